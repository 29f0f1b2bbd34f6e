package org.gongkai.tables;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.catalyst.util.GenericArrayData;
import org.apache.spark.sql.types.Decimal;
import org.apache.spark.unsafe.types.UTF8String;

/** Values of Java as Spark holds them in its rows. */
final class SparkValue {

  private SparkValue() {}

  /** A value, or null; a list becomes an array, and what Spark holds as Java does stays. */
  static Object of(Object value) {
    if (value instanceof String text) {
      return UTF8String.fromString(text);
    }
    if (value instanceof BigDecimal number) {
      return Decimal.apply(number, 18, 4);
    }
    if (value instanceof LocalDate day) {
      return Math.toIntExact(day.toEpochDay());
    }
    if (value instanceof List<?> list) {
      return new GenericArrayData(list.stream().map(SparkValue::of).toArray());
    }
    return value;
  }

  /** The fields of a record inside a row. */
  static GenericInternalRow struct(Object... fields) {
    return new GenericInternalRow(Arrays.stream(fields).map(SparkValue::of).toArray());
  }
}
