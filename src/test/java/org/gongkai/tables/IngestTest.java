package org.gongkai.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.gongkai.read.InputFiles;
import org.gongkai.schema.Catalog;
import org.gongkai.schema.IngestTables;
import org.gongkai.schema.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SparkExtension.class)
class IngestTest {

  private static final IngestOptions OPTIONS = new IngestOptions(100_000, 0, "1");

  @TempDir Path folder;

  private IngestCounts ingest(SparkSession spark, String run, Path input) {
    return ingest(spark, run, input, OPTIONS);
  }

  private IngestCounts ingest(SparkSession spark, String run, Path input, IngestOptions options) {
    Warehouse warehouse = Warehouse.open(spark, folder.resolve("out").toString());
    WarehouseLock lock = warehouse.lock();
    try {
      SnapshotDraft draft = warehouse.begin(run);
      IngestCounts counts = Ingest.run(draft, InputFiles.list(input.toString()), options);
      draft.commit("{}");
      return counts;
    } finally {
      lock.close();
    }
  }

  @Test
  void writesEveryTableOfIngest(SparkSession spark) throws IOException {
    Path input = Files.createDirectories(folder.resolve("in"));
    Files.writeString(input.resolve("a.txt"), SampleTexts.township("河西乡", "河西县", 2020));
    Files.writeString(input.resolve("b.txt"), SampleTexts.township("河西乡", "河西县", 2020));
    Files.writeString(input.resolve("c.txt"), "");
    IngestCounts counts = ingest(spark, "1", input);
    assertThat(counts.documents()).isEqualTo(3);
    assertThat(counts.accepted()).isEqualTo(1);
    assertThat(counts.duplicates()).isEqualTo(1);
    assertThat(counts.gone()).isZero();
    assertThat(counts.rejected()).containsOnly(java.util.Map.entry("empty", 1L));
    Snapshot snapshot =
        Warehouse.open(spark, folder.resolve("out").toString()).current().orElseThrow();
    for (Table table : Catalog.TABLES) {
      if (table.stage() == Table.Stage.INGEST) {
        assertThat(snapshot.read(table).columns())
            .containsExactly(table.columns().stream().map(c -> c.name()).toArray(String[]::new));
      }
    }
    assertThat(snapshot.read(IngestTables.TEXTS).count()).isEqualTo(1);
    assertThat(List.of(folder.resolve("out").toFile().list())).isNotEmpty();
  }

  @Test
  void parsesAKnownDocumentOnce(SparkSession spark) throws IOException {
    Path input = Files.createDirectories(folder.resolve("in"));
    Files.writeString(input.resolve("a.txt"), SampleTexts.township("河西乡", "河西县", 2020));
    Files.writeString(input.resolve("b.txt"), SampleTexts.township("河东乡", "河西县", 2020));
    assertThat(ingest(spark, "1", input).parsed()).isEqualTo(2);
    Files.writeString(input.resolve("c.txt"), SampleTexts.township("河南乡", "河西县", 2020));
    Files.delete(input.resolve("a.txt"));
    IngestCounts second = ingest(spark, "2", input);
    assertThat(second.parsed()).isEqualTo(1);
    assertThat(second.accepted()).isEqualTo(2);
    assertThat(second.gone()).isEqualTo(1);
    assertThat(ingest(spark, "3", input, new IngestOptions(100_000, 0, "2")).parsed()).isEqualTo(2);
  }

  @Test
  void aLimitTakesTheFirstDocuments(SparkSession spark) throws IOException {
    Path input = Files.createDirectories(folder.resolve("in"));
    Files.writeString(input.resolve("a.txt"), SampleTexts.township("河西乡", "河西县", 2020));
    Files.writeString(input.resolve("b.txt"), SampleTexts.township("河东乡", "河西县", 2020));
    Files.writeString(input.resolve("c.txt"), SampleTexts.township("河南乡", "河西县", 2020));

    IngestCounts counts = ingest(spark, "1", input, new IngestOptions(100_000, 2, "1"));

    assertThat(counts.documents()).isEqualTo(2);
    assertThat(
            Warehouse.open(spark, folder.resolve("out").toString())
                .current()
                .orElseThrow()
                .read(IngestTables.DOCUMENTS)
                .filter("source_uri like '%c.txt'")
                .count())
        .isZero();
  }

  @Test
  void sameTextOfAnotherAgencyOrYearIsNoDuplicate(SparkSession spark) throws IOException {
    Path input = Files.createDirectories(folder.resolve("in"));
    Files.writeString(
        input.resolve("a.jsonl"),
        String.join(
            "\n",
            bodyWithoutNames("建宁县伊家乡人民政府", 2020),
            bodyWithoutNames("建宁县溪口镇人民政府", 2020),
            bodyWithoutNames("建宁县溪口镇人民政府", 2021),
            bodyWithoutNames("建宁县溪口镇人民政府", 2021).replace("{", "{\"url\":\"http://a.cn/1\",")));

    IngestCounts counts = ingest(spark, "1", input);

    assertThat(counts.accepted()).isEqualTo(3);
    assertThat(counts.duplicates()).isEqualTo(1);
  }

  private static String bodyWithoutNames(String agency, int year) {
    return """
        {"agency":"%s","year":%d,"province":"福建省","title":"政府信息公开工作年度报告",\
        "text":"一、总体情况\\n本年度，我单位坚持公开为常态的原则，全年主动公开政府信息25条。\\n\
        二、依申请公开情况\\n本年度没有收到政府信息公开申请。\\n\
        三、存在的主要问题及改进情况\\n一是公开内容不够全面。二是更新不及时。"}"""
        .formatted(agency, year);
  }
}
