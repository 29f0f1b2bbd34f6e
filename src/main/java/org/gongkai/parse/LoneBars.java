package org.gongkai.parse;

/**
 * Tables of which each bar has a line of its own, between the lines of the cells: so some readers
 * of web pages print them.
 *
 * <p>There a line ends no cell; with bars between them, an empty line is no cell either.
 */
final class LoneBars {

  private LoneBars() {}

  /** The same text with spaces for the ends of lines around such bars, so that bars alone part. */
  static String unfold(String text) {
    if (text.indexOf('|') < 0) {
      return text;
    }
    char[] unfolded = text.toCharArray();
    int lone = 0;
    int others = 0;
    int begin = 0;
    while (begin < text.length()) {
      int newline = text.indexOf('\n', begin);
      int end = newline < 0 ? text.length() : newline;
      int bar = text.indexOf('|', begin);
      if (bar >= 0 && bar < end) {
        if (Separators.isBlank(text.substring(begin, bar))
            && Separators.isBlank(text.substring(bar + 1, end))) {
          lone++;
          unfold(unfolded, begin, end);
        } else {
          others++;
        }
      }
      begin = end + 1;
    }
    return lone > others ? new String(unfolded) : text;
  }

  /** Takes the ends of lines up to the next that holds something. */
  private static void unfold(char[] text, int begin, int end) {
    for (int at = begin - 1; at >= 0 && Separators.isBlank(text[at]); at--) {
      text[at] = ' ';
    }
    for (int at = end; at < text.length && Separators.isBlank(text[at]); at++) {
      text[at] = ' ';
    }
  }
}
