package org.gongkai.report;

/** Whether an agency is a government, one of its departments, or something else. */
public enum AgencyKind {
  /** A 人民政府, its 办公室 or 办公厅 writing for it, a 街道办事处 or a 管委会. */
  GOVERNMENT("government"),
  /** A 局, 委, 办 and so on of a government. */
  DEPARTMENT("department"),
  /** A school, hospital, utility or other body. */
  OTHER("other");

  private final String code;

  AgencyKind(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
