package org.gongkai.parse.table.page;

/** The characters that part figures and words: tabs and bars, spaces and ends of lines. */
public final class Separators {

  private Separators() {}

  /** Whether it parts cells for certain: a tab or a bar. */
  public static boolean isTab(char c) {
    return c <= '|' ? c == '\t' || c == '|' : c == '｜' || c == '│' || c == '┃';
  }

  /** Whether it is a space of any width. */
  public static boolean isSpace(char c) {
    return c == ' '
        || c == '\u00a0'
        || c == '\u3000'
        || (c >= '\u2000' && c <= '\u200a')
        || c == '\u202f';
  }

  /** Whether a stretch of text holds nothing that is seen. */
  public static boolean isBlank(String stretch) {
    return stretch.chars().allMatch(c -> isBlank((char) c));
  }

  /** Whether it leaves white on a line. */
  public static boolean isBlank(char c) {
    return Character.isWhitespace(c) || isSpace(c);
  }

  /** Whether what stands behind it is another line or cell. */
  public static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || isTab(c);
  }
}
