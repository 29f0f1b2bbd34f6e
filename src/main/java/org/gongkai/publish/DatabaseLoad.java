package org.gongkai.publish;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.gongkai.schema.Column;
import org.gongkai.schema.Table;
import org.gongkai.schema.Type;
import org.gongkai.tables.TableSource;

/**
 * The published tables in a relational database, for tools that read one (Superset, Metabase,
 * Grafana).
 *
 * <p>All tables change in one transaction: who reads meanwhile sees the old data, and a failure
 * leaves them. A table that has the right columns is emptied and filled again, so that views on it
 * and rights to it stay; any other is made anew. Lists and records are JSON.
 */
final class DatabaseLoad {

  private static final int BATCH = 1000;

  private final Connection connection;
  private final String quote;

  private DatabaseLoad(Connection connection) throws SQLException {
    this.connection = connection;
    this.quote = connection.getMetaData().getIdentifierQuoteString();
  }

  static void run(String jdbcUrl, List<Table> tables, TableSource in) throws SQLException {
    try (Connection connection = DriverManager.getConnection(jdbcUrl)) {
      connection.setAutoCommit(false);
      try {
        DatabaseLoad load = new DatabaseLoad(connection);
        for (Table table : tables) {
          load.fill(table, PublishedTables.rows(table, in));
        }
        connection.commit();
      } catch (SQLException | RuntimeException e) {
        connection.rollback();
        throw e;
      }
    }
  }

  private void fill(Table table, Dataset<Row> rows) throws SQLException {
    prepare(table);
    String places = String.join(",", Collections.nCopies(table.columns().size(), "?"));
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO " + quoted(table.name()) + " VALUES (" + places + ")")) {
      int waiting = 0;
      for (Iterator<Row> all = rows.toLocalIterator(); all.hasNext(); ) {
        set(insert, table.columns(), all.next());
        insert.addBatch();
        if (++waiting == BATCH) {
          insert.executeBatch();
          waiting = 0;
        }
      }
      insert.executeBatch();
    } catch (SQLException e) {
      throw new SQLException(
          "Table " + table.name() + " could not be loaded, nothing was changed: " + e.getMessage(),
          e);
    }
  }

  private void prepare(Table table) throws SQLException {
    List<String> wanted = table.columns().stream().map(Column::name).toList();
    List<String> present = presentColumns(table);
    try (Statement sql = connection.createStatement()) {
      if (present.equals(wanted)) {
        sql.execute("DELETE FROM " + quoted(table.name()));
        return;
      }
      if (!present.isEmpty()) {
        sql.execute("DROP TABLE " + quoted(table.name()));
      }
      sql.execute(create(table));
    }
  }

  /** The columns that the table has now; none where there is no such table. */
  private List<String> presentColumns(Table table) throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet columns =
        connection
            .getMetaData()
            .getColumns(connection.getCatalog(), connection.getSchema(), table.name(), "%")) {
      while (columns.next()) {
        // The name is a pattern to JDBC: its underscores match any character.
        if (columns.getString("TABLE_NAME").equals(table.name())) {
          names.add(columns.getString("COLUMN_NAME"));
        }
      }
    }
    return names;
  }

  private String create(Table table) {
    List<String> parts = new ArrayList<>();
    for (Column column : table.columns()) {
      parts.add(
          quoted(column.name())
              + " "
              + sqlType(column.type())
              + (column.isNullable() ? "" : " NOT NULL"));
    }
    if (table.key().stream().noneMatch(name -> table.column(name).isNullable())) {
      parts.add(
          table.key().stream()
              .map(this::quoted)
              .collect(Collectors.joining(", ", "PRIMARY KEY (", ")")));
    }
    return "CREATE TABLE " + quoted(table.name()) + " (" + String.join(", ", parts) + ")";
  }

  private static String sqlType(Type type) {
    if (!(type instanceof Type.Simple)) {
      return "TEXT";
    }
    return switch (type.ddl()) {
      case "string" -> "TEXT";
      case "double" -> "DOUBLE PRECISION";
      default -> type.ddl();
    };
  }

  private static void set(PreparedStatement insert, List<Column> columns, Row row)
      throws SQLException {
    for (int i = 0; i < columns.size(); i++) {
      Type type = columns.get(i).type();
      Object value = row.get(i);
      if (value != null && !(type instanceof Type.Simple)) {
        value = JsonValue.text(type, value);
      }
      // PostgreSQL holds every character but this one.
      insert.setObject(i + 1, value instanceof String text ? text.replace('\0', '\uFFFD') : value);
    }
  }

  private String quoted(String name) {
    return quote + name + quote;
  }
}
