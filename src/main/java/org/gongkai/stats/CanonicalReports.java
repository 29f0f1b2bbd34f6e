package org.gongkai.stats;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lead;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.util.LinkedHashMap;
import java.util.Map;
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

  private static final String AGENCY = "canonical_agency";
  private static final String NEXT = "canonical_next";
  private static final String BEST = "canonical_best";
  private static final String PLACE = "place_in_agency";

  /** What decides between the reports of one agency and year, the first that differs. */
  private static final Column[] DECIDING = {
    col(IS_CORRECTION), col(Columns.PUBLISHED_ON.name()), col(ReportFigures.FIGURE_COUNT)
  };

  private CanonicalReports() {}

  /** Whether a canonical report is the one that its agency is counted by in its year. */
  static final String IS_AGENCY_COUNTED = "is_agency_counted";

  /** Adds whether each report is canonical, which one is, and why. */
  static Dataset<Row> withCanonical(Dataset<Row> figures) {
    Map<String, Column> standing = new LinkedHashMap<>();
    standing.put(RANK, row_number().over(best()));
    standing.put(CoverageColumns.RIVAL_COUNT.name(), count(lit(1)).over(all()));
    standing.put(
        CoverageColumns.CANONICAL_REPORT_ID.name(),
        first(col(Columns.REPORT_ID.name())).over(best()));
    standing.put(NEXT, lead(struct(DECIDING), 1).over(best()));
    standing.put(BEST, first(struct(DECIDING)).over(best()));
    standing.put(PLACE, row_number().over(ofAgency()));
    return figures
        .withColumns(Map.of(AGENCY, agency(), GROUP, group(), IS_CORRECTION, isCorrection()))
        .withColumns(standing)
        .withColumns(
            Map.of(
                CoverageColumns.IS_CANONICAL.name(),
                col(RANK).equalTo(1),
                CoverageColumns.CANONICAL_REASON.name(),
                reason(),
                IS_AGENCY_COUNTED,
                isAgencyCounted()))
        .drop(AGENCY, GROUP, IS_CORRECTION, RANK, NEXT, BEST, PLACE);
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

  /** Never null, so that reports of open agencies don't all meet in one task. */
  private static Column agency() {
    return coalesce(col(Columns.AGENCY_ID.name()), col(Columns.REPORT_ID.name()));
  }

  private static WindowSpec ofAgency() {
    return Window.partitionBy(
            col(AGENCY), col(Columns.REPORT_YEAR.name()), Shape.of(StatisticsColumns.SCOPE_USED))
        .orderBy(col(Columns.REPORT_ID.name()));
  }

  private static WindowSpec all() {
    return Window.partitionBy(
        col(AGENCY),
        col(Columns.REPORT_YEAR.name()),
        Shape.of(StatisticsColumns.SCOPE_USED),
        col(GROUP));
  }

  /** An agency counts once a year; where the year is open, by the first of its reports. */
  private static Column isAgencyCounted() {
    return col(Columns.AGENCY_ID.name())
        .isNotNull()
        .and(col(RANK).equalTo(1))
        .and(col(Columns.REPORT_YEAR.name()).isNotNull().or(col(PLACE).equalTo(1)));
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
        .when(isBest.and(differs(IS_CORRECTION, NEXT)), "corrected")
        .when(isBest.and(differs(Columns.PUBLISHED_ON.name(), NEXT)), "published_later")
        .when(isBest.and(differs(ReportFigures.FIGURE_COUNT, NEXT)), "more_complete")
        .when(isBest, "first_by_id")
        .when(differs(IS_CORRECTION, BEST), "superseded_by_correction")
        .when(differs(Columns.PUBLISHED_ON.name(), BEST), "published_earlier")
        .when(differs(ReportFigures.FIGURE_COUNT, BEST), "less_complete")
        .otherwise("later_by_id");
  }

  private static Column differs(String column, String other) {
    return not(col(column).eqNullSafe(col(other + "." + column)));
  }
}
