package org.gongkai.parse.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongkai.parse.text.Ideographs;
import org.gongkai.parse.text.LabelIndex;
import org.gongkai.report.StatementKind;

/**
 * The rows of the statistics annex (政府信息公开情况统计表) that reports carried until 2018, in the wording of
 * the forms of 2008 and 2014.
 */
final class AnnexLabels {

  /** A label found in a text. */
  record Hit(StatementKind kind, int begin, int end) {
    int length() {
      return end - begin;
    }
  }

  private static final LabelIndex<StatementKind> LABELS =
      new LabelIndex<StatementKind>()
          .add(StatementKind.PROACTIVELY_DISCLOSED, "主动公开政府信息数", "主动公开政府信息总数", "主动公开文件数", "主动公开信息数")
          .add(StatementKind.NORMATIVE_DOCUMENTS_DISCLOSED, "主动公开规范性文件数")
          .add(
              StatementKind.NORMATIVE_DOCUMENTS_ISSUED,
              "制发规范性文件总数",
              "制发规范性文件数",
              "新增的行政规范性文件数",
              "新增行政规范性文件数")
          .add(StatementKind.GAZETTE_DISCLOSURES, "政府公报公开政府信息数")
          .add(StatementKind.WEBSITE_DISCLOSURES, "政府网站公开政府信息数")
          .add(StatementKind.WEIBO_DISCLOSURES, "政务微博公开政府信息数")
          .add(StatementKind.WECHAT_DISCLOSURES, "政务微信公开政府信息数")
          .add(StatementKind.PROACTIVELY_DISCLOSED_OTHER_CHANNELS, "其他方式公开政府信息数")
          .add(StatementKind.RESPONSES_TO_CONCERNS, "回应公众关注热点或重大舆情数")
          .add(StatementKind.PRESS_CONFERENCES, "举办新闻发布会总次数", "新闻发布会总次数")
          .add(StatementKind.ONLINE_INTERVIEWS, "政府网站在线访谈次数")
          .add(StatementKind.POLICY_INTERPRETATIONS, "政策解读稿件发布数")
          .add(
              StatementKind.APPLICATIONS_RECEIVED,
              "收到申请数",
              "受理依申请公开信息总数",
              "受理申请总数",
              "收到依申请公开申请数",
              "申请总数",
              "依申请公开信息收到的申请数",
              "依申请公开信息总数")
          .add(StatementKind.APPLICATIONS_IN_PERSON, "当面申请数")
          .add(StatementKind.APPLICATIONS_BY_FAX, "传真申请数")
          .add(StatementKind.APPLICATIONS_ONLINE, "网络申请数", "网上申请数")
          .add(StatementKind.APPLICATIONS_BY_LETTER, "信函申请数")
          .add(StatementKind.APPLICATIONS_CONCLUDED, "申请办结数")
          .add(StatementKind.CONCLUDED_IN_TIME, "按时办结数")
          .add(StatementKind.CONCLUDED_LATE, "延期办结数")
          .add(StatementKind.APPLICATIONS_ANSWERED, "申请答复数", "对申请的答复总数", "答复申请总数")
          .add(StatementKind.ANSWERED_ALREADY_DISCLOSED, "属于已主动公开范围数")
          .add(StatementKind.APPLICATIONS_GRANTED, "同意公开答复数")
          .add(StatementKind.APPLICATIONS_PARTIALLY_GRANTED, "同意部分公开答复数", "部分公开答复数")
          .add(StatementKind.APPLICATIONS_DENIED, "不同意公开答复数", "不予公开答复总数", "不予公开答复数")
          .add(StatementKind.ANSWERED_NOT_THIS_AGENCY, "不属于本行政机关公开数", "不属于本机关公开数")
          .add(StatementKind.ANSWERED_NOT_EXISTING, "申请信息不存在数", "信息不存在数")
          .add(StatementKind.ANSWERED_NEEDS_CORRECTION, "告知作出更改补充数")
          .add(StatementKind.ANSWERED_OTHER_WAY, "告知通过其他途径办理数")
          .add(StatementKind.RECONSIDERATIONS, "行政复议数量", "行政复议申请数", "行政复议数")
          .add(StatementKind.LITIGATIONS, "行政诉讼数量", "行政诉讼案件数", "行政诉讼数")
          .add(StatementKind.RECONSIDERATIONS_UPHELD, "维持具体行政行为数", "维持具体行政行为或者驳回原告诉讼请求数")
          .add(StatementKind.RECONSIDERATIONS_CORRECTED, "被依法纠错数")
          .add(StatementKind.RECONSIDERATIONS_OTHER, "其他情形数")
          .add(StatementKind.COMPLAINTS, "举报投诉数量")
          .add(StatementKind.FEE_AMOUNT, "依申请公开信息收取的费用", "依申请提供政府信息收费金额", "收费金额", "收取费用总额")
          .add(StatementKind.STAFF, "从事政府信息公开工作人员数")
          .add(StatementKind.STAFF_FULL_TIME, "专职人员数")
          .add(StatementKind.STAFF_PART_TIME, "兼职人员数")
          .add(StatementKind.SPECIAL_BUDGET, "政府信息公开专项经费")
          .add(StatementKind.MEETINGS_AND_TRAININGS, "召开政府信息公开工作会议或专题会议数")
          .add(StatementKind.TRAININGS, "举办各类培训班数")
          .add(StatementKind.PEOPLE_TRAINED, "接受培训人员数");

