package org.gongkai.cli.sample;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.cli.sample.table.PrintedTable;
import org.gongkai.cli.sample.table.ReportTables;
import org.gongkai.cli.sample.table.TrueCell;
import org.gongkai.form.Cell;
import org.gongkai.form.Sum;

/**
 * The truth of a document's tables, each as a matrix with named rows and columns.
 *
 * <p>A printed figure is a string of its decimal; every other cell is an object with its state, the
 * figure it stands for, and its unit if one is printed; null is a place where the form has no cell.
 */
final class TruthTables {

  private final JsonGenerator json;

  TruthTables(JsonGenerator json) {
    this.json = json;
  }

  void write(ReportTables tables) throws IOException {
    json.writeObjectFieldStart("tables");
    write("2", tables.disclosures());
    write("3", tables.applications());
    write("4", tables.reviews());
    json.writeEndObject();
    json.writeBooleanField("cut_off", tables.cutOff());
  }

  private void write(String number, Optional<PrintedTable> printed) throws IOException {
    if (printed.isEmpty()) {
      return;
    }
    PrintedTable table = printed.get();
    json.writeObjectFieldStart(number);
    json.writeStringField("edition", table.edition().code());
    json.writeStringField("layout", table.recipe().kind().code());
    json.writeStringField("layout_detail", table.recipe().layoutDetail());
    strings("noises", table.recipe().noises());
    strings("broken_sums", table.brokenSums().stream().map(TruthTables::name).toList());
    cells(table.cells());
    json.writeEndObject();
  }

  private static String name(Sum<?> sum) {
    return sum.kind().name().toLowerCase(Locale.ROOT) + ":" + sum.subject();
  }

  private void cells(Map<Cell, TrueCell> cells) throws IOException {
    Set<String> columns = new LinkedHashSet<>();
    Map<String, Map<String, TrueCell>> rows = new LinkedHashMap<>();
    cells.forEach(
        (cell, truth) -> {
          String[] code = cell.code().split("\\.", 2);
          columns.add(code[1]);
          rows.computeIfAbsent(code[0], row -> new LinkedHashMap<>()).put(code[1], truth);
        });
    strings("columns", List.copyOf(columns));
    json.writeObjectFieldStart("rows");
    for (Map.Entry<String, Map<String, TrueCell>> row : rows.entrySet()) {
      json.writeArrayFieldStart(row.getKey());
      for (String column : columns) {
        cell(Optional.ofNullable(row.getValue().get(column)));
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void cell(Optional<TrueCell> cell) throws IOException {
    if (cell.isEmpty()) {
      json.writeNull();
      return;
    }
    TrueCell truth = cell.get();
    if (truth.state() == TrueCell.State.VALUE && truth.unit().isEmpty()) {
      json.writeString(truth.value().toPlainString());
      return;
    }
    json.writeStartObject();
    json.writeStringField("state", truth.state().code());
    json.writeStringField("value", truth.value().toPlainString());
    if (truth.unit().isPresent()) {
      json.writeStringField("unit", truth.unit().get());
    }
    json.writeEndObject();
  }

  private void strings(String field, List<String> values) throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
