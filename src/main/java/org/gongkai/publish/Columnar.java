package org.gongkai.publish;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;

/**
 * Rows by columns, as the page reads them: numbers as a list, texts as a list of the different ones
 * and a list of their places in it. Fractions keep six decimals.
 */
final class Columnar {

  private static final int DECIMALS = 6;

  private Columnar() {}

  static void write(JsonGenerator json, List<String> columns, List<Row> rows) throws IOException {
    json.writeStartObject();
    json.writeNumberField("length", rows.size());
    json.writeObjectFieldStart("columns");
    for (int i = 0; i < columns.size(); i++) {
      json.writeFieldName(columns.get(i));
      int at = i;
      if (rows.stream().anyMatch(row -> row.get(at) instanceof String)) {
        writeTexts(json, rows, at);
      } else {
        writeNumbers(json, rows, at);
      }
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeTexts(JsonGenerator json, List<Row> rows, int at) throws IOException {
    Map<String, Integer> places = new LinkedHashMap<>();
    rows.stream()
        .filter(row -> !row.isNullAt(at))
        .forEach(row -> places.putIfAbsent(row.getString(at), places.size()));
    json.writeStartObject();
    json.writeArrayFieldStart("texts");
    for (String text : places.keySet()) {
      json.writeString(text);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("places");
    for (Row row : rows) {
      // -1 is null: its place in no list.
      json.writeNumber(row.isNullAt(at) ? -1 : places.get(row.getString(at)));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeNumbers(JsonGenerator json, List<Row> rows, int at) throws IOException {
    json.writeStartArray();
    for (Row row : rows) {
      writeNumber(json, row.get(at));
    }
    json.writeEndArray();
  }

  static void writeNumber(JsonGenerator json, Object value) throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else {
      BigDecimal number = new BigDecimal(value.toString());
      json.writeNumber(
          CsvValue.plain(
              number.scale() > DECIMALS
                  ? number.setScale(DECIMALS, RoundingMode.HALF_EVEN)
                  : number));
    }
  }
}
