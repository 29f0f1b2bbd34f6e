package org.gongkai.tables;

import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.unsafe.types.UTF8String;
import org.gongkai.report.AssessedReport;
import org.gongkai.schema.IngestTables;
import org.gongkai.schema.Table;
import org.gongkai.schema.Type;

/**
 * Everything that was understood of one report, as the rows of its tables.
 *
 * @param text as decoded
 * @param tables in the order of {@link #TABLES}, each list in the order of its table's key
 */
record ReportRows(SharedValues shared, UTF8String text, List<List<GenericInternalRow>> tables) {

  /** The tables whose rows a report makes, besides its text. */
  static final List<Table> TABLES =
      List.of(
          IngestTables.REPORTS,
          IngestTables.SECTIONS,
          IngestTables.DISCLOSURES,
          IngestTables.APPLICATIONS,
          IngestTables.REVIEWS,
          IngestTables.STATEMENTS,
          IngestTables.CLAUSES,
          IngestTables.ISSUES);

  private static final Map<String, FileColumns> COLUMNS =
      TABLES.stream().collect(Collectors.toUnmodifiableMap(Table::name, FileColumns::new));

  private static final Packing STRING = Packing.of(Type.STRING);
  private static final Packing INT = Packing.of(Type.INT);

  static FileColumns columns(Table table) {
    return COLUMNS.get(table.name());
  }

  static ReportRows of(AssessedReport assessed) {
    SharedValues shared = SharedValues.of(assessed);
    return new ReportRows(
        shared,
        UTF8String.fromString(assessed.report().source().text().decoded()),
        new AssessedRows(shared).of(assessed));
  }

  GenericInternalRow textRow() {
    return new GenericInternalRow(new Object[] {shared.documentId(), text});
  }

  /** As bytes, from which {@link #unpacked} makes the same rows. */
  byte[] packed() {
    Output out = new Output(1 << 14, -1);
    STRING.write(out, shared.documentId());
    STRING.write(out, shared.sourceUrl().orElse(null));
    INT.write(out, shared.year().orElse(null));
    STRING.write(out, text);
    for (int i = 0; i < TABLES.size(); i++) {
      out.writeVarInt(tables.get(i).size(), true);
      for (GenericInternalRow row : tables.get(i)) {
        columns(TABLES.get(i)).pack(row, out);
      }
    }
    return out.toBytes();
  }

  static ReportRows unpacked(byte[] bytes) {
    Input in = new Input(bytes);
    SharedValues shared =
        new SharedValues(
            (UTF8String) STRING.read(in),
            Optional.ofNullable((UTF8String) STRING.read(in)),
            Optional.ofNullable((Integer) INT.read(in)));
    UTF8String text = (UTF8String) STRING.read(in);
    List<List<GenericInternalRow>> tables = new ArrayList<>();
    for (Table table : TABLES) {
      int count = in.readVarInt(true);
      List<GenericInternalRow> rows = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        rows.add(columns(table).unpack(in, shared));
      }
      tables.add(Collections.unmodifiableList(rows));
    }
    return new ReportRows(shared, text, tables);
  }
}
