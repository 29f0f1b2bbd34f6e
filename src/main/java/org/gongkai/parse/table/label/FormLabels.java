package org.gongkai.parse.table.label;

import java.util.BitSet;
import org.gongkai.form.Applicant;
import org.gongkai.form.Channel;
import org.gongkai.form.Item;
import org.gongkai.form.Measure;
import org.gongkai.form.Outcome;
import org.gongkai.form.ReviewOutcome;
import org.gongkai.parse.text.LabelIndex;

/**
 * The words by which the labels of the official form are met in extracted text.
 *
 * <p>Ideographs only. The first word of a label is its full beginning; the others are what is left
 * of it where words were dropped or where its second half stands behind the figures of its row.
 */
public final class FormLabels {

  /** Rows of table 3. {@code OTHER_REMAINING} is only looked for between its neighbours. */
  public static final LabelIndex<Outcome> OUTCOMES =
      new LabelIndex<Outcome>()
          .add(Outcome.NEW_RECEIVED, "本年新收政府信息公开申请数量", "本年新收政府信息", "本年新收", "本年度新收")
          .add(Outcome.CARRIED_OVER, "上年结转政府信息公开申请数量", "上年结转政府信息", "上年结转", "上年度结转")
          .add(Outcome.GRANTED, "予以公开")
          .add(Outcome.PARTIALLY_GRANTED, "部分公开区分处理的", "部分公开")
          .add(Outcome.DENIED_STATE_SECRET, "属于国家秘密", "属于国家", "属于国", "国家秘密", "涉及国家秘密")
          .add(Outcome.DENIED_PROHIBITED_BY_LAW, "其他法律行政法规禁止公开", "其他法律行政", "其他法律", "法律行政法规禁止")
          .add(Outcome.DENIED_THREE_SECURITIES, "危及三安全一稳定", "危及三安全", "危及三", "三安全一稳定", "危及")
          .add(Outcome.DENIED_THIRD_PARTY_RIGHTS, "保护第三方合法权益", "保护第三方", "保护第三", "第三方合法权益")
          .add(Outcome.DENIED_INTERNAL_AFFAIRS, "属于三类内部事务信息", "属于三类内部", "属于三类", "三类内部")
          .add(Outcome.DENIED_PROCESS_INFORMATION, "属于四类过程性信息", "属于四类过程", "属于四类", "四类过程")
          .add(Outcome.DENIED_ENFORCEMENT_FILE, "属于行政执法案卷", "属于行政执法", "属于行政执", "行政执法案卷")
          .add(Outcome.DENIED_ADMINISTRATIVE_QUERY, "属于行政查询事项", "属于行政查询", "属于行政查", "行政查询事项")
          .add(Outcome.UNAVAILABLE_NOT_HELD, "本机关不掌握相关政府信息", "本机关不掌握", "不掌握相关政府信息")
          .add(Outcome.UNAVAILABLE_NEEDS_CREATION, "没有现成信息需要另行制作", "没有现成信息", "没有现成", "现成信息需要另行")
          .add(Outcome.UNAVAILABLE_STILL_UNCLEAR, "补正后申请内容仍不明确", "补正后申请内容", "补正后")
          .add(Outcome.REJECTED_PETITION, "信访举报投诉类申请", "信访举报投诉", "信访举报")
          .add(Outcome.REJECTED_REPEATED, "重复申请")
          .add(Outcome.REJECTED_PUBLICATION, "要求提供公开出版物", "要求提供公开", "要求提供", "公开出版物")
          .add(Outcome.REJECTED_EXCESSIVE, "无正当理由大量反复申请", "无正当理由大量", "正当理由大量反复", "大量反复申请")
          .add(
              Outcome.REJECTED_RECONFIRMATION,
              "要求行政机关确认或重新出具已获取信息",
              "要求行政机关确认",
              "要求行政机关",
              "确认或重新出具")
          .add(Outcome.OTHER_HANDLING, "其他处理")
          .add(
              Outcome.OTHER_UNCORRECTED,
              "申请人无正当理由逾期不补正行政机关不再处理其政府信息公开申请",
              "申请人无正当理由逾期不补正",
              "申请人无正当理由",
              "无正当理由逾期不补正")
          .add(
              Outcome.OTHER_FEE_UNPAID,
              "申请人逾期未按收费通知要求缴纳费用行政机关不再处理其政府信息公开申请",
              "申请人逾期未按收费通知",
              "申请人逾期未按",
              "逾期未按收费通知")
          .add(Outcome.RESULTS_TOTAL, "七总计", "总计")
          .add(Outcome.CARRIED_FORWARD, "结转下年度继续办理", "结转下年度继续", "结转下年度", "结转下年继续办理", "结转下年");

