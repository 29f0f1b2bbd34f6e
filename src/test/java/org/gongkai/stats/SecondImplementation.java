package org.gongkai.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
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
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.check.CrossRules;
import org.gongkai.check.Rule;
import org.gongkai.check.Rules;
import org.gongkai.form.Cell;
import org.gongkai.form.DisclosureCell;
import org.gongkai.form.Edition;
import org.gongkai.form.OfficialForm;
import org.gongkai.schema.Catalog;
import org.gongkai.schema.Column;
import org.gongkai.schema.StatisticsTables;
import org.gongkai.schema.Table;

/** The statistics recomputed by DuckDB from the tables of ingest, to hold Spark's against. */
final class SecondImplementation implements AutoCloseable {

  private final Connection connection;

  SecondImplementation(StatisticsOptions options) throws SQLException {
    connection = DriverManager.getConnection("jdbc:duckdb:");
    run("SET VARIABLE scopes = [" + quoted(options.scope().scopes()) + "]");
    run("SET VARIABLE first_year = " + options.panel().map(p -> "" + p.firstYear()).orElse("NULL"));
    run("SET VARIABLE last_year = " + options.panel().map(p -> "" + p.lastYear()).orElse("NULL"));
    run(
        "CREATE TABLE divisions AS FROM read_csv('src/main/resources/org/gongkai/resolve/divisions.tsv',"
            + " delim = '\t', header = true, types = {'code': 'VARCHAR', 'successors': 'VARCHAR'})");
    run("CREATE TABLE rules(kind VARCHAR, rule VARCHAR, severity VARCHAR)");
    insertRules("one", Rules.REPORT_RULES);
    insertRules("two", CrossRules.ALL);
  }

  /** Fills the tables of ingest at random and leaves them as Parquet too. */
  void generate(int reportCount, long seed, Path folder) throws SQLException, IOException {
    run("SET VARIABLE report_count = " + reportCount);
    run("SET VARIABLE seed = " + seed);
    run("CREATE TABLE form(kind VARCHAR, edition VARCHAR, a VARCHAR, b VARCHAR, unit VARCHAR)");
    for (Edition edition : Edition.values()) {
      for (Cell cell : OfficialForm.applications(edition)) {
        insertCell("applications", edition.code(), cell.code(), "件");
      }
      for (DisclosureCell cell : OfficialForm.disclosures(edition)) {
        insertCell("disclosures", edition.code(), cell.code(), cell.measure().unit());
      }
    }
    for (Cell cell : OfficialForm.reviews()) {
      insertCell("reviews", "", cell.code(), "件");
    }
    run(resource("random_warehouse.sql"));
    for (Table table : TestWarehouse.STATISTICS_READ) {
      Path target = Files.createDirectories(folder.resolve(table.name()));
      run(
          "COPY (SELECT "
              + names(table.columns())
              + " FROM "
              + table.name()
              + ") TO '"
              + target.resolve("part-0.parquet")
              + "' (FORMAT parquet)");
    }
  }

  /** Reads the tables of ingest that another has written. */
  void read(Path folder) throws SQLException {
    for (Table table : TestWarehouse.STATISTICS_READ) {
      run(
          "CREATE TABLE "
              + table.name()
              + " AS SELECT "
              + names(table.columns())
              + " FROM read_parquet('"
              + folder.resolve(table.name())
              + "/**/*.parquet', hive_partitioning = true, union_by_name = true)");
    }
  }

  void recompute() throws SQLException, IOException {
    run(resource("statistics.sql"));
    String counters =
        StatisticsTables.COVERAGE.columns().stream()
            .map(Column::name)
            .filter(name -> name.endsWith("_count"))
            .map(name -> "coalesce(sum(n) FILTER (counter = '" + name + "'), 0)::BIGINT AS " + name)
            .collect(Collectors.joining(", "));
    run(
        "CREATE VIEW expected_coverage AS SELECT report_year, province_code, province_name,"
            + " agency_level, "
            + counters
            + " FROM coverage_sums GROUP BY ALL");
  }

  /** Every table of statistics, none of which is empty. */
  void assertAllSame(Path folder) throws SQLException {
    for (Table table : Catalog.TABLES) {
      if (table.stage() == Table.Stage.STATS) {
        assertThat(assertSame(table, folder)).as(table.name()).isPositive();
      }
    }
  }

  /** Every column of every row: counts to the last digit, shares to 1e-9. Returns the row count. */
  private int assertSame(Table table, Path folder) throws SQLException {
    String order =
        " ORDER BY "
            + table.key().stream()
                .map(name -> "\"" + name + "\" NULLS FIRST")
                .collect(Collectors.joining(", "));
    String select = "SELECT " + names(table.columns()) + " FROM ";
    List<List<Object>> expected = rows(select + "expected_" + table.name() + order);
    List<List<Object>> actual =
        rows(select + "read_parquet('" + folder.resolve(table.name()) + "/**/*.parquet')" + order);
    assertThat(actual).as(table.name() + " has as many rows").hasSameSizeAs(expected);
    for (int row = 0; row < expected.size(); row++) {
      for (int i = 0; i < table.columns().size(); i++) {
        Object right = expected.get(row).get(i);
        Object seen = actual.get(row).get(i);
        if (!isSame(right, seen)) {
          assertThat(seen)
              .as("%s.%s in %s", table.name(), table.columns().get(i).name(), actual.get(row))
              .isEqualTo(right);
        }
      }
    }
    return expected.size();
  }

  List<List<Object>> rows(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      List<List<Object>> rows = new ArrayList<>();
      while (result.next()) {
        List<Object> row = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.add(result.getObject(i));
        }
        rows.add(row);
      }
      return rows;
    }
  }

  private static boolean isSame(Object right, Object seen) {
    if (right == null || seen == null) {
      return right == seen;
    }
    if (right instanceof Double a && seen instanceof Double b) {
      return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
    }
    if (right instanceof BigDecimal a && seen instanceof BigDecimal b) {
      return a.compareTo(b) == 0;
    }
    if (right instanceof Number a && seen instanceof Number b) {
      return a.toString().equals(b.toString());
    }
    return right.equals(seen);
  }

  private void insertCell(String kind, String edition, String code, String unit)
      throws SQLException {
    int dot = code.indexOf('.');
    insert("form", kind, edition, code.substring(0, dot), code.substring(dot + 1), unit);
  }

  private void insertRules(String kind, List<Rule> rules) throws SQLException {
    for (Rule rule : rules) {
      insert("rules", kind, rule.code(), rule.severity().code());
    }
  }

  private void insert(String table, String... values) throws SQLException {
    String marks = String.join(", ", Collections.nCopies(values.length, "?"));
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO " + table + " VALUES (" + marks + ")")) {
      for (int i = 0; i < values.length; i++) {
        insert.setString(i + 1, values[i]);
      }
      insert.executeUpdate();
    }
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String names(List<Column> columns) {
    return columns.stream()
        .map(column -> "\"" + column.name() + "\"")
        .collect(Collectors.joining(", "));
  }

  private static String quoted(List<String> texts) {
    return texts.stream().map(text -> "'" + text + "'").collect(Collectors.joining(", "));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = SecondImplementation.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
