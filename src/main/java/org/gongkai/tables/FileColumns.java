package org.gongkai.tables;

import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.gongkai.schema.Column;
import org.gongkai.schema.Columns;
import org.gongkai.schema.Table;

/** The columns of a table's file: some hold what all rows of a document share, the others not. */
final class FileColumns {

  private final List<Column> columns;
  private final int[] shared;
  private final int[] own;
  private final Packing[] packings;

  FileColumns(Table table) {
    this.columns = of(table);
    this.shared = ordinals(SharedValues::isIn);
    this.own = ordinals(column -> !SharedValues.isIn(column));
    this.packings = columns.stream().map(Column::type).map(Packing::of).toArray(Packing[]::new);
  }

  private int[] ordinals(Predicate<Column> kind) {
    return IntStream.range(0, columns.size()).filter(i -> kind.test(columns.get(i))).toArray();
  }

  /** The columns that stand in the file; the year of a partition stands in the folder's name. */
  static List<Column> of(Table table) {
    return table.columns().stream()
        .filter(column -> !table.isPartitioned() || column != Columns.REPORT_YEAR_PARTITION)
        .toList();
  }

  int indexOf(Column column) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(column.name())) {
        return i;
      }
    }
    throw new IllegalArgumentException("No column " + column.name());
  }

  /** How many columns are a row's own. */
  int ownCount() {
    return own.length;
  }

  /** The values of a row, with what it shares and nothing else. */
  Object[] begin(SharedValues document) {
    Object[] values = new Object[columns.size()];
    for (int i : shared) {
      values[i] = document.in(columns.get(i));
    }
    return values;
  }

  /** Writes what is the row's own. */
  void pack(GenericInternalRow row, Output out) {
    for (int i : own) {
      packings[i].write(out, row.values()[i]);
    }
  }

  GenericInternalRow unpack(Input in, SharedValues document) {
    Object[] values = begin(document);
    for (int i : own) {
      values[i] = packings[i].read(in);
    }
    return new GenericInternalRow(values);
  }
}
