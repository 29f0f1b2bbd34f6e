package org.gongkai.tables;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.types.DataType;
import org.gongkai.schema.Column;
import org.gongkai.schema.Table;

/** The rows of a table that stand as a list in what is known of a document. */
final class NestedRows {

  private final Table table;
  private final int list;
  private final int width;
  private final List<Place> places;

  /** Where a value stands: in the row itself, or in what all rows of the document share. */
  private record Place(boolean isShared, int ordinal, DataType type) {}

  NestedRows(Table table) {
    this.table = table;
    this.list = KnownDocument.SCHEMA.fieldIndex(table.name());
    List<Place> found = new ArrayList<>();
    int own = 0;
    for (Column column : PlainParquet.columns(table)) {
      DataType type = SparkSchema.of(List.of(column)).fields()[0].dataType();
      switch (column.name()) {
        case "report_id", "document_id" -> found.add(shared(KnownDocument.DOCUMENT_ID, type));
        case "source_url", "report_year" -> found.add(shared(column.name(), type));
        default -> found.add(new Place(false, own++, type));
      }
    }
    this.width = own;
    this.places = List.copyOf(found);
  }

  private static Place shared(String name, DataType type) {
    return new Place(true, KnownDocument.SCHEMA.fieldIndex(name), type);
  }

  Table table() {
    return table;
  }

  int count(InternalRow known) {
    return known.isNullAt(list) ? 0 : known.getArray(list).numElements();
  }

  /** The row with what it shares, in the columns of the table's file. */
  InternalRow row(InternalRow known, int index) {
    ArrayData rows = known.getArray(list);
    InternalRow own = rows.getStruct(index, width);
    Object[] values = new Object[places.size()];
    for (int i = 0; i < values.length; i++) {
      Place place = places.get(i);
      values[i] = (place.isShared() ? known : own).get(place.ordinal(), place.type());
    }
    return new GenericInternalRow(values);
  }
}
