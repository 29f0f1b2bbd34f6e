package org.gongkai.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.gongkai.schema.Column;
import org.gongkai.schema.Type;

/** A file that takes the rows of a table one after the other. */
interface RowFile extends AutoCloseable {

  void write(Row row) throws IOException;

  @Override
  void close() throws IOException;

  /** CSV for programs: UTF-8 without a byte order mark, lines ending in LF. */
  static RowFile csv(OutputStream out, List<Column> columns) throws IOException {
    return new Csv(out, "", columns, CsvValue::cell);
  }

  /** CSV for spreadsheets, which need the byte order mark to see that it is UTF-8. */
  static RowFile spreadsheet(OutputStream out, List<Column> columns) throws IOException {
    return new Csv(out, "\uFEFF", columns, CsvValue::spreadsheetCell);
  }

  /** A JSON list with one object a line. */
  static RowFile json(OutputStream out, List<Column> columns) throws IOException {
    return new Json(out, columns);
  }

  /** Lines of cells. */
  final class Csv implements RowFile {
    private final Writer out;
    private final List<Column> columns;
    private final BiFunction<Type, Object, String> cell;

    private Csv(
        OutputStream stream,
        String mark,
        List<Column> columns,
        BiFunction<Type, Object, String> cell)
        throws IOException {
      this.out =
          new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
      this.columns = columns;
      this.cell = cell;
      out.write(mark);
      out.write(columns.stream().map(Column::name).collect(Collectors.joining(",", "", "\n")));
    }

    @Override
    public void write(Row row) throws IOException {
      for (int i = 0; i < columns.size(); i++) {
        if (i > 0) {
          out.write(',');
        }
        out.write(cell.apply(columns.get(i).type(), row.get(i)));
      }
      out.write('\n');
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }

  /** Objects in a list. */
  final class Json implements RowFile {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;
    private final List<Column> columns;

    private Json(OutputStream out, List<Column> columns) throws IOException {
      this.json = FACTORY.createGenerator(out);
      this.columns = columns;
      json.writeStartArray();
    }

    @Override
    public void write(Row row) throws IOException {
      json.writeRaw('\n');
      json.writeStartObject();
      for (int i = 0; i < columns.size(); i++) {
        json.writeFieldName(columns.get(i).name());
        JsonValue.write(json, columns.get(i).type(), row.get(i));
      }
      json.writeEndObject();
    }

    @Override
    public void close() throws IOException {
      json.writeRaw('\n');
      json.writeEndArray();
      json.writeRaw('\n');
      json.close();
    }
  }
}
