package org.gongkai.parse.masthead;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.parse.text.Folding;
import org.gongkai.parse.text.Glyphs;
import org.gongkai.parse.text.LinkLines;
import org.gongkai.report.Text;

/**
 * Tells annual reports on information disclosure (政府信息公开工作年度报告), under whatever title, from other
 * texts, also from those of the same field: regulations, guides, forms, notices, news.
 */
public final class ReportRecognizer {

  /** A page may show menus of this length before the title. */
  private static final int TITLE_REGION = 5_000;

  private static final int LONGEST = 300_000;

  private static final int MOST_TITLE_LINES = 80;
  private static final int LONGEST_TITLE = 90;

  static final String SUBJECT = "(?:信息公开|政务公开)";

  /** A line, or lines joined, that can be the title of a report; group 1 is what stands before. */
  private static final Pattern TITLE =
      Pattern.compile(
          "(.{0,80}?)"
              + SUBJECT
              + "(?:(?!法治政府|依法行政|部门决算|部门预算)[^,，。；：:！？!?<>《]){0,24}?(?:报告|年报|总结|汇报|工作情况|公开情况)"
              + "(?:[暨及](?:20\\d\\d年)?[^，。]{0,8}(?:计划|打算|安排|要点))?(?:[(（〔][^()（）]{0,24}[)）〕])?[\\s”\"》』」)）_|-]{0,4}(?:(?:20\\d\\d[-/年.]|发布|来源|时间|日期|索引|浏览|作者|字[体号]).{0,60})?");

  /** The same at the beginning of a text that lost its line ends. */
  private static final Pattern OPENING =
      Pattern.compile(
          "[^。；;，,]{0,60}?"
              + SUBJECT
              + "[^,，。；：:！？!?<>《]{0,24}?(?:年度报告|年报|总结|工作报告|情况报告)(?!》?(?:会议|培训|编制(?:[和及、]|工作)|发布工作|解读|的[答通批]|每年|有关))");

  /** A report without its title still speaks of itself: 本报告所列数据的统计期限. */
  private static final Pattern SELF =
      Pattern.compile(
          "本(?:年度|年)?(?:工作)?(?:报告|年报)[^。]{0,80}?(?:统计|数据|编制|组成|包括|疑问|电子版)"
              + "|(?:编制|形成|撰写|提出)(?:了|的)?(?:本|如下|以下|此)(?:年度|年|工作)?(?:报告|年报)"
              + "|(?:年报|年度报告)中?(?:由|所列|使用|全文)[^。]{0,40}?(?:组成|统计|包括)"
              + "|统计(?:期限|时限|时间|周期|数据)[^。]{0,24}1月1日"
              + "|特?编制(?:完成)?本报告|本(?:年度|年)?(?:报告|年报)(?:全文)?由总体情况"
              + "|(?:信息公开|政务公开)[^。]{0,100}?现将[^。]{0,12}?情况(?:报告|汇报|公布)如下"
              + "|(?:编制|公布|公开)[^。]{0,30}?年度?(?:本级)?(?:政府|政务)?"
              + SUBJECT
              + "[^。，,]{0,6}(?:报告|年报)》?[。,，:：]"
              + "|现[将就][^。]{0,60}?"
              + SUBJECT
              + "[^。通]{0,40}?(?:如下|予以公[布开])");

  /** A page set in a table shows its bars round the title. */
  private static final Pattern BARS = Pattern.compile("^\\|{1,9999}+|\\|{1,9999}+$");

  /** What makes a heading that speaks of reports none of a report. */
  private static final List<String> OTHER_KINDS =
      List.of(
          "通知", "编制", "培训", "会议", "推进会", "模板", "格式", "指南", "申请表", "办法", "通报", "规定", "要点", "方案",
          "关于做好", "半年", "季度");

  /** Labels that only table 3 prints. */
  private static final List<String> TABLE = List.of("本年新收政府信息公开申请", "上年结转政府信息公开申请", "结转下年度继续办理");

  /** Titles of the form's sections, which a notice on the form quotes as well. */
  private static final List<String> FORM =
      List.of("收到和处理政府信息公开申请情况", "主动公开政府信息情况", "政府信息公开行政复议、行政诉讼情况", "存在的主要问题及改进情况", "其他需要报告的事项");

  /** What reports speak of; each list is one topic. */
  private static final List<List<String>> TOPICS =
      List.of(
          List.of("主动公开", "公开政府信息", "公开信息", "公开各类信息"),
          List.of("依申请", "公开申请", "申请公开", "信息申请"),
          List.of("复议", "诉讼", "申诉", "投诉", "举报"),
          List.of("问题", "不足", "薄弱", "下一步", "改进"),
          List.of("收费", "减免", "费用"),
          List.of("统计期限", "1月1日", "全年", "本年度", "年度"),
          List.of("公开条例", "《条例》"),
          List.of("总体情况", "基本情况", "概述", "概况", "组织领导", "工作开展情况"));

  private static final int FEWEST_FORM_LABELS = 3;
  private static final int FEWEST_TOPICS = 4;

