package org.gongkai.report;

/**
 * A text as a reader sees it: what ends its lines ends them as in any other text, a number before
 * each of them is not part of it, and the name of a blank ({@code &nbsp;}) is a blank. One
 * character for one.
 */
final class Legible {

  private static final String[] BLANKS = {
    "&nbsp;", "&NBSP;", "&ensp;", "&emsp;", "&thinsp;", "&#160;", "&#xa0;", "&#xA0;", "&#12288;"
  };

  /** What is printed for the rest of a blank's name: nothing that is seen. */
  private static final char UNSEEN = '\u200b';

  /** Fewer lines may be a list. */
  private static final int FEWEST_LINES = 20;

  private static final int LONGEST_NUMBER = 5;

  private Legible() {}

  static String of(String text) {
    String lines = isOfReturns(text) ? text.replace('\r', '\n') : text;
    lines = lines.replace('\u2028', '\n').replace('\u2029', '\n').replace('\u0085', '\n');
    String unnumbered = beginsWithNumber(lines) ? withoutLineNumbers(lines) : lines;
    return unnumbered.indexOf('&') < 0 ? unnumbered : withBlanks(unnumbered);
  }

  private static boolean beginsWithNumber(String text) {
    int at = 0;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at < text.length() && isDigit(text.charAt(at));
  }

  /** The text with blanks for the numbers of its lines, if a program put one before each. */
  private static String withoutLineNumbers(String text) {
    char[] legible = text.toCharArray();
    int next = -1;
    int count = 0;
    for (int begin = 0; begin < text.length(); count++) {
      int newline = text.indexOf('\n', begin);
      int end = newline < 0 ? text.length() : newline;
      int from = begin;
      while (from < end && isSpace(text.charAt(from))) {
        from++;
      }
      int to = from;
      while (to < end && to - from < LONGEST_NUMBER && isDigit(text.charAt(to))) {
        legible[to++] = ' ';
      }
      int number = from == to ? -1 : Integer.parseInt(text, from, to, 10);
      boolean parted = to == end || isSpace(text.charAt(to));
      if (number < 0 || !parted || (count == 0 ? number > 1 : number != next)) {
        return text;
      }
      next = number + 1;
      begin = end + 1;
    }
    return count < FEWEST_LINES ? text : new String(legible);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\r';
  }

  /** Whether carriage returns alone end the lines, as on computers of old. */
  private static boolean isOfReturns(String text) {
    return text.indexOf('\r') >= 0 && text.indexOf('\n') < 0;
  }

  private static String withBlanks(String text) {
    StringBuilder legible = new StringBuilder(text);
    for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at)) {
      int end = at;
      int count = 0;
      for (int next = blankEnd(text, end); next > end; next = blankEnd(text, end)) {
        end = next;
        count++;
      }
      for (int i = at; i < end; i++) {
        legible.setCharAt(i, i < at + count ? ' ' : UNSEEN);
      }
      at = Math.max(end, at + 1);
    }
    return legible.toString();
  }

  /** Where a blank that begins at an index ends, by name or as it is; the index if none does. */
  private static int blankEnd(String text, int at) {
    if (text.startsWith(" ", at)) {
      return at + 1;
    }
    for (String blank : BLANKS) {
      if (text.startsWith(blank, at)) {
        return at + blank.length();
      }
    }
    return at;
  }
}
