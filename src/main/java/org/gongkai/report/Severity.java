package org.gongkai.report;

/** How much an issue matters to a figure. */
public enum Severity {
  INFO("info"),
  WARNING("warning"),
  ERROR("error");

  private final String code;

  Severity(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
