package org.gongkai.stats;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.gongkai.report.StatementKind;
import org.gongkai.schema.Columns;
import org.gongkai.schema.Indicator;

/**
 * How many items the prose of each report says were disclosed. A report that states several
 * different numbers states none that could be summed.
 */
final class StatedDisclosures {

  static final String IS_INEXACT = "proactive_disclosure_is_inexact";
  static final String IS_AMBIGUOUS = "proactive_disclosure_is_ambiguous";

  private StatedDisclosures() {}

  static Dataset<Row> byReport(Dataset<Row> statements) {
    Column isOne = col("least").equalTo(col("most"));
    return statements
        .where(
            col(Columns.STATEMENT_KIND.name()).equalTo(StatementKind.PROACTIVELY_DISCLOSED.code()))
        .withColumn("items", items())
        .where(col("items").isNotNull())
        .groupBy(Columns.REPORT_ID.name())
        .agg(
            min("items").as("least"),
            max("items").as("most"),
            count(Columns.QUALIFIER.name()).as("qualified"))
        .select(
            col(Columns.REPORT_ID.name()),
            when(isOne, col("least")).as(Indicator.PROACTIVE_DISCLOSURE.value().name()),
            isOne.and(col("qualified").gt(0)).as(IS_INEXACT),
            not(isOne).as(IS_AMBIGUOUS));
  }

  /** The number of items, 1.5万条 being 15000; null where that is no whole number. */
  private static Column items() {
    Column unit = col(Columns.STATEMENT_UNIT.name());
    Column factor =
        when(unit.startsWith("万"), lit(10_000))
            .when(unit.startsWith("亿"), lit(100_000_000))
            .otherwise(lit(1));
    Column value = col(Columns.STATEMENT_VALUE.name()).multiply(factor);
    return CellFigures.whole(value);
  }
}
