package org.gongkai.parse.section;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.gongkai.parse.text.Cue;
import org.gongkai.parse.text.Letters;
import org.gongkai.report.SectionKind;

/** What the wording of a heading says about its section. Titles are folded, without their mark. */
final class HeadingWording {

  /** Titles that are headings wherever they stand alone on a line. */
  private static final Map<SectionKind, Cue> OFFICIAL = new EnumMap<>(SectionKind.class);

  /** Words that tell the kind of a title that a numbering already shows to be a heading. */
  private static final Map<SectionKind, Cue> WORDED = new EnumMap<>(SectionKind.class);

  /** The titles of the form's own five sections, as against looser ones for the same. */
  private static final Cue FORM =
      Cue.of(
          "主动公开政府信息(?:的)?情况|收到和处理政府信息公开申请(?:的)?情况|.{0,16}行政复议.{0,6}行政诉讼.{0,4}情况"
              + "|存在的主要问题[及和](?:其)?改进(?:情况|措施)|其[他它]需要报告的?(?:事项|情况)");

  /** Rows of table 3, numbered like sections. */
  private static final Cue TABLE_LABEL = Cue.of("(?:本年新收|上年结转|本年度?办理结果|结转下年|结转下一年|结转至?下).{0,30}");

  /** Where the statistics annex (附表) of the years before 2019 begins. */
  private static final Cue ANNEX =
      Cue.of(
          ".{0,24}(?:信息公开|政务公开).{0,12}统计(?:报)?表.{0,16}|(?:统计)?指标(?:名称)?(?:计量)?单位(?:统计数|数量|本年).{0,30}"
              + "|(?:统计)?指标(?:名称)?本年度?.{0,20}");

  /** 2020年…, 行政机关…: of when and of whom, before a title that says of what. */
  private static final Cue LEAD =
      Cue.of(
          "^(?:(?:20\\d\\d|二[〇○零一二三四五六七八九]{3})年度?|本年度?|行政机关|本(?:行政)?机关|本单位|[我本](?:局|县|区|市|镇|乡))");

  static {
    OFFICIAL.put(
        SectionKind.OTHER,
        Cue.of(
            "其[他它](?:需要?|应当?|要)?(?:报告|说明|公开)的?(?:有关)?(?:事项|情况|问题)"
                + "|(?:需要?|应当?)?(?:报告|说明)的(?:其[他它])?(?:事项|情况|问题)(?:[与和及].{1,6})?|其[他它](?:有关)?(?:事项|情况)"));
    OFFICIAL.put(
        SectionKind.REVIEWS,
        Cue.of(
            "(?:因|对|被)?(?:政府信息|信息|政务)?公开?.{0,14}(?:复议|诉讼).{0,8}(?:诉讼|申诉|复议).{0,6}(?:情况|数量)"
                + "|(?:申请|提起)?行政复议.{0,8}(?:诉讼|申诉).{0,6}情况|(?:行政)?复议和?、?(?:行政)?诉讼(?:和申诉)?(?:的)?情况"));
    OFFICIAL.put(
        SectionKind.FEES,
        Cue.of("(?:依申请|政府|公开|信息|申请|政务){0,6}(?:的)?(?:收费|费用|处理费)(?:的)?(?:[及和、与]?减免|收取)?(?:的)?情况"));
    OFFICIAL.put(
        SectionKind.PROBLEMS,
        Cue.of(
            "(?:政府|政务|信息|公开|工作|中|的|目前|当前|上|年度?){0,8}(?:存在|面临)?的?(?:主要|突出|重要)?(?:问题|不足|困难)"
                + "(?:之处)?(?:[和与及、](?:问题|不足|困难|差距))?(?:(?:以及|及其|[和及与、])(?:今后|下一?步)?(?:的)?(?:工作)?"
                + "(?:改进|整改|解决|应对)?(?:的)?(?:工作)?(?:情况|措施|打算|意见|办法|方向|建议|计划|思路|安排|对策|改进))?"));
    OFFICIAL.put(
        SectionKind.APPLICATIONS,
        Cue.of(
            "(?:行政机关|本?机关)?收到和处理.{0,4}信息公开申请的?(?:总体)?情况"
                + "|(?:政府信息|政府)?依申请公开(?:政府)?(?:信息)?(?:和不予公开(?:政府)?信息)?(?:工作|办理)?的?(?:总体|基本)?(?:办理|工作)?情况"
                + "|(?:政府)?信息公开申请的?(?:受理|办理|处理|收到)?(?:[和及](?:处理|答复))?情况"));
    OFFICIAL.put(
        SectionKind.PROACTIVE,
        Cue.of("(?:政府信息)?主动公开(?:政府|政务)?(?:信息)?(?:工作)?的?(?:总体|基本)?情况(?:统计)?"));
    OFFICIAL.put(
        SectionKind.OVERVIEW,
        Cue.of(
            "(?:政府|政务)?(?:信息公开)?(?:工作)?的?(?:总体|基本|总的|整体)(?:工作)?情况(?:概述)?"
                + "|(?:工作|总体|基本|情况)?(?:概述|概况|综述)"));

    WORDED.put(SectionKind.OTHER, Cue.of("其[他它].{0,8}(?:报告|说明|事项)|需要?(?:说明|报告)的"));
    WORDED.put(
        SectionKind.PROBLEMS,
        Cue.of(
            "(?:存在|主要|面临|突出|目前).{0,8}(?:问题|不足|困难|薄弱|差距)|(?:问题|不足|困难|差距).{0,8}(?:改进|整改|打算|措施|建议|计划|方向|原因)"
                + "|^.{0,12}(?:改进|整改)(?:措施|情况|方向|意见|工作|办法|要求)|不足之处|^.{0,8}(?:问题|不足)$|^.{0,12}(?:薄弱环节|短板|弱项)|需要?(?:进一步)?(?:改进|完善|加强)的(?:方面|地方|工作|问题)"));
    WORDED.put(
        SectionKind.PLAN,
        Cue.of("(?:计划|打算|安排|思路|设想|展望)$|下一?步|下一?阶段|今后|努力方向|^.{0,10}年.{0,8}(?:工作重点|重点工作)$"));
    WORDED.put(SectionKind.REVIEWS, Cue.of("复议|诉讼|申诉"));
    WORDED.put(SectionKind.FEES, Cue.of("收费|减免|费用|处理费"));
    WORDED.put(
        SectionKind.PROACTIVE,
        Cue.of("主动.{0,4}公开(?!.{0,10}(?:意识|依申请))|^公开(?:信息)?的?(?:主要)?(?:内容|数量|类别|形式)"));
    WORDED.put(
        SectionKind.APPLICATIONS, Cue.of("依申请|申请公开|公开申请|^(?:受理|收到)申请|不予公开|申请.{0,6}(?:办理|处理|答复)"));
    WORDED.put(
        SectionKind.OVERVIEW,
        Cue.of("总体|概述|概况|基本情况|综述|^(?:(?:政府|政务)?信息公开|政务公开|主要|总体)?工作(?:开展|推进|进展|落实)?的?情况$"));
  }

