package org.gongkai.report;

/** The level of government an agency belongs to. */
public enum AgencyLevel {
  NATIONAL("national"),
  PROVINCE("province"),
  PREFECTURE("prefecture"),
  COUNTY("county"),
  TOWNSHIP("township");

  private final String code;

  AgencyLevel(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
