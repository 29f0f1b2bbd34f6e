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
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.gongkai.cli.sample.SampleCommand;
import org.gongkai.parse.ClauseNormalizer;
import org.gongkai.phrases.PhrasesOptions;
import org.gongkai.phrases.PhrasesStage;
import org.gongkai.publish.DataDictionary;
import org.gongkai.read.InputFiles;
import org.gongkai.schema.Catalog;
import org.gongkai.schema.Column;
import org.gongkai.schema.Table;
import org.gongkai.schema.Type;
import org.gongkai.stats.StatisticsOptions;
import org.gongkai.stats.StatisticsStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** Five hundred synthetic reports and the seeds, ingested once: what their tables must prove. */
@ExtendWith(SparkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleProofTest {

  private static final int REPORTS = 500;
  private static final String OPEN_YEAR = "建宁县伊家乡人民政府";

  @TempDir static Path folder;

  private Path out;

  private synchronized Path ingested(SparkSession spark) throws IOException {
    if (out == null) {
      Path in = folder.resolve("in");
      int code =
          new CommandLine(new SampleCommand())
              .setCaseInsensitiveEnumValuesAllowed(true)
              .setErr(new PrintWriter(new StringWriter()))
              .execute(
                  "--reports", "" + REPORTS, "--seed", "41", "--no-truth", "--output", "" + in);
      assertThat(code).isZero();
      plantAstralCharacters(in);
      Files.writeString(in.resolve("open.txt"), ofAnOpenYear());
      copySeeds(in);
      Path made = folder.resolve("out");
      SnapshotDraft draft = Warehouse.open(spark, made.toString()).begin("1");
      Ingest.run(draft, InputFiles.list(in.toString()), new IngestOptions(10_000_000, 0, "1"));
      StatisticsStage.run(draft, draft, StatisticsOptions.DEFAULT);
      PhrasesStage.run(draft, draft, PhrasesOptions.DEFAULT);
      draft.commit("{}");
      out = made;
    }
    return out;
  }

  /** In every third report: before the title, behind sentences, and inside words. */
  private static void plantAstralCharacters(Path in) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(in)) {
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

  private static long count(String sql) {
    return ((Number) query("SELECT count(*) FROM " + sql).get(0).get(0)).longValue();
  }

  private String parquet(String table) {
    return "'" + out + "/current/tables/" + table + "/**/*.parquet'";
  }

  /** The rows with a span, beside the text that stands there. */
  private String spanned(String table, String id) {
    return "(SELECT r.*, substring(t.text, r.begin + 1, r.\"end\" - r.begin) AS slice,"
        + " length(t.text) AS text_length FROM "
        + parquet(table)
        + " r JOIN "
        + parquet("texts")
        + " t ON t.document_id = r."
        + id
        + " WHERE r.begin IS NOT NULL)";
  }

  @Test
  void someTextsHoldCharactersOutsideTheBasicPlane(SparkSession spark) throws IOException {
    ingested(spark);
    assertThat(count(parquet("texts"))).isGreaterThan(REPORTS * 9 / 10);
    assertThat(count(parquet("texts") + " WHERE text LIKE '%😀%'")).isGreaterThan(REPORTS / 4);
    assertThat(count(parquet("clauses") + " WHERE text LIKE '%😀%' OR text LIKE '%𪜈%'"))
        .isGreaterThan(REPORTS / 4);
  }

  @ParameterizedTest
  @CsvSource({
    "sections, text",
    "disclosures, raw",
    "applications, raw",
    "reviews, raw",
    "statements, raw",
    "clauses, text"
  })
  void everySpanSlicesToTheTextOfItsRow(String table, String column, SparkSession spark)
      throws IOException {
    ingested(spark);
    String rows = spanned(table, "report_id");
    assertThat(count(rows)).isGreaterThan(500);
    assertThat(
            query(
                ("SELECT report_id, begin, \"end\", %1$s, slice FROM %2$s"
                        + " WHERE %1$s IS DISTINCT FROM slice LIMIT 20")
                    .formatted(column, rows)))
        .isEmpty();
    // Nothing claims a text without saying where it stands.
    assertThat(
            count(
                parquet(table)
                    + " WHERE (begin IS NULL) <> (\"end\" IS NULL) OR (begin IS NULL) <> ("
                    + column
                    + " IS NULL)"))
        .isZero();
  }

  /** Equal as the matcher sees them: letters only, with agency, place, year and number masked. */
  @Test
  void everyMatchedSpanOfReuseLiesInBothSectionsAndHoldsTheSameWords(SparkSession spark)
      throws IOException {
    ingested(spark);
    String spans =
        "(SELECT report_id, compared_report_id, unnest(matched_spans) AS m FROM "
            + parquet("reuse")
            + ")";
    List<List<Object>> pairs =
        query(
            "SELECT substring(a.text, m.begin + 1, m.\"end\" - m.begin),"
                + " substring(b.text, m.compared_begin + 1, m.compared_end - m.compared_begin)"
                + " FROM "
                + spans
                + " s JOIN "
                + section("a", "report_id", "m.begin", "m.\"end\"")
                + " JOIN "
                + section("b", "compared_report_id", "m.compared_begin", "m.compared_end"));
    assertThat(pairs).hasSizeGreaterThan(REPORTS).hasSize((int) count(spans));
    assertThat(pairs)
        .allSatisfy(it -> assertThat(letters(it.get(0))).isEqualTo(letters(it.get(1))));
  }

  /** The text of the report whose problems section holds a span. */
  private String section(String name, String report, String begin, String end) {
    return ("(SELECT t.text, p.report_id, p.begin, p.\"end\" FROM "
            + parquet("sections")
            + " p JOIN "
            + parquet("texts")
            + " t ON t.document_id = p.report_id WHERE p.section = 'problems') %1$s"
            + " ON %1$s.report_id = s.%2$s AND %1$s.begin <= %3$s AND %1$s.\"end\" >= %4$s")
        .formatted(name, report, begin, end);
  }

  private static String letters(Object printed) {
    return ClauseNormalizer.plain()
        .normalize(printed.toString())
        .value()
        .chars()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Test
  void everyClueToAPlaceStandsWhereItSays(SparkSession spark) throws IOException {
    ingested(spark);
    String clues =
        "(SELECT r.report_id, c.kind, c.text, c.begin,"
            + " substring(t.text, c.begin + 1, c.\"end\" - c.begin) AS slice FROM "
            + "(SELECT report_id, unnest(place_evidence) AS c FROM "
            + parquet("reports")
            + ") r JOIN "
            + parquet("texts")
            + " t ON t.document_id = r.report_id)";
    assertThat(count(clues + " WHERE begin IS NOT NULL")).isGreaterThan(REPORTS);
    assertThat(
            query(
                "SELECT * FROM "
                    + clues
                    + " WHERE begin IS NOT NULL AND text IS DISTINCT FROM slice LIMIT 20"))
        .isEmpty();
  }

  /** These issues give as what was seen exactly what is printed at their span. */
  @Test
  void whatAnIssueHasSeenStandsAtItsSpan(SparkSession spark) throws IOException {
    ingested(spark);
    String rows = spanned("issues", "document_id");
    String quoting =
        rows
            + " WHERE rule IN ('cell_unreadable', 'cell_marked_nothing', 'problems_empty',"
            + " 'amount_unit_in_doubt', 'table_print_odd', 'other_place_named')";
    assertThat(count(quoting)).isGreaterThan(500);
    assertThat(
            query(
                "SELECT rule, document_id, begin, actual, slice FROM "
                    + quoting
                    + " AND actual IS NOT NULL AND actual IS DISTINCT FROM slice LIMIT 20"))
        .isEmpty();
    // Of a blank cell the span is the empty place where its figure would stand.
    assertThat(
            query(
                "SELECT rule, begin, \"end\", text_length FROM "
                    + rows
                    + " WHERE \"end\" > text_length OR \"end\" < begin"
                    + " OR (\"end\" = begin AND rule <> 'cell_blank') LIMIT 20"))
        .isEmpty();
  }

  @Test
  void theYearIsANumberAndAnOpenYearIsNull(SparkSession spark) throws IOException {
    ingested(spark);
    String open = " WHERE report_year IS NULL AND agency_name = '" + OPEN_YEAR + "'";
    assertThat(count(parquet("reports") + open)).isEqualTo(1);
    for (Table table : Catalog.TABLES) {
      boolean hasYear =
          table.columns().stream().anyMatch(column -> column.name().equals("report_year"));
      if (hasYear && count(parquet(table.name())) > 0) {
        assertThat(query("SELECT DISTINCT typeof(report_year) FROM " + parquet(table.name())))
            .as(table.name())
            .singleElement(InstanceOfAssertFactories.LIST)
            .containsAnyOf("BIGINT", "INTEGER");
      }
    }
  }

  @Test
  void theFilesHoldTheCataloguedColumnsAndNoOthers(SparkSession spark) throws IOException {
    ingested(spark);
    for (Table table : Catalog.TABLES) {
      assertThat(
              query("DESCRIBE SELECT * FROM " + parquet(table.name())).stream()
                  .map(row -> row.get(0).toString()))
          .as(table.name())
          .containsExactlyInAnyOrderElementsOf(table.columns().stream().map(Column::name).toList());
    }
    try (Stream<Path> tables = Files.list(out.resolve("current/tables"))) {
      assertThat(tables.map(table -> table.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(Catalog.TABLES.stream().map(Table::name).toList());
    }
  }

  @Test
  void everyColumnIsToldInBothLanguagesAndStandsInTheDictionary() {
    String page = DataDictionary.markdown(Catalog.SCHEMA_VERSION, Catalog.TABLES);
    for (Table table : Catalog.TABLES) {
      assertTold(table.name(), table.zh(), table.en(), table.description());
      int chapter = page.indexOf("\n## " + table.name() + "\n");
      assertThat(chapter).as(table.name()).isNotNegative();
      int next = page.indexOf("\n## ", chapter + 1);
      String lines = page.substring(chapter, next < 0 ? page.length() : next);
      table.columns().forEach(column -> assertTold(lines, "", column));
    }
  }

  private static void assertTold(String lines, String within, Column column) {
    String name = within + column.name();
    assertTold(name, column.zh(), column.en(), column.description());
    assertThat(lines.lines().filter(line -> line.startsWith("| `" + name + "` | ")))
        .as(name)
        .singleElement(InstanceOfAssertFactories.STRING)
        .contains("| " + column.zh() + " | " + column.en() + " |");
    fields(column.type()).forEach(field -> assertTold(lines, name + ".", field));
  }

  private static List<Column> fields(Type type) {
    if (type instanceof Type.Array array) {
      return fields(array.element());
    }
    return type instanceof Type.Struct struct ? struct.fields() : List.of();
  }

  private static void assertTold(String name, String zh, String en, String description) {
    assertThat(zh).as(name).containsPattern("\\p{IsHan}");
    assertThat(en).as(name).containsPattern("[A-Za-z]").doesNotContainPattern("\\p{IsHan}");
    assertThat(description).as(name).isNotBlank();
  }
}
