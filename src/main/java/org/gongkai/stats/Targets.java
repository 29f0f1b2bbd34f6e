package org.gongkai.stats;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.gongkai.schema.Columns;
import org.gongkai.schema.StatisticsColumns;
import org.gongkai.schema.Table;

/**
 * The rows of several tables that a report counts in, so that tables which differ by their key
 * alone come from one aggregation: planning and compiling a wide one costs more than running it.
 */
final class Targets {

  private static final String TABLE = "target_table";

  /** What the key of a table may hold, and what goes with it: names, the window of the panel. */
  private static final List<org.gongkai.schema.Column> KEYS =
      List.of(
          Columns.PROVINCE_CODE,
          Columns.PROVINCE_NAME,
          StatisticsColumns.LEVEL_OR_ALL,
          StatisticsColumns.PANEL_FIRST_YEAR,
          StatisticsColumns.PANEL_LAST_YEAR);

  private Targets() {}

  /** Every report once for each table that it belongs in and each level it counts under there. */
  static Dataset<Row> explode(Dataset<Row> reports, List<Table> tables, List<Column> levels) {
    Column[] targets =
        tables.stream()
            .flatMap(table -> levels.stream().map(level -> target(table, level)))
            .toArray(Column[]::new);
    List<String> replaced = KEYS.stream().map(org.gongkai.schema.Column::name).toList();
    Stream<Column> others =
        Arrays.stream(reports.columns())
            .filter(name -> !replaced.contains(name))
            .map(name -> col(name));
    return reports
        .select(Stream.concat(others, Stream.of(inline(array(targets)))).toArray(Column[]::new))
        .where(col(TABLE).isNotNull());
  }

  /** What to group by. */
  static Column[] keys() {
    return Stream.concat(
            Stream.of(
                col(TABLE), Shape.of(Columns.REPORT_YEAR), Shape.of(StatisticsColumns.SCOPE_USED)),
            KEYS.stream().map(Shape::of))
        .toArray(Column[]::new);
  }

  static Dataset<Row> filter(Table table, Dataset<Row> rows) {
    return rows.where(col(TABLE).equalTo(table.name()));
  }

  /** A row of a table; null for a report outside the panel that the table is about. */
  private static Column target(Table table, Column level) {
    Column[] values =
        Stream.concat(
                Stream.of(lit(table.name()).as(TABLE)),
                KEYS.stream().map(key -> value(table, key, level).as(key.name())))
            .toArray(Column[]::new);
    return isOfPanel(table)
        ? when(Shape.of(StatisticsColumns.PANEL_FIRST_YEAR).isNotNull(), struct(values))
        : struct(values);
  }

  private static Column value(Table table, org.gongkai.schema.Column key, Column level) {
    if (!has(table, key)) {
      return lit(null).cast(key.type().ddl());
    }
    return key.equals(StatisticsColumns.LEVEL_OR_ALL) ? level : Shape.of(key);
  }

  private static boolean isOfPanel(Table table) {
    return has(table, StatisticsColumns.PANEL_FIRST_YEAR);
  }

  /** By name, as a level that may be "all" is another column than one that may not. */
  private static boolean has(Table table, org.gongkai.schema.Column key) {
    return table.columns().stream().anyMatch(column -> column.name().equals(key.name()));
  }
}
