package org.gongkai.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.gongkai.schema.Table;
import org.gongkai.tables.SparkExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkExtension.class)
class PublishStageTest {

  static final List<Integer> YEARS = List.of(2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023);

  @Test
  void writesTheDataPackageAndThePage(SparkSession spark) throws IOException {
    Path folder = SamplePublication.folder(spark);

    for (Table table : PublishedTables.ALL) {
      assertThat(folder.resolve("data/" + table.name() + ".csv")).exists();
      assertThat(folder.resolve("data/" + table.name() + ".json")).exists();
      assertThat(folder.resolve("data/excel/" + table.name() + ".csv")).exists();
    }
    assertThat(folder.resolve("datapackage.json")).isNotEmptyFile();
    assertThat(folder.resolve("dictionary.md")).isNotEmptyFile();
    assertThat(folder.resolve("index.html")).isNotEmptyFile();
    assertThat(folder.resolve("assets/echarts.common.min.js")).isNotEmptyFile();
  }

  @Test
  void inventedDataSayThatTheyAre(SparkSession spark) throws IOException {
    Path folder = SamplePublication.folder(spark);

    assertThat(folder.resolve("datapackage.json")).content().contains("Sample data, invented");
  }

  @Test
  void noScriptOfThePageHoldsWhatCouldEndIt(SparkSession spark) throws IOException {
    try (Stream<Path> scripts =
        Files.list(SamplePublication.folder(spark).resolve("assets/data"))) {
      for (Path script : scripts.toList()) {
        assertThat(Files.readString(script))
            .as(script.getFileName().toString())
            .startsWith("Gongkai.receive(\"")
            .endsWith(");\n")
            .doesNotContain("<", "\u2028", "\u2029", "\u0007");
      }
    }
  }

  @Test
  void theFirstViewLoadsLessThanAMegabyte(SparkSession spark) throws IOException {
    Path folder = SamplePublication.folder(spark);
    long bytes = 0;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = folder.relativize(file).toString();
        boolean first =
            path.equals("index.html")
                || path.matches("assets/(views/)?[a-z]+\\.(js|css)")
                || path.matches("assets/data/(meta|documents|year-own-all)\\.js");
        bytes += first ? Files.size(file) : 0;
      }
    }
    assertThat(bytes).isBetween(100_000L, 1_000_000L);
  }
}
