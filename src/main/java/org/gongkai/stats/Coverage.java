package org.gongkai.stats;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.gongkai.form.Edition;
import org.gongkai.report.AgencyLevel;
import org.gongkai.report.FigureStatus;
import org.gongkai.report.Scope;
import org.gongkai.report.Severity;
import org.gongkai.schema.Columns;
import org.gongkai.schema.CoverageColumns;
import org.gongkai.schema.StatisticsColumns;
import org.gongkai.schema.StatisticsTables;

/** {@code coverage}: every document and report accounted for, where it is known to belong. */
final class Coverage {

  private static final String REPORT_ID = Columns.REPORT_ID.name();

  private Coverage() {}

  /**
   * All reports, canonical or not, with the documents they came from and the issues they raised.
   */
  static Dataset<Row> of(Dataset<Row> figures, Dataset<Row> documents, Dataset<Row> issues) {
    Dataset<Row> reports =
        withFlags(figures).join(issuesByReport(issues), new String[] {REPORT_ID}, "left");
    Column[] sums =
        StatisticsTables.COVERAGE.columns().stream()
            .filter(column -> column.name().endsWith("_count"))
            .map(column -> coalesce(sum(Shape.of(column)), lit(0L)).as(column.name()))
            .toArray(Column[]::new);
    return Shape.as(
        StatisticsTables.COVERAGE,
        reports
            .join(documentsByReport(documents), new String[] {REPORT_ID}, "full_outer")
            .groupBy(
                Shape.of(Columns.REPORT_YEAR),
                Shape.of(Columns.PROVINCE_CODE),
                Shape.of(Columns.PROVINCE_NAME),
                Shape.of(Columns.AGENCY_LEVEL))
            .agg(sums[0], Arrays.copyOfRange(sums, 1, sums.length)));
  }

  /** One row a report: its key, its cells by status, and 1 or 0 for everything it counts as. */
  private static Dataset<Row> withFlags(Dataset<Row> figures) {
    Map<String, Column> flags = new LinkedHashMap<>();
    addStanding(flags);
    addTables(flags);
    addAssessable(flags);
    Column[] columns =
        Stream.of(
                Stream.of(
                    Shape.of(Columns.REPORT_ID),
                    Shape.of(Columns.REPORT_YEAR),
                    Shape.of(Columns.PROVINCE_CODE),
                    Shape.of(Columns.PROVINCE_NAME),
                    Shape.of(Columns.AGENCY_LEVEL)),
                ReportFigures.cellCounts(FigureStatus.values()).map(name -> col(name)),
                flags.entrySet().stream()
                    .map(
                        flag ->
                            when(flag.getValue(), lit(1L)).otherwise(lit(0L)).as(flag.getKey())))
            .flatMap(column -> column)
            .toArray(Column[]::new);
    return figures.select(columns);
  }

  private static void addStanding(Map<String, Column> flags) {
    Column isCanonical = Shape.of(CoverageColumns.IS_CANONICAL);
    flags.put("canonical_count", isCanonical);
    flags.put("superseded_count", not(isCanonical));
    for (Scope scope : Scope.values()) {
      flags.put(
          "scope_" + scope.code() + "_count",
          Shape.of(StatisticsColumns.REPORT_SCOPE).equalTo(scope.code()));
    }
    Column isNational = Shape.of(Columns.AGENCY_LEVEL).eqNullSafe(lit(AgencyLevel.NATIONAL.code()));
    flags.put("agency_open_count", Shape.of(Columns.AGENCY_ID).isNull());
    flags.put(
        "place_unresolved_count", Shape.of(Columns.PROVINCE_CODE).isNull().and(not(isNational)));
  }

  private static void addTables(Map<String, Column> flags) {
    for (int table = 2; table <= 4; table++) {
      Column form = col("table" + table + "_form");
      for (Edition edition : Edition.values()) {
        flags.put(
            "table" + table + "_form_" + edition.code() + "_count", form.equalTo(edition.code()));
      }
      flags.put("table" + table + "_absent_count", form.isNull());
    }
  }

  private static void addAssessable(Map<String, Column> flags) {
    Column isComplete = col(ApplicationFigures.IS_COMPLETE);
    Column isConsistent = col(ApplicationFigures.IS_CONSISTENT);
    Column hasTable = Shape.of(Columns.TABLE3_FORM).isNotNull();
    flags.put("zero_application_unknown_count", Shape.of(Columns.ZERO_APPLICATION).isNull());
    flags.put("outcome_report_count", isConsistent);
    flags.put("outcome_incomplete_count", hasTable.and(not(isComplete)));
    flags.put("outcome_contradictory_count", isComplete.and(not(isConsistent)));
  }

  private static Dataset<Row> issuesByReport(Dataset<Row> issues) {
    Column[] counts =
        Arrays.stream(Severity.values())
            .map(
                severity ->
                    YearFigures.countIf(Shape.of(Columns.SEVERITY).equalTo(severity.code()))
                        .as(severity.code() + "_issue_count"))
            .toArray(Column[]::new);
    return issues.groupBy(REPORT_ID).agg(counts[0], Arrays.copyOfRange(counts, 1, counts.length));
  }

  /** Documents by the report they belong to; a duplicate belongs to that of the one it repeats. */
  private static Dataset<Row> documentsByReport(Dataset<Row> documents) {
    Column status = Shape.of(Columns.DOCUMENT_STATUS);
    Dataset<Row> originals =
        documents
            .where(status.equalTo("accepted"))
            .select(
                Shape.of(Columns.DOCUMENT_ID).as(Columns.DUPLICATE_OF.name()),
                col(REPORT_ID).as("original_report_id"));
    return documents
        .join(originals, new String[] {Columns.DUPLICATE_OF.name()}, "left")
        .withColumn("of_report", coalesce(col(REPORT_ID), col("original_report_id")))
        .groupBy(col("of_report").as(REPORT_ID))
        .agg(
            count(lit(1)).as("document_count"),
            YearFigures.countIf(status.equalTo("accepted")).as("accepted_count"),
            YearFigures.countIf(status.equalTo("duplicate")).as("duplicate_count"),
            YearFigures.countIf(status.equalTo("rejected")).as("rejected_count"));
  }
}