  /** The word of {@code OTHER_REMAINING}. */
  public static final String OTHER_REMAINING = "其他";

  /** Columns of table 3, but for 其他 and 总计, which stand elsewhere too. */
  public static final LabelIndex<Applicant> APPLICANTS =
      new LabelIndex<Applicant>()
          .add(Applicant.NATURAL_PERSON, "自然人")
          .add(Applicant.COMMERCIAL_ENTERPRISE, "商业企业")
          .add(Applicant.RESEARCH_INSTITUTION, "科研机构")
          .add(Applicant.SOCIAL_WELFARE_ORGANIZATION, "社会公益组织")
          .add(Applicant.LEGAL_SERVICE_ORGANIZATION, "法律服务机构");

  /** Rows of table 2. */
  public static final LabelIndex<Item> ITEMS =
      new LabelIndex<Item>()
          .add(Item.REGULATION, "规章")
          .add(Item.NORMATIVE_DOCUMENT, "行政规范性文件", "规范性文件", "规范性")
          .add(Item.ADMINISTRATIVE_LICENSE, "行政许可")
          .add(Item.OTHER_PUBLIC_SERVICE, "其他对外管理服务事项", "其他对外管理", "对外管理服务")
          .add(Item.ADMINISTRATIVE_PENALTY, "行政处罚")
          .add(Item.ADMINISTRATIVE_COERCION, "行政强制")
          .add(Item.ADMINISTRATIVE_FEE, "行政事业性收费", "行政事业性", "事业性收费")
          .add(Item.GOVERNMENT_PROCUREMENT, "政府集中采购", "政府集中", "集中采购");

  /** Column headings of table 2. */
  public static final LabelIndex<Measure> MEASURES =
      new LabelIndex<Measure>()
          .add(Measure.NEWLY_MADE, "本年新制作数量", "新制作数量")
          .add(Measure.NEWLY_DISCLOSED, "本年新公开数量", "新公开数量")
          .add(Measure.TOTAL_DISCLOSED, "对外公开总数量", "公开总数量")
          .add(Measure.ISSUED, "本年制发件数", "制发件数")
          .add(Measure.REPEALED, "本年废止件数", "废止件数")
          .add(Measure.IN_FORCE, "现行有效件数", "现行有效")
          .add(Measure.PREVIOUS_YEAR_ITEMS, "上一年项目数量", "上年项目数量")
          .add(Measure.ITEM_CHANGE, "本年增减")
          .add(Measure.DECISIONS, "本年处理决定数量", "处理决定数量")
          .add(Measure.PROCUREMENT_ITEMS, "采购项目数量")
          .add(Measure.PROCUREMENT_AMOUNT, "采购总金额")
          .add(Measure.FEE_AMOUNT, "本年收费金额单位万元", "本年收费金额", "收费金额");

  /** The ideographs of table 4's head. A run of nothing else is the head, however it is torn. */
  public static final LabelIndex<Channel> REVIEW_CHANNELS =
      new LabelIndex<Channel>()
          .add(Channel.RECONSIDERATION, "行政复议")
          .add(Channel.LITIGATION_DIRECT, "行政诉讼未经复议直接起诉", "未经复议直接起诉")
          .add(Channel.LITIGATION_AFTER_RECONSIDERATION, "行政诉讼复议后起诉", "复议后起诉");

