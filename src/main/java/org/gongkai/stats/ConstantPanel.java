package org.gongkai.stats;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lead;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.gongkai.schema.Columns;
import org.gongkai.schema.StatisticsColumns;

/**
 * The constant panel (固定机关): the reports of agencies that report in every year of a window, so that
 * a trend over the window is no change in who is in the data.
 */
final class ConstantPanel {

  private static final Column AGENCY = Shape.of(Columns.AGENCY_ID);
  private static final Column SCOPE = Shape.of(StatisticsColumns.SCOPE_USED);
  private static final Column YEAR = Shape.of(Columns.REPORT_YEAR);
  private static final Column FIRST = Shape.of(StatisticsColumns.PANEL_FIRST_YEAR);
  private static final Column LAST = Shape.of(StatisticsColumns.PANEL_LAST_YEAR);

  private ConstantPanel() {}

  /** Adds the window to the canonical reports of the panel; it is null beside all others. */
  static Dataset<Row> withPanel(Dataset<Row> canonical, StatisticsOptions options) {
    Dataset<Row> constant =
        canonical
            .where(AGENCY.isNotNull())
            .select(AGENCY, SCOPE, YEAR)
            .crossJoin(broadcast(window(canonical, options)))
            .where(YEAR.between(FIRST, LAST))
            .groupBy(AGENCY, SCOPE, FIRST, LAST)
            .agg(countDistinct(YEAR).as("years"))
            .where(col("years").equalTo(LAST.minus(FIRST).plus(1)))
            .select(AGENCY, SCOPE, FIRST.as("first_year"), LAST.as("last_year"));
    Column isInWindow = YEAR.between(col("first_year"), col("last_year"));
    return canonical
        .join(
            constant,
            new String[] {Columns.AGENCY_ID.name(), StatisticsColumns.SCOPE_USED.name()},
            "left")
        .withColumns(
            Map.of(
                StatisticsColumns.PANEL_FIRST_YEAR.name(),
                when(isInWindow, col("first_year")),
                StatisticsColumns.PANEL_LAST_YEAR.name(),
                when(isInWindow, col("last_year"))))
        .drop("first_year", "last_year");
  }

  /** One row with the window: as the options say, else the best of the data. */
  private static Dataset<Row> window(Dataset<Row> canonical, StatisticsOptions options) {
    return options
        .panel()
        .map(
            window ->
                canonical
                    .sparkSession()
                    .range(1)
                    .select(
                        lit(window.firstYear()).as(StatisticsColumns.PANEL_FIRST_YEAR.name()),
                        lit(window.lastYear()).as(StatisticsColumns.PANEL_LAST_YEAR.name())))
        .orElseGet(() -> best(canonical));
  }

  /** The three consecutive years that most agencies report in; the latest of equals. */
  private static Dataset<Row> best(Dataset<Row> canonical) {
    return canonical
        .where(AGENCY.isNotNull().and(YEAR.isNotNull()))
        .select(
            YEAR,
            lead(YEAR, 2).over(Window.partitionBy(AGENCY, SCOPE).orderBy(YEAR)).as("third_year"))
        .where(col("third_year").equalTo(YEAR.plus(2)))
        .groupBy(YEAR)
        .count()
        .orderBy(col("count").desc(), YEAR.desc())
        .limit(1)
        .select(
            YEAR.as(StatisticsColumns.PANEL_FIRST_YEAR.name()),
            YEAR.plus(2).as(StatisticsColumns.PANEL_LAST_YEAR.name()));
  }
}
