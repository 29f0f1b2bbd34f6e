/**
 * The prose of synthetic reports: titles, contact lines, statements, problems and signatures in the
 * many forms that agencies give them, each with its truth.
 */
package org.gongkai.cli.sample.prose;
