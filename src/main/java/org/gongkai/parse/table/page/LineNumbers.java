package org.gongkai.parse.table.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The numbers by which a program for tables counts its rows, one before each line. */
public final class LineNumbers {

  /** So many lines do not begin with one number behind another by chance. */
  private static final int FEWEST = 6;

  private static final int LONGEST = 3;

  /** What parts such a number from its row. */
  private static final String PARTS = " \t|,;│";

  private static final String POINTS = ".．、)）";

  private final String text;

  /** The text without the numbers, where there are any. */
  private Optional<char[]> unfolded = Optional.empty();

  /** Where the numbers of the lines begin that go on counting, and where they end. */
  private final List<int[]> counted = new ArrayList<>();

  private LineNumbers(String text) {
    this.text = text;
  }

  /** The same text with spaces for such numbers. */
  public static String unfold(String text) {
    LineNumbers numbers = new LineNumbers(text);
    numbers.unfold();
    return numbers.unfolded.map(String::new).orElse(text);
  }

  private void unfold() {
    int next = 0;
    for (int begin = 0; begin < text.length(); ) {
      int newline = text.indexOf('\n', begin);
      int end = newline < 0 ? text.length() : newline;
      int[] number = number(begin, end);
      int value = number[0] < number[1] ? Integer.parseInt(text, number[0], number[1], 10) : -1;
      if (value < 0 || value != next) {
        blank();
      }
      if (value >= 0 && (value == next || value <= 1)) {
        counted.add(number);
        next = value + 1;
      }
      begin = end + 1;
    }
    blank();
  }

  private void blank() {
    if (counted.size() >= FEWEST) {
      char[] without = unfolded.orElseGet(text::toCharArray);
      counted.forEach(number -> Arrays.fill(without, number[0], number[1], ' '));
      unfolded = Optional.of(without);
    }
    counted.clear();
  }

  /** The number before a line's first cell; an empty stretch where none is. */
  private int[] number(int begin, int end) {
    int from = begin;
    while (from < end && (text.charAt(from) == '|' || Separators.isSpace(text.charAt(from)))) {
      from++;
    }
    int to = from;
    while (to < end && text.charAt(to) >= '0' && text.charAt(to) <= '9') {
      to++;
    }
    boolean parted = to < end && PARTS.indexOf(text.charAt(to)) >= 0;
    String row = parted ? text.substring(to + 1, end).strip() : "";
    // The number of a label may be spaced out from its point.
    boolean followed = !row.isEmpty() && POINTS.indexOf(row.charAt(0)) < 0;
    return followed && to - from <= LONGEST ? new int[] {from, to} : new int[] {from, from};
  }
}
