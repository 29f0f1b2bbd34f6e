package org.gongkai.parse.table;

/**
 * The characters that part figures and words: tabs and bars, spaces, ends of lines, and what is not
 * seen.
 */
final class Separators {

  private Separators() {}

  static boolean isTab(char c) {
    return c <= '|' ? c == '\t' || c == '|' : c == '｜' || c == '│' || c == '┃';
  }

  static boolean isSpace(char c) {
    return c == ' '
        || c == '\u00a0'
        || c == '\u3000'
        || (c >= '\u2000' && c <= '\u200a')
        || c == '\u202f';
  }

  /** Whether a stretch of text holds nothing that is seen. */
  static boolean isBlank(String stretch) {
    return stretch.chars().allMatch(c -> isBlank((char) c));
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || isSpace(c) || isInvisible(c);
  }

  static boolean isInvisible(char c) {
    return (c >= '\u200b' && c <= '\u200f') || c == '\ufeff' || c == '\u00ad' || c == '\u2060';
  }

  static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || isTab(c);
  }
}
