package org.gongkai.publish;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.schema.Column;
import org.gongkai.schema.Table;
import org.gongkai.schema.Type;

/**
 * The descriptor of the published files (数据包) after the Frictionless standard: types, units, keys,
 * labels, sizes and hashes, from the schema and from what was written.
 */
final class DataPackage {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
  private static final Set<Type> WHOLE = Set.of(Type.INT, Type.LONG);

  private DataPackage() {}

  static String json(
      String schemaVersion, DataLicence licence, DataOrigin origin, List<PublishedTable> tables) {
    Map<String, Object> descriptor = new LinkedHashMap<>();
    descriptor.put("name", "gongkai");
    descriptor.put("title", "政府信息公开工作年度报告 · Annual reports on government information disclosure");
    descriptor.put(
        "description",
        "Statistics and recurring phrasing of Chinese annual reports on government information"
            + " disclosure. Every column is explained in dictionary.md.");
    descriptor.put("version", schemaVersion);
    descriptor.put("schema_version", schemaVersion);
    descriptor.put("profile", "data-package");
    descriptor.put("licenses", List.of(licence(licence)));
    descriptor.put("sources", List.of(Map.of("title", origin.title())));
    descriptor.put("resources", tables.stream().map(DataPackage::resource).toList());
    try {
      return JSON.writeValueAsString(descriptor) + "\n";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In an order of its own: that of {@code Map.of} changes from run to run. */
  private static Map<String, Object> licence(DataLicence licence) {
    Map<String, Object> license = new LinkedHashMap<>();
    license.put("name", licence.name());
    license.put("path", licence.address());
    return license;
  }

  private static Map<String, Object> resource(PublishedTable published) {
    Table table = published.table();
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("name", table.name());
    resource.put("type", "table");
    resource.put("title", table.zh() + " · " + table.en());
    resource.put("description", table.description());
    resource.put("path", published.csv().path());
    resource.put("scheme", "file");
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    resource.put("bytes", published.csv().byteCount());
    resource.put("hash", "sha256:" + published.csv().sha256());
    resource.put("rows", published.rowCount());
    resource.put("fields", table.columns().size());
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put(
        "fields",
        table.columns().stream().map(c -> field(c, table.key().contains(c.name()))).toList());
    schema.put("missingValues", List.of(""));
    // A key column may be null in a frictionless primary key only if it isn't declared as one.
    if (table.key().stream().noneMatch(name -> table.column(name).isNullable())) {
      schema.put("primaryKey", table.key());
    }
    resource.put("schema", schema);
    return resource;
  }

  private static Map<String, Object> field(Column column, boolean isKey) {
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("name", column.name());
    field.put("type", type(column.type()));
    field.put("title", column.zh() + " · " + column.en());
    List<String> description = new ArrayList<>(List.of(column.description()));
    column.nullMeaning().ifPresent(meaning -> description.add("Empty: " + meaning + "."));
    field.put("description", String.join(" ", description));
    if (!column.unit().isEmpty()) {
      field.put("unit", column.unit());
    }
    field.put("label_zh", column.zh());
    field.put("label_en", column.en());
    // An empty text and an empty cell look alike to a CSV reader, so only keys and numbers can
    // be required.
    if (!column.isNullable() && (isKey || !column.type().equals(Type.STRING))) {
      field.put("constraints", Map.of("required", true));
    }
    return field;
  }

  private static String type(Type type) {
    if (type instanceof Type.Array) {
      return "array";
    }
    if (type instanceof Type.Struct) {
      return "object";
    }
    if (WHOLE.contains(type)) {
      return "integer";
    }
    return isFraction(type) ? "number" : type.ddl();
  }

  private static boolean isFraction(Type type) {
    return type.equals(Type.DOUBLE) || type.ddl().startsWith("decimal");
  }
}
