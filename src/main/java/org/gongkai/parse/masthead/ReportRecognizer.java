package org.gongkai.parse.masthead;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.parse.text.Folding;
import org.gongkai.parse.text.Glyphs;
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

  /** A title may be broken over so many lines. */
  private static final int TITLE_PIECES = 3;

  private static final String SUBJECT = "(?:信息公开|政务公开)";

  /** A line, or lines joined, that can be the title of a report; group 1 is what stands before. */
  private static final Pattern TITLE =
      Pattern.compile(
          "(.{0,80}?)"
              + SUBJECT
              + "[^,，。；：:！？!?<>《]{0,24}?(?:报告|年报|总结|汇报|工作情况|公开情况)"
              + "(?:[暨及](?:20\\d\\d年)?[^，。]{0,8}(?:计划|打算|安排|要点))?(?:[(（〔][^()（）]{0,24}[)）〕])?[\\s”\"》』」)）_|-]{0,4}(?:(?:20\\d\\d[-/年.]|发布|来源|时间|日期|索引|浏览|作者|字[体号]).{0,60})?");

  /** The same at the beginning of a text that lost its line ends. */
  private static final Pattern OPENING =
      Pattern.compile(
          "[^。；;，,]{0,60}?" + SUBJECT + "[^,，。；：:！？!?<>《]{0,24}?(?:年度报告|年报|总结|工作报告|情况报告)");

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

  /** A notice that does nothing but issue a report: 关于公布《…年度报告》的通知. */
  private static final Pattern ISSUED =
      Pattern.compile(
          "(?:公布|印发|发布|(?<!信息|政务)公开)[^。，：]{0,60}?"
              + SUBJECT
              + "[^。，：]{0,12}(?:报告|年报)[》”]?的(?:通知|公告).*");

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

  /** A notice on how reports are to be made: 关于报送…年度报告的通知, 关于…年度报告有关事项的通知. */
  private static final Pattern NOTICE =
      Pattern.compile(
          "[^。，,；;《]{0,40}?关于(?:(?:认真)?(?:做好|编制|报送|开展|抓好|印发)[^。，,；;]{0,60}(?:报告|年报)[^。，,；;]{0,20}通知"
              + "|[^。，,；;《》]{0,40}(?:报告|年报)(?:编制|填报|报送|公布|发布|工作|格式|有关)[^。，,；;]{0,20}通知)");

  /** 各乡镇人民政府，县直各单位：, whom only a notice speaks to. */
  private static final Pattern ADDRESSED = Pattern.compile("各[^。；;]{1,60}[:：]");

  /** 政府信息公开工作年度报告范文: a report that nobody made. */
  private static final Pattern SPECIMEN = Pattern.compile("(?:报告|年报|总结)[（(]?(?:范文|模板|样本|样例)");

  /** What a database of laws prints above a text. */
  private static final String LAW_DATABASE = "【制定机关】";

  private static final int MOST_NOTICE_LINES = 12;

  /** 现就年报内容进行如下解读: on a report and no report. */
  private static final Pattern EXPLANATION =
      Pattern.compile("(?:现[就将对]|对)[^。]{0,30}?(?:年报|年度报告)[^。]{0,12}?解读");

  /** Regulations number their articles; a report cites a few of them. */
  private static final int MOST_ARTICLES = 12;

  private ReportRecognizer() {}

  public static boolean recognizes(Text text) {
    List<String> titles = titleLines(text.value());
    // Most reports print the form's labels without anything between their letters.
    boolean isShort = text.value().length() <= LONGEST;
    if (isShort && holdsForm(text.value())) {
      return !isAddressedNotice(titles);
    }
    String compact = compact(text.value());
    if (holdsForm(compact)) {
      return !isAddressedNotice(titles);
    }
    long labels = count(TABLE, compact) + count(FORM, compact);
    boolean namesItself =
        hasTitle(titles) || SELF.matcher(region(compact)).find() || UntitledReport.is(titles);
    boolean isSure =
        titles.stream().anyMatch(ReportRecognizer::isWholeTitle)
            || DAYS_OF_FIGURES.matcher(region(compact)).find();
    int fewest = isSure ? FEWEST_TOPICS_OF_SURE : FEWEST_TOPICS;
    return namesItself
        && !isRuleOrNotice(titles)
        && !EXPLANATION.matcher(region(compact)).find()
        && labels + topics(compact) >= fewest
        && articles(compact) <= MOST_ARTICLES;
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
      if (c > '\u3000' || !isBlank(c) && c != '*' && c != '#') {
        compact[length++] = Glyphs.simplified(c);
      }
    }
    return new String(compact, 0, length);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static List<String> titleLines(String text) {
    return region(text)
        .lines()
        .map(ReportRecognizer::compact)
        .filter(line -> !line.isEmpty())
        .limit(MOST_TITLE_LINES)
        .toList();
  }

  /** Articles from the first on, or the title of a notice that issues no report. */
  private static boolean isRuleOrNotice(List<String> lines) {
    return lines.stream()
            .anyMatch(
                line ->
                    line.startsWith("第一条")
                        || line.contains(LAW_DATABASE)
                        || SPECIMEN.matcher(line).find())
        || isNotice(lines);
  }

  private static boolean isNotice(List<String> lines) {
    return joined(lines.subList(0, Math.min(lines.size(), MOST_NOTICE_LINES)))
        .anyMatch(line -> NOTICE.matcher(line).matches() && !ISSUED.matcher(line).find());
  }

  /** A notice with the empty form behind it. */
  private static boolean isAddressedNotice(List<String> lines) {
    return lines.stream().anyMatch(line -> ADDRESSED.matcher(line).matches()) && isNotice(lines);
  }

  /** Each line, alone and with the one or two behind it. */
  private static Stream<String> joined(List<String> lines) {
    return IntStream.range(0, lines.size())
        .boxed()
        .flatMap(
            first ->
                IntStream.rangeClosed(first + 1, Math.min(lines.size(), first + TITLE_PIECES))
                    .mapToObj(last -> String.join("", lines.subList(first, last))));
  }

  private static boolean isWholeTitle(String line) {
    return WHOLE_TITLE.matcher(line).matches() && OTHER_KINDS.stream().noneMatch(line::contains);
  }

  /** Whether one of the first lines, or a few of them together, are the title of such a report. */
  private static boolean hasTitle(List<String> lines) {
    return joined(lines).anyMatch(line -> line.length() <= LONGEST_TITLE && isTitle(line))
        || lines.stream().limit(2).anyMatch(ReportRecognizer::opensWithTitle);
  }

  private static boolean isTitle(String line) {
    boolean isReport = TITLE.matcher(line).matches();
    return isReport && OTHER_KINDS.stream().noneMatch(line::contains)
        || ISSUED.matcher(line).find();
  }

  /** A text without line ends begins with its title. */
  private static boolean opensWithTitle(String line) {
    if (line.length() <= LONGEST_TITLE) {
      return false;
    }
    Matcher opening = OPENING.matcher(line);
    return opening.lookingAt() && OTHER_KINDS.stream().noneMatch(opening.group()::contains);
  }

  private static long topics(String compact) {
    return TOPICS.stream().filter(words -> words.stream().anyMatch(compact::contains)).count();
  }

  /** How many articles (第…条) are numbered, each number being followed by its text. */
  private static int articles(String compact) {
    int count = 0;
    for (int at = compact.indexOf('第'); at >= 0; at = compact.indexOf('第', at + 1)) {
      int end = at + 1;
      while (end < compact.length()
          && end < at + 6
          && "零一二三四五六七八九十百0123456789".indexOf(compact.charAt(end)) >= 0) {
        end++;
      }
      boolean isArticle = end > at + 1 && end < compact.length() && compact.charAt(end) == '条';
      boolean isCited =
          end + 1 < compact.length() && "第的规款、，）".indexOf(compact.charAt(end + 1)) >= 0;
      count += isArticle && !isCited ? 1 : 0;
    }
    return count;
  }
}
