package org.gongkai.stats;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.gongkai.check.CrossRules;
import org.gongkai.report.AgencyKind;
import org.gongkai.report.AgencyLevel;
import org.gongkai.report.Scope;
import org.gongkai.schema.Columns;
import org.gongkai.schema.Indicator;
import org.gongkai.schema.StatisticsColumns;

/**
 * A government's aggregate against what the agencies below it report of their own. An aggregate
 * holds them all, so it is never less than those that are there; that holds however many are not.
 */
final class Hierarchy {

  private static final List<Indicator> COMPARED =
      List.of(Indicator.NEW_RECEIVED, Indicator.CARRIED_OVER, Indicator.CONCLUDED);

  private static final Column SCOPE = Shape.of(StatisticsColumns.REPORT_SCOPE);

  private Hierarchy() {}

  static Dataset<Row> comparisons(Dataset<Row> canonical) {
    Dataset<Row> counties =
        level(
            canonical,
            AgencyLevel.COUNTY,
            List.of(Columns.PROVINCE_CODE.name(), Columns.COUNTY_CODE.name()));
    Dataset<Row> prefectures =
        level(
            canonical,
            AgencyLevel.PREFECTURE,
            List.of(Columns.PROVINCE_CODE.name(), Columns.PREFECTURE_NAME.name()));
    Dataset<Row> provinces =
        level(canonical, AgencyLevel.PROVINCE, List.of(Columns.PROVINCE_CODE.name()));
    return counties.unionByName(prefectures).unionByName(provinces);
  }

  /** The aggregates of one level, each against the own figures of all that lies in its place. */
  private static Dataset<Row> level(Dataset<Row> canonical, AgencyLevel level, List<String> place) {
    Dataset<Row> parents =
        canonical.where(
            SCOPE
                .equalTo(Scope.AGGREGATE.code())
                .and(Shape.of(Columns.AGENCY_KIND).equalTo(AgencyKind.GOVERNMENT.code()))
                .and(Shape.of(Columns.AGENCY_LEVEL).equalTo(level.code())));
    List<String> key = new ArrayList<>(place);
    key.add(Columns.REPORT_YEAR.name());
    return COMPARED.stream()
        .map(
            indicator ->
                compare(parents.join(below(canonical, key, indicator), array(key)), indicator))
        .reduce(Dataset::unionByName)
        .orElseThrow();
  }

  private static String[] array(List<String> names) {
    return names.toArray(String[]::new);
  }

  /** What the agencies of each place report of their own, and the one that reports most. */
  private static Dataset<Row> below(Dataset<Row> canonical, List<String> key, Indicator indicator) {
    Column value = Shape.of(indicator.value());
    return canonical
        .where(SCOPE.equalTo(Scope.OWN.code()).and(value.isNotNull()))
        .groupBy(key.stream().map(name -> col(name)).toArray(Column[]::new))
        .agg(
            sum(value).as("below_sum"),
            count(value).as("below_report_count"),
            max(struct(value.as("value"), Shape.of(Columns.REPORT_ID))).as("largest"));
  }

  private static Dataset<Row> compare(Dataset<Row> pairs, Indicator indicator) {
    Column aggregate = Shape.of(indicator.value());
    Column sum = col("below_sum");
    return new Comparison(
            CrossRules.HIERARCHY,
            new Comparison.Other(col("largest.report_id"), Shape.of(Columns.REPORT_YEAR)),
            lit(indicator.code()),
            concat(lit("at least "), sum),
            aggregate,
            concat(
                lit(indicator.value().en() + ": the aggregate has "),
                aggregate,
                lit(", the "),
                col("below_report_count"),
                lit(" own reports below it make "),
                sum),
            aggregate.lt(sum))
        .over(pairs.where(aggregate.isNotNull()));
  }
}
