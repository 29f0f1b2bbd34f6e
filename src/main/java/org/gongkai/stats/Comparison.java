package org.gongkai.stats;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.gongkai.check.Rule;
import org.gongkai.schema.Columns;
import org.gongkai.schema.CoverageColumns;
import org.gongkai.schema.StatisticsTables;

/**
 * The comparing of a report with another under a rule, as expressions over a row that holds both.
 *
 * @param isComparable whether both reports have what is compared
 * @param isFailed whether the rule is broken
 */
record Comparison(
    Rule rule,
    Column subject,
    Column expected,
    Column actual,
    Column message,
    Column isComparable,
    Column isFailed) {

  static final String IS_FAILED = "is_failed";

  private static final String IS_COMPARABLE = "is_comparable";

  /** The columns that name the other report. */
  record Other(Column reportId, Column year) {}

  /** One row for each pair and comparison that could be made, whether or not the rule holds. */
  static Dataset<Row> explode(Dataset<Row> pairs, Other other, List<Comparison> comparisons) {
    Column[] rows = comparisons.stream().map(Comparison::row).toArray(Column[]::new);
    return pairs
        .select(
            Shape.of(Columns.REPORT_ID),
            Shape.of(Columns.REPORT_YEAR),
            other.reportId().as(CoverageColumns.OTHER_REPORT_ID.name()),
            other.year().cast("int").as(CoverageColumns.OTHER_REPORT_YEAR.name()),
            inline(array(rows)))
        .where(col(IS_COMPARABLE))
        .drop(IS_COMPARABLE);
  }

  private Column row() {
    return struct(
        lit(rule.code()).as(Columns.RULE.name()),
        lit(rule.severity().code()).as(Columns.SEVERITY.name()),
        subject.as(Columns.SUBJECT.name()),
        expected.cast("string").as(Columns.EXPECTED.name()),
        actual.cast("string").as(Columns.ACTUAL.name()),
        message.as(Columns.MESSAGE.name()),
        isComparable.as(IS_COMPARABLE),
        coalesce(isFailed, lit(false)).as(IS_FAILED));
  }

  /** The comparisons that found fault, as {@code cross_issues}. */
  static Dataset<Row> crossIssues(Dataset<Row> comparisons) {
    return Shape.as(StatisticsTables.CROSS_ISSUES, comparisons.where(col(IS_FAILED)));
  }
}
