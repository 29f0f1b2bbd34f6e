package org.gongkai.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An indicator (指标): one quantity of an agency and year that the tables of statistics sum, take the
 * median of, and carry from year to year.
 */
public enum Indicator {
  PROACTIVE_DISCLOSURE(
      "proactive_disclosure",
      "文中主动公开信息数",
      "Items stated as disclosed",
      "Number of items that the prose says were disclosed on the agency's own initiative.",
      Base.FIGURE),
  NEW_RECEIVED(
      "new_received",
      "本年新收申请数",
      "Applications received",
      "Table 3, row 一, total of applicants.",
      Base.FIGURE),
  CARRIED_OVER(
      "carried_over",
      "上年结转申请数",
      "Applications carried over",
      "Table 3, row 二, total of applicants.",
      Base.FIGURE),
  CONCLUDED(
      "concluded",
      "办结申请数",
      "Applications concluded",
      "Table 3, row 三（七）, total of applicants.",
      Base.FIGURE),
  CARRIED_FORWARD(
      "carried_forward",
      "结转下年申请数",
      "Applications carried forward",
      "Table 3, row 四, total of applicants.",
      Base.FIGURE),
  GRANTED("granted", "予以公开", "Granted", "Table 3, row 三（一）.", Base.OUTCOME),
  PARTIALLY_GRANTED(
      "partially_granted", "部分公开", "Partially granted", "Table 3, row 三（二）.", Base.OUTCOME),
  DENIED("denied", "不予公开", "Denied", "Table 3, the eight rows of 三（三）.", Base.OUTCOME),
  UNAVAILABLE(
      "unavailable", "无法提供", "Unavailable", "Table 3, the three rows of 三（四）.", Base.OUTCOME),
  REJECTED("rejected", "不予处理", "Not handled", "Table 3, the five rows of 三（五）.", Base.OUTCOME),
  OTHER(
      "other",
      "其他处理",
      "Handled otherwise",
      "Table 3, 三（六）: one row in the 2019 form, three in the 2021 form.",
      Base.OUTCOME),
  RECONSIDERATION(
      "reconsideration", "行政复议", "Reconsiderations", "Table 4, 行政复议: 总计.", Base.RECONSIDERATION),
  RECONSIDERATION_DECIDED(
      "reconsideration_decided",
      "行政复议审结",
      "Reconsiderations decided",
      "Table 4, 行政复议: 总计 less 尚未审结.",
      Base.RECONSIDERATION),
  RECONSIDERATION_CORRECTED(
      "reconsideration_corrected",
      "行政复议结果纠正",
      "Reconsiderations corrected",
      "Table 4, 行政复议: 结果纠正.",
      Base.RECONSIDERATION),
  LITIGATION(
      "litigation",
      "行政诉讼",
      "Lawsuits",
      "Table 4, 行政诉讼: 总计 of 未经复议直接起诉 and 复议后起诉.",
      Base.LITIGATION),
  LITIGATION_DECIDED(
      "litigation_decided",
      "行政诉讼审结",
      "Lawsuits decided",
      "Table 4, 行政诉讼: 总计 less 尚未审结, both blocks.",
      Base.LITIGATION),
  LITIGATION_CORRECTED(
      "litigation_corrected",
      "行政诉讼结果纠正",
      "Lawsuits corrected",
      "Table 4, 行政诉讼: 结果纠正, both blocks.",
      Base.LITIGATION),
  LICENSE_DECISION(
      "license_decision", "行政许可处理决定", "Licence decisions", "Table 2, 行政许可: 处理决定数量.", Base.FIGURE),
  PENALTY_DECISION(
      "penalty_decision", "行政处罚处理决定", "Penalty decisions", "Table 2, 行政处罚: 处理决定数量.", Base.FIGURE),
  COERCION_DECISION(
      "coercion_decision", "行政强制处理决定", "Coercion decisions", "Table 2, 行政强制: 处理决定数量.", Base.FIGURE),
  NORMATIVE_DOCUMENT_ISSUED(
      "normative_document_issued",
      "规范性文件制发",
      "Normative documents issued",
      "Table 2 of the 2021 form, 规范性文件: 本年制发件数.",
      Base.FIGURE),
  NORMATIVE_DOCUMENT_REPEALED(
      "normative_document_repealed",
      "规范性文件废止",
      "Normative documents repealed",
      "Table 2 of the 2021 form, 规范性文件: 本年废止件数.",
      Base.FIGURE),
  NORMATIVE_DOCUMENT_IN_FORCE(
      "normative_document_in_force",
      "规范性文件现行有效",
      "Normative documents in force",
      "Table 2 of the 2021 form, 规范性文件: 现行有效件数.",
      Base.FIGURE),
  FEE(
      "fee",
      "行政事业性收费金额",
      "Administrative fees charged",
      "Table 2 of the 2021 form, 行政事业性收费, where the unit is certain.",
      Base.AMOUNT),
  PROCUREMENT(
      "procurement",
      "政府集中采购金额",
      "Centralised procurement",
      "Table 2 of the 2019 form, 政府集中采购: 采购总金额, where the unit is certain.",
      Base.AMOUNT);

  /** Which reports an indicator is summed over. */
  public enum Base {
    /** Every report that states the figure. */
    FIGURE,
    /** Every report that states the amount and whose unit is certain; the value is in yuan. */
    AMOUNT,
    /** Every report whose table 3 states all results and whose results make its 总计. */
    OUTCOME,
    /** Every report whose block 行政复议 is complete and makes its 总计. */
    RECONSIDERATION,
    /** Every report whose two blocks of 行政诉讼 are complete and make their 总计. */
    LITIGATION
  }

  private final String code;
  private final String zh;
  private final String en;
  private final String description;
  private final Base base;

  Indicator(String code, String zh, String en, String description, Base base) {
    this.code = code;
    this.zh = zh;
    this.en = en;
    this.description = description;
    this.base = base;
  }

  public String code() {
    return code;
  }

  public Base base() {
    return base;
  }

  public static List<Indicator> of(Base base) {
    return Arrays.stream(values()).filter(indicator -> indicator.base == base).toList();
  }

  /** The value of one agency, or the sum over reports. */
  public Column value() {
    boolean isAmount = base == Base.AMOUNT;
    return new Column(
        code + (isAmount ? "_yuan" : "_count"),
        isAmount ? Type.MONEY : Type.LONG,
        unit(),
        zh,
        en,
        description,
        Optional.of("no report of the row states it readably; missing is not zero"));
  }

  /** The median over the reports that the sum counts. */
  public Column median() {
    return new Column(
        code + (base == Base.AMOUNT ? "_median_yuan" : "_median"),
        Type.DOUBLE,
        unit(),
        zh + "（中位数）",
        en + ", median",
        "Exact median over the reports that the sum counts.",
        Optional.of("no report of the row states it readably"));
  }

  /** How many reports the sum counts, where the indicator has a base of its own. */
  public Column reportCount() {
    return Column.of(
            code + "_report_count",
            Type.LONG,
            zh + "（报告数）",
            en + ", reports",
            "Number of reports that the sum and the median count.")
        .in("report");
  }

  private String unit() {
    if (base == Base.AMOUNT) {
      return "元";
    }
    return this == PROACTIVE_DISCLOSURE ? "条" : "件";
  }
}
