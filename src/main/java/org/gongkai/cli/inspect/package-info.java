/**
 * One report on a page, for a person to read, or as JSON.
 *
 * <p>An assessed report comes in, text goes out. No Spark.
 */
package org.gongkai.cli.inspect;
