package org.gongkai.cli.sample.prose;

import java.util.Locale;
import java.util.Optional;

/**
 * Where a problems section comes from.
 *
 * @param source the document it was copied from
 * @param edited the share of the characters of both that they do not have in common, 0–1
 */
public record Origin(Kind kind, Optional<String> source, double edited) {

  /** How a section came about. */
  public enum Kind {
    FRESH,
    /** Copied from the agency's own last report. */
    PREVIOUS_YEAR,
    /** Copied from another agency's. */
    OTHER_AGENCY;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static final Origin FRESH = new Origin(Kind.FRESH, Optional.empty(), 0);
}
