package org.gongkai.phrases;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.substring;

import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * The closed phrases of the clauses.
 *
 * <p>Different clauses are mined once, with the number of times each is written. A sketch of fixed
 * size rules out the rare n-grams; what may be frequent is sorted, and each task walks through its
 * part of the tree of n-grams.
 */
final class PhraseMining {

  private static final String SUFFIX =
      "text string, left string, repeated int, left_repeated int, weight bigint";
  private static final String CANDIDATE =
      "phrase string, clause_count bigint, left_freedom double, right_freedom double";

  private PhraseMining() {}

  /** All closed phrases: {@code phrase, clause_count, left_freedom, right_freedom}. */
  static Dataset<Row> closed(Dataset<Row> distinct, PhrasesOptions options) {
    PhraseShape shape = options.mining().shape();
    Broadcast<GramSketch> sketch =
        Sketches.broadcast(
            distinct,
            Sketches.bits(distinct, options),
            (row, counts) -> {
              for (long gram : Grams.distinct(Distinct.text(row), shape.minLength())) {
                counts.add(gram, Distinct.weight(row));
              }
            });
    Rows.Step suffixes =
        (row, out) -> {
          for (Suffix it : Suffix.of(Distinct.text(row), shape, sketch.value())) {
            out.accept(
                RowFactory.create(
                    it.text(), it.left(), it.repeated(), it.leftRepeated(), Distinct.weight(row)));
          }
        };
    MapPartitionsFunction<Row, Row> walk = rows -> walk(rows, shape);
    return distinct
        .mapPartitions(Rows.each(suffixes), Rows.encoder(SUFFIX))
        .repartition(substring(col("text"), 1, shape.minLength()))
        .sortWithinPartitions("text")
        .mapPartitions(walk, Rows.encoder(CANDIDATE));
  }

  private static Iterator<Row> walk(Iterator<Row> suffixes, PhraseShape shape) {
    java.util.Queue<ClosedPhrases.Candidate> found = new java.util.ArrayDeque<>();
    ClosedPhrases miner = new ClosedPhrases(shape, found::add);
    return Rows.stream(
        suffixes,
        (row, out) -> {
          miner.add(
              new Suffix(row.getString(0), row.getString(1), row.getInt(2), row.getInt(3)),
              row.getLong(4));
          drain(found, out);
        },
        out -> {
          miner.finish();
          drain(found, out);
        });
  }

  private static void drain(
      java.util.Queue<ClosedPhrases.Candidate> found, java.util.function.Consumer<Row> out) {
    for (ClosedPhrases.Candidate it = found.poll(); it != null; it = found.poll()) {
      out.accept(
          RowFactory.create(it.phrase(), it.clauseCount(), it.leftFreedom(), it.rightFreedom()));
    }
  }

  /** The most frequent phrases whose neighbours are free on both sides and that say something. */
  static PhraseDictionary free(Dataset<Row> closed, PhrasesOptions options) {
    Terms terms = options.terms();
    double least = options.mining().minFreedom();
    org.apache.spark.api.java.function.FilterFunction<Row> says =
        row -> terms.isTelling(row.getString(0));
    return dictionary(
        closed
            .filter(col("left_freedom").geq(least).and(col("right_freedom").geq(least)))
            .filter(says)
            .orderBy(col("clause_count").desc(), col("phrase"))
            .limit(options.mining().maxPhrases()));
  }

  /** Brings phrases to the driver: their number is bounded by {@code maxPhrases}. */
  static PhraseDictionary dictionary(Dataset<Row> phrases) {
    return new PhraseDictionary(phrases.select("phrase").as(Encoders.STRING()).collectAsList());
  }
}
