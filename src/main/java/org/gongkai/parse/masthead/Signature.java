package org.gongkai.parse.masthead;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.report.Printed;

/**
 * What stands under a report.
 *
 * @param agency the name in the line before the date, or before it on its line
 */
record Signature(Optional<Part> agency, Optional<Printed<LocalDate>> date) {

  /** A stretch of the folded text. */
  record Part(int begin, int end) {}
}
