package org.gongkai.phrases;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;

import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.gongkai.schema.Columns;
import org.gongkai.tables.Checkpoint;

/**
 * Families of near-identical clauses (句族): stars round the most frequent ones.
 *
 * <p>Clauses meet through the rarest of their 3-grams, and all sets that meet are compared exactly.
 * No pair is lost but behind the first {@link PhrasesOptions.Families#maxPostings} clauses, the
 * most frequent ones, that share a 3-gram.
 */
final class FamilySearch {

  private static final String POSTING =
      "gram bigint, weight bigint, clause bigint, is_probe boolean, grams array<bigint>";
  private static final String EDGE = "member bigint, leader bigint, similarity double";

  /** More rounds than any chain of ever more frequent neighbours has needed. */
  private static final int MAX_ROUNDS = 100;

  private FamilySearch() {}

  /**
   * The leader of each different clause, which may be itself: {@code normalized, clause_count,
   * clause, leader, similarity}.
   */
  static Dataset<Row> assigned(Dataset<Row> distinct, PhrasesOptions options) {
    UDF1<String, Long> hash = text -> Grams.hash(text, 0, text.length());
    Dataset<Row> named =
        distinct.withColumn(
            "clause",
            functions.udf(hash, DataTypes.LongType).apply(col(Columns.NORMALIZED.name())));
    Dataset<Row> edges = edges(distinct, options).transform(Checkpoint::of);
    return named
        .join(stars(edges), named.col("clause").equalTo(col("member")), "left")
        .select(
            col(Columns.NORMALIZED.name()),
            col("clause_count"),
            col("clause"),
            coalesce(col("leader"), col("clause")).as("leader"),
            coalesce(col("similarity"), lit(1.0)).as("similarity"));
  }

  /** Every clause and every more frequent one that it is like. */
  static Dataset<Row> edges(Dataset<Row> distinct, PhrasesOptions options) {
    PhrasesOptions.Families family = options.families();
    Likeness likeness =
        new Likeness(family.minJaccard(), family.minContainment(), family.minLengthRatio());
    int bits = Sketches.bits(distinct, options);
    Broadcast<GramSketch> frequency =
        Sketches.broadcast(
            distinct,
            bits,
            (row, counts) -> {
              for (long gram : GramSet.grams(Distinct.text(row))) {
                counts.add(Grams.mix(gram), 1);
              }
            });
    Broadcast<GramSketch> probed =
        Sketches.broadcast(
            distinct,
            bits,
            (row, counts) -> {
              for (long gram :
                  LeaderSearch.probes(Distinct.text(row), frequency.value(), likeness)) {
                counts.add(Grams.mix(gram), 1);
              }
            });
    Rows.Step post =
        (row, out) -> {
          for (LeaderSearch.Keyed it :
              LeaderSearch.post(Distinct.text(row), frequency.value(), probed.value(), likeness)) {
            LeaderSearch.Posting posting = it.posting();
            out.accept(
                RowFactory.create(
                    it.gram(),
                    Distinct.weight(row),
                    posting.clause(),
                    posting.isProbe(),
                    posting.grams()));
          }
        };
    int maxPostings = family.maxPostings();
    MapPartitionsFunction<Row, Row> meet = rows -> meet(rows, likeness, maxPostings);
    return distinct
        .mapPartitions(Rows.each(post), Rows.encoder(POSTING))
        .repartition(col("gram"))
        .sortWithinPartitions(col("gram"), col("weight").desc(), col("clause"))
        .mapPartitions(meet, Rows.encoder(EDGE));
  }

  private static Iterator<Row> meet(Iterator<Row> postings, Likeness likeness, int maxPostings) {
    LeaderSearch search = new LeaderSearch(likeness, maxPostings);
    return Rows.stream(
        postings,
        (row, out) -> {
          long[] grams = row.<Long>getList(4).stream().mapToLong(Long::longValue).toArray();
          LeaderSearch.Posting posting =
              new LeaderSearch.Posting(row.getLong(2), row.getBoolean(3), grams);
          for (LeaderSearch.Edge it : search.meet(row.getLong(0), posting)) {
            out.accept(RowFactory.create(it.member(), it.leader(), it.similarity()));
          }
        },
        out -> {});
  }

  /**
   * The most similar leader of each clause that has one. A clause that is like no more frequent
   * one, or only like such as have a leader themselves, leads; the rest follow.
   */
  private static Dataset<Row> stars(Dataset<Row> edges) {
    Dataset<Row> open = edges.select("member", "leader");
    Dataset<Row> followers = open.select("member").limit(0);
    for (int round = 0; round < MAX_ROUNDS && !open.isEmpty(); round++) {
      Dataset<Row> members = open.select("member").distinct();
      Dataset<Row> led =
          open.join(members.withColumnRenamed("member", "leader"), usingLeader(), "left_anti")
              .select("member")
              .distinct()
              .transform(Checkpoint::of);
      followers = followers.union(led);
      open =
          open.join(led, usingMember(), "left_anti")
              .join(led.withColumnRenamed("member", "leader"), usingLeader(), "left_anti")
              .transform(Checkpoint::of);
    }
    return edges
        .join(followers, usingMember(), "left_semi")
        .join(followers.withColumnRenamed("member", "leader"), usingLeader(), "left_anti")
        .groupBy("member")
        .agg(max(struct(col("similarity"), col("leader"))).as("best"))
        .select(col("member"), col("best.leader"), col("best.similarity"));
  }

  private static String[] usingLeader() {
    return new String[] {"leader"};
  }

  private static String[] usingMember() {
    return new String[] {"member"};
  }
}
