/**
 * The benchmark: what reading costs one plain thread, and what Spark adds to it.
 *
 * <p>In come sizes and formats of synthetic corpora, out goes one table of measured times.
 */
package org.gongkai.cli.bench;
