package org.gongkai.publish;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.gongkai.schema.Column;
import org.gongkai.schema.Table;
import org.gongkai.schema.Type;
import org.gongkai.tables.SparkSchema;

/** Rows of any catalogued table, with awkward values in them, the same for the same seed. */
final class CatalogRows {

  private static final List<String> TEXTS =
      List.of(
          "",
          "公开",
          "a,b",
          "say \"no\"",
          "two\nlines",
          "=1+1",
          "<script>alert(1)</script>",
          "𠮷野家",
          " blank ",
          "tab\there");

  private CatalogRows() {}

  static Dataset<Row> of(SparkSession spark, Table table, int count, long seed) {
    Random random = new Random(seed);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int ordinal = i;
      rows.add(
          RowFactory.create(
              table.columns().stream()
                  .map(
                      column ->
                          table.key().contains(column.name())
                              ? key(column, ordinal)
                              : value(column, random))
                  .toArray()));
    }
    return spark.createDataFrame(rows, SparkSchema.of(table)).repartition(3);
  }

  /** Any value of the column. */
  private static Object value(Column column, Random random) {
    return column.isNullable() && random.nextInt(4) == 0 ? null : value(column.type(), random);
  }

  private static Object value(Type type, Random random) {
    if (type instanceof Type.Array array) {
      return random
          .ints(random.nextInt(3), 0, 9)
          .mapToObj(i -> value(array.element(), random))
          .toList();
    }
    if (type instanceof Type.Struct struct) {
      return RowFactory.create(
          struct.fields().stream().map(field -> value(field, random)).toArray());
    }
    return switch (type.ddl()) {
      case "string" -> TEXTS.get(random.nextInt(TEXTS.size()));
      case "int" -> random.nextInt(3000);
      case "bigint" -> (long) random.nextInt(1_000_000);
      case "double" -> random.nextInt(1000) / 1000.0;
      case "boolean" -> random.nextBoolean();
      case "date" -> Date.valueOf(LocalDate.of(2020, 1, 1).plusDays(random.nextInt(900)));
      default -> BigDecimal.valueOf(random.nextInt(100_000), 4);
    };
  }

  /** A value that no other row has in this column, in an order that is not that of the rows. */
  private static Object key(Column column, int ordinal) {
    int mixed = Integer.reverse(ordinal) >>> 8;
    return switch (column.type().ddl()) {
      case "string" -> column.name() + "," + Integer.toHexString(mixed);
      case "int" -> mixed;
      case "boolean" -> mixed % 2 == 0;
      default -> (long) mixed;
    };
  }
}
