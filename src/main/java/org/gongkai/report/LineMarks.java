package org.gongkai.report;

import java.util.Arrays;

/** What a program put before all lines of a text: their numbers, or one mark of quotes or lists. */
final class LineMarks {

  private static final String MARKS = ">•·●▪◆*";

  /** Fewer lines may be a list. */
  private static final int FEWEST_LINES = 20;

  private static final int LONGEST_NUMBER = 5;

  private final String text;
  private final char[] blanked;

  private LineMarks(String text) {
    this.text = text;
    this.blanked = text.toCharArray();
  }

  /** The text with blanks for them. */
  static String blanked(String text) {
    int first = 0;
    while (first < text.length() && isSpace(text.charAt(first))) {
      first++;
    }
    if (first == text.length()) {
      return text;
    }
    char c = text.charAt(first);
    if (!isDigit(c) && MARKS.indexOf(c) < 0) {
      return text;
    }
    LineMarks marks = new LineMarks(text);
    boolean before = isDigit(c) ? marks.areNumbers() : marks.are(c);
    return before ? new String(marks.blanked) : text;
  }

  /** Whether all lines begin with their number. */
  private boolean areNumbers() {
    int next = -1;
    int count = 0;
    for (int begin = 0; begin < text.length(); count++) {
      int end = lineEnd(begin);
      int from = content(begin, end);
      int to = from;
      while (to < end && to - from < LONGEST_NUMBER && isDigit(text.charAt(to))) {
        to++;
      }
      int number = from == to ? -1 : Integer.parseInt(text, from, to, 10);
      boolean parted = to == end || isSpace(text.charAt(to));
      if (number < 0 || !parted || (count == 0 ? number > 1 : number != next)) {
        return false;
      }
      Arrays.fill(blanked, from, to, ' ');
      next = number + 1;
      begin = end + 1;
    }
    return count >= FEWEST_LINES;
  }

  /** Whether all lines that hold something begin with this mark. */
  private boolean are(char mark) {
    int count = 0;
    for (int begin = 0; begin < text.length(); ) {
      int end = lineEnd(begin);
      int from = content(begin, end);
      if (from < end) {
        if (text.charAt(from) != mark) {
          return false;
        }
        blanked[from] = ' ';
        count++;
      }
      begin = end + 1;
    }
    return count >= FEWEST_LINES;
  }

  private int lineEnd(int begin) {
    int newline = text.indexOf('\n', begin);
    return newline < 0 ? text.length() : newline;
  }

  private int content(int begin, int end) {
    int from = begin;
    while (from < end && isSpace(text.charAt(from))) {
      from++;
    }
    return from;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\r';
  }
}
