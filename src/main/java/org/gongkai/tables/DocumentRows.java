package org.gongkai.tables;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.gongkai.report.RejectReason;
import org.gongkai.schema.Columns;
import org.gongkai.schema.IngestTables;

/** Decides of each occurrence of a document whether it is accepted, a duplicate or rejected. */
final class DocumentRows {

  private DocumentRows() {}

  /**
   * @param occurrences with what is known of the document, its canonical document, and the number
   *     of the occurrence among those that share an identifier
   */
  static Dataset<Row> of(Dataset<Row> occurrences, String run) {
    Column isFirst = col("occurrence").equalTo(1);
    Column isLost = col(Columns.RUN_ID.name()).isNull();
    Column isRejected = isLost.or(col(KnownDocument.REASON).isNotNull());
    Column isAccepted =
        isFirst.and(col(Duplicates.CANONICAL_ID).equalTo(col(KnownDocument.DOCUMENT_ID)));
    Column id =
        when(isFirst, col(KnownDocument.DOCUMENT_ID))
            .otherwise(concat(col(KnownDocument.DOCUMENT_ID), lit("-"), col("occurrence")));
    Dataset<Row> decided =
        occurrences
            .withColumn("decision", decision(isRejected, isAccepted))
            .withColumn(
                "why",
                when(isLost, RejectReason.UNREADABLE_FILE.code())
                    .when(isRejected, col(KnownDocument.REASON))
                    .when(isAccepted, lit(null).cast("string"))
                    .when(isFirst, col(Duplicates.RELATION))
                    .otherwise("same_content"))
            .withColumn("own_id", id);
    return decided.select(
        IngestTables.DOCUMENTS.columns().stream()
            .map(column -> value(column.name(), run).as(column.name()))
            .toArray(Column[]::new));
  }

  private static Column decision(Column isRejected, Column isAccepted) {
    return when(isRejected, "rejected").when(isAccepted, "accepted").otherwise("duplicate");
  }

  private static Column value(String column, String run) {
    Column decision = col("decision");
    return switch (column) {
      case "document_id" -> col("own_id");
      case "status" -> decision;
      case "reason" -> col("why");
      case "duplicate_of" -> when(decision.equalTo("duplicate"), col(Duplicates.CANONICAL_ID));
      case "report_id" -> when(decision.equalTo("accepted"), col(KnownDocument.DOCUMENT_ID));
      case "run_id" -> coalesce(col("run_id"), lit(run));
      default -> col(column);
    };
  }
}
