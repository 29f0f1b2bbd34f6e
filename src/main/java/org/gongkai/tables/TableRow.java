package org.gongkai.tables;

import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.gongkai.schema.Column;

/** A row that is filled by the names of its columns, and is only made when each has been set. */
final class TableRow {

  private final List<Column> columns;
  private final Object[] values;
  private int missing;

  TableRow(List<Column> columns) {
    this.columns = columns;
    this.values = new Object[columns.size()];
    this.missing = columns.size();
  }

  TableRow set(Column column, Object value) {
    values[indexOf(column)] = value;
    missing--;
    return this;
  }

  /** Sets a value, or null where there is none. */
  TableRow set(Column column, Optional<?> value) {
    return set(column, (Object) value.orElse(null));
  }

  private int indexOf(Column column) {
    for (int i = 0; i < values.length; i++) {
      if (columns.get(i).name().equals(column.name())) {
        return i;
      }
    }
    throw new IllegalArgumentException("No column " + column.name());
  }

  Row row() {
    if (missing != 0) {
      throw new IllegalStateException(missing + " columns were not set, or set twice");
    }
    return RowFactory.create(values);
  }
}
