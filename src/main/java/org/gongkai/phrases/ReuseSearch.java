package org.gongkai.phrases;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.KeyValueGroupedDataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.gongkai.schema.Columns;

/** How much of its problems section a report has from its agency's last one, and from others. */
final class ReuseSearch {

  private static final String TEXT = "clauses";
  private static final String FRESH = "gram bigint";
  private static final String PAIR = "report bigint not null, compared bigint not null";
  private static final String REUSE =
      "report_id string, compared_report_id string, relation string, year_gap int,"
          + " containment double, containment_distinct double, ordered_share double, band string,"
          + " matched_span_count bigint, matched_spans array<struct<begin:int,end:int,"
          + "compared_begin:int,compared_end:int>>";

  private ReuseSearch() {}

  /** The rows of the table of reuse. */
  static Dataset<Row> reuse(Dataset<Row> clauses, Dataset<Row> reports, PhrasesOptions options) {
    Dataset<Row> texts = texts(clauses, reports).persist();
    // A report has some hundreds of n-grams.
    int bits = GramSketch.bits(texts.count() * 256, options.sketchBits());
    Broadcast<GramSketch> frequency =
        Sketches.broadcast(fresh(texts), bits, (row, counts) -> counts.add(row.getLong(0), 1));
    Broadcast<long[]> boilerplate = boilerplate(texts, frequency, options.reuse());
    ReuseComparison comparison = new ReuseComparison(boilerplate, options.reuse().maxSpans());
    MapPartitionsFunction<Row, Row> previous = comparison::previousYear;
    Dataset<Row> own = texts.mapPartitions(previous, Rows.encoder(REUSE));
    Dataset<Row> others =
        others(
            texts,
            SourcePairs.of(texts, frequency, bits, options.reuse()),
            comparison,
            options.reuse());
    return withPercentile(own.union(others));
  }

  /** One row per report with clauses, those of an agency together and by year. */
  private static Dataset<Row> texts(Dataset<Row> clauses, Dataset<Row> reports) {
    return clauses
        .groupBy(Columns.REPORT_ID.name())
        .agg(
            sort_array(
                    collect_list(
                        struct(
                            col(Columns.ORDINAL.name()),
                            col(Columns.NORMALIZED.name()),
                            col(Columns.CLAUSE_TEXT.name()),
                            col(Columns.BEGIN.name()))))
                .as(TEXT))
        .join(reports, Columns.REPORT_ID.name())
        .filter(col(Columns.REPORT_YEAR.name()).isNotNull())
        .select(
            col(Columns.REPORT_ID.name()),
            coalesce(
                    col(Columns.AGENCY_ID.name()),
                    concat(lit("report "), col(Columns.REPORT_ID.name())))
                .as("agency"),
            col(Columns.REPORT_YEAR.name()),
            col(TEXT))
        .repartition(col("agency"))
        .sortWithinPartitions("agency", Columns.REPORT_YEAR.name(), Columns.REPORT_ID.name());
  }

  /** One row for each n-gram of an agency: those that none of its earlier reports has. */
  private static Dataset<Row> fresh(Dataset<Row> texts) {
    MapPartitionsFunction<Row, Row> fresh =
        rows -> {
          Set<Long> seen = new HashSet<>();
          String[] agency = {""};
          return Rows.stream(
              rows,
              (row, out) -> {
                if (!agency[0].equals(row.getString(1))) {
                  seen.clear();
                  agency[0] = row.getString(1);
                }
                Arrays.stream(ReuseComparison.text(row).distinct())
                    .filter(seen::add)
                    .forEach(gram -> out.accept(RowFactory.create(gram)));
              },
              out -> {});
        };
    return texts.mapPartitions(fresh, Rows.encoder(FRESH));
  }

