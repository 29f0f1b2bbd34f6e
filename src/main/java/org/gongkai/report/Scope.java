package org.gongkai.report;

/** Whose figures a report gives. */
public enum Scope {
  /** The agency's own. */
  OWN("own"),
  /** With those of the agencies below it (全市 … 汇总). */
  AGGREGATE("aggregate"),
  UNKNOWN("unknown");

  private final String code;

  Scope(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
