package org.gongkai.parse.table.page;

/**
 * Lines that only draw the frame of a table, as {@code ├──┼──┤} and {@code +----+----+}: so text is
 * made of tables for terminals.
 *
 * <p>Such a line holds no cell, and ends no row that the line before it has not ended.
 */
public final class DrawnLines {

  /** Fewer strokes side by side than this are a mark for nothing, as is a dash in a cell. */
  private static final int FEWEST_STROKES = 2;

  private DrawnLines() {}

  /** The same text with spaces for such lines and the end of the line before each. */
  public static String unfold(String text) {
    if (text.indexOf('─') < 0 && text.indexOf('━') < 0 && !text.contains("+--")) {
      return text;
    }
    StringBuilder unfolded = new StringBuilder(text);
    int begin = 0;
    while (begin < text.length()) {
      int newline = text.indexOf('\n', begin);
      int end = newline < 0 ? text.length() : newline;
      if (isDrawn(text, begin, end)) {
        for (int at = Math.max(0, begin - 1); at < end; at++) {
          unfolded.setCharAt(at, ' ');
        }
      } else {
        blankPieces(unfolded, begin, end);
      }
      begin = end + 1;
    }
    return unfolded.toString();
  }

  /** Blanks what is drawn on a line that a label spanning several rows shares. */
  private static void blankPieces(StringBuilder text, int begin, int end) {
    int from = begin;
    boolean crossed = false;
    for (int at = begin; at <= end; at++) {
      char c = at < end ? text.charAt(at) : ' ';
      if (isStroke(c) || isCross(c)) {
        crossed |= isCross(c);
        continue;
      }
      if (crossed && at - from > FEWEST_STROKES) {
        text.replace(from, at, " ".repeat(at - from));
      }
      from = at + 1;
      crossed = false;
    }
  }

  private static boolean isStroke(char c) {
    return c == '─' || c == '━' || c == '-' || c == '=';
  }

  /** Whether lines meet in a character; upright strokes part cells instead. */
  private static boolean isCross(char c) {
    return c >= '┌' && c <= '╿';
  }

  private static boolean isDrawn(String text, int begin, int end) {
    int strokes = 0;
    int most = 0;
    boolean crossed = false;
    for (int at = begin; at < end; at++) {
      char c = text.charAt(at);
      boolean stroke = isStroke(c);
      boolean cross = c == '+' || isCross(c);
      if (!stroke && !cross && c != '│' && c != '┃' && c != '|' && !Separators.isBlank(c)) {
        return false;
      }
      strokes = stroke ? strokes + 1 : 0;
      most = Math.max(most, strokes);
      crossed |= cross;
    }
    return crossed && most >= FEWEST_STROKES;
  }
}
