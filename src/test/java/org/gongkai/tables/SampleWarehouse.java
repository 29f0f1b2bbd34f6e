package org.gongkai.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.gongkai.cli.sample.SampleCommand;
import org.gongkai.phrases.PhrasesOptions;
import org.gongkai.phrases.PhrasesStage;
import org.gongkai.read.InputFiles;
import org.gongkai.stats.StatisticsOptions;
import org.gongkai.stats.StatisticsStage;
import picocli.CommandLine;

/**
 * A snapshot, read by DuckDB from its files alone. The one of the tests is made once a JVM under
 * {@code target} from five hundred synthetic reports and the seeds.
 */
record SampleWarehouse(Path snapshot) {

  static final int REPORTS = 500;
  static final String OPEN_YEAR = "建宁县伊家乡人民政府";

  private static final Path FOLDER = Path.of("target", "sample-warehouse").toAbsolutePath();

  private static boolean isMade;

  static synchronized SampleWarehouse of(SparkSession spark) throws IOException {
    if (!isMade) {
      clear();
      make(spark, FOLDER.resolve("in"));
      isMade = true;
    }
    return new SampleWarehouse(FOLDER.resolve("out/current"));
  }

  private static void make(SparkSession spark, Path in) throws IOException {
    int code =
        new CommandLine(new SampleCommand())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setErr(new PrintWriter(new StringWriter()))
            .execute("--reports", "" + REPORTS, "--seed", "41", "--no-truth", "--output", "" + in);
    assertThat(code).isZero();
    plantAstralCharacters(in);
    Files.writeString(in.resolve("open.txt"), ofAnOpenYear());
    copySeeds(in);
    SnapshotDraft draft = Warehouse.open(spark, FOLDER.resolve("out").toString()).begin("1");
    Ingest.run(draft, InputFiles.list(in.toString()), new IngestOptions(10_000_000, 0, "1"));
    StatisticsStage.run(draft, draft, StatisticsOptions.DEFAULT);
    PhrasesStage.run(draft, draft, PhrasesOptions.DEFAULT);
    draft.commit("{}");
  }

  private static void clear() throws IOException {
    if (Files.exists(FOLDER)) {
      try (Stream<Path> files = Files.walk(FOLDER)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /** In every third report: before the title, behind sentences, and inside words. */
  private static void plantAstralCharacters(Path in) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(in.resolve("reports"))) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    assertThat(files).hasSize(REPORTS);
    for (int i = 0; i < files.size(); i += 3) {
      String text = Files.readString(files.get(i));
      Files.writeString(files.get(i), "𠮷\n" + text.replace("工作人员", "工作人𪜈员").replace("。", "😀。"));
    }
  }

  /** A report that never says which year it is about. */
  private static String ofAnOpenYear() {
    return """
        %1$s政府信息公开工作年度报告

        根据《中华人民共和国政府信息公开条例》的规定，现公布%1$s年度政府信息公开工作报告。

        一、总体情况
        %1$s坚持公开为常态的原则，全年主动公开政府信息31条。群众可以在公开栏查到全部目录。

        二、存在的主要问题及改进情况
        一是公开内容不够全面，更新不及时。二是工作人员业务能力有待提高。
        下一步，一是充实公开内容，按时更新栏目。二是加强对工作人员的培训。

        %1$s
        """
        .formatted(OPEN_YEAR);
  }

  private static void copySeeds(Path in) throws IOException {
    Path seeds =
        Path.of(Objects.requireNonNullElse(System.getenv("GONGKAI_SHARED"), "../shared"), "seeds");
    if (!Files.isDirectory(seeds)) {
      return;
    }
    try (Stream<Path> files = Files.list(seeds)) {
      for (Path seed : files.filter(Files::isRegularFile).toList()) {
        Files.copy(seed, in.resolve(seed.getFileName().toString()));
      }
    }
  }

  List<List<Object>> query(String sql) {
    List<List<Object>> all = new ArrayList<>();
    each(sql, all::add);
    return all;
  }

  /** Takes the rows one by one. */
  void each(String sql, Consumer<List<Object>> taker) {
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        List<Object> row = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          row.add(rows.getObject(i));
        }
        taker.accept(row);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  long count(String rows) {
    return ((Number) query("SELECT count(*) FROM " + rows).get(0).get(0)).longValue();
  }

  String parquet(String table) {
    return "'" + snapshot + "/tables/" + table + "/**/*.parquet'";
  }
}
