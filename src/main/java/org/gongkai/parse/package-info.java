/**
 * Text to report.
 *
 * <p>A decoded document comes in; masthead, sections, official tables, statements and clauses go
 * out, each with its span. No Spark.
 *
 * <p>{@code masthead}, {@code section}, {@code table}, {@code statement} and {@code clause} read
 * one part of a report each and know nothing of the others; {@code text} is what all of them read
 * with.
 */
package org.gongkai.parse;
