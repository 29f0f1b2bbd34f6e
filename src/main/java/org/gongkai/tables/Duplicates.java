package org.gongkai.tables;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.StructType;

/**
 * Which documents repeat which: exactly, by their content, or as re-posts of the same report. Of
 * each group the fullest document stays, among equals the one with the least around it, then the
 * smallest identifier.
 */
final class Duplicates {

  static final String CANONICAL_ID = "canonical_id";
  static final String RELATION = "relation";

  /** A group of one year, agency and set of figures that has more is no group of re-posts. */
  private static final int MOST_REPORTS_IN_A_GROUP = 500;

  private Duplicates() {}

  /** Adds {@code canonical_id} to readable documents: their own, unless they repeat another. */
  static Dataset<Row> withCanonical(Dataset<Row> light) {
    Dataset<Row> exact = withFirstOfContent(light.filter(col(KnownDocument.REASON).isNull()));
    Dataset<Row> reposts =
        reposts(exact.filter(col("first_id").equalTo(col(KnownDocument.DOCUMENT_ID))));
    return exact
        .join(reposts, col("first_id").equalTo(col("repost_id")), "left")
        .select(
            col(KnownDocument.DOCUMENT_ID),
            coalesce(col("original_id"), col("first_id")).as(CANONICAL_ID),
            when(col("original_id").isNull(), "same_content")
                .otherwise("same_report")
                .as(RELATION));
  }

  /**
   * The same text is the same report, unless what came with it names another agency or year: bodies
   * that name none are alike among neighbours.
   */
  private static Dataset<Row> withFirstOfContent(Dataset<Row> light) {
    Column content = col(KnownDocument.CONTENT_SHA256);
    Column agency = knownFrom(KnownDocument.AGENCY_ID, content);
    Column year = knownFrom(KnownDocument.REPORT_YEAR, content);
    WindowSpec sameReport =
        Window.partitionBy(content, col("same_agency"), col("same_year")).orderBy(fullestFirst());
    return light
        .withColumn("same_agency", agency)
        .withColumn("same_year", year)
        .withColumn("first_id", first(KnownDocument.DOCUMENT_ID).over(sameReport))
        .drop("same_agency", "same_year");
  }

  /** A column, where it is null that of the fullest document of the same content. */
  private static Column knownFrom(String column, Column content) {
    WindowSpec sameContent =
        Window.partitionBy(content)
            .orderBy(fullestFirst())
            .rowsBetween(Window.unboundedPreceding(), Window.unboundedFollowing());
    return coalesce(col(column), first(col(column), true).over(sameContent));
  }

  private static Column[] fullestFirst() {
    return new Column[] {
      col(KnownDocument.COMPLETENESS).desc(),
      size(col(KnownDocument.SENTENCES)), // the fewer sentences, the less furniture
      col(KnownDocument.DOCUMENT_ID)
    };
  }

  private static Dataset<Row> reposts(Dataset<Row> distinct) {
    StructType result = StructType.fromDDL("repost_id string, original_id string");
    Dataset<Row> candidates =
        distinct
            .withColumn(
                "alike", count(lit(1)).over(Window.partitionBy(col(KnownDocument.REPOST_KEY))))
            .filter(col("alike").between(2, MOST_REPORTS_IN_A_GROUP))
            .select(
                KnownDocument.REPOST_KEY,
                KnownDocument.DOCUMENT_ID,
                KnownDocument.AGENCY_ID,
                KnownDocument.COMPLETENESS,
                KnownDocument.SENTENCES);
    return candidates
        .groupByKey(
            (MapFunction<Row, Long>) row -> row.getAs(KnownDocument.REPOST_KEY), Encoders.LONG())
        .flatMapSortedGroups(
            fullestFirst(),
            (FlatMapGroupsFunction<Long, Row, Row>) (key, rows) -> repeats(rows),
            Encoders.row(result));
  }

  private record Original(String id, Optional<String> agencyId, long[] sentences) {

    boolean isRepeatedBy(Original other) {
      boolean isOtherAgency =
          agencyId.isPresent() && other.agencyId.isPresent() && !agencyId.equals(other.agencyId);
      return !isOtherAgency && Fingerprint.isRepost(sentences, other.sentences);
    }
  }

  private static Iterator<Row> repeats(Iterator<Row> fullestFirst) {
    List<Original> originals = new ArrayList<>();
    List<Row> repeats = new ArrayList<>();
    while (fullestFirst.hasNext()) {
      Original next = original(fullestFirst.next());
      Optional<Original> repeated =
          originals.stream().filter(original -> original.isRepeatedBy(next)).findFirst();
      repeated.ifPresentOrElse(
          original -> repeats.add(RowFactory.create(next.id(), original.id())),
          () -> originals.add(next));
    }
    return repeats.iterator();
  }

  private static Original original(Row row) {
    List<Long> sentences = row.getList(row.fieldIndex(KnownDocument.SENTENCES));
    return new Original(
        row.getAs(KnownDocument.DOCUMENT_ID),
        Optional.ofNullable(row.getAs(KnownDocument.AGENCY_ID)),
        sentences.stream().mapToLong(Long::longValue).toArray());
  }
}
