package org.gongkai.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import org.gongkai.schema.Catalog;
import org.gongkai.schema.Table;
import org.gongkai.tables.SparkExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Every column of every table of statistics, computed twice. */
@ExtendWith(SparkExtension.class)
class RecomputationTest {

  @TempDir Path folder;

  @Test
  void duckDbFindsTheSameStatisticsOverFiveThousandReports(SparkSession spark) throws Exception {
    assertRecomputed(spark, 5_000, 1, StatisticsOptions.DEFAULT);
  }

  @Test
  void duckDbFindsTheSameStatisticsOfBothScopesAndAChosenPanel(SparkSession spark)
      throws Exception {
    assertRecomputed(
        spark,
        400,
        2,
        new StatisticsOptions(ScopeChoice.ALL, Optional.of(new PanelWindow(2020, 2021))));
  }

  /** For a warehouse that is there: -Dgongkai.warehouse.tables=OUT/current/tables. */
  @Test
  @EnabledIfSystemProperty(named = "gongkai.warehouse.tables", matches = ".+")
  void duckDbFindsTheSameStatisticsInAWarehouse() throws Exception {
    Path tables = Path.of(System.getProperty("gongkai.warehouse.tables"));
    try (SecondImplementation second = new SecondImplementation(StatisticsOptions.DEFAULT)) {
      second.read(tables);
      second.recompute();
      assertSame(second, tables);
    }
  }

  private static void assertSame(SecondImplementation second, Path statistics) throws Exception {
    for (Table table : Catalog.TABLES) {
      if (table.stage() == Table.Stage.STATS) {
        assertThat(second.assertSame(table, statistics)).as(table.name()).isPositive();
      }
    }
  }

  private void assertRecomputed(
      SparkSession spark, int reportCount, long seed, StatisticsOptions options) throws Exception {
    Path ingest = folder.resolve("ingest");
    Path statistics = folder.resolve("statistics");
    try (SecondImplementation second = new SecondImplementation(options)) {
      second.generate(reportCount, seed, ingest);
      StatisticsStage.run(
          TestWarehouse.parquet(spark, ingest), TestWarehouse.parquetSink(statistics), options);
      second.recompute();
      assertSame(second, statistics);
    }
  }
}
