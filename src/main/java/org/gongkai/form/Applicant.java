package org.gongkai.form;

/** A column of table 3: who applied (申请人情况). */
public enum Applicant {
  NATURAL_PERSON("natural_person", "自然人", "Natural persons"),
  COMMERCIAL_ENTERPRISE("commercial_enterprise", "商业企业", "Commercial enterprises"),
  RESEARCH_INSTITUTION("research_institution", "科研机构", "Research institutions"),
  SOCIAL_WELFARE_ORGANIZATION(
      "social_welfare_organization", "社会公益组织", "Social welfare organisations"),
  LEGAL_SERVICE_ORGANIZATION("legal_service_organization", "法律服务机构", "Legal service organisations"),
  OTHER_ORGANIZATION("other_organization", "其他", "Other organisations"),
  TOTAL("total", "总计", "Total");

  private final String code;
  private final String zh;
  private final String en;

  Applicant(String code, String zh, String en) {
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
