package org.gongkai.parse.clause;

import java.util.regex.Matcher;
import org.gongkai.parse.text.Cue;

/** The words that say that there is no problem (无, 未发现明显问题). */
final class NoProblemCues {

  private static final Cue NOTHING =
      Cue.of(
          "(?:(?:目前|本年度?|\\d{4}年度?|今年|[我本](?:们|局|乡|镇|县|市|区|委|办|厅|街道?|校|院|单位|机关|部门)|在|政府信息公开|政务公开|信息公开|工作|[中方面上的]|存在的?(?:主要)?问题|改进(?:情况|措施)|主要问题|及|和|,|:|、|暂时|开展|正常|良好|顺利|规范|有序|总体|整体|较好|情况){0,14}"
              + "(?:暂|尚|均)?(?:无|没有|不存在|未发现|未出现|未存在|无存在|没有发现)(?:任何|明显|突出|较大|重大|相关|上述|此类|有关|的|存在|出现|主要|需要?说明的|需要?报告的|需要?改进的|政府信息公开|政务公开|信息公开|工作|方面){0,6}"
              + "(?:问题|不足|情况|事项|内容|困难)?(?:[和及、与](?:不足|问题|困难|改进情况|改进措施|需要改进的(?:情况|地方)))?)[。.;!]?");

  /** 总体运行平稳，未出现明显问题. */
  private static final Cue NONE_AT_END =
      Cue.of(
          "(?:[暂尚均也并])?(?:(?<!有)无|没有|不存在|未发现|未出现|未存在|没有发现|没有出现|未见)(?:任何|明显|突出|较大|重大|大的|相关|上述|此类|有关|的|存在|出现|主要|需要?(?:整改|改进|说明|解决)的?|政府信息公开|政务公开|信息公开|工作|方面|中){0,6}"
              + "(?:问题|不足|困难|短板|薄弱环节|(?<=(?:整改|改进|说明|解决)的?)(?:事项|地方|方面|情况|内容))(?:[和及、与或](?:不足|问题|困难|短板))?(?:的?情况)?[。.;!,]?$");

  private static final int LONGEST_NOTHING = 70;

  private NoProblemCues() {}

  /** Whether a sentence says that there is no problem, or ends in that and says nothing else. */
  static boolean isNothing(String sentence) {
    if (sentence.length() <= 50 && NOTHING.is(sentence)) {
      return true;
    }
    Matcher none = NONE_AT_END.matcher(sentence);
    if (sentence.length() > LONGEST_NOTHING || !none.find()) {
      return false;
    }
    String before = sentence.substring(0, none.start());
    return !ProblemCues.hasFault(before)
        && !MeasureCues.hasFuture(before)
        && !MeasureCues.hasVerbFirst(before);
  }
}
