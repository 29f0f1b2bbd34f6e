package org.gongkai.phrases;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF5;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.gongkai.schema.Columns;

/** What a province, a year or a level writes more often than the others. */
final class Distinctiveness {

  private static final String BASE =
      "group_kind string, group_value string, base_count bigint, all_base bigint, groups bigint";

  private Distinctiveness() {}

  /**
   * @param holders {@code phrase, report_id} and the groups of the report, once per phrase and
   *     report
   * @param base the reports that have clauses
   */
  static Dataset<Row> distinctive(Dataset<Row> holders, Dataset<Row> base, double maxQ) {
    Dataset<Row> held = explodeGroups(holders);
    long phrases = holders.agg(countDistinct("phrase")).first().getLong(0);
    Dataset<Row> counts =
        held.groupBy("group_kind", "group_value", "phrase").agg(count(lit(1)).as("report_count"));
    // What an agency repeats is one voice among provinces and levels; each year it speaks anew.
    Column voices =
        when(col("group_kind").equalTo("year"), count(lit(1)))
            .otherwise(greatest(lit(1L), countDistinct(Columns.AGENCY_ID.name())));
    Dataset<Row> totals =
        held.groupBy("group_kind", "phrase")
            .agg(count(lit(1)).as("all_reports"), voices.as("voices"));
    Dataset<Row> scored =
        counts
            .join(totals, new String[] {"group_kind", "phrase"})
            .join(broadcast(bases(base)), new String[] {"group_kind", "group_value"})
            .withColumn("rest_report_count", col("all_reports").minus(col("report_count")))
            .withColumn("rest_base_count", col("all_base").minus(col("base_count")))
            .withColumn("tests", col("groups").multiply(phrases))
            .withColumn("odds", odds())
            .withColumn("log_odds", col("odds.ratio"))
            .withColumn("z", col("odds.z"));
    return withQ(scored).filter(col("q").leq(maxQ));
  }

  /**
   * Each group with its reports and those of its kind. There are only so many provinces, years and
   * levels, so that they pass through the driver.
   */
  private static Dataset<Row> bases(Dataset<Row> base) {
    List<Row> groups =
        explodeGroups(base)
            .groupBy("group_kind", "group_value")
            .agg(count(lit(1)).as("base_count"))
            .collectAsList();
    Map<String, LongSummaryStatistics> kinds =
        groups.stream()
            .collect(
                Collectors.groupingBy(
                    it -> it.getString(0), Collectors.summarizingLong(it -> it.getLong(2))));
    List<Row> rows =
        groups.stream()
            .map(
                it -> {
                  LongSummaryStatistics kind = kinds.get(it.getString(0));
                  return RowFactory.create(
                      it.getString(0),
                      it.getString(1),
                      it.getLong(2),
                      kind.getSum(),
                      kind.getCount());
                })
            .toList();
    return base.sparkSession().createDataFrame(rows, StructType.fromDDL(BASE));
  }

  /** Each report in its province, its year and its level, where these are known. */
  private static Dataset<Row> explodeGroups(Dataset<Row> rows) {
    return rows.withColumn(
            "in",
            explode(
                array(
                    group("province", col("province_code")),
                    group("year", col("report_year")),
                    group("level", col("agency_level")))))
        .withColumn("group_kind", col("in.kind"))
        .withColumn("group_value", col("in.value"))
        .drop("in")
        .filter(col("group_value").isNotNull());
  }

  private static Column group(String kind, Column value) {
    return struct(lit(kind).as("kind"), value.cast("string").as("value"));
  }

  private static Column odds() {
    UDF5<Long, Long, Long, Long, Double, Row> odds =
        (count, base, rest, restBase, repetition) -> {
          LogOdds it = LogOdds.of(count, base, rest, restBase, repetition);
          return RowFactory.create(it.ratio(), it.z());
        };
    return udf(odds, StructType.fromDDL("ratio double, z double"))
        .apply(
            col("report_count"),
            col("base_count"),
            col("rest_report_count"),
            col("rest_base_count"),
            col("all_reports").divide(col("voices")));
  }

  /** Benjamini and Hochberg's false discovery rate, from the least likely to the most. */
  private static Dataset<Row> withQ(Dataset<Row> scored) {
    UDF1<Double, Double> p = LogOdds::p;
    WindowSpec kind = Window.partitionBy("group_kind");
    WindowSpec falling = kind.orderBy(col("z"), col("group_value").desc(), col("phrase").desc());
    Column rank = sum(lit(1L)).over(kind).minus(row_number().over(falling)).plus(1);
    return scored
        .withColumn("p", udf(p, DataTypes.DoubleType).apply(col("z")))
        .withColumn("rank", rank)
        .withColumn("at_rank", col("p").multiply(col("tests")).divide(col("rank")))
        .withColumn("q", min("at_rank").over(falling.rowsBetween(Window.unboundedPreceding(), 0)))
        .filter(col("z").gt(0));
  }
}