  public static final LabelIndex<ReviewOutcome> REVIEW_OUTCOMES = new LabelIndex<>();

  private static final BitSet REVIEW_HEAD = new BitSet();

  /** Everything the form prints around its figures; what is no part of this is foreign to it. */
  public static final String VOCABULARY =
      "本列数据的勾稽关系为第一项加第二项之和等于第三项加第四项之和"
          + "申请人情况自然人法人或其他组织商业企业科研机构社会公益组织法律服务机构其他总计"
          + "一本年新收政府信息公开申请数量二上年结转政府信息公开申请数量三本年度办理结果"
          + "一予以公开二部分公开区分处理的只计这一情形不计其他情形三不予公开"
          + "属于国家秘密其他法律行政法规禁止公开危及三安全一稳定保护第三方合法权益"
          + "属于三类内部事务信息属于四类过程性信息属于行政执法案卷属于行政查询事项"
          + "四无法提供本机关不掌握相关政府信息没有现成信息需要另行制作补正后申请内容仍不明确"
          + "五不予处理信访举报投诉类申请重复申请要求提供公开出版物无正当理由大量反复申请"
          + "要求行政机关确认或重新出具已获取信息六其他处理"
          + "申请人无正当理由逾期不补正行政机关不再处理其政府信息公开申请"
          + "申请人逾期未按收费通知要求缴纳费用行政机关不再处理其政府信息公开申请其他"
          + "七总计四结转下年度继续办理"
          + "第二十条第一项第二十条第五项第二十条第六项第二十条第八项第二十条第九项"
          + "信息内容本年新制作数量本年新公开数量对外公开总数量规章行政规范性文件"
          + "信息内容本年制发件数本年废止件数现行有效件数上一年项目数量本年增减本年处理决定数量"
          + "行政许可其他对外管理服务事项行政处罚行政强制本年收费金额单位万元行政事业性收费"
          + "采购项目数量采购总金额政府集中采购"
          + "行政复议行政诉讼未经复议直接起诉复议后起诉结果维持结果纠正其他结果尚未审结总计"
          + "四结转下年继续办理";

  static {
    for (Outcome outcome : Outcome.values()) {
      OUTCOMES.add(outcome, TornLabels.beginnings(outcome).toArray(String[]::new));
    }
    for (ReviewOutcome outcome : ReviewOutcome.values()) {
      REVIEW_OUTCOMES.add(outcome, outcome.zh());
    }
    "行政复议诉讼未经直接起后结果维持纠正其他尚未审结总计数量案件".chars().forEach(REVIEW_HEAD::set);
  }

  private FormLabels() {}

  /** Whether an ideograph occurs in the head of table 4. */
  public static boolean isOfReviewHead(char ideograph) {
    return REVIEW_HEAD.get(ideograph);
  }

  /** Whether a digit in front of a row's label can be the label's own, as in {@code 2.重复申请}. */
  public static boolean isEnumerator(Outcome outcome, char digit) {
    return digit == '0' + enumerator(outcome);
  }

  private static int enumerator(Outcome outcome) {
    return switch (outcome.group()) {
      case INTAKE -> outcome == Outcome.NEW_RECEIVED ? 1 : 2;
      case GRANTED -> 1;
      case PARTIALLY_GRANTED -> 2;
      case DENIED, UNAVAILABLE, REJECTED -> placeInGroup(outcome);
      case OTHER -> outcome == Outcome.OTHER_HANDLING ? 6 : placeInGroup(outcome) - 1;
      case RESULTS_TOTAL -> 7;
      case CARRIED_FORWARD -> 4;
    };
  }

  private static int placeInGroup(Outcome outcome) {
    int place = 1;
    for (Outcome other : Outcome.values()) {
      if (other == outcome) {
        return place;
      }
      if (other.group() == outcome.group()) {
        place++;
      }
    }
    throw new IllegalStateException(outcome.code());
  }
}
