/**
 * Figures that sentences state, and the annex of statistics of reports before 2019.
 *
 * <p>A {@link org.gongkai.parse.statement.StatementRule rule} names what is counted; the reader
 * finds the numbers that belong to it.
 */
package org.gongkai.parse.statement;
