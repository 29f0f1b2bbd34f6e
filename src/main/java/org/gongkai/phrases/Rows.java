package org.gongkai.phrases;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.gongkai.schema.Column;
import org.gongkai.schema.Table;
import org.gongkai.tables.SparkSchema;

/** How rows pass through the pure core, one by one and without being gathered. */
final class Rows {

  private Rows() {}

  static Encoder<Row> encoder(String ddl) {
    return Encoders.row(StructType.fromDDL(ddl));
  }

  /** Exactly the columns of a table, in its order and types. */
  static Dataset<Row> shaped(Table table, Dataset<Row> rows) {
    StructType schema = SparkSchema.of(table);
    return rows.select(
        table.columns().stream()
            .map(Column::name)
            .map(name -> functions.col(name).cast(schema.apply(name).dataType()).as(name))
            .toArray(org.apache.spark.sql.Column[]::new));
  }

  /** Gives each row to a step that may hand out any number of rows. */
  static MapPartitionsFunction<Row, Row> each(Step step) {
    return rows -> stream(rows, step::accept, rest -> {});
  }

  /** The same where a step is held through a partition and may hand out more at its end. */
  static Iterator<Row> stream(
      Iterator<Row> rows, BiConsumer<Row, Consumer<Row>> step, Consumer<Consumer<Row>> end) {
    return new Iterator<>() {
      private final Queue<Row> ready = new ArrayDeque<>();
      private boolean ended;

      @Override
      public boolean hasNext() {
        while (ready.isEmpty() && rows.hasNext()) {
          step.accept(rows.next(), ready::add);
        }
        if (ready.isEmpty() && !ended) {
          ended = true;
          end.accept(ready::add);
        }
        return !ready.isEmpty();
      }

      @Override
      public Row next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return ready.remove();
      }
    };
  }

  /** A step from a row to any number of rows. */
  @FunctionalInterface
  interface Step extends java.io.Serializable {
    void accept(Row row, Consumer<Row> out);
  }
}
