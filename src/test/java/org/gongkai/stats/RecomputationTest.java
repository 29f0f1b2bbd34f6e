package org.gongkai.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.sql.SparkSession;
import org.gongkai.tables.SparkExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Every column of every table of statistics, computed twice. */
@ExtendWith(SparkExtension.class)
class RecomputationTest {

  @TempDir Path folder;

  @Test
  void duckDbFindsTheSameStatisticsOverFiveThousandReports(SparkSession spark) throws Exception {
    StatisticsOptions options = new StatisticsOptions(ScopeChoice.ALL, Optional.empty());
    Path ingest = folder.resolve("ingest");
    Path statistics = folder.resolve("statistics");
    try (SecondImplementation second = new SecondImplementation(options)) {
      second.generate(5_000, 1, ingest);
      StatisticsStage.run(
          TestWarehouse.parquet(spark, ingest), TestWarehouse.parquetSink(statistics), options);
      second.recompute();
      second.assertAllSame(statistics);
      assertQuestionsOfReadmeAreAnswered(second, statistics);
    }
  }

  /** The queries over tables of statistics that the README shows. */
  private static void assertQuestionsOfReadmeAreAnswered(
      SecondImplementation second, Path statistics) throws Exception {
    Matcher query =
        Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("README.md")));
    int asked = 0;
    while (query.find()) {
      if (query.group(1).contains("_year/")) {
        assertThat(
                second.rows(
                    query.group(1).replace("out/warehouse/current/tables", statistics.toString())))
            .as(query.group(1))
            .isNotEmpty();
        asked++;
      }
    }
    assertThat(asked).as("questions in the README").isPositive();
  }
}
