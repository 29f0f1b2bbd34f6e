package org.gongkai.publish;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import scala.Function1;

/** Samples that are the same in every run. */
final class Sampling {

  private Sampling() {}

  /**
   * Keeps a few reports of each group, of as many provinces as there are: none gives a second
   * before each has given one.
   */
  static Function1<Dataset<Row>, Dataset<Row>> filterSpread(String group, int cap) {
    Column[] mixed = {xxhash64(col("report_id")), col("report_id")};
    return rows ->
        rows.withColumn(
                "turn",
                row_number()
                    .over(Window.partitionBy(col(group), col("province_code")).orderBy(mixed)))
            .filter(col("turn").leq(cap))
            .withColumn(
                "place",
                row_number()
                    .over(Window.partitionBy(col(group)).orderBy(col("turn"), mixed[0], mixed[1])))
            .filter(col("place").leq(cap))
            .drop("turn", "place");
  }

  /** Keeps the first rows of each group. */
  static Function1<Dataset<Row>, Dataset<Row>> filterFirst(
      List<String> group, int cap, Column... order) {
    Column[] by = group.stream().map(name -> col(name)).toArray(Column[]::new);
    return rows ->
        rows.withColumn("place", row_number().over(Window.partitionBy(by).orderBy(order)))
            .filter(col("place").leq(cap));
  }
}
