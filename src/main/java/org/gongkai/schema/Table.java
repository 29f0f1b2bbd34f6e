package org.gongkai.schema;

import java.util.List;

/**
 * A table of the warehouse, once.
 *
 * @param name name of its folder
 * @param stage which stage writes it
 * @param zh label in Chinese
 * @param en label in English
 * @param description one row per what
 * @param key names of the columns that identify a row; its rows are sorted by them
 */
public record Table(
    String name,
    Stage stage,
    String zh,
    String en,
    String description,
    List<String> key,
    List<Column> columns) {

  /** The stages of a run that write tables. */
  public enum Stage {
    INGEST,
    STATS,
    PHRASES
  }

  public Table {
    key = List.copyOf(key);
    columns = List.copyOf(columns);
    List<String> names = columns.stream().map(Column::name).toList();
    if (!names.containsAll(key) || names.stream().distinct().count() != names.size()) {
      throw new IllegalArgumentException("Key or columns of table " + name + " are wrong");
    }
  }

  /** Whether the files are parted by report year: the large tables of ingest are. */
  public boolean isPartitioned() {
    return stage == Stage.INGEST
        && columns.get(columns.size() - 1).equals(Columns.REPORT_YEAR_PARTITION);
  }

  public Column column(String columnName) {
    return columns.stream()
        .filter(column -> column.name().equals(columnName))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No column " + columnName + " in " + name));
  }
}