  /**
   * The n-grams that agencies all over the country write, ascending: as each must be in a share of
   * the agencies, there are not many, however many reports there are.
   */
  private static Broadcast<long[]> boilerplate(
      Dataset<Row> texts, Broadcast<GramSketch> frequency, PhrasesOptions.Reuse options) {
    long agencies = texts.agg(countDistinct("agency")).first().getLong(0);
    long least =
        Math.max(options.minBoilerplateAgencies(), (long) (options.boilerplateShare() * agencies));
    FilterFunction<Row> candidate = row -> frequency.value().estimate(row.getLong(0)) >= least;
    List<Long> grams =
        fresh(texts)
            .filter(candidate)
            .groupBy("gram")
            .agg(count(lit(1)).as("agencies"))
            .filter(col("agencies").geq(least))
            .select("gram")
            .as(Encoders.LONG())
            .collectAsList();
    return Sketches.broadcast(texts, grams.stream().mapToLong(Long::longValue).sorted().toArray());
  }

  private static Dataset<Row> others(
      Dataset<Row> texts,
      Dataset<Row> pairs,
      ReuseComparison comparison,
      PhrasesOptions.Reuse options) {
    int most = options.candidates();
    MapPartitionsFunction<Row, Row> rank = rows -> rank(rows, most);
    Dataset<Row> ranked =
        pairs
            .repartition(col("report"))
            .sortWithinPartitions("report", "compared")
            .mapPartitions(rank, Rows.encoder(PAIR));
    Dataset<Row> compared =
        texts.select(
            key(Columns.REPORT_ID.name()).as("compared"),
            col(Columns.REPORT_ID.name()).as("compared_report_id"),
            col(Columns.REPORT_YEAR.name()).as("compared_year"),
            col(TEXT).as("compared_clauses"));
    Dataset<Row> candidates =
        ranked
            .join(compared, "compared")
            .select("report", "compared_report_id", "compared_year", "compared_clauses");
    CoGroupFunction<Long, Row, Row, Row> nearest =
        (key, reports, sources) -> comparison.otherAgency(reports, sources);
    return byReport(texts.withColumn("report", key(Columns.REPORT_ID.name())))
        .cogroupSorted(
            byReport(candidates),
            new Column[] {col(Columns.REPORT_ID.name())},
            new Column[] {col("compared_report_id")},
            nearest,
            Rows.encoder(REUSE));
  }

  private static KeyValueGroupedDataset<Long, Row> byReport(Dataset<Row> rows) {
    return rows.groupBy("report").as(Encoders.LONG(), Encoders.row(rows.schema()));
  }

  /**
   * A number for a name, so that what is sorted by the million is short. Two names with one number
   * cost a comparison: what is compared in the end is read from the texts.
   */
  static Column key(String name) {
    return xxhash64(col(name));
  }

  /** Pairs come report by report, one for each n-gram: the reports with the rarest in sum. */
  private static Iterator<Row> rank(Iterator<Row> pairs, int most) {
    SourceRanking ranking = new SourceRanking(most);
    return Rows.stream(
        pairs,
        (row, out) ->
            ranking
                .take(new SourceSearch.Pair(row.getLong(0), row.getLong(1)), row.getInt(2))
                .forEach(it -> out.accept(RowFactory.create(it.report(), it.compared()))),
        out ->
            ranking
                .finish()
                .forEach(it -> out.accept(RowFactory.create(it.report(), it.compared()))));
  }

  /** The percentile to a thousandth, so that no more than 1001 rows are ranked. */
  private static Dataset<Row> withPercentile(Dataset<Row> rows) {
    Dataset<Row> reuse =
        rows.withColumn("thousandth", round(col("ordered_share").multiply(1000))).persist();
    Dataset<Row> bars =
        reuse
            .filter(col("thousandth").isNotNull())
            .groupBy("relation", "thousandth")
            .agg(count(lit(1)).as("reports"));
    Dataset<Row> percentiles =
        bars.select(
            col("relation"),
            col("thousandth"),
            sum("reports")
                .over(Window.partitionBy("relation").orderBy("thousandth"))
                .divide(sum("reports").over(Window.partitionBy("relation")))
                .as("percentile"));
    return reuse.join(broadcast(percentiles), new String[] {"relation", "thousandth"}, "left");
  }
}
