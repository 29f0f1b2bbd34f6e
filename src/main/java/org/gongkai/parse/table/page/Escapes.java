package org.gongkai.parse.table.page;

/**
 * The backslashes that Markdown puts before signs of its own, as in {@code 3\.其他} and {@code \*}:
 * they are no marks for nothing.
 */
final class Escapes {

  /** A bar is not among them, since behind a backslash it ends the cell of a mark. */
  private static final String SIGNS = "*_.-#+>()[]{}!~`";

  private Escapes() {}

  /** The same text with spaces for such backslashes. */
  static String unfold(String text) {
    StringBuilder unfolded = new StringBuilder(text);
    for (int at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', at + 1)) {
      if (at + 1 < text.length() && SIGNS.indexOf(text.charAt(at + 1)) >= 0) {
        unfolded.setCharAt(at, ' ');
      }
    }
    return unfolded.toString();
  }
}
