package org.gongkai.parse.text;

import java.util.regex.Pattern;

/**
 * Lines that lead to other pages: 上一篇：…, and the items of a list, • 某镇2023年…年度报告 2024-01-20. What
 * they name is no part of the text they stand round.
 */
public final class LinkLines {

  private static final Pattern NEIGHBOUR = Pattern.compile("\\s{0,8}[上下]一[篇条][:：].{0,120}");

  /** An item with its day; a label with one (• 发布日期 2024-01-20) belongs to the page itself. */
  private static final Pattern ITEM =
      Pattern.compile(
          "\\s{0,8}[·•●◆■▪►»](?![^\\n]{0,40}(?:[:：]|日期|时间))[^\\n]{6,100}?[\\[(（]?20\\d\\d[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?[\\])）]?\\s{0,8}");

  private LinkLines() {}

  public static boolean isLink(String line) {
    return ITEM.matcher(line).matches() || NEIGHBOUR.matcher(line).matches();
  }

  /** A text with blanks in place of such lines, of the same length. */
  public static String blanked(String text) {
    StringBuilder blanked = null;
    int begin = 0;
    while (begin < text.length()) {
      int newline = text.indexOf('\n', begin);
      int end = newline < 0 ? text.length() : newline;
      if (mayBeLink(text, begin, end) && isLink(text.substring(begin, end))) {
        blanked = blanked == null ? new StringBuilder(text) : blanked;
        blanked.replace(begin, end, " ".repeat(end - begin));
      }
      begin = end + 1;
    }
    return blanked == null ? text : blanked.toString();
  }

  private static boolean mayBeLink(String text, int begin, int end) {
    int at = begin;
    while (at < end && text.charAt(at) <= ' ') {
      at++;
    }
    return at < end && "·•●◆■▪►»上下".indexOf(text.charAt(at)) >= 0;
  }
}
