package org.gongkai.stats;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.gongkai.check.CrossRules;
import org.gongkai.check.Rule;
import org.gongkai.check.Rules;
import org.gongkai.schema.Columns;
import org.gongkai.schema.CoverageColumns;
import org.gongkai.schema.Share;
import org.gongkai.schema.StatisticsTables;

/**
 * {@code rule_year}: of every rule and year, how many reports it was tried on and how many failed.
 */
final class RuleYear {

  private static final String RULE = Columns.RULE.name();
  private static final String YEAR = Columns.REPORT_YEAR.name();
  private static final String FAILED = CoverageColumns.FAILED_COUNT.name();
  private static final String CHECKED = CoverageColumns.CHECKED_COUNT.name();
  private static final String NOT_ASSESSABLE = CoverageColumns.NOT_ASSESSABLE_COUNT.name();

  private RuleYear() {}

  static Dataset<Row> of(Dataset<Row> reports, Dataset<Row> issues, Dataset<Row> comparisons) {
    Dataset<Row> totals = reports.groupBy(YEAR).agg(count(lit(1)).as("total"));
    Dataset<Row> rows =
        ofOneReport(totals, reports, issues).unionByName(ofTwo(totals, comparisons));
    return Shape.as(StatisticsTables.RULE_YEAR, Shape.withShares(rows, List.of(Share.FAILED)));
  }

  /** Rules of one report: what the report lists as not assessable was not checked, all else was. */
  private static Dataset<Row> ofOneReport(
      Dataset<Row> totals, Dataset<Row> reports, Dataset<Row> issues) {
    Dataset<Row> notAssessable =
        reports
            .select(col(YEAR), explode(Shape.of(Columns.RULES_NOT_ASSESSABLE)).as(RULE))
            .groupBy(YEAR, RULE)
            .agg(count(lit(1)).as(NOT_ASSESSABLE));
    Dataset<Row> failed =
        issues.groupBy(YEAR, RULE).agg(countDistinct(Shape.of(Columns.REPORT_ID)).as(FAILED));
    Dataset<Row> rows =
        join(
            join(totals.transform(df -> explodeRules(df, Rules.REPORT_RULES)), notAssessable),
            failed);
    return rows.withColumn(CHECKED, col("total").minus(orZero(NOT_ASSESSABLE)))
        .transform(RuleYear::select);
  }

  /** Rules of two reports: one that found no other to compare with could not be assessed. */
  private static Dataset<Row> ofTwo(Dataset<Row> totals, Dataset<Row> comparisons) {
    Dataset<Row> compared =
        comparisons
            .groupBy(Columns.REPORT_ID.name(), YEAR, RULE)
            .agg(max(col(Comparison.IS_FAILED)).as("is_failed"))
            .groupBy(YEAR, RULE)
            .agg(count(lit(1)).as(CHECKED), count(when(col("is_failed"), lit(1))).as(FAILED));
    return join(totals.transform(df -> explodeRules(df, CrossRules.ALL)), compared)
        .withColumn(NOT_ASSESSABLE, col("total").minus(orZero(CHECKED)))
        .transform(RuleYear::select);
  }

  /** Every year once for each rule, so that a rule that nothing broke is there as well. */
  private static Dataset<Row> explodeRules(Dataset<Row> totals, List<Rule> rules) {
    Column[] labels =
        rules.stream()
            .map(
                rule ->
                    struct(
                        lit(rule.code()).as(RULE),
                        lit(rule.severity().code()).as(Columns.SEVERITY.name())))
            .toArray(Column[]::new);
    return totals.select(col(YEAR), col("total"), inline(array(labels)));
  }

  private static Dataset<Row> join(Dataset<Row> rows, Dataset<Row> counts) {
    Dataset<Row> renamed =
        counts.withColumnRenamed(YEAR, "counted_year").withColumnRenamed(RULE, "counted_rule");
    return rows.join(
            renamed,
            col(YEAR).eqNullSafe(col("counted_year")).and(col(RULE).equalTo(col("counted_rule"))),
            "left")
        .drop("counted_year", "counted_rule");
  }

  private static Column orZero(String column) {
    return coalesce(col(column), lit(0L));
  }

  private static Dataset<Row> select(Dataset<Row> rows) {
    return rows.select(
        col(RULE),
        col(YEAR),
        Shape.of(Columns.SEVERITY),
        orZero(CHECKED).as(CHECKED),
        orZero(FAILED).as(FAILED),
        orZero(NOT_ASSESSABLE).as(NOT_ASSESSABLE));
  }
}
