package org.gongkai.parse.table.page;

import java.util.regex.Pattern;

/** The number of a page, on a line or in a cell of its own. */
public final class PageNumber {

  private static final String DOTS = "·•・‧∙~～";

  private static final String NUMBER = "\\s?[0-9０-９]{1,3}\\s?";

  /** {@code - 3 -}, {@code 3 / 8}, {@code Page 3}, 第3页, {@code ·3·}. */
  private static final Pattern CERTAIN =
      Pattern.compile(
          Dashes.ANY
              + NUMBER
              + Dashes.ANY
              + "|"
              + NUMBER
              + "[/／]"
              + NUMBER
              + "|第"
              + NUMBER
              + "页.{0,12}|[Pp](?:age|AGE|\\.)?"
              + NUMBER
              + "(?:of.{1,4})?|["
              + DOTS
              + "]"
              + NUMBER
              + "["
              + DOTS
              + "]");

  private static final Pattern POSSIBLE =
      Pattern.compile(Dashes.ANY + "?" + NUMBER + Dashes.ANY + "?");

  private PageNumber() {}

  /** Where a line that holds nothing but a number between dots ends; here on any other. */
  public static int endBetweenDots(String text, int at) {
    if (DOTS.indexOf(text.charAt(at)) < 0) {
      return at;
    }
    int newline = text.indexOf('\n', at);
    int end = newline < 0 ? text.length() : newline;
    boolean first = Separators.isBlank(text.substring(text.lastIndexOf('\n', at) + 1, at));
    return first && isCertain(text.substring(at, end).strip()) ? end : at;
  }

  /** Whether words can't be anything else. */
  static boolean isCertain(String words) {
    return CERTAIN.matcher(words).matches();
  }

  /** Whether they may be one, and may be a figure. */
  static boolean isPossible(String words) {
    return POSSIBLE.matcher(words).matches();
  }

  /** Whether they are a nought, which no page has for its number. */
  static boolean isNought(String words) {
    return words.chars().allMatch(c -> c == '0' || c == '０');
  }
}
