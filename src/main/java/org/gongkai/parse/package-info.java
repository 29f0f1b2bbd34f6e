/**
 * Text to report.
 *
 * <p>A decoded document comes in; masthead, sections, official tables, statements and clauses go
 * out, each with its span. No Spark.
 */
package org.gongkai.parse;
