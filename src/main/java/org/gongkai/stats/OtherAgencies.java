package org.gongkai.stats;

import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.struct;

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
   * Each report of a resolved agency whose problems are told at length, against the first alike.
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
    Column isAlike = col("first.agency_id").notEqual(Shape.of(Columns.AGENCY_ID));
    Comparison comparison =
        new Comparison(
            CrossRules.DUPLICATE_OF_OTHER_AGENCY,
            lit("problems"),
            lit(null),
            lit("identical"),
            concat(
                lit("The problems are, word for word, those of report "), col("first.report_id")),
            lit(true),
            isAlike);
    return Comparison.explode(
        withFirst(reports),
        new Comparison.Other(col("first.report_id"), Shape.of(Columns.REPORT_YEAR)),
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

  /** Adds the report of the same fingerprint and year that has the smallest identifier. */
  private static Dataset<Row> withFirst(Dataset<Row> reports) {
    Dataset<Row> firsts =
        reports
            .groupBy(Shape.of(Columns.REPORT_YEAR).as("year"), col("fingerprint").as("print"))
            .agg(min(struct(Shape.of(Columns.REPORT_ID), Shape.of(Columns.AGENCY_ID))).as("first"));
    return reports.join(
        firsts,
        Shape.of(Columns.REPORT_YEAR)
            .eqNullSafe(col("year"))
            .and(col("fingerprint").equalTo(col("print"))));
  }
}
