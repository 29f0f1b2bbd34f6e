package org.gongkai.form;

import java.util.Set;

/** A row of table 3: where an application for information came from, or how it ended. */
public enum Outcome {
  NEW_RECEIVED(
      "new_received",
      Group.INTAKE,
      "一、本年新收政府信息公开申请数量",
      "Newly received",
      Edition.FORM_2019,
      Edition.FORM_2021),
  CARRIED_OVER(
      "carried_over",
      Group.INTAKE,
      "二、上年结转政府信息公开申请数量",
      "Carried over from last year",
      Edition.FORM_2019,
      Edition.FORM_2021),
  GRANTED("granted", Group.GRANTED, "（一）予以公开", "Granted", Edition.FORM_2019, Edition.FORM_2021),
  PARTIALLY_GRANTED(
      "partially_granted",
      Group.PARTIALLY_GRANTED,
      "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
      "Partially granted",
      Edition.FORM_2019,
      Edition.FORM_2021),
  DENIED_STATE_SECRET(
      "denied_state_secret",
      Group.DENIED,
      "（三）不予公开 1.属于国家秘密",
      "Denied: state secret",
      Edition.FORM_2019,
      Edition.FORM_2021),
  DENIED_PROHIBITED_BY_LAW(
      "denied_prohibited_by_law",
      Group.DENIED,
      "（三）不予公开 2.其他法律行政法规禁止公开",
      "Denied: prohibited by other law",
      Edition.FORM_2019,
      Edition.FORM_2021),
  DENIED_THREE_SECURITIES(
      "denied_three_securities",
      Group.DENIED,
      "（三）不予公开 3.危及“三安全一稳定”",
      "Denied: three securities and one stability",
      Edition.FORM_2019,
      Edition.FORM_2021),
  DENIED_THIRD_PARTY_RIGHTS(
      "denied_third_party_rights",
      Group.DENIED,
      "（三）不予公开 4.保护第三方合法权益",
      "Denied: rights of third parties",
      Edition.FORM_2019,
      Edition.FORM_2021),
  DENIED_INTERNAL_AFFAIRS(
      "denied_internal_affairs",
      Group.DENIED,
      "（三）不予公开 5.属于三类内部事务信息",
      "Denied: internal affairs",
      Edition.FORM_2019,
      Edition.FORM_2021),
  DENIED_PROCESS_INFORMATION(
      "denied_process_information",
      Group.DENIED,
      "（三）不予公开 6.属于四类过程性信息",
      "Denied: process information",
      Edition.FORM_2019,
      Edition.FORM_2021),
  DENIED_ENFORCEMENT_FILE(
      "denied_enforcement_file",
      Group.DENIED,
      "（三）不予公开 7.属于行政执法案卷",
      "Denied: enforcement file",
      Edition.FORM_2019,
      Edition.FORM_2021),
  DENIED_ADMINISTRATIVE_QUERY(
      "denied_administrative_query",
      Group.DENIED,
      "（三）不予公开 8.属于行政查询事项",
      "Denied: administrative query",
      Edition.FORM_2019,
      Edition.FORM_2021),
  UNAVAILABLE_NOT_HELD(
      "unavailable_not_held",
      Group.UNAVAILABLE,
      "（四）无法提供 1.本机关不掌握相关政府信息",
      "Unavailable: not held",
      Edition.FORM_2019,
      Edition.FORM_2021),
  UNAVAILABLE_NEEDS_CREATION(
      "unavailable_needs_creation",
      Group.UNAVAILABLE,
      "（四）无法提供 2.没有现成信息需要另行制作",
      "Unavailable: would have to be created",
      Edition.FORM_2019,
      Edition.FORM_2021),
  UNAVAILABLE_STILL_UNCLEAR(
      "unavailable_still_unclear",
      Group.UNAVAILABLE,
      "（四）无法提供 3.补正后申请内容仍不明确",
      "Unavailable: still unclear after correction",
      Edition.FORM_2019,
      Edition.FORM_2021),
  REJECTED_PETITION(
      "rejected_petition",
      Group.REJECTED,
      "（五）不予处理 1.信访举报投诉类申请",
      "Not handled: petition, report or complaint",
      Edition.FORM_2019,
      Edition.FORM_2021),
  REJECTED_REPEATED(
      "rejected_repeated",
      Group.REJECTED,
      "（五）不予处理 2.重复申请",
      "Not handled: repeated application",
      Edition.FORM_2019,
      Edition.FORM_2021),
  REJECTED_PUBLICATION(
      "rejected_publication",
      Group.REJECTED,
      "（五）不予处理 3.要求提供公开出版物",
      "Not handled: asks for a publication",
      Edition.FORM_2019,
      Edition.FORM_2021),
  REJECTED_EXCESSIVE(
      "rejected_excessive",
      Group.REJECTED,
      "（五）不予处理 4.无正当理由大量反复申请",
      "Not handled: excessive without good reason",
      Edition.FORM_2019,
      Edition.FORM_2021),
  REJECTED_RECONFIRMATION(
      "rejected_reconfirmation",
      Group.REJECTED,
      "（五）不予处理 5.要求行政机关确认或重新出具已获取信息",
      "Not handled: asks to confirm or reissue",
      Edition.FORM_2019,
      Edition.FORM_2021),
  OTHER_HANDLING("other_handling", Group.OTHER, "（六）其他处理", "Other handling", Edition.FORM_2019),
  OTHER_UNCORRECTED(
      "other_uncorrected",
      Group.OTHER,
      "（六）其他处理 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
      "Other: not corrected in time",
      Edition.FORM_2021),
  OTHER_FEE_UNPAID(
      "other_fee_unpaid",
      Group.OTHER,
      "（六）其他处理 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
      "Other: fee not paid in time",
      Edition.FORM_2021),
  OTHER_REMAINING(
      "other_remaining", Group.OTHER, "（六）其他处理 3.其他", "Other: remaining", Edition.FORM_2021),
  RESULTS_TOTAL(
      "results_total",
      Group.RESULTS_TOTAL,
      "（七）总计",
      "Total of results",
      Edition.FORM_2019,
      Edition.FORM_2021),
  CARRIED_FORWARD(
      "carried_forward",
      Group.CARRIED_FORWARD,
      "四、结转下年度继续办理",
      "Carried forward to next year",
      Edition.FORM_2019,
      Edition.FORM_2021);