  private AnnexLabels() {}

  /** How many labels a text holds at most. */
  static int count(String folded) {
    Ideographs letters = Ideographs.withoutBlanks(folded);
    return LABELS.find(letters, 0, letters.size()).size();
  }

  /** The labels of a text in its order; of two that overlap, the longer. */
  static List<Hit> find(String text) {
    Ideographs letters = Ideographs.withoutBlanks(text);
    List<Hit> hits = new ArrayList<>();
    for (LabelIndex.Hit<StatementKind> hit : LABELS.find(letters, 0, letters.size())) {
      hits.add(new Hit(hit.key(), letters.origin(hit.begin()), letters.origin(hit.end() - 1) + 1));
    }
    hits.sort(
        Comparator.comparingInt(Hit::begin).thenComparing(Hit::length, Comparator.reverseOrder()));
    List<Hit> apart = new ArrayList<>();
    int end = 0;
    for (Hit hit : hits) {
      if (hit.begin() >= end && !isSecond(text, hit)) {
        apart.add(hit);
        end = hit.end();
      }
    }
    return underTheirParents(apart);
  }

  /** 信函、传真申请数 is the number of both. */
  private static boolean isSecond(String text, Hit hit) {
    return hit.begin() > 1
        && "、和及与".indexOf(text.charAt(hit.begin() - 1)) >= 0
        && !Character.isDigit(text.charAt(hit.begin() - 2))
        && "一二三四五六七八九十".indexOf(text.charAt(hit.begin() - 2)) < 0;
  }

  /** 被依法纠错数 stands under 行政复议 and again under 行政诉讼. */
  private static List<Hit> underTheirParents(List<Hit> hits) {
    List<Hit> placed = new ArrayList<>();
    boolean isLitigation = false;
    for (Hit hit : hits) {
      if (hit.kind() == StatementKind.RECONSIDERATIONS || hit.kind() == StatementKind.LITIGATIONS) {
        isLitigation = hit.kind() == StatementKind.LITIGATIONS;
      }
      placed.add(isLitigation ? new Hit(inLitigation(hit.kind()), hit.begin(), hit.end()) : hit);
    }
    return placed;
  }

  private static StatementKind inLitigation(StatementKind kind) {
    if (kind == StatementKind.RECONSIDERATIONS_UPHELD) {
      return StatementKind.LITIGATIONS_UPHELD;
    }
    if (kind == StatementKind.RECONSIDERATIONS_CORRECTED) {
      return StatementKind.LITIGATIONS_CORRECTED;
    }
    return kind == StatementKind.RECONSIDERATIONS_OTHER ? StatementKind.LITIGATIONS_OTHER : kind;
  }
}
