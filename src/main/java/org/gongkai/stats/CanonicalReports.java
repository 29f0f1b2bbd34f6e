package org.gongkai.stats;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lead;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.gongkai.schema.Columns;
import org.gongkai.schema.CoverageColumns;
import org.gongkai.schema.StatisticsColumns;

/**
 * Which report stands for its agency, year and scope (采用的报告): a correction before what it corrects,
 * the later published before the earlier, the more complete before the less, and last the smaller
 * identifier. A report whose agency or year is open can't be compared, and stands for itself.
 */
final class CanonicalReports {

  private static final String GROUP = "canonical_group";
  private static final String IS_CORRECTION = "is_correction";
  private static final String RANK = "canonical_rank";

  private CanonicalReports() {}

  /** Adds whether each report is canonical, which one is, and why. */
  static Dataset<Row> withCanonical(Dataset<Row> figures) {
    return figures
        .withColumn(GROUP, group())
        .withColumn(IS_CORRECTION, isCorrection())
        .withColumn(RANK, row_number().over(best()))
        .withColumn(CoverageColumns.RIVAL_COUNT.name(), count(lit(1)).over(all()))
        .withColumn(CoverageColumns.IS_CANONICAL.name(), col(RANK).equalTo(1))
        .withColumn(
            CoverageColumns.CANONICAL_REPORT_ID.name(),
            first(col(Columns.REPORT_ID.name())).over(best()))
        .withColumn(CoverageColumns.CANONICAL_REASON.name(), reason())
        .drop(GROUP, IS_CORRECTION, RANK);
  }

  static Dataset<Row> filterCanonical(Dataset<Row> figures) {
    return figures.where(Shape.of(CoverageColumns.IS_CANONICAL));
  }

  private static Column isOpen() {
    return col(Columns.AGENCY_ID.name()).isNull().or(col(Columns.REPORT_YEAR.name()).isNull());
  }

  private static Column group() {
    return when(isOpen(), col(Columns.REPORT_ID.name())).otherwise(lit(""));
  }

  private static Column isCorrection() {
    return coalesce(col(Columns.TITLE.name()).rlike("更正|订正|勘误|修订版|修改版|（修订）|（修改）|重新发布"), lit(false));
  }

  private static WindowSpec all() {
    return Window.partitionBy(
        col(Columns.AGENCY_ID.name()),
        col(Columns.REPORT_YEAR.name()),
        Shape.of(StatisticsColumns.SCOPE_USED),
        col(GROUP));
  }

  private static WindowSpec best() {
    return all()
        .orderBy(
            col(IS_CORRECTION).desc(),
            col(Columns.PUBLISHED_ON.name()).desc_nulls_last(),
            col(ReportFigures.FIGURE_COUNT).desc(),
            col(Columns.REPORT_ID.name()).asc());
  }

  /** What set the canonical report apart from the next best, or another from the canonical one. */
  private static Column reason() {
    Column isBest = col(RANK).equalTo(1);
    return when(isOpen(), "agency_or_year_open")
        .when(Shape.of(CoverageColumns.RIVAL_COUNT).equalTo(1), "only_report")
        .when(isBest.and(differs(IS_CORRECTION, true)), "corrected")
        .when(isBest.and(differs(Columns.PUBLISHED_ON.name(), true)), "published_later")
        .when(isBest.and(differs(ReportFigures.FIGURE_COUNT, true)), "more_complete")
        .when(isBest, "first_by_id")
        .when(differs(IS_CORRECTION, false), "superseded_by_correction")
        .when(differs(Columns.PUBLISHED_ON.name(), false), "published_earlier")
        .when(differs(ReportFigures.FIGURE_COUNT, false), "less_complete")
        .otherwise("later_by_id");
  }

  private static Column differs(String column, boolean fromNext) {
    Column other = fromNext ? lead(col(column), 1).over(best()) : first(col(column)).over(best());
    return col(column).eqNullSafe(other).equalTo(false);
  }
}
