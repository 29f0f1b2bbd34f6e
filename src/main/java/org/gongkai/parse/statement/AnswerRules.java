package org.gongkai.parse.statement;

import java.util.List;
import org.gongkai.parse.statement.StatementRule.Topic;
import org.gongkai.parse.text.Cue;
import org.gongkai.report.StatementKind;

/**
 * What became of applications: answered, granted or denied, or carried from one year to the next
 * (结转).
 */
final class AnswerRules {

  private static final Cue ANSWER_DETAIL =
      Cue.of(
          "建议|提案|议案|信访|咨询|留言|投诉|热线|网站|网民|网友|信箱|来信|来电|网上|书面|当面|信函|延期|逾期|不予|部分|同意|平台|复议|诉讼|未|结转|顺延|工单|诉求|问题");

  static final List<StatementRule> ALL =
      List.of(
          StatementRule.of(
              StatementKind.APPLICATIONS_ANSWERED,
              "(?:答复|办结|回复|办理完毕)(?:了)?(?:政府信息公开|信息公开|依申请公开|政府信息|申请人|申请|事项|件|的){0,4}"
                  + CountWording.TO_NUMBER,
              CountWording.CASES,
              ANSWER_DETAIL,
              Topic.APPLICATIONS,
              true),
          StatementRule.of(
              StatementKind.CARRIED_OVER,
              "(?:上一?年度?(?:结转|遗留|转入)|(?:结转|承接)上一?年度?)(?:的|政府|信息|公开|申请|办理|未办结|至本年度?|到本年度?|本年度?){0,6}"
                  + CountWording.TO_NUMBER,
              CountWording.CASES,
              StatementRule.NOTHING,
              Topic.DISCLOSURE,
              true),
          StatementRule.of(
              StatementKind.CARRIED_OVER,
              "\uE002度?(?:结转|遗留)(?:至本年度?|到本年度?)?的?" + CountWording.TO_NUMBER,
              CountWording.CASES,
              StatementRule.NOTHING,
              Topic.DISCLOSURE,
              true),
          StatementRule.of(
              StatementKind.CARRIED_FORWARD,
              "(?:结转|顺延)(?:(?:至|到|入)?(?:下|次|明)一?年?度?|(?:至|到|入)\uE002度?)(?:继续|办理|答复|处理|的|政府|信息|公开|申请){0,6}"
                  + CountWording.TO_NUMBER,
              CountWording.CASES,
              StatementRule.NOTHING,
              Topic.DISCLOSURE,
              true),
          StatementRule.of(
              StatementKind.CARRIED_FORWARD,
              "(?<n>\uE000)(?:政府信息公开|依申请公开|信息公开|申请|正在办理|尚未办结|未办结){0,4}(?:将|已|需|均)?结转(?:至|到|入)?(?:(?:下|次|明)一?年|\uE002度?(?=继续|办理|答复|处理|[。;,]|$))(?![^。;]{0,8}\uE000)",
              CountWording.CASES,
              StatementRule.NOTHING,
              Topic.DISCLOSURE,
              true),
          StatementRule.of(
              StatementKind.APPLICATIONS_PARTIALLY_GRANTED,
              "部分公开[”\"’」]?(?:的|答复){0,2}" + CountWording.TO_NUMBER,
              CountWording.CASES,
              StatementRule.NOTHING,
              Topic.APPLICATIONS,
              true),
          StatementRule.of(
              StatementKind.APPLICATIONS_DENIED,
              "(?:不予公开|不同意公开)[”\"’」]?(?:的|答复){0,2}" + CountWording.TO_NUMBER,
              CountWording.CASES,
              StatementRule.NOTHING,
              Topic.APPLICATIONS,
              true),
          StatementRule.of(
              StatementKind.APPLICATIONS_GRANTED,
              "(?<!不)(?:予以公开|同意公开|全部公开)[”\"’」]?(?:的|答复|信息){0,2}" + CountWording.TO_NUMBER,
              CountWording.CASES,
              Cue.of("不予以|主动"),
              Topic.APPLICATIONS,
              true));

  private AnswerRules() {}
}
