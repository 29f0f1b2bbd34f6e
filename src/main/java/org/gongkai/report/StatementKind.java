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
  STAFF("staff"),
  /** 主动公开规范性文件…件. */
  NORMATIVE_DOCUMENTS_DISCLOSED("normative_documents_disclosed"),
  /** 新闻发布会…次. */
  PRESS_CONFERENCES("press_conferences"),
  /** 在线访谈…次. */
  ONLINE_INTERVIEWS("online_interviews"),
  /** 当面申请…件. */
  APPLICATIONS_IN_PERSON("applications_in_person"),
  /** 传真申请…件. */
  APPLICATIONS_BY_FAX("applications_by_fax"),
  /** 网络申请…件. */
  APPLICATIONS_ONLINE("applications_online"),
  /** 信函申请…件. */
  APPLICATIONS_BY_LETTER("applications_by_letter"),
  /** 申请办结…件. */
  APPLICATIONS_CONCLUDED("applications_concluded"),
  /** 按时办结…件. */
  CONCLUDED_IN_TIME("concluded_in_time"),
  /** 延期办结…件. */
  CONCLUDED_LATE("concluded_late"),
  /** 属于已主动公开范围…件. */
  ANSWERED_ALREADY_DISCLOSED("answered_already_disclosed"),
  /** 不属于本行政机关公开…件. */
  ANSWERED_NOT_THIS_AGENCY("answered_not_this_agency"),
  /** 申请信息不存在…件. */
  ANSWERED_NOT_EXISTING("answered_not_existing"),
  /** 告知作出更改补充…件. */
  ANSWERED_NEEDS_CORRECTION("answered_needs_correction"),
  /** 告知通过其他途径办理…件. */
  ANSWERED_OTHER_WAY("answered_other_way"),
  /** 行政复议维持具体行政行为…件. */
  RECONSIDERATIONS_UPHELD("reconsiderations_upheld"),
  /** 行政复议被依法纠错…件. */
  RECONSIDERATIONS_CORRECTED("reconsiderations_corrected"),
  /** 行政复议其他情形…件. */
  RECONSIDERATIONS_OTHER("reconsiderations_other"),
  /** 行政诉讼维持具体行政行为或者驳回原告诉讼请求…件. */
  LITIGATIONS_UPHELD("litigations_upheld"),
  /** 行政诉讼被依法纠错…件. */
  LITIGATIONS_CORRECTED("litigations_corrected"),
  /** 行政诉讼其他情形…件. */
  LITIGATIONS_OTHER("litigations_other"),
  /** 专职人员…人. */
  STAFF_FULL_TIME("staff_full_time"),
  /** 兼职人员…人. */
  STAFF_PART_TIME("staff_part_time"),
  /** 政府信息公开专项经费…万元. */
  SPECIAL_BUDGET("special_budget"),
  /** 举办各类培训班…次. */
  TRAININGS("trainings"),
  /** 接受培训人员…人次. */
  PEOPLE_TRAINED("people_trained");

  private final String code;

  StatementKind(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
