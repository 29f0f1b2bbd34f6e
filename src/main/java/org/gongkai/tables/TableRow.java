package org.gongkai.tables;

import java.util.Optional;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.gongkai.schema.Column;

/** A row that is filled by the names of its columns, and is only made when each has been set. */
final class TableRow {

  private final FileColumns columns;
  private final Object[] values;
  private int missing;

  TableRow(FileColumns columns, SharedValues shared) {
    this.columns = columns;
    this.values = columns.begin(shared);
    this.missing = columns.ownCount();
  }

  TableRow set(Column column, Object value) {
    values[columns.indexOf(column)] = SparkValue.of(value);
    missing--;
    return this;
  }

  /** Sets a value, or null where there is none. */
  TableRow set(Column column, Optional<?> value) {
    return set(column, (Object) value.orElse(null));
  }

  GenericInternalRow row() {
    if (missing != 0) {
      throw new IllegalStateException(missing + " columns were not set, or set twice");
    }
    return new GenericInternalRow(values);
  }
}
