package org.gongkai.parse.table.page;

/** The form feeds that end pages: on a line of its own one is no empty line, and no blank cell. */
final class PageBreaks {

  private PageBreaks() {}

  /** The same text with spaces for lines that hold nothing else. */
  static String unfold(String text) {
    StringBuilder unfolded = new StringBuilder(text);
    for (int at = text.indexOf('\f'); at >= 0; at = text.indexOf('\f', at + 1)) {
      boolean own = at > 0 && text.charAt(at - 1) == '\n' && text.startsWith("\n", at + 1);
      unfolded.setCharAt(at, ' ');
      if (own) {
        unfolded.setCharAt(at - 1, ' ');
      }
    }
    return unfolded.toString();
  }
}
