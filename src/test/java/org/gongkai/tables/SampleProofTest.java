package org.gongkai.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.gongkai.publish.DataDictionary;
import org.gongkai.schema.Catalog;
import org.gongkai.schema.Column;
import org.gongkai.schema.Table;
import org.gongkai.schema.Type;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Five hundred synthetic reports and the seeds, ingested once: what their tables must prove. */
@ExtendWith(SparkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleProofTest {

  private static final int REPORTS = SampleWarehouse.REPORTS;

  private SampleWarehouse sample;

  @BeforeAll
  void ingest(SparkSession spark) throws IOException {
    sample = SampleWarehouse.of(spark);
  }

  /** The rows with a span, beside the text that stands there. */
  private String spanned(String table, String id) {
    return "(SELECT r.*, substring(t.text, r.begin + 1, r.\"end\" - r.begin) AS slice,"
        + " length(t.text) AS text_length FROM "
        + sample.parquet(table)
        + " r JOIN "
        + sample.parquet("texts")
        + " t ON t.document_id = r."
        + id
        + " WHERE r.begin IS NOT NULL)";
  }

  @Test
  void someTextsHoldCharactersOutsideTheBasicPlane() {
    assertThat(sample.count(sample.parquet("texts"))).isGreaterThan(REPORTS * 9 / 10);
    assertThat(sample.count(sample.parquet("texts") + " WHERE text LIKE '%😀%'"))
        .isGreaterThan(REPORTS / 4);
    assertThat(
            sample.count(sample.parquet("clauses") + " WHERE text LIKE '%😀%' OR text LIKE '%𪜈%'"))
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
  void everySpanSlicesToTheTextOfItsRow(String table, String column) {
    String rows = spanned(table, "report_id");
    assertThat(sample.count(rows)).isGreaterThan(500);
    assertThat(
            sample.query(
                ("SELECT report_id, begin, \"end\", %1$s, slice FROM %2$s"
                        + " WHERE %1$s IS DISTINCT FROM slice LIMIT 20")
                    .formatted(column, rows)))
        .isEmpty();
    // Nothing claims a text without saying where it stands.
    assertThat(
            sample.count(
                sample.parquet(table)
                    + " WHERE (begin IS NULL) <> (\"end\" IS NULL) OR (begin IS NULL) <> ("
                    + column
                    + " IS NULL)"))
        .isZero();
  }

  @Test
  void everyClueToAPlaceStandsWhereItSays() {
    String clues =
        "(SELECT r.report_id, c.kind, c.text, c.begin,"
            + " substring(t.text, c.begin + 1, c.\"end\" - c.begin) AS slice FROM "
            + "(SELECT report_id, unnest(place_evidence) AS c FROM "
            + sample.parquet("reports")
            + ") r JOIN "
            + sample.parquet("texts")
            + " t ON t.document_id = r.report_id)";
    assertThat(sample.count(clues + " WHERE begin IS NOT NULL")).isGreaterThan(REPORTS);
    assertThat(
            sample.query(
                "SELECT * FROM "
                    + clues
                    + " WHERE begin IS NOT NULL AND text IS DISTINCT FROM slice LIMIT 20"))
        .isEmpty();
  }

  /** These issues give as what was seen exactly what is printed at their span. */
  @Test
  void whatAnIssueHasSeenStandsAtItsSpan() {
    String rows = spanned("issues", "document_id");
    String quoting =
        rows
            + " WHERE rule IN ('cell_unreadable', 'cell_marked_nothing', 'problems_empty',"
            + " 'amount_unit_in_doubt', 'table_print_odd', 'other_place_named')";
    assertThat(sample.count(quoting)).isGreaterThan(500);
    assertThat(
            sample.query(
                "SELECT rule, document_id, begin, actual, slice FROM "
                    + quoting
                    + " AND actual IS NOT NULL AND actual IS DISTINCT FROM slice LIMIT 20"))
        .isEmpty();
    // Of a blank cell the span is the empty place where its figure would stand.
    assertThat(
            sample.query(
                "SELECT rule, begin, \"end\", text_length FROM "
                    + rows
                    + " WHERE \"end\" > text_length OR \"end\" < begin"
                    + " OR (\"end\" = begin AND rule <> 'cell_blank') LIMIT 20"))
        .isEmpty();
  }

  @Test
  void theYearIsANumberAndAnOpenYearIsNull() {
    String open =
        " WHERE report_year IS NULL AND agency_name = '" + SampleWarehouse.OPEN_YEAR + "'";
    assertThat(sample.count(sample.parquet("reports") + open)).isEqualTo(1);
    for (Table table : Catalog.TABLES) {
      boolean hasYear =
          table.columns().stream().anyMatch(column -> column.name().equals("report_year"));
      if (hasYear && sample.count(sample.parquet(table.name())) > 0) {
        assertThat(
                sample.query(
                    "SELECT DISTINCT typeof(report_year) FROM " + sample.parquet(table.name())))
            .as(table.name())
            .singleElement(InstanceOfAssertFactories.LIST)
            .containsAnyOf("BIGINT", "INTEGER");
      }
    }
  }

  @Test
  void theFilesHoldTheCataloguedColumnsAndNoOthers() throws IOException {
    for (Table table : Catalog.TABLES) {
      assertThat(
              sample.query("DESCRIBE SELECT * FROM " + sample.parquet(table.name())).stream()
                  .map(row -> row.get(0).toString()))
          .as(table.name())
          .containsExactlyInAnyOrderElementsOf(table.columns().stream().map(Column::name).toList());
    }
    try (Stream<Path> tables = Files.list(sample.snapshot().resolve("tables"))) {
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
