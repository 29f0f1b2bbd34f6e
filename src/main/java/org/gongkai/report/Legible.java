package org.gongkai.report;

/**
 * A text as a reader sees it: what ends its lines ends them as in any other text, and the name of a
 * blank ({@code &nbsp;}) is a blank. One character for one.
 */
final class Legible {

  private static final String[] BLANKS = {
    "&nbsp;", "&NBSP;", "&ensp;", "&emsp;", "&thinsp;", "&#160;", "&#xa0;", "&#xA0;", "&#12288;"
  };

  /** What is printed for the rest of a blank's name: nothing that is seen. */
  private static final char UNSEEN = '\u200b';

  private Legible() {}

  static String of(String text) {
    String lines = isOfReturns(text) ? text.replace('\r', '\n') : text;
    lines = lines.replace('\u2028', '\n').replace('\u2029', '\n').replace('\u0085', '\n');
    return lines.indexOf('&') < 0 ? lines : withBlanks(lines);
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
