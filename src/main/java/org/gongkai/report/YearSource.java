package org.gongkai.report;

/** Where the report year was read. */
public enum YearSource {
  /** A stated period (统计期限). */
  PERIOD("period"),
  /** The title. */
  TITLE("title"),
  /** The running text. */
  NARRATIVE("narrative"),
  /** The date of the signature, less one year. */
  SIGNATURE("signature"),
  /** A hint of the input. */
  HINT("hint");

  private final String code;

  YearSource(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
