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

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.gongkai.phrases.PhraseDictionary.Match;
import org.gongkai.report.ClauseRole;
import org.gongkai.report.Span;
import org.gongkai.schema.Columns;

/** The phrases with their counts, and where each stands. */
final class PhraseTables {

  private static final String HOLDER =
      "phrase string, report_id string, is_problem boolean, is_standalone boolean";
  private static final String OCCURRENCE =
      "phrase string, report_id string, clause_ordinal int, begin int, end int";

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
    return PhraseMining.dictionary(
        counted(clauses, reports, phrases)
            .filter(
                col("report_count")
                    .geq(options.minReports())
                    .and(col("agency_count").geq(options.minAgencies()))));
  }

  /** {@code phrase}, its counts and its years. */
  static Dataset<Row> counted(
      Dataset<Row> clauses, Dataset<Row> reports, PhraseDictionary phrases) {
    Column one = when(col("is_problem"), 1L).otherwise(0L);
    Column alone = when(col("is_standalone"), 1L).otherwise(0L);
    return holders(clauses, phrases)
        .join(reports, Columns.REPORT_ID.name())
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

  /** One row per phrase and report that holds it. */
  static Dataset<Row> holders(Dataset<Row> clauses, PhraseDictionary phrases) {
    Broadcast<PhraseDictionary> sent = Sketches.broadcast(clauses, phrases);
    Rows.Step hold =
        (row, out) -> {
          List<Match> matches = sent.value().matches(row.getAs(Columns.NORMALIZED.name()));
          Set<Integer> alone = new HashSet<>();
          PhraseDictionary.standalone(matches).forEach(it -> alone.add(it.phrase()));
          boolean problem = ClauseRole.PROBLEM.code().equals(row.getAs(Columns.ROLE.name()));
          matches.stream()
              .map(Match::phrase)
              .distinct()
              .forEach(
                  it ->
                      out.accept(
                          RowFactory.create(
                              sent.value().phrase(it),
                              row.getAs(Columns.REPORT_ID.name()),
                              problem,
                              alone.contains(it))));
        };
    return clauses
        .mapPartitions(Rows.each(hold), Rows.encoder(HOLDER))
        .groupBy("phrase", Columns.REPORT_ID.name())
        .agg(max("is_problem").as("is_problem"), max("is_standalone").as("is_standalone"));
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
          WayBack back = WayBack.of(row.getAs(Columns.CLAUSE_TEXT.name()), normalized);
          for (Match it : matches) {
            int clauseBegin = row.getAs(Columns.BEGIN.name());
            Span span = back.span(clauseBegin, it.begin(), it.end());
            out.accept(
                RowFactory.create(
                    sent.value().phrase(it.phrase()),
                    row.getAs(Columns.REPORT_ID.name()),
                    row.getAs(Columns.ORDINAL.name()),
                    span.begin(),
                    span.end()));
          }
        };
    return clauses
        .mapPartitions(Rows.each(occur), Rows.encoder(OCCURRENCE))
        .withColumn("phrase_id", id("p-", col("phrase")));
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
                                sent.value().phrase(it),
                                row.getAs("report_count"),
                                row.getAs("family_id"))));
    Column best =
        max(org.apache.spark.sql.functions.struct(col("report_count"), col("family_id")))
            .getField("family_id");
    return broadcast(
        families
            .mapPartitions(
                Rows.each(hold),
                Rows.encoder("phrase string, report_count bigint, family_id string"))
            .groupBy("phrase")
            .agg(best.as("family_id")));
  }
}
