package org.gongkai.stats;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.gongkai.check.Rule;
import org.gongkai.schema.Columns;
import org.gongkai.schema.CoverageColumns;
import org.gongkai.schema.StatisticsTables;

/**
 * The comparing of a report with another under a rule: one row for each pair that could be
 * compared, whether or not the rule holds.
 *
 * @param other identifier and year of the other report
 * @param isFailed whether the rule is broken
 */
record Comparison(
    Rule rule,
    Other other,
    Column subject,
    Column expected,
    Column actual,
    Column message,
    Column isFailed) {

  static final String IS_FAILED = "is_failed";

  /** The columns that name the other report. */
  record Other(Column reportId, Column year) {}

  /** The rows of the comparison, all comparisons having the same columns. */
  Dataset<Row> over(Dataset<Row> pairs) {
    return pairs.select(
        Shape.of(Columns.REPORT_ID),
        Shape.of(Columns.REPORT_YEAR),
        lit(rule.code()).as(Columns.RULE.name()),
        lit(rule.severity().code()).as(Columns.SEVERITY.name()),
        subject.as(Columns.SUBJECT.name()),
        other.reportId().as(CoverageColumns.OTHER_REPORT_ID.name()),
        other.year().cast("int").as(CoverageColumns.OTHER_REPORT_YEAR.name()),
        expected.cast("string").as(Columns.EXPECTED.name()),
        actual.cast("string").as(Columns.ACTUAL.name()),
        message.as(Columns.MESSAGE.name()),
        isFailed.as(IS_FAILED));
  }

  /** The comparisons that found fault, as {@code cross_issues}. */
  static Dataset<Row> crossIssues(Dataset<Row> comparisons) {
    return Shape.as(StatisticsTables.CROSS_ISSUES, comparisons.where(col(IS_FAILED)));
  }
}
