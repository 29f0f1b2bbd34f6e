package org.gongkai.stats;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.gongkai.report.FigureStatus;
import org.gongkai.report.Scope;
import org.gongkai.schema.Columns;
import org.gongkai.schema.Indicator;
import org.gongkai.schema.IngestTables;
import org.gongkai.schema.StatisticsColumns;
import org.gongkai.tables.TableSource;

/** Every report in one row: whose it is, what it states, and what can be told from it. */
final class ReportFigures {

  /** How many figures of the three tables have a value: the measure of how complete a report is. */
  static final String FIGURE_COUNT = "figure_count";

  private static final List<String> FLAGS =
      List.of(
          ApplicationFigures.IS_COMPLETE,
          ApplicationFigures.IS_CONSISTENT,
          ReviewFigures.isConsistent(Indicator.Base.RECONSIDERATION),
          ReviewFigures.isConsistent(Indicator.Base.LITIGATION),
          DisclosureFigures.isInDoubt(Indicator.FEE),
          DisclosureFigures.isInDoubt(Indicator.PROCUREMENT),
          StatedDisclosures.IS_INEXACT,
          StatedDisclosures.IS_AMBIGUOUS);

  private ReportFigures() {}

  static Dataset<Row> of(TableSource in) {
    String id = Columns.REPORT_ID.name();
    Dataset<Row> issues = in.read(IngestTables.ISSUES);
    Dataset<Row> rows =
        in.read(IngestTables.REPORTS)
            .join(
                ApplicationFigures.byReport(in.read(IngestTables.APPLICATIONS)), asList(id), "left")
            .join(ReviewFigures.byReport(in.read(IngestTables.REVIEWS)), asList(id), "left")
            .join(
                DisclosureFigures.byReport(in.read(IngestTables.DISCLOSURES), issues),
                asList(id),
                "left")
            .join(StatedDisclosures.byReport(in.read(IngestTables.STATEMENTS)), asList(id), "left")
            .withColumnRenamed(Columns.SCOPE.name(), StatisticsColumns.REPORT_SCOPE.name());
    return rows.withColumns(defaults()).withColumn(FIGURE_COUNT, figureCount());
  }

  /** What holds of a report without the table that would tell: no flag is up, no cell is there. */
  private static Map<String, Column> defaults() {
    Map<String, Column> columns = new LinkedHashMap<>();
    FLAGS.forEach(flag -> columns.put(flag, coalesce(col(flag), lit(false))));
    cellCounts(FigureStatus.values())
        .forEach(name -> columns.put(name, coalesce(col(name), lit(0L))));
    columns.put(StatisticsColumns.SCOPE_USED.name(), scopeUsed());
    return columns;
  }

  private static Column figureCount() {
    return cellCounts(FigureStatus.REPORTED, FigureStatus.RECOVERED)
        .map(column -> col(column))
        .reduce(lit(0L), Column::plus);
  }

  private static String[] asList(String id) {
    return new String[] {id};
  }

  /** A report that doesn't say whose figures it gives counts as own. */
  private static Column scopeUsed() {
    return when(
            Shape.of(StatisticsColumns.REPORT_SCOPE).equalTo(Scope.AGGREGATE.code()),
            lit(Scope.AGGREGATE.code()))
        .otherwise(lit(Scope.OWN.code()));
  }

  /** The names of the columns that count cells by status, of all three tables. */
  static Stream<String> cellCounts(FigureStatus... statuses) {
    return IntStream.rangeClosed(2, 4)
        .boxed()
        .flatMap(
            table -> Stream.of(statuses).map(status -> CellFigures.statusColumn(table, status)));
  }
}
