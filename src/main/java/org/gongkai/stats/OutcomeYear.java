package org.gongkai.stats;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.percentile;
import static org.apache.spark.sql.functions.sum;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.gongkai.schema.Columns;
import org.gongkai.schema.CoverageColumns;
import org.gongkai.schema.Table;

/** {@code outcome_year} and its panel: every cell of table 3 summed over canonical reports. */
final class OutcomeYear {

  private OutcomeYear() {}

  /** The rows of several tables, aggregated in one pass over the cells. */
  static Dataset<Row> byYear(
      Dataset<Row> canonical, Dataset<Row> applications, List<Table> tables) {
    Dataset<Row> cells =
        applications.select(
            Shape.of(Columns.REPORT_ID),
            Shape.of(Columns.OUTCOME),
            Shape.of(Columns.APPLICANT),
            Shape.of(Columns.COUNT_VALUE));
    Column value = Shape.of(Columns.COUNT_VALUE);
    Column[] keys =
        Stream.concat(
                Arrays.stream(Targets.keys()),
                Stream.of(Shape.of(Columns.OUTCOME), Shape.of(Columns.APPLICANT)))
            .toArray(Column[]::new);
    return Targets.explode(canonical, tables, List.of(Shape.of(Columns.AGENCY_LEVEL)))
        .join(cells, Columns.REPORT_ID.name())
        .groupBy(keys)
        .agg(
            sum(value).as(CoverageColumns.APPLICATION_COUNT.name()),
            percentile(value, lit(0.5)).as(CoverageColumns.APPLICATION_MEDIAN.name()),
            count(value).as(CoverageColumns.CELL_REPORT_COUNT.name()),
            YearFigures.countIf(value.isNull()).as(CoverageColumns.CELL_MISSING_COUNT.name()));
  }

  /** Those of one table. */
  static Dataset<Row> of(Table table, Dataset<Row> byYear) {
    return Shape.as(table, Targets.filter(table, byYear));
  }
}
