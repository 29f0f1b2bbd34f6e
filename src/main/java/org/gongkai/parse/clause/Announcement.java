package org.gongkai.parse.clause;

import java.util.Optional;
import org.gongkai.parse.text.Cue;

/** What a sub-heading of the problems section says that follows it. */
enum Announcement {
  PROBLEM,
  MEASURE,
  /** Both, or nothing is said. */
  MIXED;

  private static final int LONGEST_SUBHEADING = 26;

  /** Every word of a sub-heading that announces problems, measures or both. */
  private static final Cue SUBHEADING =
      Cue.of(
          "(?:政府信息公开|政务公开|信息公开|公开|工作|存在|面临|主要|重要|突出|具体|解决|办法|问题|不足|困难|短板|差距|薄弱环节|之处|方面"
              + "|及其|以及|及|和|与|、|或|的|着|中|原因|分析|改进|整改|改善|落实|情况|措施|举措|意见|建议|对策|方向|方法|思路|打算|计划|安排|设想|目标|重点"
              + "|下一?步|下一?阶段|下一?年度?|今后|努力|要求|今年|本年|去年|上年|查找|发现|自查|反映|弱项|薄弱点|主要|推进|将|采取|拟|如下|目前|当前|我(?:[们局乡镇县市区州委办厅街校院处站所馆会司社村]|单位|中心|公司)|\\d{4}年度?|年度?|采取的|上一?年度?|本年度?|有|是|为|进一步){1,16}");

  private static final Cue LEADING_VERB = Cue.of("(?:有|是|为|如下):$");

  private static final Cue PROBLEM_WORD = Cue.of("问题|不足|困难|短板|差距|薄弱|弱项");
  private static final Cue MEASURE_WORD =
      Cue.of("改进|整改|改善|解决|措施|举措|打算|计划|安排|思路|设想|对策|努力方向|下一?步|下一?阶段|今后|建议|目标|办法");

  /** What a sub-heading announces; empty where the text is no sub-heading. */
  static Optional<Announcement> subheading(String title) {
    if (title.isEmpty() || title.length() > LONGEST_SUBHEADING || !SUBHEADING.is(title)) {
      return Optional.empty();
    }
    boolean isProblem = PROBLEM_WORD.isIn(title);
    boolean isMeasure = MEASURE_WORD.isIn(title);
    if (isProblem && isMeasure) {
      boolean solves =
          title.matches(
              ".{0,6}(?:针对|解决|改进).{0,10}问题.{0,10}|.{0,12}问题的(?:整改|改进|解决).{0,8}|上一?年度?.{0,8}问题(?:整改|改进|解决).{0,8}");
      return Optional.of(solves ? MEASURE : MIXED);
    }
    if (isProblem) {
      return Optional.of(PROBLEM);
    }
    return isMeasure ? Optional.of(MEASURE) : Optional.empty();
  }

  /**
   * What a sentence announces whose verb leads on (改进措施有：); empty for a bare sub-heading and
   * whatever says more.
   */
  static Optional<Announcement> announced(String sentence) {
    return LEADING_VERB.isIn(sentence)
        ? subheading(sentence.substring(0, sentence.length() - 1))
        : Optional.empty();
  }

  /** Whether a text has a word for what is done about problems. */
  static boolean namesMeasure(String text) {
    return MEASURE_WORD.isIn(text);
  }
}
