package org.gongkai.stats;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.percentile;
import static org.apache.spark.sql.functions.sum;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.gongkai.schema.Columns;
import org.gongkai.schema.CoverageColumns;
import org.gongkai.schema.StatisticsColumns;
import org.gongkai.schema.Table;

/** {@code outcome_year} and its panel: every cell of table 3 summed over canonical reports. */
final class OutcomeYear {

  private OutcomeYear() {}

  static Dataset<Row> of(Table table, Dataset<Row> canonical, Dataset<Row> applications) {
    List<Column> keys = keys(table);
    List<Column> wanted = new ArrayList<>(keys);
    wanted.add(Shape.of(Columns.REPORT_ID));
    Dataset<Row> cells =
        applications.select(
            Shape.of(Columns.REPORT_ID),
            Shape.of(Columns.OUTCOME),
            Shape.of(Columns.APPLICANT),
            Shape.of(Columns.COUNT_VALUE));
    Column value = Shape.of(Columns.COUNT_VALUE);
    keys.addAll(List.of(Shape.of(Columns.OUTCOME), Shape.of(Columns.APPLICANT)));
    Dataset<Row> rows =
        canonical
            .select(wanted.toArray(Column[]::new))
            .join(cells, Columns.REPORT_ID.name())
            .groupBy(keys.toArray(Column[]::new))
            .agg(
                sum(value).as(CoverageColumns.APPLICATION_COUNT.name()),
                percentile(value, lit(0.5)).as(CoverageColumns.APPLICATION_MEDIAN.name()),
                count(value).as(CoverageColumns.CELL_REPORT_COUNT.name()),
                YearFigures.countIf(value.isNull()).as(CoverageColumns.CELL_MISSING_COUNT.name()));
    return Shape.as(table, rows);
  }

  /** The columns that a report brings along: key, name of the province, window of the panel. */
  private static List<Column> keys(Table table) {
    List<org.gongkai.schema.Column> ofReport =
        List.of(
            Columns.REPORT_YEAR,
            Columns.PROVINCE_CODE,
            Columns.PROVINCE_NAME,
            Columns.AGENCY_LEVEL,
            StatisticsColumns.SCOPE_USED,
            StatisticsColumns.PANEL_FIRST_YEAR,
            StatisticsColumns.PANEL_LAST_YEAR);
    return new ArrayList<>(
        ofReport.stream().filter(table.columns()::contains).map(Shape::of).toList());
  }
}