  /** The whole title of a year's report leaves less to be shown. */
  private static final Pattern WHOLE_TITLE =
      Pattern.compile(
          "[^,，。；：:！？!?<>《》]{2,40}(?:20\\d\\d|二[〇○零][^年]{2})年?度?(?:海关)?政府信息公开(?:工作)?(?:年度(?:工作)?报告|年报|(?<=工作)报告)");

  /** 本报告中所列数据的统计期限自2016年1月1日起: the same. */
  private static final Pattern DAYS_OF_FIGURES =
      Pattern.compile(
          "(?:(?:报告|年报)[^。]{0,12}?(?:数据|统计)[^。]{0,16}?|统计[期时]限[^。]{0,6}?)20\\d\\d年1月1日");

  private static final int FEWEST_TOPICS_OF_SURE = 3;

  private ReportRecognizer() {}

  public static boolean recognizes(Text text) {
    List<String> titles = titleLines(text.value());
    // Most reports print the form's labels without anything between their letters.
    boolean isShort = text.value().length() <= LONGEST;
    if (isShort && holdsForm(text.value())) {
      return !OtherText.isAddressedNotice(titles);
    }
    String compact = compact(text.value());
    if (holdsForm(compact)) {
      return !OtherText.isAddressedNotice(titles);
    }
    long labels = count(TABLE, compact) + count(FORM, compact);
    boolean namesItself =
        hasTitle(titles) || SELF.matcher(region(compact)).find() || UntitledReport.is(titles);
    boolean isSure =
        titles.stream().anyMatch(ReportRecognizer::isWholeTitle)
            || titles.stream().limit(2).anyMatch(ReportRecognizer::opensWithWholeTitle)
            || DAYS_OF_FIGURES.matcher(region(compact)).find();
    int fewest = isSure ? FEWEST_TOPICS_OF_SURE : FEWEST_TOPICS;
    boolean isOfOther = !hasTitle(titles) && OtherText.isOtherReport(titles);
    return namesItself
        && !isOfOther
        && !OtherText.isRuleOrNotice(titles)
        && !OtherText.explains(region(compact))
        && labels + topics(compact) >= fewest
        && !OtherText.isOfArticles(compact);
  }

  private static boolean holdsForm(String text) {
    long table = count(TABLE, text);
    return table > 0 && table + count(FORM, text) >= FEWEST_FORM_LABELS;
  }

  private static long count(List<String> labels, String text) {
    return labels.stream().filter(text::contains).count();
  }

  private static String region(String text) {
    return text.substring(0, Math.min(text.length(), TITLE_REGION));
  }

  private static String compact(String text) {
    char[] compact = new char[Math.min(text.length(), LONGEST)];
    int length = 0;
    for (int i = 0; i < text.length() && length < LONGEST; i++) {
      char c = text.charAt(i);
      if (c == '(' && Folding.readingEnd(text, i, text.length()) > i) {
        i = Folding.readingEnd(text, i, text.length()) - 1;
        continue;
      }
      // No ideograph is a blank; most characters are ideographs.
      if (c > '\u3000' && c != '\uFEFF' || !isBlank(c) && c != '*' && c != '#') {
        compact[length++] = c >= '０' && c <= '９' ? (char) (c - '０' + '0') : Glyphs.simplified(c);
      }
    }
    return new String(compact, 0, length);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }

  private static List<String> titleLines(String text) {
    return region(text)
        .lines()
        .filter(line -> !LinkLines.isLink(line))
        .map(ReportRecognizer::compact)
        .map(line -> BARS.matcher(line).replaceAll(""))
        .filter(line -> !line.isEmpty())
        .limit(MOST_TITLE_LINES)
        .toList();
  }

  private static boolean isWholeTitle(String line) {
    return WHOLE_TITLE.matcher(line).matches() && OTHER_KINDS.stream().noneMatch(line::contains);
  }

  /** Whether one of the first lines, or a few of them together, are the title of such a report. */
  private static boolean hasTitle(List<String> lines) {
    return OtherText.joined(lines).anyMatch(line -> line.length() <= LONGEST_TITLE && isTitle(line))
        || lines.stream().limit(2).anyMatch(ReportRecognizer::opensWithTitle);
  }

  private static boolean isTitle(String line) {
    boolean isReport = TITLE.matcher(line).matches();
    return isReport && OTHER_KINDS.stream().noneMatch(line::contains) || OtherText.isIssued(line);
  }

  /** A text without line ends begins with its title. */
  private static boolean opensWithTitle(String line) {
    if (line.length() <= LONGEST_TITLE) {
      return false;
    }
    Matcher opening = OPENING.matcher(line);
    return opening.lookingAt() && OTHER_KINDS.stream().noneMatch(opening.group()::contains);
  }

  private static boolean opensWithWholeTitle(String line) {
    Matcher opening = OPENING.matcher(line);
    return opensWithTitle(line) && opening.lookingAt() && isWholeTitle(opening.group());
  }

  private static long topics(String compact) {
    return TOPICS.stream().filter(words -> words.stream().anyMatch(compact::contains)).count();
  }
}
