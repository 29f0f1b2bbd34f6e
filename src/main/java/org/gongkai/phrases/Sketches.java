package org.gongkai.phrases;

import java.io.Serializable;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What every task is given: a sketch of all rows, or a bounded list. */
final class Sketches {

  private Sketches() {}

  /** Bits for the n-grams of the clauses, of which each has some thirty. */
  static int bits(Dataset<Row> clauses, PhrasesOptions options) {
    return GramSketch.bits(clauses.count() * 32, options.sketchBits());
  }

  /** Counts over all rows; a sum, so the order of the rows does not matter. */
  static Broadcast<GramSketch> broadcast(Dataset<Row> rows, int bits, Count count) {
    // A sketch is large: one for each core and not one for each partition.
    int cores = rows.sparkSession().sparkContext().defaultParallelism();
    GramSketch sketch =
        rows.toJavaRDD()
            .coalesce(cores)
            .treeAggregate(
                new GramSketch(bits),
                (counts, row) -> {
                  count.accept(row, counts);
                  return counts;
                },
                GramSketch::merge);
    return broadcast(rows, sketch);
  }

  static <T> Broadcast<T> broadcast(Dataset<?> rows, T value) {
    return JavaSparkContext.fromSparkContext(rows.sparkSession().sparkContext()).broadcast(value);
  }

  /** Counts what one row has. */
  @FunctionalInterface
  interface Count extends Serializable {
    void accept(Row row, GramSketch counts);
  }
}
