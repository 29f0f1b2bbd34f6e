package org.gongkai.stats;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_except;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.gongkai.check.CrossRules;
import org.gongkai.report.AgencyKind;
import org.gongkai.report.AgencyLevel;
import org.gongkai.report.Scope;
import org.gongkai.resolve.Subdivisions;
import org.gongkai.schema.Columns;
import org.gongkai.schema.Indicator;
import org.gongkai.schema.StatisticsColumns;

/**
 * A government's aggregate against what the agencies in its place report of their own: its
 * departments and the governments below, but no schools or companies, and none that answer to the
 * centre. An aggregate holds them all: it is never less than those that are there, and is their sum
 * where the government of every division below is among them.
 */
final class Hierarchy {

  private static final List<Indicator> COMPARED =
      List.of(Indicator.NEW_RECEIVED, Indicator.CARRIED_OVER, Indicator.CONCLUDED);

  private static final Column SCOPE = Shape.of(StatisticsColumns.REPORT_SCOPE);
  private static final Column LEVEL = Shape.of(Columns.AGENCY_LEVEL);

  /** Bodies that lie in a place and are no part of its government. */
  private static final String OF_THE_CENTRE = "税务局|海关|气象局|烟草专卖局|邮政管理局|海事局|调查队|消防救援|人民银行|金融监督管理";

  private static final String INDICATOR = "indicator";
  private static final String PLACE = "place";
  private static final String VALUE = "value";
  private static final String BELOW = "below";
  private static final String IS_COMPLETE = "below_is_complete";

  private Hierarchy() {}

  static Dataset<Row> comparisons(Dataset<Row> canonical) {
    Dataset<Row> pairs =
        parents(canonical)
            .join(below(canonical), new String[] {Columns.REPORT_YEAR.name(), PLACE, INDICATOR})
            .transform(Hierarchy::withCompleteness);
    Comparison comparison =
        new Comparison(
            CrossRules.HIERARCHY,
            col(INDICATOR),
            concat(when(col(IS_COMPLETE), "").otherwise("at least "), col(BELOW)),
            col(VALUE),
            concat(
                col("label"),
                lit(": the aggregate has "),
                col(VALUE),
                lit(", the "),
                col("below_report_count"),
                lit(" own reports below it make "),
                col(BELOW),
                when(col(IS_COMPLETE), "; no division is missing").otherwise("")),
            lit(true),
            col(VALUE).lt(col(BELOW)).or(col(IS_COMPLETE).and(col(VALUE).notEqual(col(BELOW)))));
    return Comparison.explode(
        pairs,
        new Comparison.Other(col("largest.report_id"), Shape.of(Columns.REPORT_YEAR)),
        List.of(comparison));
  }

  /** Adds whether the government of every division that lay in the place that year is there. */
  private static Dataset<Row> withCompleteness(Dataset<Row> pairs) {
    Dataset<Row> expected = broadcast(subdivisions(pairs.sparkSession()));
    return pairs
        .join(
            expected,
            pairs
                .col(PLACE)
                .equalTo(expected.col("holder"))
                .and(Shape.of(Columns.REPORT_YEAR).between(col("from_year"), col("to_year"))),
            "left")
        .withColumn(
            IS_COMPLETE,
            coalesce(size(array_except(col("codes"), col("divisions"))).equalTo(0), lit(false)));
  }

  private static Dataset<Row> subdivisions(SparkSession spark) {
    return spark.createDataFrame(
        Subdivisions.all().stream()
            .map(
                place ->
                    RowFactory.create(
                        Stream.of(place.level().code(), place.provinceCode(), place.prefecture())
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining("/")),
                        place.from(),
                        place.to(),
                        place.codes().toArray(String[]::new)))
            .toList(),
        StructType.fromDDL("holder STRING, from_year INT, to_year INT, codes ARRAY<STRING>"));
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
            place.as(PLACE),
            inline(figures()))
        .where(col(VALUE).isNotNull());
  }

  /** What is reported as own in each place, in all and by the agency with most of it. */
  private static Dataset<Row> below(Dataset<Row> canonical) {
    return canonical
        .where(SCOPE.equalTo(Scope.OWN.code()).and(isOfGovernment()))
        .select(
            Shape.of(Columns.REPORT_ID).as("child_id"),
            Shape.of(Columns.REPORT_YEAR),
            array(
                    in(county(), lit(null).cast("string")),
                    in(prefecture(), governed(AgencyLevel.COUNTY, Columns.COUNTY_CODE)),
                    in(
                        province(),
                        coalesce(
                            governed(AgencyLevel.COUNTY, Columns.COUNTY_CODE),
                            governed(AgencyLevel.PREFECTURE, Columns.PREFECTURE_NAME))))
                .as("places"),
            inline(figures()))
        .where(col(VALUE).isNotNull())
        .select(
            col("child_id"),
            Shape.of(Columns.REPORT_YEAR),
            col(INDICATOR),
            col(VALUE),
            inline(col("places")))
        .where(col(PLACE).isNotNull())
        .groupBy(Shape.of(Columns.REPORT_YEAR), col(PLACE), col(INDICATOR))
        .agg(
            sum(VALUE).as(BELOW),
            count(VALUE).as("below_report_count"),
            collect_set("division").as("divisions"),
            max(struct(col(VALUE), col("child_id").as(Columns.REPORT_ID.name()))).as("largest"));
  }

  private static Column isOfGovernment() {
    return Shape.of(Columns.AGENCY_KIND)
        .isin(AgencyKind.GOVERNMENT.code(), AgencyKind.DEPARTMENT.code())
        .and(not(coalesce(Shape.of(Columns.AGENCY_NAME), lit("")).rlike(OF_THE_CENTRE)));
  }

  /** A place above a report, and the division in it that the report is the government's of. */
  private static Column in(Column place, Column division) {
    return struct(place.as(PLACE), division.as("division"));
  }

  /** The division that a report's agency governs, if it is a government of a level. */
  private static Column governed(AgencyLevel level, org.gongkai.schema.Column division) {
    return when(
        Shape.of(Columns.AGENCY_KIND)
            .equalTo(AgencyKind.GOVERNMENT.code())
            .and(LEVEL.equalTo(level.code())),
        Shape.of(division));
  }

  private static Column figures() {
    return array(
        COMPARED.stream()
            .map(
                indicator ->
                    struct(
                        lit(indicator.code()).as(INDICATOR),
                        lit(indicator.value().en()).as("label"),
                        Shape.of(indicator.value()).as(VALUE)))
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
