package org.gongkai.publish;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.gongkai.schema.Column;

/** The dictionary as the page loads it. */
final class DictionaryScript {

  private DictionaryScript() {}

  static void write(List<PublishedTable> tables, PageScripts scripts) throws IOException {
    scripts.write(
        "dictionary",
        json -> {
          json.writeStartObject();
          for (PublishedTable published : tables) {
            json.writeArrayFieldStart(published.table().name());
            for (Column column : published.table().columns()) {
              write(json, column);
            }
            json.writeEndArray();
          }
          json.writeEndObject();
        });
  }

  private static void write(JsonGenerator json, Column column) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", column.name());
    json.writeStringField("type", DataDictionary.shortType(column.type()));
    json.writeStringField("unit", column.unit());
    json.writeStringField("zh", column.zh());
    json.writeStringField("en", column.en());
    json.writeStringField("description", column.description());
    json.writeStringField("null", column.nullMeaning().orElse(""));
    json.writeEndObject();
  }
}
