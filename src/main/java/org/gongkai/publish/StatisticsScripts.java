package org.gongkai.publish;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.gongkai.schema.Column;
import org.gongkai.schema.StatisticsTables;
import org.gongkai.schema.Table;
import org.gongkai.tables.TableSource;

/** What the views of figures load: a script per scope and level. */
final class StatisticsScripts {

  /** Stands for the country among the provinces. */
  static final String NATION = "all";

  private static final List<String> PLACE_AND_YEAR = List.of("report_year", "province_code");

  private StatisticsScripts() {}

  static void write(TableSource in, PageScripts scripts) throws IOException {
    figures("year", StatisticsTables.NATIONAL_YEAR, StatisticsTables.PROVINCE_YEAR, in, scripts);
    figures(
        "panel",
        StatisticsTables.NATIONAL_YEAR_PANEL,
        StatisticsTables.PROVINCE_YEAR_PANEL,
        in,
        scripts);
    outcomes(in.read(StatisticsTables.OUTCOME_YEAR), scripts);
  }

  private static void figures(
      String prefix, Table nation, Table province, TableSource in, PageScripts scripts)
      throws IOException {
    Stream<String> window =
        province.columns().stream().map(Column::name).filter(name -> name.startsWith("panel_"));
    List<String> columns =
        Stream.of(PLACE_AND_YEAR.stream(), PageMeasure.columns().stream(), window)
            .flatMap(names -> names)
            .toList();
    Dataset<Row> rows =
        in.read(province)
            .unionByName(in.read(nation).withColumn("province_code", lit(NATION)), true);
    new SplitScripts(prefix, List.of("scope", "agency_level"), PLACE_AND_YEAR, columns)
        .write(rows, scripts);
  }

  /** Rows of outcomes add up, so that all levels together are their sum. */
  private static void outcomes(Dataset<Row> outcomes, PageScripts scripts) throws IOException {
    Dataset<Row> added =
        outcomes
            .withColumn("agency_level", lit(NATION))
            .groupBy(
                "report_year", "province_code", "agency_level", "scope", "outcome", "applicant")
            .agg(
                sum("application_count").as("application_count"),
                sum("report_count").as("report_count"),
                sum("missing_count").as("missing_count"));
    List<String> columns =
        List.of(
            "report_year",
            "province_code",
            "outcome",
            "application_count",
            "report_count",
            "missing_count");
    Dataset<Row> rows = outcomes.filter(col("agency_level").isNotNull()).unionByName(added, true);
    new SplitScripts(
            "outcome",
            List.of("scope", "agency_level", "applicant"),
            List.of("report_year", "province_code", "outcome"),
            columns)
        .write(rows, scripts);
  }
}
