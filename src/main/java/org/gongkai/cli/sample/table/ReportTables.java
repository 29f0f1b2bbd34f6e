package org.gongkai.cli.sample.table;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The official tables of one synthetic report.
 *
 * @param cutOff whether the text ends with the last of them
 */
public record ReportTables(
    Optional<PrintedTable> disclosures,
    Optional<PrintedTable> applications,
    Optional<PrintedTable> reviews,
    boolean cutOff) {

  public static final ReportTables NONE =
      new ReportTables(Optional.empty(), Optional.empty(), Optional.empty(), false);

  public Stream<PrintedTable> stream() {
    return Stream.of(disclosures, applications, reviews).flatMap(Optional::stream);
  }
}
