package org.gongkai.form;

/** A block of table 4: where a decision on an application was contested. */
public enum Channel {
  RECONSIDERATION("reconsideration", "行政复议", "Administrative reconsideration"),
  LITIGATION_DIRECT("litigation_direct", "未经复议直接起诉", "Litigation without reconsideration"),
  LITIGATION_AFTER_RECONSIDERATION(
      "litigation_after_reconsideration", "复议后起诉", "Litigation after reconsideration");

  private final String code;
  private final String zh;
  private final String en;

  Channel(String code, String zh, String en) {
    this.code = code;
    this.zh = zh;
    this.en = en;
  }

  public String code() {
    return code;
  }

  /** The label as the form prints it. */
  public String zh() {
    return zh;
  }

  public String en() {
    return en;
  }
}
