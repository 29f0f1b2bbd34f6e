package org.gongkai.parse.statement;

import java.util.List;
import org.gongkai.parse.statement.StatementRule.Topic;
import org.gongkai.parse.text.Cue;
import org.gongkai.report.StatementKind;

/** How many applications (依申请公开) came in. */
final class ApplicationRules {

  /** Everybody, in the words of the Regulation. */
  private static final String ANYBODY = "公民、法人(?:或者?|和|及|与|、)(?:其[他它])?组织(?:提交|提出)?";

  private static final Cue APPLICATION_DETAIL =
      Cue.of(
          "复议|诉讼|投诉|举报|提案|议案|建议|咨询|留言|信访|许可|(?<!收到并)答复|(?<!收到并)办结|结转|遗留|网上|书面|网络|当面|信函|传真|邮件|邮寄|邮政|现场|平台|延期|予以|不予|同意|收费|自然人|企业|(?<!其他|它)组织申请(?!公开|政府信息)");

  static final List<StatementRule> ALL =
      List.of(
          received(
              "(?:收到|受理|接收到|接收|接到|收悉|新收)"
                  + CountWording.WORDS
                  + "{0,36}?(?:公开"
                  + CountWording.WORDS
                  + "{0,10}申请|依申请公开|申请公开|依申请(?:政府)?信息公开)(?:的|政府|信息|申请|请求|事项|办件|件|案件){0,4}"
                  + CountWording.TO_NUMBER,
              Topic.ANY),
          received(
              "(?:收到|受理|接收到|新收到?)(?:各类|群众|公民|社会公众|公众|办理|"
                  + ANYBODY
                  + "|的|了){0,3}(?:申请|申请件)"
                  + CountWording.TO_NUMBER,
              Topic.DISCLOSURE),
          received(
              "(?:信息公开申请|依申请公开(?:政府信息)?(?:申请|事项|件|办件)?)的?(?:受理|收件|接收)?(?:数量|总数|总量|件数|数|量)(?:共计|共|为|是|有|:){0,2}(?<q>约|近|超)?(?<n>[\uE000\uE001])",
              Topic.ANY),
          received(
              "(?:收到|受理|接收到|接收|接到|收悉|新收)(?:的|了|到|和处理|和办理|并处理|并办理|各类|群众|公民|社会公众|公众){0,3}(?<q>大约|将近|超过|约|近|超|逾)?(?<n>\uE000)(?:的|有关|关于|要求|各类){0,2}[“\"]?(?:政府|政务)?(?:信息公开(?:的|类)?申请|(?:信息)?依申请公开|公开(?:政府|相关|有关)?信息的?申请|申请公开|申请(?:政府)?信息公开)(?!"
                  + CountWording.WORDS
                  + "{0,8}(?:复议|诉讼|答复|投诉|举报))",
              Topic.ANY),
          StatementRule.of(
              StatementKind.APPLICATIONS_RECEIVED,
              "(?:(?:其中|包括|包含|含)[,:]?|(?<=[,;、)]))(?:本年度?|今年)?新收(?:到|政府信息公开|的|申请){0,3}"
                  + CountWording.TO_NUMBER,
              CountWording.CASES,
              APPLICATION_DETAIL,
              Topic.DISCLOSURE,
              true),
          received(
              "依申请公开(?:方面|情况|工作)?[,:](?:(?:全年|本年度?|今年|\uE002度?|[我本][局委办厅县区市旗镇乡院校]),?){0,2}共?(?:收到|受理|接到)[了的]?"
                  + CountWording.TO_NUMBER,
              Topic.ANY),
          received("(?:收到|受理|接到)[了的]?依申请(?:件|事项)?" + CountWording.TO_NUMBER, Topic.ANY),
          received(
              "(?:收到|受理|接到)(?:的|了)?(?:政府|政务)公开信息(?:申请|事项|件)?" + CountWording.TO_NUMBER, Topic.ANY));

  private ApplicationRules() {}

  /** How many came in, in a sentence that may tell more of them. */
  private static StatementRule received(String words, Topic topic) {
    return StatementRule.of(
        StatementKind.APPLICATIONS_RECEIVED,
        words,
        CountWording.CASES,
        APPLICATION_DETAIL,
        topic,
        false);
  }
}
