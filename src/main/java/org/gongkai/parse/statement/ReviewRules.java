package org.gongkai.parse.statement;

import java.util.List;
import org.gongkai.parse.statement.StatementRule.Topic;
import org.gongkai.parse.text.Cue;
import org.gongkai.report.StatementKind;

/** What was brought against agencies over disclosure: 行政复议, 行政诉讼, and 投诉举报. */
final class ReviewRules {

  /** Results and sides of a review, and what an agency handles for others. */
  private static final Cue REVIEW_DETAIL =
      Cue.of("维持|纠正|纠错|撤销|审结|胜诉|败诉|驳回|应诉|出庭|变更|违法|代理|(?:办理|承办|审理)(?:各类)?(?:行政)?复议");

  static final List<StatementRule> ALL =
      List.of(
          StatementRule.of(
              StatementKind.RECONSIDERATIONS,
              "(?:行政)?复议(?:案件|申请|案|事项|情况|的){0,3}" + CountWording.TO_NUMBER,
              CountWording.CASES,
              REVIEW_DETAIL,
              Topic.DISCLOSURE,
              false),
          StatementRule.of(
              StatementKind.LITIGATIONS,
              "(?:行政)?诉讼(?:案件|申请|案|事项|情况|的){0,3}" + CountWording.TO_NUMBER,
              CountWording.CASES,
              Cue.of(REVIEW_DETAIL + "|复议(?:、|和|及|与|或|并)" + CountWording.WORDS + "{0,8}诉讼"),
              Topic.DISCLOSURE,
              false),
          StatementRule.of(
              StatementKind.COMPLAINTS,
              "(?:信息公开|政务公开)(?:工作|事务|方面|类|的){0,2}(?:投诉举报|举报投诉|投诉|举报)(?:案件|事项|件|信件)?"
                  + CountWording.TO_NUMBER,
              CountWording.CASES,
              StatementRule.NOTHING,
              Topic.ANY,
              true));

  private ReviewRules() {}
}
