package org.gongkai.report;

/** What a number stated in prose counts. */
public enum StatementKind {
  /** 主动公开政府信息…条, in all or by the main channel. */
  PROACTIVELY_DISCLOSED("proactively_disclosed"),
  /** …通过宣传栏、微信公众号等…条. */
  PROACTIVELY_DISCLOSED_OTHER_CHANNELS("proactively_disclosed_other_channels"),
  /** 收到依申请公开…件. */
  APPLICATIONS_RECEIVED("applications_received"),
  /** 答复…件. */
  APPLICATIONS_ANSWERED("applications_answered"),
  /** 上年结转…件. */
  CARRIED_OVER("carried_over"),
  /** 结转下年…件. */
  CARRIED_FORWARD("carried_forward"),
  /** 行政复议…件. */
  RECONSIDERATIONS("reconsiderations"),
  /** 行政诉讼…件. */
  LITIGATIONS("litigations"),
  /** 收费…元. */
  FEE_AMOUNT("fee_amount"),
  /** 同意（予以）公开…件. */
  APPLICATIONS_GRANTED("applications_granted"),
  /** 部分公开…件. */
  APPLICATIONS_PARTIALLY_GRANTED("applications_partially_granted"),
  /** 不予公开…件. */
  APPLICATIONS_DENIED("applications_denied"),
  /** 制定规范性文件…件. */
  NORMATIVE_DOCUMENTS_ISSUED("normative_documents_issued"),
  /** 现行有效规范性文件…件. */
  NORMATIVE_DOCUMENTS_IN_FORCE("normative_documents_in_force"),
  /** 制定规章…件. */
  REGULATIONS_ISSUED("regulations_issued"),
  /** 举报投诉…件. */
  COMPLAINTS("complaints"),
  /** 政府网站公开…条. */
  WEBSITE_DISCLOSURES("website_disclosures"),
  /** 微信公开…条. */
  WECHAT_DISCLOSURES("wechat_disclosures"),
  /** 微博公开…条. */
  WEIBO_DISCLOSURES("weibo_disclosures"),
  /** 政府公报公开…条. */
  GAZETTE_DISCLOSURES("gazette_disclosures"),
  /** 政策解读…篇. */
  POLICY_INTERPRETATIONS("policy_interpretations"),
  /** 回应关切…次. */
  RESPONSES_TO_CONCERNS("responses_to_concerns"),
  /** 会议或培训…次. */
  MEETINGS_AND_TRAININGS("meetings_and_trainings"),
  /** 工作人员…人. */
  STAFF("staff");

  private final String code;

  StatementKind(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
