package org.gongkai.publish;

import java.util.List;
import org.gongkai.schema.Column;
import org.gongkai.schema.Table;
import org.gongkai.schema.Type;

/** The data dictionary (数据字典) of catalogued tables in Markdown, made from the schema alone. */
public final class DataDictionary {

  private DataDictionary() {}

  /** A chapter a table, a line a column. */
  public static String markdown(String schemaVersion, List<Table> tables) {
    StringBuilder page = new StringBuilder();
    page.append("# 数据字典 · Data dictionary\n\nschema_version ").append(schemaVersion).append("\n\n");
    page.append("| 表 · table | 名称 | name | 每行 · one row per | 主键 · key |\n|---|---|---|---|---|\n");
    for (Table table : tables) {
      line(
          page,
          "[`" + table.name() + "`](#" + table.name() + ")",
          text(table.zh()),
          text(table.en()),
          text(table.description()),
          code(String.join(", ", table.key())));
    }
    tables.forEach(table -> chapter(page, table));
    return page.toString();
  }

  private static void chapter(StringBuilder page, Table table) {
    page.append("\n## ").append(table.name()).append("\n\n");
    page.append(table.zh()).append(" · ").append(table.en()).append(". ");
    page.append(table.description()).append("\n\n");
    page.append(
        "| 列 · column | 类型 · type | 单位 · unit | 名称 | name | 含义 · meaning | 空值 · null means |\n");
    page.append("|---|---|---|---|---|---|---|\n");
    table.columns().forEach(column -> lines(page, "", column));
  }

  private static void lines(StringBuilder page, String within, Column column) {
    String name = within + column.name();
    line(
        page,
        code(name),
        code(shortType(column.type())),
        text(column.unit()),
        text(column.zh()),
        text(column.en()),
        text(column.description()),
        text(column.nullMeaning().orElse("—")));
    fields(column.type()).forEach(field -> lines(page, name + ".", field));
  }

  /** The fields of a record, or of the records in a list. */
  private static List<Column> fields(Type type) {
    if (type instanceof Type.Array array) {
      return fields(array.element());
    }
    return type instanceof Type.Struct struct ? struct.fields() : List.of();
  }

  /** The type without the fields of a record, which have lines of their own. */
  static String shortType(Type type) {
    if (type instanceof Type.Array array) {
      return "array<" + shortType(array.element()) + ">";
    }
    return type instanceof Type.Struct ? "struct" : type.ddl();
  }

  private static void line(StringBuilder page, String... cells) {
    page.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private static String code(String text) {
    return text.isEmpty() ? "" : "`" + text + "`";
  }

  private static String text(String text) {
    return text.replace("|", "\\|").replace("\n", " ").replace("<", "&lt;");
  }
}
