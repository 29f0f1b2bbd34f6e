package org.gongkai.stats;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
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
 * A government's aggregate against what the agencies in its place report of their own. An aggregate
 * holds them all, so it is never less than those that are there; that holds however many are not.
 */
final class Hierarchy {

  private static final List<Indicator> COMPARED =
      List.of(Indicator.NEW_RECEIVED, Indicator.CARRIED_OVER, Indicator.CONCLUDED);

  private static final Column SCOPE = Shape.of(StatisticsColumns.REPORT_SCOPE);
  private static final Column LEVEL = Shape.of(Columns.AGENCY_LEVEL);

  private static final String INDICATOR = "indicator";

  private Hierarchy() {}

  static Dataset<Row> comparisons(Dataset<Row> canonical) {
    Dataset<Row> pairs =
        parents(canonical)
            .join(below(canonical), new String[] {Columns.REPORT_YEAR.name(), "place", INDICATOR});
    Comparison comparison =
        new Comparison(
            CrossRules.HIERARCHY,
            col(INDICATOR),
            concat(lit("at least "), col("below")),
            col("value"),
            concat(
                col("label"),
                lit(": the aggregate has "),
                col("value"),
                lit(", the "),
                col("below_report_count"),
                lit(" own reports below it make "),
                col("below")),
            lit(true),
            col("value").lt(col("below")));
    return Comparison.explode(
        pairs,
        new Comparison.Other(col("largest.report_id"), Shape.of(Columns.REPORT_YEAR)),
        List.of(comparison));
  }

  /** The figures of governments' aggregates, each with the place that it speaks for. */
  private static Dataset<Row> parents(Dataset<Row> canonical) {
    Column place =
        when(LEVEL.equalTo(AgencyLevel.COUNTY.code()), county())
            .when(LEVEL.equalTo(AgencyLevel.PREFECTURE.code()), prefecture())
            .when(LEVEL.equalTo(AgencyLevel.PROVINCE.code()), province());
    return canonical
        .where(
            SCOPE
                .equalTo(Scope.AGGREGATE.code())
                .and(Shape.of(Columns.AGENCY_KIND).equalTo(AgencyKind.GOVERNMENT.code())))
        .select(
            Shape.of(Columns.REPORT_ID),
            Shape.of(Columns.REPORT_YEAR),
            place.as("place"),
            inline(figures()))
        .where(col("value").isNotNull());
  }

  /** What is reported as own in each place, in all and by the agency with most of it. */
  private static Dataset<Row> below(Dataset<Row> canonical) {
    return canonical
        .where(SCOPE.equalTo(Scope.OWN.code()))
        .select(
            Shape.of(Columns.REPORT_ID).as("child_id"),
            Shape.of(Columns.REPORT_YEAR),
            array(county(), prefecture(), province()).as("places"),
            inline(figures()))
        .where(col("value").isNotNull())
        .select(col("*"), explode(col("places")).as("place"))
        .where(col("place").isNotNull())
        .groupBy(Shape.of(Columns.REPORT_YEAR), col("place"), col(INDICATOR))
        .agg(
            sum("value").as("below"),
            count("value").as("below_report_count"),
            max(struct(col("value"), col("child_id").as(Columns.REPORT_ID.name()))).as("largest"));
  }

  private static Column figures() {
    return array(
        COMPARED.stream()
            .map(
                indicator ->
                    struct(
                        lit(indicator.code()).as(INDICATOR),
                        lit(indicator.value().en()).as("label"),
                        Shape.of(indicator.value()).as("value")))
            .toArray(Column[]::new));
  }

  private static Column county() {
    return place(AgencyLevel.COUNTY, Columns.PROVINCE_CODE, Columns.COUNTY_CODE);
  }

  private static Column prefecture() {
    return place(AgencyLevel.PREFECTURE, Columns.PROVINCE_CODE, Columns.PREFECTURE_NAME);
  }

  private static Column province() {
    return place(AgencyLevel.PROVINCE, Columns.PROVINCE_CODE);
  }

  /** A place by its level and its parts; null where a part is open. */
  private static Column place(AgencyLevel level, org.gongkai.schema.Column... parts) {
    return Arrays.stream(parts)
        .map(Shape::of)
        .reduce(lit(level.code()), (name, part) -> concat(name, lit("/"), part));
  }
}
