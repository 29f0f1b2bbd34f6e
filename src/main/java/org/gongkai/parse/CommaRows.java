package org.gongkai.parse;

import java.util.List;

/**
 * Tables of which commas part the cells, as programs for tables write them out.
 *
 * <p>There {@code 12,100} are two cells. What shows it are heads of columns that commas part, too.
 */
final class CommaRows {

  /** The first two heads of each table. */
  private static final List<String> HEADS =
      List.of("本年制发件数,本年废止件数", "新制作数量,本年新公开数量", "自然人,商业企业", "结果维持,结果纠正");

  private CommaRows() {}

  /** The same text with tabs for the commas of all lines that are no prose. */
  static String unfold(String text) {
    if (text.indexOf(',') < 0 || HEADS.stream().noneMatch(heads -> isIn(text, heads))) {
      return text;
    }
    char[] unfolded = text.toCharArray();
    int begin = 0;
    while (begin < text.length()) {
      int newline = text.indexOf('\n', begin);
      int end = newline < 0 ? text.length() : newline;
      int stop = text.indexOf('。', begin);
      for (int at = begin; at < end && (stop < 0 || stop > end); at++) {
        unfolded[at] = text.charAt(at) == ',' ? '\t' : unfolded[at];
      }
      begin = end + 1;
    }
    return new String(unfolded);
  }

  private static boolean isIn(String text, String heads) {
    return text.contains(heads) || text.contains(heads.replace(",", ", "));
  }
}
