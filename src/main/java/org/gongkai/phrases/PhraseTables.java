package org.gongkai.phrases;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.gongkai.phrases.PhraseDictionary.Match;
import org.gongkai.report.ClauseRole;
import org.gongkai.report.Span;
import org.gongkai.schema.Columns;

/** The phrases with their counts, and where each stands. */
final class PhraseTables {

  private static final String HELD = "phrase int, report_id string";
  private static final String OCCURRENCE =
      "phrase int, report_id string, clause_ordinal int, begin int, end int, is_problem boolean,"
          + " is_standalone boolean";

  private PhraseTables() {}

  /** Identifier of a text: the same in every run. */
  static Column id(String prefix, Column text) {
    return concat(lit(prefix), substring(sha2(text.cast("binary"), 256), 1, 16));
  }

  /** The phrases that enough reports and agencies hold. */
  static PhraseDictionary recurring(
      Dataset<Row> clauses,
      Dataset<Row> reports,
      PhraseDictionary phrases,
      PhrasesOptions.Mining options) {
    Broadcast<PhraseDictionary> sent = Sketches.broadcast(clauses, phrases);
    Rows.Step hold =
        (row, out) ->
            sent.value().matches(row.getAs(Columns.NORMALIZED.name())).stream()
                .map(Match::phrase)
                .distinct()
                .forEach(
                    it -> out.accept(RowFactory.create(it, row.getAs(Columns.REPORT_ID.name()))));
    List<Integer> kept =
        clauses
            .mapPartitions(Rows.each(hold), Rows.encoder(HELD))
            .distinct()
            .join(reports, Columns.REPORT_ID.name())
            .groupBy("phrase")
            .agg(
                count(lit(1)).as("report_count"),
                countDistinct(Columns.AGENCY_ID.name()).as("agency_count"))
            .filter(
                col("report_count")
                    .geq(options.minReports())
                    .and(col("agency_count").geq(options.minAgencies())))
            .select("phrase")
            .as(Encoders.INT())
            .collectAsList();
    return phrases.only(kept);
  }

  /** Every occurrence, with its span in the text of the report. */
  static Dataset<Row> occurrences(Dataset<Row> clauses, PhraseDictionary phrases) {
    Broadcast<PhraseDictionary> sent = Sketches.broadcast(clauses, phrases);
    Rows.Step occur =
        (row, out) -> {
          String normalized = row.getAs(Columns.NORMALIZED.name());
          List<Match> matches = sent.value().matches(normalized);
          if (matches.isEmpty()) {
            return;
          }
          Set<Match> alone = Set.copyOf(PhraseDictionary.standalone(matches));
          boolean problem = ClauseRole.PROBLEM.code().equals(row.getAs(Columns.ROLE.name()));
          WayBack back = WayBack.of(row.getAs(Columns.CLAUSE_TEXT.name()), normalized);
          for (Match it : matches) {
            int clauseBegin = row.getAs(Columns.BEGIN.name());
            Span span = back.span(clauseBegin, it.begin(), it.end());
            out.accept(
                RowFactory.create(
                    it.phrase(),
                    row.getAs(Columns.REPORT_ID.name()),
                    row.getAs(Columns.ORDINAL.name()),
                    span.begin(),
                    span.end(),
                    problem,
                    alone.contains(it)));
          }
        };
    return clauses.mapPartitions(Rows.each(occur), Rows.encoder(OCCURRENCE));
  }

  /** One row per phrase and report that holds it, with what is known of the report. */
  static Dataset<Row> holders(Dataset<Row> occurrences, Dataset<Row> reports) {
    return occurrences
        .groupBy("phrase", Columns.REPORT_ID.name())
        .agg(max("is_problem").as("is_problem"), max("is_standalone").as("is_standalone"))
        .join(reports, Columns.REPORT_ID.name());
  }

  /** {@code phrase}, its counts and its years. */
  static Dataset<Row> counted(Dataset<Row> holders) {
    Column one = when(col("is_problem"), 1L).otherwise(0L);
    Column alone = when(col("is_standalone"), 1L).otherwise(0L);
    return holders
        .groupBy("phrase")
        .agg(
            count(lit(1)).as("report_count"),
            countDistinct(Columns.AGENCY_ID.name()).as("agency_count"),
            countDistinct(Columns.PROVINCE_CODE.name()).as("province_count"),
            min(Columns.REPORT_YEAR.name()).as("first_year"),
            max(Columns.REPORT_YEAR.name()).as("last_year"),
            sum(one).as("problem_report_count"),
            sum(alone).as("standalone_report_count"));
  }

  /** Puts the text in the place of the number of a phrase. */
  static Dataset<Row> named(Dataset<Row> rows, Dataset<Row> named) {
    return rows.join(named, "phrase").drop("phrase").withColumnRenamed("phrase_text", "phrase");
  }

  /** The list of phrases: {@code phrase, phrase_id, phrase_text}. */
  static Dataset<Row> named(SparkSession spark, PhraseDictionary phrases) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < phrases.size(); i++) {
      rows.add(RowFactory.create(i, phrases.phrase(i)));
    }
    return broadcast(
        spark
            .createDataFrame(rows, StructType.fromDDL("phrase int, phrase_text string"))
            .withColumn("phrase_id", id("p-", col("phrase_text"))));
  }

  /** For each phrase the family with most reports whose leader holds it. */
  static Dataset<Row> families(Dataset<Row> families, PhraseDictionary phrases) {
    Broadcast<PhraseDictionary> sent = Sketches.broadcast(families, phrases);
    Rows.Step hold =
        (row, out) ->
            sent.value().matches(row.getAs("leader")).stream()
                .map(Match::phrase)
                .distinct()
                .forEach(
                    it ->
                        out.accept(
                            RowFactory.create(
                                it, row.getAs("report_count"), row.getAs("family_id"))));
    Column best =
        max(org.apache.spark.sql.functions.struct(col("report_count"), col("family_id")))
            .getField("family_id");
    return broadcast(
        families
            .mapPartitions(
                Rows.each(hold), Rows.encoder("phrase int, report_count bigint, family_id string"))
            .groupBy("phrase")
            .agg(best.as("family_id")));
  }
}
