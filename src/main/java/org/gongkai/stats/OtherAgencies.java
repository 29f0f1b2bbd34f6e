package org.gongkai.stats;

import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.gongkai.check.CrossRules;
import org.gongkai.report.ClauseRole;
import org.gongkai.schema.Columns;

/** A report against those of other agencies for the same year: are its problems their problems? */
final class OtherAgencies {

  /** Shorter problems are alike by chance. */
  private static final int SHORTEST = 60;

  private OtherAgencies() {}

  /**
   * Each report of a resolved agency whose problems are told at length, against one of another
   * agency that tells the same. Which of two took it from the other, no report says: both are told
   * of.
   */
  static Dataset<Row> comparisons(Dataset<Row> canonical, Dataset<Row> clauses) {
    Dataset<Row> reports =
        canonical
            .where(Shape.of(Columns.AGENCY_ID).isNotNull())
            .select(
                Shape.of(Columns.REPORT_ID),
                Shape.of(Columns.REPORT_YEAR),
                Shape.of(Columns.AGENCY_ID))
            .join(problems(clauses), Columns.REPORT_ID.name());
    Column isAlike = col("other.agency_id").notEqual(Shape.of(Columns.AGENCY_ID));
    Comparison comparison =
        new Comparison(
            CrossRules.DUPLICATE_OF_OTHER_AGENCY,
            lit("problems"),
            lit(null),
            lit("identical"),
            concat(
                lit("The problems are, word for word, those of report "), col("other.report_id")),
            lit(true),
            isAlike);
    return Comparison.explode(
        withOther(reports),
        new Comparison.Other(col("other.report_id"), Shape.of(Columns.REPORT_YEAR)),
        List.of(comparison));
  }

  /** The problems of each report as one fingerprint of their normalised text. */
  private static Dataset<Row> problems(Dataset<Row> clauses) {
    Column text = array_join(col("clauses.normalized"), "\n");
    return clauses
        .where(Shape.of(Columns.ROLE).equalTo(ClauseRole.PROBLEM.code()))
        .groupBy(Columns.REPORT_ID.name())
        .agg(
            array_sort(
                    collect_list(struct(Shape.of(Columns.ORDINAL), Shape.of(Columns.NORMALIZED))))
                .as("clauses"))
        .where(length(text).geq(SHORTEST))
        .select(Shape.of(Columns.REPORT_ID), sha2(text, 256).as("fingerprint"));
  }

  /**
   * Adds a report of the same fingerprint and year: of the agencies' first reports the one with the
   * smallest identifier, to those of its own agency the one with the largest, which is their own
   * where no other agency has one.
   */
  private static Dataset<Row> withOther(Dataset<Row> reports) {
    Column year = Shape.of(Columns.REPORT_YEAR).as("year");
    Column print = col("fingerprint").as("print");
    Column first = struct(Shape.of(Columns.REPORT_ID), Shape.of(Columns.AGENCY_ID));
    Dataset<Row> extremes =
        reports
            .groupBy(year, print, Shape.of(Columns.AGENCY_ID))
            .agg(min(Shape.of(Columns.REPORT_ID)).as(Columns.REPORT_ID.name()))
            .groupBy("year", "print")
            .agg(min(first).as("first"), max(first).as("last"));
    Column isOwn = col("first.agency_id").equalTo(Shape.of(Columns.AGENCY_ID));
    return reports
        .join(
            extremes,
            Shape.of(Columns.REPORT_YEAR)
                .eqNullSafe(col("year"))
                .and(col("fingerprint").equalTo(col("print"))))
        .withColumn("other", when(isOwn, col("last")).otherwise(col("first")));
  }
}
