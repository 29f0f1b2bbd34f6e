package org.gongkai.tables;

import java.util.List;
import org.gongkai.report.AssessedReport;

/** Opens the making of rows to the fuzzer. */
public final class AssessedRowsAccess {

  private AssessedRowsAccess() {}

  /** How many rows a report makes over all tables. */
  public static int rows(AssessedReport assessed) {
    return ReportRows.of(assessed).tables().stream().mapToInt(List::size).sum();
  }
}
