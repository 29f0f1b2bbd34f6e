package org.gongkai.cli.sample;

import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.cli.sample.table.PrintedTable;

/**
 * The official tables of one synthetic report.
 *
 * @param cutOff whether the text ends with the last of them
 */
record ReportTables(
    Optional<PrintedTable> disclosures,
    Optional<PrintedTable> applications,
    Optional<PrintedTable> reviews,
    boolean cutOff) {

  static final ReportTables NONE =
      new ReportTables(Optional.empty(), Optional.empty(), Optional.empty(), false);

  Stream<PrintedTable> stream() {
    return Stream.of(disclosures, applications, reviews).flatMap(Optional::stream);
  }
}
