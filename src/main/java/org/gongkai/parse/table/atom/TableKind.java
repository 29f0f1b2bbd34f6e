package org.gongkai.parse.table.atom;

/** Which of the official tables a row is of: each prints other things among its figures. */
public enum TableKind {
  DISCLOSURES,
  APPLICATIONS,
  REVIEWS;

  /** Whether figures may have decimals, signs and currency units. */
  boolean hasAmounts() {
    return this == DISCLOSURES;
  }

  /** Whether 四、无法提供 stands beside the rows, whose label may be torn to single ideographs. */
  boolean hasGroupOfNothing() {
    return this == APPLICATIONS;
  }
}
