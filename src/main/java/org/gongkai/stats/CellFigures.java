package org.gongkai.stats;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.gongkai.report.FigureStatus;
import org.gongkai.schema.Columns;

/**
 * Aggregates over the cells of one report: figures picked by cell, sums of rows, cells by status.
 */
final class CellFigures {

  static final Column VALUE = col(Columns.COUNT_VALUE.name());

  private CellFigures() {}

  /** One row a report with the given aggregates and its cells by status. */
  static Dataset<Row> byReport(Dataset<Row> cells, int table, List<Column> figures) {
    Column[] columns = Stream.concat(figures.stream(), statuses(table)).toArray(Column[]::new);
    return cells
        .groupBy(col(Columns.REPORT_ID.name()))
        .agg(columns[0], Arrays.copyOfRange(columns, 1, columns.length));
  }

  private static Stream<Column> statuses(int table) {
    return Arrays.stream(FigureStatus.values())
        .map(
            status ->
                count(when(col(Columns.FIGURE_STATUS.name()).equalTo(status.code()), lit(1)))
                    .as(statusColumn(table, status)));
  }

  static String statusColumn(int table, FigureStatus status) {
    return "table" + table + "_" + status.code() + "_count";
  }

  /** The value of the one cell that a condition picks. */
  static Column figure(Column isCell) {
    return max(when(isCell, VALUE));
  }

  /** The sum of the cells that a condition picks, null unless the report states every one. */
  static Column sumOf(Column isAddend) {
    Column stated = count(when(isAddend, VALUE));
    Column printed = count(when(isAddend, lit(1)));
    return when(printed.gt(0).and(stated.equalTo(printed)), sum(when(isAddend, VALUE)));
  }

  /** A decimal as a count, null where it is no whole number. */
  static Column whole(Column value) {
    return when(floor(value).equalTo(value), value.cast("bigint"));
  }

  /** Whether a value is there and not negative; a negative count is a misprint. */
  static Column isCount(Column value) {
    return coalesce(value.geq(0), lit(false));
  }
}
