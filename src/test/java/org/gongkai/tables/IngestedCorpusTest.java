package org.gongkai.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.gongkai.read.InputFiles;
import org.gongkai.schema.Catalog;
import org.gongkai.schema.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** One small corpus, ingested once, and looked at through Spark and through DuckDB. */
@ExtendWith(SparkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IngestedCorpusTest {

  private static final IngestOptions OPTIONS = new IngestOptions(50_000, 0, "1");
  private static final String ASTRAL = "河西县𠮷祥乡人民政府的小结😀";

  @TempDir static Path folder;

  private IngestCounts counts;

  private synchronized Path ingested(SparkSession spark) throws IOException {
    Path out = folder.resolve("out");
    if (counts == null) {
      writeCorpus(Files.createDirectories(folder.resolve("in")));
      List<String> files = new ArrayList<>(InputFiles.list(folder.resolve("in").toString()));
      files.add(folder.resolve("in/vanished.txt").toString());
      counts = ingest(spark, out, files);
    }
    return out;
  }

  private static IngestCounts ingest(SparkSession spark, Path out, List<String> files) {
    Warehouse warehouse = Warehouse.open(spark, out.toString());
    SnapshotDraft draft = warehouse.begin("1");
    IngestCounts counted = Ingest.run(draft, files, OPTIONS);
    draft.commit("{}");
    return counted;
  }

  private static void writeCorpus(Path in) throws IOException {
    for (int i = 0; i < 20; i++) {
      String township = "东南西北中".charAt(i % 5) + "河" + (char) ('一' + i) + "乡";
      Files.writeString(
          in.resolve("r" + i + ".txt"), SampleTexts.township(township, "河西县", 2012 + i % 10));
    }
    String report = SampleTexts.township("溪口乡", "河西县", 2020);
    Files.writeString(
        in.resolve("astral.txt"),
        SampleTexts.township("平安乡", "河西县", 2019).replace("群众", ASTRAL + "群众"));
    Files.writeString(in.resolve("same.txt"), report);
    Files.writeString(in.resolve("same again.txt"), report);
    Files.writeString(
        in.resolve("reposted.txt"), "首页 > 信息公开 > 年报\n" + report + "\n打印本页 关闭窗口 主办：河西县人民政府办公室");
    Files.write(
        in.resolve("gb.md"),
        SampleTexts.township("石桥乡", "河西县", 2016).getBytes(Charset.forName("GB18030")));
    Files.writeString(in.resolve("empty.txt"), " \n");
    Files.write(in.resolve("binary.txt"), new byte[] {0x25, 0x50, 0x44, 0x46, 0, 1, 2});
    Files.writeString(in.resolve("news.txt"), "今天的天气很好，我们去河边散步。");
    Files.writeString(in.resolve("large.txt"), report.repeat(100));
    Files.writeString(in.resolve("broken.jsonl"), "{\"text\": \n");
    Path shared =
        Path.of(Objects.requireNonNullElse(System.getenv("GONGKAI_SHARED"), "../shared"), "seeds");
    if (Files.isDirectory(shared)) {
      try (Stream<Path> seeds = Files.list(shared)) {
        for (Path seed : seeds.filter(Files::isRegularFile).toList()) {
          Files.copy(seed, in.resolve(seed.getFileName().toString()));
        }
      }
    }
  }

  private static List<List<Object>> query(String sql) {
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<List<Object>> all = new ArrayList<>();
      while (rows.next()) {
        List<Object> row = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          row.add(rows.getObject(i));
        }
        all.add(row);
      }
      return all;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private static String parquet(Path out, String table) {
    return "'" + out + "/current/tables/" + table + "/**/*.parquet'";
  }

  @Test
  void accountsForEveryDocument(SparkSession spark) throws IOException {
    ingested(spark);
    assertThat(counts.rejected())
        .containsEntry("empty", 1L)
        .containsEntry("not_text", 1L)
        .containsEntry("not_a_report", 1L)
        .containsEntry("too_large", 1L)
        .containsEntry("malformed_json", 1L)
        .containsEntry("unreadable_file", 1L)
        .hasSize(6);
    assertThat(counts.duplicates()).isEqualTo(2);
  }

  @Test
  void knowsARepostUnderOtherFurniture(SparkSession spark) throws IOException {
    Path out = ingested(spark);
    assertThat(
            query(
                "SELECT d.reason, o.status FROM "
                    + parquet(out, "documents")
                    + " d JOIN "
                    + parquet(out, "documents")
                    + " o ON o.document_id = d.duplicate_of ORDER BY 1"))
        .hasSize(2)
        .contains(List.of("same_report", "accepted"))
        .allMatch(row -> row.get(1).equals("accepted"));
  }

  @Test
  void duckDbReadsEveryTable(SparkSession spark) throws IOException {
    Path out = ingested(spark);
    for (Table table : Catalog.TABLES) {
      if (table.stage() == Table.Stage.INGEST) {
        assertThat(
                query("DESCRIBE SELECT * FROM " + parquet(out, table.name())).stream()
                    .map(row -> row.get(0)))
            .containsExactlyInAnyOrderElementsOf(
                table.columns().stream().map(column -> (Object) column.name()).toList());
      }
    }
  }

  @Test
  void everySpanHoldsWhatItsRowClaims(SparkSession spark) throws IOException {
    Path out = ingested(spark);
    for (String table :
        List.of(
            "sections:text",
            "disclosures:raw",
            "applications:raw",
            "reviews:raw",
            "statements:raw",
            "clauses:text")) {
      String name = table.split(":")[0];
      String column = table.split(":")[1];
      assertThat(
              query(
                  "SELECT r."
                      + column
                      + ", substring(t.text, r.begin + 1, r.\"end\" - r.begin) FROM "
                      + parquet(out, name)
                      + " r JOIN "
                      + parquet(out, "texts")
                      + " t ON t.document_id = r.report_id WHERE r.begin IS NOT NULL AND r."
                      + column
                      + " IS DISTINCT FROM substring(t.text, r.begin + 1, r.\"end\" - r.begin)"))
          .as(name)
          .isEmpty();
    }
  }

  @Test
  void rowsStandInTheOrderOfTheKey(SparkSession spark) throws IOException {
    Path out = ingested(spark);
    assertThat(query("SELECT document_id FROM " + parquet(out, "texts")))
        .isSortedAccordingTo(java.util.Comparator.comparing(row -> row.get(0).toString()));
  }

  @Test
  void leavesNoFilesButTables(SparkSession spark) throws IOException {
    Path out = ingested(spark);
    try (Stream<Path> files = Files.walk(out)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .noneMatch(name -> name.endsWith(".crc") || name.equals(".scan"));
    }
    assertThat(out.resolve("current/tables/reports/_SUCCESS")).exists();
  }

  @Test
  void theOrderOfTheFilesDoesNotMatter(SparkSession spark) throws IOException {
    Path out = ingested(spark);
    List<String> files = new ArrayList<>(InputFiles.list(folder.resolve("in").toString()));
    files.add(folder.resolve("in/vanished.txt").toString());
    Collections.reverse(files);
    ingest(spark, folder.resolve("reversed"), files);
    Snapshot one = Warehouse.open(spark, out.toString()).current().orElseThrow();
    Snapshot other =
        Warehouse.open(spark, folder.resolve("reversed").toString()).current().orElseThrow();
    for (Table table : Catalog.TABLES) {
      if (table.stage() == Table.Stage.INGEST) {
        assertThat(rows(one.read(table))).as(table.name()).isEqualTo(rows(other.read(table)));
      }
    }
  }

  private static List<String> rows(Dataset<Row> table) {
    return table.toJSON().collectAsList().stream().sorted().toList();
  }
}
