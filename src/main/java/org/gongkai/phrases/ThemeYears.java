package org.gongkai.phrases;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sqrt;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.gongkai.report.ClauseRole;
import org.gongkai.schema.Columns;

/** In which share of the reports that state a problem each theme is touched. */
final class ThemeYears {

  /** 97.5 % quantile of the normal distribution. */
  private static final double Z = 1.959963984540054;

  private ThemeYears() {}

  static Dataset<Row> themeYears(Dataset<Row> clauses, Dataset<Row> reports) {
    Dataset<Row> problems =
        clauses.filter(col(Columns.ROLE.name()).equalTo(ClauseRole.PROBLEM.code()));
    Dataset<Row> touched =
        problems
            .select(col(Columns.REPORT_ID.name()), explode(col(Columns.THEMES.name())).as("theme"))
            .distinct();
    Dataset<Row> counts =
        explodeGroups(touched.join(reports, Columns.REPORT_ID.name()))
            .groupBy("theme", "report_year", "province_code", "agency_level")
            .agg(count(lit(1)).as("report_count"));
    Dataset<Row> bases =
        explodeGroups(
                problems
                    .select(Columns.REPORT_ID.name())
                    .distinct()
                    .join(reports, Columns.REPORT_ID.name()))
            .groupBy("report_year", "province_code", "agency_level")
            .agg(count(lit(1)).as("base_count"));
    Dataset<Row> rows = bases.crossJoin(broadcast(touched.select("theme").distinct())).as("b");
    return rows.join(counts.as("c"), sameGroup(), "left")
        .select(
            col("b.theme"),
            col("b.report_year"),
            col("b.province_code"),
            col("b.agency_level"),
            coalesce(col("c.report_count"), lit(0L)).as("report_count"),
            col("b.base_count"))
        .withColumn("share", col("report_count").divide(col("base_count")))
        .withColumn("share_low", bound(-Z))
        .withColumn("share_high", bound(Z));
  }

  /** Counts each report in its province and level, and in all of them. */
  private static Dataset<Row> explodeGroups(Dataset<Row> rows) {
    return rows.withColumn("province", explode(array(col("province_code"), lit("all"))))
        .withColumn("level", explode(array(col("agency_level"), lit("all"))))
        .drop("province_code", "agency_level")
        .withColumnRenamed("province", "province_code")
        .withColumnRenamed("level", "agency_level");
  }

  private static Column sameGroup() {
    return col("b.theme")
        .equalTo(col("c.theme"))
        .and(col("b.report_year").eqNullSafe(col("c.report_year")))
        .and(col("b.province_code").eqNullSafe(col("c.province_code")))
        .and(col("b.agency_level").eqNullSafe(col("c.agency_level")));
  }

  /** A bound of the Wilson interval. */
  private static Column bound(double z) {
    Column share = col("share");
    Column base = col("base_count");
    Column spread =
        sqrt(
            share
                .multiply(lit(1).minus(share))
                .divide(base)
                .plus(lit(z * z / 4).divide(base.multiply(base))));
    Column middle = share.plus(lit(z * z / 2).divide(base));
    Column bound = middle.plus(spread.multiply(z)).divide(lit(z * z).divide(base).plus(1));
    // Rounding may lead just beyond 0 and 1, or past the share itself.
    Column kept = least(lit(1.0), greatest(lit(0.0), bound));
    return z < 0 ? least(share, kept) : greatest(share, kept);
  }
}
