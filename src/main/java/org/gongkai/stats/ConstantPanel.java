package org.gongkai.stats;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lead;
import static org.apache.spark.sql.functions.lit;

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

  /** The canonical reports of the panel, with the window beside each. */
  static Dataset<Row> filterPanel(Dataset<Row> canonical, StatisticsOptions options) {
    Dataset<Row> inWindow =
        canonical
            .where(AGENCY.isNotNull())
            .crossJoin(broadcast(window(canonical, options)))
            .where(YEAR.between(FIRST, LAST));
    Dataset<Row> constant =
        inWindow
            .groupBy(AGENCY, SCOPE, FIRST, LAST)
            .agg(countDistinct(YEAR).as("years"))
            .where(col("years").equalTo(LAST.minus(FIRST).plus(1)))
            .select(AGENCY, SCOPE);
    return inWindow.join(
        constant,
        new String[] {Columns.AGENCY_ID.name(), StatisticsColumns.SCOPE_USED.name()},
        "left_semi");
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
