package org.gongkai.runs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The tables of a warehouse as another reader sees them: DuckDB, on the files alone. */
final class WarehouseTables implements AutoCloseable {

  private final Connection connection;

  WarehouseTables() {
    try {
      connection = DriverManager.getConnection("jdbc:duckdb:");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The names of all tables of a snapshot. */
  static List<String> names(Path snapshot) {
    try (Stream<Path> tables = Files.list(snapshot.resolve("tables"))) {
      return tables.map(table -> table.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands behind FROM to read a table. */
  static String from(Path snapshot, String table) {
    return "read_parquet('%s/tables/%s/**/*.parquet', hive_partitioning = true)"
        .formatted(snapshot, table);
  }

  /** The first column of each row. */
  List<String> column(String sql) {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> all = new ArrayList<>();
      while (rows.next()) {
        all.add(rows.getString(1));
      }
      return all;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  long count(String sql) {
    return Long.parseLong(column(sql).get(0));
  }

  /** How many rows one snapshot has and the other has not; runs are named differently. */
  long differences(Path one, Path other, String table, String where) {
    String columns = table.equals("documents") ? "* EXCLUDE (run_id)" : "*";
    String first = "(SELECT %s FROM %s WHERE %s)".formatted(columns, from(one, table), where);
    String second = "(SELECT %s FROM %s WHERE %s)".formatted(columns, from(other, table), where);
    return count(
        "SELECT (SELECT count(*) FROM (%1$s EXCEPT ALL %2$s)) + (SELECT count(*) FROM (%2$s EXCEPT ALL %1$s))"
            .formatted(first, second));
  }

  /**
   * Every table in which two snapshots differ, with how many rows do; empty where they are equal.
   */
  List<String> differing(Path one, Path other) {
    List<String> differing = new ArrayList<>();
    if (!names(one).equals(names(other))) {
      differing.add(names(one) + " and " + names(other));
      return differing;
    }
    for (String table : names(one)) {
      long rows = differences(one, other, table, "true");
      if (rows > 0) {
        differing.add(table + ": " + rows + " rows differ");
      }
    }
    return differing;
  }
}