  /** What a row stands for in the sums of the form. */
  public enum Group {
    /** 一 and 二: what there was to handle. */
    INTAKE,
    /** 三（一）予以公开. */
    GRANTED,
    /** 三（二）部分公开. */
    PARTIALLY_GRANTED,
    /** 三（三）不予公开. */
    DENIED,
    /** 三（四）无法提供. */
    UNAVAILABLE,
    /** 三（五）不予处理. */
    REJECTED,
    /** 三（六）其他处理. */
    OTHER,
    /** 三（七）总计: the sum of the result rows. */
    RESULTS_TOTAL,
    /** 四: what next year begins with. */
    CARRIED_FORWARD;

    /** Whether rows of this group are results, so that 三（七）总计 counts them. */
    public boolean isResult() {
      return compareTo(INTAKE) > 0 && compareTo(RESULTS_TOTAL) < 0;
    }
  }

  private final String code;
  private final Group group;
  private final String zh;
  private final String en;
  private final Set<Edition> editions;

  Outcome(String code, Group group, String zh, String en, Edition... editions) {
    this.code = code;
    this.group = group;
    this.zh = zh;
    this.en = en;
    this.editions = Set.of(editions);
  }

  public String code() {
    return code;
  }

  public Group group() {
    return group;
  }

  /** The row's label, with the label of its group before it where the form has one. */
  public String zh() {
    return zh;
  }

  public String en() {
    return en;
  }

  public boolean isIn(Edition edition) {
    return editions.contains(edition);
  }
}
