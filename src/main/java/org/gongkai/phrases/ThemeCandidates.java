package org.gongkai.phrases;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.gongkai.report.ClauseRole;
import org.gongkai.schema.Columns;

/** Problems that no theme of the lexicon covers: where to look for new patterns. */
final class ThemeCandidates {

  private ThemeCandidates() {}

  /**
   * @param families the family of a clause: {@code normalized, family_id}
   */
  static Dataset<Row> candidates(
      Dataset<Row> clauses, Dataset<Row> reports, Dataset<Row> families, List<String> terms) {
    UDF1<String, Object> keywords = text -> Words.with(terms).keywords(text).toArray(String[]::new);
    return clauses
        .filter(
            col(Columns.ROLE.name())
                .equalTo(ClauseRole.PROBLEM.code())
                .and(size(col(Columns.THEMES.name())).equalTo(0)))
        .select(Columns.NORMALIZED.name(), Columns.REPORT_ID.name(), Columns.ORDINAL.name())
        .join(reports, Columns.REPORT_ID.name())
        .groupBy(Columns.NORMALIZED.name())
        .agg(
            countDistinct(Columns.REPORT_ID.name()).as("report_count"),
            countDistinct(Columns.AGENCY_ID.name()).as("agency_count"),
            min(struct(col(Columns.REPORT_ID.name()), col(Columns.ORDINAL.name()))).as("example"))
        .join(families, new String[] {Columns.NORMALIZED.name()}, "left")
        .withColumn(
            "keywords",
            udf(keywords, DataTypes.createArrayType(DataTypes.StringType))
                .apply(col(Columns.NORMALIZED.name())))
        .withColumn("example_report_id", col("example.report_id"))
        .withColumn("clause_ordinal", col("example.ordinal"));
  }
}
