package org.gongkai.tables;

import java.util.Optional;
import org.apache.spark.unsafe.types.UTF8String;
import org.gongkai.report.AssessedReport;
import org.gongkai.report.ReportYear;
import org.gongkai.schema.Column;
import org.gongkai.schema.Columns;

/** What all rows of a document have in common: its identifier, its address and its year. */
record SharedValues(UTF8String documentId, Optional<UTF8String> sourceUrl, Optional<Integer> year) {

  static SharedValues of(AssessedReport assessed) {
    return new SharedValues(
        UTF8String.fromString(assessed.report().source().documentId()),
        assessed.report().source().hints().url().map(UTF8String::fromString),
        assessed.resolution().year().map(ReportYear::value));
  }

  /** Whether a column of the tables of ingest holds one of them. */
  static boolean isIn(Column column) {
    return isNamed(column, Columns.DOCUMENT_ID)
        || isNamed(column, Columns.REPORT_ID)
        || isNamed(column, Columns.SOURCE_URL)
        || isNamed(column, Columns.REPORT_YEAR);
  }

  /** The value in such a column, as Spark holds it. */
  Object in(Column column) {
    if (isNamed(column, Columns.SOURCE_URL)) {
      return sourceUrl.orElse(null);
    }
    return isNamed(column, Columns.REPORT_YEAR) ? year.orElse(null) : documentId;
  }

  private static boolean isNamed(Column column, Column other) {
    return column.name().equals(other.name());
  }
}
