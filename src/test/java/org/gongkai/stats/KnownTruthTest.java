package org.gongkai.stats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.gongkai.cli.sample.SampleCommand;
import org.gongkai.read.InputFiles;
import org.gongkai.schema.IngestTables;
import org.gongkai.schema.StatisticsTables;
import org.gongkai.schema.Table;
import org.gongkai.tables.Ingest;
import org.gongkai.tables.IngestOptions;
import org.gongkai.tables.SnapshotDraft;
import org.gongkai.tables.SparkExtension;
import org.gongkai.tables.Warehouse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** From the texts of a corpus whose truth is known to its rates and shares. */
@ExtendWith(SparkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KnownTruthTest {

  private static final int REPORTS = 600;

  private static final List<Table> READ =
      List.of(
          IngestTables.DOCUMENTS,
          IngestTables.REPORTS,
          IngestTables.APPLICATIONS,
          StatisticsTables.CANONICAL_REPORTS,
          StatisticsTables.PROVINCE_YEAR,
          StatisticsTables.COVERAGE);

  private Path sample;
  private Path tables;

  @BeforeAll
  void run(SparkSession spark, @TempDir Path folder) {
    sample = generate(folder.resolve("sample"));
    Path out = folder.resolve("out");
    SnapshotDraft draft = Warehouse.open(spark, out.toString()).begin("1");
    Ingest.run(
        draft,
        InputFiles.list(sample.resolve("reports").toString()),
        new IngestOptions(10_000_000, 0, "1"));
    StatisticsStage.run(draft, draft, StatisticsOptions.DEFAULT);
    draft.commit("{}");
    tables = out.resolve("current/tables");
  }

  @Test
  void ratesAndSharesAreTheTrueOnesAndCoverageAccountsForTheRest() throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      for (Table table : READ) {
        statement.execute(
            "CREATE TABLE %1$s AS FROM read_parquet('%2$s/%1$s/**/*.parquet', hive_partitioning = true)"
                .formatted(table.name(), tables));
      }
      insertTruth(connection, sample.resolve("truth.jsonl"));
      String[] parts = resource().split("-- name: ");
      statement.execute(parts[0]);
      for (String check : List.of(parts).subList(1, parts.length)) {
        String[] nameAndQuery = check.split("\n", 2);
        assertThat(rows(statement, nameAndQuery[1])).as(nameAndQuery[0]).isEmpty();
      }
      // What is left out is little, or the above would say little.
      assertThat(
              rows(
                  statement,
                  "SELECT count(*) FILTER (zero_application IS NOT NULL) >= 0.95 * count(*),"
                      + " count(*) FILTER (is_readable) >= 0.75 * count(received) FROM counted"))
          .containsExactly("true true");
    }
  }

  @Test
  void aSecondImplementationFindsTheSameInTheseTablesOfIngest() throws Exception {
    try (SecondImplementation second = new SecondImplementation(StatisticsOptions.DEFAULT)) {
      second.read(tables);
      second.recompute();
      second.assertAllSame(tables);
    }
  }

  private static Path generate(Path folder) {
    int code =
        new CommandLine(new SampleCommand())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setErr(new PrintWriter(new StringWriter()))
            .execute("--reports", "" + REPORTS, "--seed", "7", "--output", "" + folder);
    assertThat(code).isZero();
    return folder;
  }

  private static void insertTruth(Connection connection, Path file)
      throws IOException, SQLException {
    Map<String, JsonNode> documents = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode truth = new ObjectMapper().readTree(line);
      documents.put(truth.get("document").asText(), truth);
    }
    assertThat(documents).hasSize(REPORTS);
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TABLE truth(path VARCHAR, document VARCHAR, original VARCHAR, report_year INTEGER,"
              + " province_code VARCHAR, scope VARCHAR, received BIGINT, stated BIGINT,"
              + " granted BIGINT, partially_granted BIGINT, denied BIGINT, unavailable BIGINT,"
              + " rejected BIGINT, other BIGINT, concluded BIGINT)");
    }
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO truth VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      for (JsonNode truth : documents.values()) {
        List<Object> values = values(truth, documents);
        for (int i = 0; i < values.size(); i++) {
          insert.setObject(i + 1, values.get(i));
        }
        insert.executeUpdate();
      }
    }
  }

  private static List<Object> values(JsonNode truth, Map<String, JsonNode> documents) {
    List<Object> values = new ArrayList<>();
    values.add(truth.get("path").asText());
    values.add(truth.get("document").asText());
    values.add(original(truth, documents));
    values.add(truth.get("report_year").asInt());
    values.add(truth.get("province_code").asText());
    values.add(truth.get("scope").asText());
    values.add(total(truth, "new_received"));
    values.add(stated(truth));
    Stream.of("granted", "partially_granted", "denied", "unavailable", "rejected", "other")
        .map(group -> total(truth, group))
        .forEach(values::add);
    values.add(total(truth, "results_total"));
    return values;
  }

  /** The document that a repost or a correction goes back to. */
  private static String original(JsonNode truth, Map<String, JsonNode> documents) {
    for (String link : new String[] {"duplicate_of", "corrects"}) {
      if (truth.get(link).isTextual()) {
        return original(documents.get(truth.get(link).asText()), documents);
      }
    }
    return truth.get("document").asText();
  }

  /** The true totals of all rows of table 3 that a code begins; null without that table. */
  private static Long total(JsonNode truth, String code) {
    JsonNode table = truth.path("tables").path("3");
    if (table.isMissingNode()) {
      return null;
    }
    int column = 0;
    while (!table.get("columns").get(column).asText().equals("total")) {
      column++;
    }
    long sum = 0;
    int found = 0;
    for (Map.Entry<String, JsonNode> row : table.get("rows").properties()) {
      if (row.getKey().equals(code) || row.getKey().startsWith(code + "_")) {
        JsonNode cell = row.getValue().get(column);
        sum += (cell.isTextual() ? cell : cell.get("value")).asLong();
        found++;
      }
    }
    assertThat(found).as(code).isPositive();
    return sum;
  }

  private static Long stated(JsonNode truth) {
    for (JsonNode statement : truth.get("statements")) {
      if (statement.get("kind").asText().equals("applications_received")) {
        return statement.get("value").asLong();
      }
    }
    return null;
  }

  private static List<String> rows(Statement statement, String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (ResultSet result = statement.executeQuery(query)) {
      while (result.next()) {
        StringBuilder row = new StringBuilder();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.append(i == 1 ? "" : " ").append(result.getObject(i));
        }
        rows.add(row.toString());
      }
    }
    return rows;
  }

  private static String resource() throws IOException {
    try (InputStream in = KnownTruthTest.class.getResourceAsStream("known_truth.sql")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
