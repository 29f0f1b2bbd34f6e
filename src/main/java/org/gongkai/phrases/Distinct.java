package org.gongkai.phrases;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.gongkai.schema.Columns;

/** The different clauses, each with the number of times that it is written. */
final class Distinct {

  private Distinct() {}

  /** {@code normalized, clause_count} of the clauses that say something. */
  static Dataset<Row> clauses(Dataset<Row> clauses) {
    return clauses
        .filter(length(col(Columns.NORMALIZED.name())).gt(0))
        .groupBy(Columns.NORMALIZED.name())
        .agg(count(lit(1)).as("clause_count"));
  }

  static String text(Row row) {
    return row.getString(0);
  }

  static long weight(Row row) {
    return row.getLong(1);
  }
}
