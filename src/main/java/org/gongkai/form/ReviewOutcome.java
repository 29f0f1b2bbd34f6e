package org.gongkai.form;

/** A column of a block of table 4: how the review ended. */
public enum ReviewOutcome {
  UPHELD("upheld", "结果维持", "Upheld"),
  CORRECTED("corrected", "结果纠正", "Corrected"),
  OTHER("other", "其他结果", "Other"),
  PENDING("pending", "尚未审结", "Pending"),
  TOTAL("total", "总计", "Total");

  private final String code;
  private final String zh;
  private final String en;

  ReviewOutcome(String code, String zh, String en) {
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
