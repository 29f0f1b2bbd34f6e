package org.gongkai.parse.statement;

import java.util.List;
import java.util.Set;
import org.gongkai.parse.statement.StatementRule.Topic;
import org.gongkai.report.StatementKind;

/**
 * What agencies told the public of their own: interpretations, responses and press conferences
 * (解读回应).
 */
final class OutreachRules {

  private static final Set<String> TIMES = Set.of("次", "场", "期", "件", "条", "个");

  static final List<StatementRule> ALL =
      List.of(
          StatementRule.of(
              StatementKind.POLICY_INTERPRETATIONS,
              "(?:(?:政策|文件)(?:文件)?解读(?:公开信息|稿件|材料|信息|文章|产品|文件|稿|件)?|(?<!政策|文件)解读(?:稿件|材料|文章|产品|信息))"
                  + CountWording.TO_NUMBER,
              Set.of("篇", "条", "件", "次", "份", "个", "期", "则", "项"),
              StatementRule.NOTHING,
              Topic.ANY,
              true),
          StatementRule.of(
              StatementKind.RESPONSES_TO_CONCERNS,
              "回应(?:公众|社会|群众|民生)?(?:关切|关注|热点)(?:热点|问题|事项|或|重大|舆情|的){0,5}" + CountWording.TO_NUMBER,
              TIMES,
              StatementRule.NOTHING,
              Topic.ANY,
              true),
          StatementRule.of(
              StatementKind.PRESS_CONFERENCES,
              "(?:召开|举办|举行|组织)了?(?:各类|政府|例行){0,2}新闻发布会" + CountWording.TO_NUMBER,
              TIMES,
              StatementRule.NOTHING,
              Topic.ANY,
              true),
          StatementRule.of(
              StatementKind.PRESS_CONFERENCES,
              "(?:召开|举办|举行|组织)了?(?<q>约|近|超)?(?<n>\uE000)(?:各类|政府|市政府|省政府|县政府|区政府|例行|专题){0,2}新闻发布(?:会|活动)",
              TIMES,
              StatementRule.NOTHING,
              Topic.ANY,
              true),
          StatementRule.of(
              StatementKind.ONLINE_INTERVIEWS,
              "(?:在线|网上)访谈(?:节目|活动)?" + CountWording.TO_NUMBER,
              TIMES,
              StatementRule.NOTHING,
              Topic.ANY,
              true));

  private OutreachRules() {}
}
