package org.gongkai.parse;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.report.Text;

/**
 * Tells annual reports on information disclosure (政府信息公开工作年度报告), under whatever title, from other
 * texts, also from those of the same field: regulations, guides, forms, notices, news.
 */
public final class ReportRecognizer {

  /** A page may show menus of this length before the title. */
  private static final int TITLE_REGION = 5_000;

  private static final int LONGEST = 300_000;

  private static final List<String> SUBJECTS = List.of("信息公开", "政务公开");

  private static final List<String> KINDS =
      List.of("年度报告", "年报", "报告", "总结", "工作情况", "情况汇报", "公开情况");

  /** What makes a heading that speaks of reports none of a report. */
  private static final List<String> OTHER_KINDS =
      List.of("通知", "编制", "培训", "会议", "模板", "格式", "指南", "申请表", "办法", "通报");

  /** Words that the official form prints, in either edition. */
  private static final List<String> FORM =
      List.of(
          "本年新收政府信息公开申请",
          "上年结转政府信息公开申请",
          "收到和处理政府信息公开申请情况",
          "主动公开政府信息情况",
          "政府信息公开行政复议、行政诉讼情况",
          "存在的主要问题及改进情况",
          "其他需要报告的事项",
          "结转下年度继续办理");

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
          List.of("总体情况", "基本情况", "概述", "组织领导", "工作开展情况"));

  private static final int FEWEST_FORM_LABELS = 3;
  private static final int FEWEST_TOPICS = 4;

  /** Regulations number their articles; a report cites a few of them. */
  private static final int MOST_ARTICLES = 12;

  private ReportRecognizer() {}

  public static boolean recognizes(Text text) {
    String compact = compact(text.value());
    long labels = FORM.stream().filter(compact::contains).count();
    if (labels >= FEWEST_FORM_LABELS) {
      return true;
    }
    return hasTitle(compact)
        && labels + topics(compact) >= FEWEST_TOPICS
        && articles(compact) <= MOST_ARTICLES;
  }

  private static String compact(String text) {
    StringBuilder compact = new StringBuilder(Math.min(text.length(), LONGEST));
    for (int i = 0; i < text.length() && compact.length() < LONGEST; i++) {
      char c = text.charAt(i);
      // No ideograph is a blank; most characters are ideographs.
      if (c > '\u3000' || !isBlank(c) && c != '*' && c != '#') {
        compact.append(Glyphs.simplified(c));
      }
    }
    return compact.toString();
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Whether the text soon names itself a report on disclosure, under one of the usual titles. */
  private static boolean hasTitle(String compact) {
    String region = compact.substring(0, Math.min(compact.length(), TITLE_REGION));
    return SUBJECTS.stream().anyMatch(subject -> hasTitle(region, subject));
  }

  private static boolean hasTitle(String region, String subject) {
    for (int at = region.indexOf(subject); at >= 0; at = region.indexOf(subject, at + 1)) {
      String rest =
          region.substring(
              at + subject.length(), Math.min(region.length(), at + subject.length() + 24));
      String clause = rest.split("[。；！？《》]", 2)[0];
      boolean isReport = KINDS.stream().anyMatch(clause::contains);
      if (isReport && Stream.of(clause).noneMatch(ReportRecognizer::isOtherKind)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOtherKind(String clause) {
    int kind = KINDS.stream().mapToInt(clause::indexOf).filter(i -> i >= 0).min().orElse(0);
    String behind = clause.substring(kind, Math.min(clause.length(), kind + 14));
    return OTHER_KINDS.stream().anyMatch(behind::contains);
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
