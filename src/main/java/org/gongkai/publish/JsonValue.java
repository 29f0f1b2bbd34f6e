package org.gongkai.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.spark.sql.Row;
import org.gongkai.schema.Type;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** Values of catalogued columns as JSON. */
final class JsonValue {

  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonValue() {}

  /** A list or record as it stands in one cell of a CSV file. */
  static String text(Type type, Object value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      write(json, type, value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  static void write(JsonGenerator json, Type type, Object value) throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (type instanceof Type.Array array) {
      json.writeStartArray();
      for (Object element : elements(value)) {
        write(json, array.element(), element);
      }
      json.writeEndArray();
    } else if (type instanceof Type.Struct struct) {
      Row row = (Row) value;
      json.writeStartObject();
      for (int i = 0; i < struct.fields().size(); i++) {
        json.writeFieldName(struct.fields().get(i).name());
        write(json, struct.fields().get(i).type(), row.get(i));
      }
      json.writeEndObject();
    } else {
      writeSimple(json, value);
    }
  }

  private static void writeSimple(JsonGenerator json, Object value) throws IOException {
    if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof Long number) {
      json.writeNumber(number);
    } else if (value instanceof Double number) {
      json.writeNumber(number);
    } else if (value instanceof BigDecimal number) {
      json.writeNumber(CsvValue.plain(number));
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else {
      json.writeString(value.toString());
    }
  }

  /** The elements of a list as Spark hands it out. */
  static List<?> elements(Object value) {
    return value instanceof Seq<?> seq ? CollectionConverters.asJava(seq) : (List<?>) value;
  }
}