  private HeadingWording() {}

  /** What a title tells, and how surely. */
  record Meaning(Heading.Grade grade, Optional<SectionKind> kind) {}

  static Meaning meaning(String title) {
    Letters letters = Letters.of(title);
    if (TABLE_LABEL.is(title, letters)) {
      return new Meaning(Heading.Grade.PLAIN, Optional.empty());
    }
    Optional<SectionKind> official = official(title);
    if (official.isPresent()) {
      return new Meaning(Heading.Grade.OFFICIAL, official);
    }
    Optional<SectionKind> worded = find(WORDED, title, letters, Cue::isIn);
    return new Meaning(worded.isPresent() ? Heading.Grade.WORDED : Heading.Grade.PLAIN, worded);
  }

  static Optional<SectionKind> official(String title) {
    Letters letters = Letters.of(title);
    return TABLE_LABEL.is(title, letters)
        ? Optional.empty()
        : find(OFFICIAL, title, letters, Cue::is).or(() -> officialBehindLead(title));
  }

  private static Optional<SectionKind> officialBehindLead(String title) {
    Matcher lead = LEAD.matcher(title);
    String rest = lead.lookingAt() ? title.substring(lead.end()) : "";
    return rest.isEmpty() ? Optional.empty() : find(OFFICIAL, rest, Letters.of(rest), Cue::is);
  }

  static boolean isOfTheForm(String title) {
    return FORM.is(title);
  }

  static boolean isTableLabel(String title) {
    return TABLE_LABEL.is(title);
  }

  static boolean isAnnex(String line) {
    boolean canBe = line.contains("统计") || line.contains("指标");
    return canBe && ANNEX.is(line);
  }

  /** A way to look for a cue in a title with its letters. */
  @FunctionalInterface
  private interface Look {
    boolean finds(Cue cue, String title, Letters letters);
  }

  private static Optional<SectionKind> find(
      Map<SectionKind, Cue> wording, String title, Letters letters, Look look) {
    for (SectionKind kind : ORDER) {
      Cue cue = wording.get(kind);
      if (cue != null && look.finds(cue, title, letters)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** 需要说明的其他问题 is no section of problems, and 因申请公开引起的复议 none of applications. */
  private static final List<SectionKind> ORDER =
      List.of(
          SectionKind.OTHER,
          SectionKind.PROBLEMS,
          SectionKind.PLAN,
          SectionKind.REVIEWS,
          SectionKind.FEES,
          SectionKind.PROACTIVE,
          SectionKind.APPLICATIONS,
          SectionKind.OVERVIEW);
}
