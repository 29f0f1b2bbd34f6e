package org.gongkai.parse.table.page;

/**
 * Lines of cells that several tabs lead, as the source of a web page indents them.
 *
 * <p>There one tab shows the line of a cell, blank or not, and the others no cells before it; a
 * line that fewer tabs lead than others is the end of a row.
 */
final class Indents {

  /** Fewer tabs than this lead no line for the look of it. */
  private static final int FEWEST = 2;

  private Indents() {}

  /** The same text with one tab before each such line, and spaces for the others. */
  static String unfold(String text) {
    int depth = text.contains("\n\t\t") ? depth(text) : 0;
    if (depth < FEWEST) {
      return text;
    }
    StringBuilder unfolded = new StringBuilder(text);
    int begin = 0;
    while (begin < text.length()) {
      int tabs = leadingTabs(text, begin);
      for (int i = tabs < depth ? 0 : 1; i < tabs; i++) {
        unfolded.setCharAt(begin + i, ' ');
      }
      begin = endOfLine(text, begin) + 1;
    }
    return unfolded.toString();
  }

  /** The fewest tabs before a line that holds something; none, if tabs part cells on a line. */
  private static int depth(String text) {
    int depth = Integer.MAX_VALUE;
    int begin = 0;
    while (begin < text.length()) {
      int end = endOfLine(text, begin);
      int tabs = leadingTabs(text, begin);
      String line = text.substring(begin + tabs, end).strip();
      if (line.indexOf('\t') >= 0) {
        return 0;
      }
      if (tabs > 0 && !line.isEmpty()) {
        depth = Math.min(depth, tabs);
      }
      begin = end + 1;
    }
    return depth == Integer.MAX_VALUE ? 0 : depth;
  }

  private static int leadingTabs(String text, int begin) {
    int at = begin;
    while (at < text.length() && text.charAt(at) == '\t') {
      at++;
    }
    return at - begin;
  }

  private static int endOfLine(String text, int begin) {
    int newline = text.indexOf('\n', begin);
    return newline < 0 ? text.length() : newline;
  }
}
