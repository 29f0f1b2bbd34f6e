package org.gongkai.report;

/** What a section of a report speaks of, as the official form orders them. */
public enum SectionKind {
  /** What stands before the first heading. */
  PREFACE("preface"),
  /** 一、总体情况. */
  OVERVIEW("overview"),
  /** 二、主动公开政府信息情况. */
  PROACTIVE("proactive"),
  /** 三、收到和处理政府信息公开申请情况. */
  APPLICATIONS("applications"),
  /** 四、政府信息公开行政复议、行政诉讼情况. */
  REVIEWS("reviews"),
  /** 五、存在的主要问题及改进情况. */
  PROBLEMS("problems"),
  /** 六、其他需要报告的事项. */
  OTHER("other"),
  /** 收费及减免情况, a section of the free form. */
  FEES("fees"),
  /** Plans for the next year. */
  PLAN("plan"),
  /** A heading that is none of these. */
  UNCLASSIFIED("unclassified");

  private final String code;

  SectionKind(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
