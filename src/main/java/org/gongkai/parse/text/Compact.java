package org.gongkai.parse.text;

/**
 * A stretch of folded text without what print puts between its characters: blanks, line ends, marks
 * of Markdown, bookmarks of Word, pinyin in brackets. Knows where each character stands.
 */
public final class Compact {

  private final StringBuilder kept = new StringBuilder();
  private final int[] origin;

  /** A stretch of the text, from one UTF-16 index to another. */
  public Compact(String text, int begin, int end) {
    origin = new int[end - begin];
    int at = begin;
    while (at < end) {
      int skipped = skip(text, at, end);
      if (skipped > at) {
        at = skipped;
        continue;
      }
      origin[kept.length()] = at;
      kept.append(text.charAt(at++));
    }
  }

  /** What is kept. */
  public String text() {
    return kept.toString();
  }

  /** Where a kept character stands in the text. */
  public int begin(int index) {
    return origin[index];
  }

  /** The index behind the character before {@code end}. */
  public int end(int end) {
    return origin[end - 1] + 1;
  }

  private static int skip(String text, int at, int end) {
    char c = text.charAt(at);
    if (Character.isWhitespace(c) || c == '#' || c == '*' || c == '\u00ad') {
      return at + 1;
    }
    boolean square = c == '[' && text.startsWith("[bookmark", at);
    if (c != '(' && !square) {
      return at;
    }
    int close = text.indexOf(square ? ']' : ')', at);
    boolean pinyin = close > at + 1 && close < end && (square || latin(text, at + 1, close));
    return pinyin ? close + 1 : at;
  }

  private static boolean latin(String text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      if (c != ' ' && c != '\'' && !(c < '\u0250' && Character.isLetter(c))) {
        return false;
      }
    }
    return true;
  }
}
