package org.gongkai.phrases;

import static org.apache.spark.sql.functions.regexp_replace;

import org.apache.spark.sql.Column;

/**
 * What a clause opens with only to lead on: 下一步，我局将, 针对上述问题，, 同时，. Two clauses that differ in
 * nothing else say the same.
 */
final class Leads {

  private static final String LEAD =
      "(?:(?:但是?|同时|此外|另外|因此|为此|对此|再者|最后|首先|其次)[,:]"
          + "|(?:在)?(?:今后|下一?步|下一?阶段|接下来|下一?年度?|明年|以后|ⓨ年度?|新的一年里?)(?:的?工作)?(?:中|里)?[,:]?"
          + "|(?:针对|对于|围绕|结合|对照)(?:以上|上述|存在的?|这些|此类|以上存在的?|上述存在的?)(?:问题|不足|情况|困难|短板)[,:]?"
          + "|为(?:了)?(?:进一步|切实|更好地?)?(?:解决|改进|克服)(?:以上|上述|这些|存在的?)(?:问题|不足|困难|短板)[,:]?)";

  /** 将加强培训 wills something; in 将培训纳入考核 the word belongs to what is done. */
  private static final String WILL =
      "(?:将|拟|要|会|计划|打算)(?=继续|进一步|不断|加|着力|切实|持续|大力|全面|积极|认真|及时|严格|深入|扎实|重点|努力|充分|坚持|定期|逐步|从|按照|采取|以|把|结合|通过"
          + "|组织|完善|健全|建立|强化|优化|提[高升]|拓|丰富|规范|推|做|围绕|针对|开展|落实|抓|制|细|明确|创新|举办|邀请|充实|畅通|增|统一|压实|梳理|聚焦|依托|主动|深化|扩大|改进|配|督促|指导)";

  private static final String AGENT = "(?:ⓐ|我们|学校|学院|医院|公司|集团)";

  /** As a regular expression, at the beginning of a clause of which enough is left. */
  static final String PATTERN =
      "^(?:" + LEAD + "++(?:" + AGENT + "?还?" + WILL + ")?|" + AGENT + "还?" + WILL + ")(?=.{6})";

  private Leads() {}

  /** A normalised clause without what it opens with. */
  static Column off(Column normalized) {
    return regexp_replace(normalized, PATTERN, "");
  }
}
