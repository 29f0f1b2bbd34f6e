package org.gongkai.phrases;

import static org.apache.spark.sql.functions.col;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.LongStream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.gongkai.schema.Columns;

/**
 * The search for reports of which another may have its words: those that have one of its rarest
 * n-grams, of the same year or an earlier one.
 */
final class SourcePairs {

  private static final String POSTING =
      "gram bigint, report_year int, report bigint, agency bigint, is_probe boolean";
  private static final String MET = "report bigint, compared bigint, rarity int";

  private SourcePairs() {}

  /**
   * Reports of different agencies that share rare n-grams, with the rarity of these; a pair may
   * come in parts, one from each partition.
   */
  static Dataset<Row> of(
      Dataset<Row> texts, Broadcast<GramSketch> frequency, int bits, PhrasesOptions.Reuse options) {
    Broadcast<GramSketch> reports =
        Sketches.broadcast(
            texts,
            bits,
            (row, counts) ->
                Arrays.stream(ReuseComparison.text(row).distinct())
                    .forEach(gram -> counts.add(gram, 1)));
    Broadcast<GramSketch> probed =
        Sketches.broadcast(
            texts,
            bits,
            (row, counts) ->
                probes(ReuseComparison.text(row), frequency.value(), reports.value(), options)
                    .forEach(gram -> counts.add(Grams.mix(gram), 1)));
    Rows.Step post =
        (row, out) -> {
          ReuseText text = ReuseComparison.text(row);
          Set<Long> own = new HashSet<>();
          probes(text, frequency.value(), reports.value(), options).forEach(own::add);
          for (long gram : text.distinct()) {
            if (probed.value().estimate(Grams.mix(gram)) > 0) {
              out.accept(
                  RowFactory.create(
                      gram, row.getInt(2), row.getLong(4), row.getLong(5), own.contains(gram)));
            }
          }
        };
    int maxPostings = options.maxPostings();
    MapPartitionsFunction<Row, Row> meet = rows -> meet(rows, maxPostings, frequency.value());
    MapPartitionsFunction<Row, Row> once = SourcePairs::once;
    return texts
        .withColumn("report", ReuseSearch.key(Columns.REPORT_ID.name()))
        .withColumn("agency_key", ReuseSearch.key("agency"))
        .mapPartitions(Rows.each(post), Rows.encoder(POSTING))
        .repartition(col("gram"))
        .sortWithinPartitions("gram", Columns.REPORT_YEAR.name(), "report")
        .mapPartitions(meet, Rows.encoder(MET))
        // Two reports meet once for each n-gram that they share: one row of them goes on.
        .sortWithinPartitions("report", "compared")
        .mapPartitions(once, Rows.encoder(MET));
  }

  /**
   * The rarest n-grams that another agency may have too, as many as lead to no more pairs than a
   * report may have, and one where that leads to more: each leads to the reports that hold it, of
   * the years before and of its own.
   */
  private static LongStream probes(
      ReuseText text, GramSketch frequency, GramSketch reports, PhrasesOptions.Reuse options) {
    long[] rarest =
        Arrays.stream(text.distinct())
            .boxed()
            .filter(gram -> frequency.estimate(gram) > 1)
            .sorted(
                Comparator.comparingLong((Long gram) -> frequency.estimate(gram))
                    .thenComparingLong(gram -> gram))
            .limit(options.probes())
            .mapToLong(Long::longValue)
            .toArray();
    int count = 0;
    long pairs = 0;
    while (count < rarest.length) {
      pairs += Math.min(reports.estimate(rarest[count]), 2L * options.maxPostings());
      if (count > 0 && pairs > options.maxPairs()) {
        break;
      }
      count++;
    }
    return Arrays.stream(rarest, 0, count);
  }

  private static Iterator<Row> meet(Iterator<Row> postings, int maxPostings, GramSketch frequency) {
    SourceSearch search = new SourceSearch(maxPostings);
    return Rows.stream(
        postings,
        (row, out) -> {
          int rarity = SourceRanking.rarity(frequency.estimate(row.getLong(0)));
          SourceSearch.Posting posting =
              new SourceSearch.Posting(
                  row.getLong(2), row.getLong(3), row.getInt(1), row.getBoolean(4));
          for (SourceSearch.Pair it : search.meet(row.getLong(0), posting)) {
            out.accept(RowFactory.create(it.report(), it.compared(), rarity));
          }
        },
        out -> {});
  }

  /** Pairs come sorted; those that are the same become one, with the rarity of all. */
  private static Iterator<Row> once(Iterator<Row> met) {
    Row[] held = {null};
    return Rows.stream(
        met,
        (row, out) -> {
          Row last = held[0];
          if (last != null
              && last.getLong(0) == row.getLong(0)
              && last.getLong(1) == row.getLong(1)) {
            held[0] =
                RowFactory.create(row.getLong(0), row.getLong(1), last.getInt(2) + row.getInt(2));
            return;
          }
          held[0] = row;
          if (last != null) {
            out.accept(last);
          }
        },
        out -> {
          if (held[0] != null) {
            out.accept(held[0]);
          }
        });
  }
}
