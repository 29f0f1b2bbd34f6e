package org.gongkai.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.gongkai.schema.Column;
import org.gongkai.schema.IngestTables;
import org.gongkai.schema.Table;
import org.gongkai.schema.Type;
import org.gongkai.tables.SparkExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(SparkExtension.class)
class TableFilesTest {

  @TempDir Path folder;

  static Stream<Table> tables() {
    return Stream.concat(PublishedTables.ALL.stream(), Stream.of(IngestTables.REPORTS));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void csvReadBackEqualsTheParquet(Table table, SparkSession spark) throws Exception {
    Dataset<Row> rows = CatalogRows.of(spark, table, 60, table.name().hashCode());
    rows.write().parquet(folder.resolve("parquet").toString());
    PublishedTable written = TableFiles.write(table, rows, folder);

    assertThat(written.rowCount()).isEqualTo(60);
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement sql = duckdb.createStatement()) {
      String csv =
          "read_csv('"
              + folder.resolve(written.csv().path())
              + "', header=true, "
              + "all_varchar=true, allow_quoted_nulls=false)";
      String parquet = "read_parquet('" + folder.resolve("parquet") + "/*.parquet')";
      String typed =
          table.columns().stream().map(TableFilesTest::typed).collect(Collectors.joining(","));
      String json =
          table.columns().stream().map(TableFilesTest::flat).collect(Collectors.joining(","));
      assertThat(
              count(
                  sql,
                  "select "
                      + typed
                      + " from "
                      + csv
                      + " except select "
                      + json
                      + " from "
                      + parquet))
          .isZero();
      assertThat(
              count(
                  sql,
                  "select "
                      + json
                      + " from "
                      + parquet
                      + " except select "
                      + typed
                      + " from "
                      + csv))
          .isZero();
    }
  }

  /** A column of the CSV file as its own type, a nested one as JSON. */
  private static String typed(Column column) {
    String name = '"' + column.name() + '"';
    if (!(column.type() instanceof Type.Simple)) {
      return "cast(" + name + " as json)::varchar";
    }
    return column.type().equals(Type.STRING)
        ? name
        : "cast(" + name + " as " + column.type().ddl() + ")";
  }

  /** The same column of the Parquet file. */
  private static String flat(Column column) {
    String name = '"' + column.name() + '"';
    return column.type() instanceof Type.Simple ? name : "to_json(" + name + ")::varchar";
  }

  private static long count(Statement sql, String query) throws SQLException {
    try (ResultSet result = sql.executeQuery("select count(*) from (" + query + ")")) {
      result.next();
      return result.getLong(1);
    }
  }

  @Test
  void rowsStandInTheOrderOfTheKeyHoweverTheyCome(SparkSession spark) throws IOException {
    Table table = IngestTables.CLAUSES;
    Dataset<Row> rows = CatalogRows.of(spark, table, 200, 7);
    TableFiles.write(table, rows, folder.resolve("a"));
    TableFiles.write(table, rows.repartition(7), folder.resolve("b"));

    for (String file : List.of("data/clauses.csv", "data/clauses.json", "data/excel/clauses.csv")) {
      assertThat(folder.resolve("a/" + file)).hasSameBinaryContentAs(folder.resolve("b/" + file));
    }
  }

  @Test
  void jsonHoldsEveryRowWithNestedValues(SparkSession spark) throws IOException {
    Table table = IngestTables.REPORTS;
    TableFiles.write(table, CatalogRows.of(spark, table, 20, 3), folder);

    JsonNode json = new ObjectMapper().readTree(folder.resolve("data/reports.json").toFile());
    assertThat(json).hasSize(20);
    assertThat(json.get(0).get("place_evidence").isArray()).isTrue();
    assertThat(json.get(0).fieldNames())
        .toIterable()
        .containsExactlyElementsOf(table.columns().stream().map(Column::name).toList());
  }

  @Test
  void aSpreadsheetSeesUtf8AndNoFormula(SparkSession spark) throws IOException {
    Table table = IngestTables.TEXTS;
    TableFiles.write(table, CatalogRows.of(spark, table, 40, 1), folder);

    assertThat(Files.readString(folder.resolve("data/excel/texts.csv")))
        .startsWith("\uFEFFdocument_id,text\n")
        .contains(",'=1+1\n")
        .doesNotContain(",=1+1");
    assertThat(Files.readString(folder.resolve("data/texts.csv")))
        .startsWith("document_id,text\n")
        .contains(",=1+1\n");
  }

  @Test
  void nullIsNothingAndEmptyTextIsQuoted() {
    assertThat(CsvValue.cell(Type.STRING, null)).isEmpty();
    assertThat(CsvValue.cell(Type.STRING, "")).isEqualTo("\"\"");
    assertThat(CsvValue.cell(Type.STRING, "he said \"no\", twice"))
        .isEqualTo("\"he said \"\"no\"\", twice\"");
    assertThat(CsvValue.cell(Type.DECIMAL, new BigDecimal("15.6800"))).isEqualTo("15.68");
    assertThat(CsvValue.cell(Type.DECIMAL, new BigDecimal("100.0000"))).isEqualTo("100");
    assertThat(CsvValue.cell(Type.DECIMAL, new BigDecimal("0.0000"))).isEqualTo("0");
  }
}
