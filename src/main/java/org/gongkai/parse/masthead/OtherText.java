package org.gongkai.parse.masthead;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts that speak of annual reports and are none: notices, rules, forms, explanations. */
final class OtherText {

  /** A title may be broken over so many lines. */
  private static final int TITLE_PIECES = 3;

  /** A notice that does nothing but issue a report: 关于公布《…年度报告》的通知. */
  private static final Pattern ISSUED =
      Pattern.compile(
          "(?:公布|印发|发布|(?<!信息|政务)公开)[^。，：]{0,60}?"
              + ReportRecognizer.SUBJECT
              + "[^。，：]{0,12}(?:报告|年报)[》”]?的(?:通知|公告).*");

  /** A notice on how reports are to be made: 关于报送…年度报告的通知, 关于…年度报告有关事项的通知. */
  private static final Pattern NOTICE =
      Pattern.compile(
          "[^。，,；;《]{0,40}?关于(?:(?:认真)?(?:做好|编制|报送|开展|抓好|印发)[^。，,；;]{0,60}(?:报告|年报)[^。，,；;]{0,20}通知"
              + "|[^。，,；;《》]{0,40}(?:报告|年报)(?:编制|填报|报送|公布|发布|工作|格式|有关)[^。，,；;]{0,20}通知)");

  private static final Pattern OTHER_REPORT =
      Pattern.compile(
          "[^。，：]{0,30}(?:法治政府建设|依法行政|政府工作|部门决算|部门预算|重大行政决策|政务服务|网站工作)[^。，：]{0,16}(?:报告|报表|总结|说明)(?:[(（][^)）]{0,12}[)）])?");

  /** 各乡镇人民政府，县直各单位：, whom only a notice speaks to. */
  private static final Pattern ADDRESSED = Pattern.compile("各[^。；;]{1,60}[:：]");

  /** 政府信息公开工作年度报告范文: a report that nobody made. */
  private static final Pattern SPECIMEN = Pattern.compile("(?:报告|年报|总结)[（(]?(?:范文|模板|样本|样例)");

  /** The same on the one line of a text that lost its line ends. */
  private static final Pattern FIRST_ARTICLE =
      Pattern.compile("[^。；;]{2,40}(?:制度|办法|规定|细则)(?:第一章总则)?第一条");

  /** What a database of laws prints above a text. */
  private static final String LAW_DATABASE = "【制定机关】";

  /** The same on the one line of a text that lost its line ends. */
  private static final Pattern ADDRESSED_NOTICE =
      Pattern.compile(
          "[^。，,；;《]{0,40}?关于(?:认真)?(?:做好|编制|报送|抓好)[^。，,；;：:]{0,60}(?:报告|年报)[^。，,；;：:]{0,20}通知各[^。；;：:]{1,40}[：:]");

  private static final int MOST_NOTICE_LINES = 12;

  /** 现就年报内容进行如下解读: on a report and no report. */
  private static final Pattern EXPLANATION =
      Pattern.compile("(?:现[就将对]|对)[^。]{0,30}?(?:年报|年度报告)[^。]{0,12}?解读");

  /** 报告显示: news that tells what a report says. */
  private static final Pattern NEWS =
      Pattern.compile(
          "(?:报告|年报)(?:显示|披露)|本报讯|答记者问|解读《?20\\d\\d年[^。]{0,24}?(?:年报|年度报告)|(?:近日|日前)[,，][^。]{0,40}?(?:公布|发布)了[^。]{0,30}(?:年度报告|年报)");

  /** Regulations number their articles; a report cites a few of them. */
  private static final int MOST_ARTICLES = 12;

  private OtherText() {}

  /** Articles from the first on, or the title of a notice that issues no report. */
  static boolean isRuleOrNotice(List<String> lines) {
    return lines.stream()
            .anyMatch(
                line ->
                    line.startsWith("第一条")
                        || FIRST_ARTICLE.matcher(line).lookingAt()
                        || line.contains(LAW_DATABASE)
                        || SPECIMEN.matcher(line).find())
        || isNotice(lines);
  }

  private static boolean isNotice(List<String> lines) {
    return joined(lines.subList(0, Math.min(lines.size(), MOST_NOTICE_LINES)))
            .anyMatch(line -> NOTICE.matcher(line).matches() && !ISSUED.matcher(line).find())
        || lines.stream().limit(1).anyMatch(line -> ADDRESSED_NOTICE.matcher(line).lookingAt());
  }

  /** 某局2020年法治政府建设年度报告: the title of another yearly report, which tells of disclosure as well. */
  static boolean isOtherReport(List<String> lines) {
    return lines.stream()
        .limit(MOST_NOTICE_LINES)
        .anyMatch(line -> OTHER_REPORT.matcher(line).matches());
  }

  /** A notice with the empty form behind it. */
  static boolean isAddressedNotice(List<String> lines) {
    return lines.stream().anyMatch(line -> ADDRESSED.matcher(line).matches()) && isNotice(lines);
  }

  /** Whether a line issues a report and does nothing else. */
  static boolean isIssued(String line) {
    return ISSUED.matcher(line).find();
  }

  /** Whether a text explains a report, or is the news of one. */
  static boolean explains(String text) {
    return EXPLANATION.matcher(text).find() || NEWS.matcher(text).find();
  }

  /** Whether a text is parted in articles, as rules are. */
  static boolean isOfArticles(String compact) {
    return articles(compact) > MOST_ARTICLES;
  }

  /** Each line, alone and with the one or two behind it. */
  static Stream<String> joined(List<String> lines) {
    return IntStream.range(0, lines.size())
        .boxed()
        .flatMap(
            first ->
                IntStream.rangeClosed(first + 1, Math.min(lines.size(), first + TITLE_PIECES))
                    .mapToObj(last -> String.join("", lines.subList(first, last))));
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
