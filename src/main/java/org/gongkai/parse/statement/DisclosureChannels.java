package org.gongkai.parse.statement;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.parse.text.Sentence;
import org.gongkai.report.StatementKind;

/** Tells what a number of disclosures counts, from the channels that its sentence names. */
final class DisclosureChannels {

  private static final Pattern WEBSITE =
      Pattern.compile("网站|官网|门户|政府网|公开网|信息网|网页|公开平台|信息公开[”\"’」]平台|政务网|公开系统|公开专栏|专题专栏|网上");

  private static final Pattern OTHER =
      Pattern.compile(
          "微信|公众号|微博|公报|(?:宣传栏|公开栏|公示栏|公告栏|村务栏)(?!目)|简报|广播|电视|报刊|报纸|抖音|美篇|微信群|新媒体|显示屏|电子屏|查阅点|明白纸|手册|客户端|头条|融媒体|橱窗|短信|[”\"’」]平台|其[他它](?:形式|方式|渠道|平台)");

  /** 网站等渠道: among other channels. */
  private static final Pattern AMONG_OTHERS =
      Pattern.compile("等(?:多种|各种|多个|各类)?(?:渠道|平台|途径|方式|载体|形式)");

  private static final Pattern SINGLE =
      Pattern.compile(".{0,24}?(?:(?<wechat>微信|公众号)|(?<weibo>微博)|(?<gazette>公报)).{0,16}");

  /** Words that show that a number is the whole of a year, and an agency that speaks of itself. */
  private static final Pattern WHOLE =
      Pattern.compile(
          "全年|本年|今年|年度|共|总|累计|合计|\uE002|(?:^|,)[我本](?:局|委|办|厅|县|区|市|州|旗|乡|镇|街道|办事处|单位|机关|院|中心|校)(?:已|积极|及时|依法|按要求|按规定){0,2}$");

  /** …微信公众平台等多种途径,2020年主动公开信息150条: of the year, by whatever way. */
  private static final Pattern OF_THE_YEAR =
      Pattern.compile(",(?:\uE002度?|全年|本年度?)(?:[我本][局委办厅镇乡校院])?(?:共计?|累计|总计)?$");

  private DisclosureChannels() {}

  /**
   * @param before what the sentence says before the number's own words
   * @param isProactive whether it says 主动
   * @param isPart whether a total was stated before
   */
  static Optional<StatementKind> kind(String before, boolean isProactive, boolean isPart) {
    // What is listed before another number is not this number's.
    String since =
        before.substring(
            Math.max(
                behindLast(before, Sentence.COUNTED + ","),
                behindLast(before, Sentence.COUNTED + "、")));
    String own = since.startsWith("、") ? since.substring(1) : since;
    if (isProactive && !isPart && OF_THE_YEAR.matcher(own).find()) {
      return Optional.of(StatementKind.PROACTIVELY_DISCLOSED);
    }
    return kindBehind(nearest(own, before.length() > since.length()), isProactive, isPart);
  }

  /** Whether the part of the sentence before a number names a channel: 微信公众号公开共. */
  static boolean isNamedLast(String before) {
    String part = before.substring(before.lastIndexOf(',') + 1);
    return WEBSITE.matcher(part).find() || OTHER.matcher(part).find();
  }

  /** Of several channels that parts of a sentence name, the one that the number stands with. */
  private static String nearest(String before, boolean isBehindNumber) {
    // 在线访谈1期、微信公众号推送信息150篇: a list goes on behind a number.
    int begin = behindLast(before, ",");
    String part = before.substring(begin);
    boolean isNamed = WEBSITE.matcher(part).find() || OTHER.matcher(part).find();
    boolean isPart =
        before.contains("其中") || before.indexOf(Sentence.COUNTED) >= 0 || isBehindNumber;
    return isNamed && isPart ? part : before;
  }

  private static int behindLast(String text, String mark) {
    int at = text.lastIndexOf(mark);
    return at < 0 ? 0 : at + mark.length();
  }

  private static Optional<StatementKind> kindBehind(
      String before, boolean isProactive, boolean isPart) {
    boolean isWebsite = WEBSITE.matcher(before).find();
    boolean isOther = OTHER.matcher(before).find();
    if (isOther && !isWebsite) {
      return Optional.of(single(before));
    }
    if (isWebsite && !isOther && !AMONG_OTHERS.matcher(before).find()) {
      return Optional.of(
          isProactive && !isPart
              ? StatementKind.PROACTIVELY_DISCLOSED
              : StatementKind.WEBSITE_DISCLOSURES);
    }
    boolean isTotal = !isPart && (isProactive || WHOLE.matcher(before).find());
    return isTotal ? Optional.of(StatementKind.PROACTIVELY_DISCLOSED) : Optional.empty();
  }

  private static StatementKind single(String before) {
    Matcher matcher = SINGLE.matcher(before);
    boolean isBoth = before.contains("微博") && (before.contains("微信") || before.contains("公众号"));
    boolean isList =
        isBoth || before.contains("抖音") || before.contains("等") || before.contains("、");
    if (isList || !matcher.find()) {
      return StatementKind.PROACTIVELY_DISCLOSED_OTHER_CHANNELS;
    }
    if (matcher.group("wechat") != null) {
      return StatementKind.WECHAT_DISCLOSURES;
    }
    return matcher.group("weibo") != null
        ? StatementKind.WEIBO_DISCLOSURES
        : StatementKind.GAZETTE_DISCLOSURES;
  }
}
