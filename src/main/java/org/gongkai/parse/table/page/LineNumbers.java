package org.gongkai.parse.table.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The numbers by which a program counts the rows of a table or the lines of a text. */
public final class LineNumbers {

  /** So many lines do not begin with one number behind another by chance. */
  private static final int FEWEST = 6;

  /** The two last lines of the head of table 4 and its row. */
  private static final int FEWEST_OF_WIDE_LINES = 3;

  /** Table 4 has fifteen columns. */
  private static final int WIDE = 14;

  private static final int LONGEST = 3;

  /** What parts such a number from its row. */
  private static final String PARTS = " \t|,;│";

  private static final String POINTS = ".．、)）";

  private final String text;

  /** The text without the numbers, where there are any. */
  private Optional<char[]> unfolded = Optional.empty();

  /** The numbers of the lines that go on counting. */
  private final List<Number> counted = new ArrayList<>();

  /**
   * The number before what a line holds.
   *
   * @param value the number; -1 where none is
   * @param leads whether anything follows it: alone it counts an empty line, or is a cell
   * @param fields how many fields follow it
   */
  private record Number(int begin, int end, int value, boolean leads, long fields) {
    static final Number NONE = new Number(0, 0, -1, false, 0);
  }

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
      Number number = number(begin, end);
      int value = number.value();
      if (value < 0 || value != next) {
        blank();
      }
      if (value >= 0 && (value == next || value <= 1 && number.leads())) {
        counted.add(number);
        next = value + 1;
      }
      begin = end + 1;
    }
    blank();
  }

  private void blank() {
    boolean wide =
        counted.size() >= FEWEST_OF_WIDE_LINES
            && counted.stream().allMatch(number -> number.fields() >= WIDE);
    if (wide || counted.stream().filter(Number::leads).count() >= FEWEST) {
      char[] without = unfolded.orElseGet(text::toCharArray);
      counted.forEach(number -> Arrays.fill(without, number.begin(), number.end(), ' '));
      unfolded = Optional.of(without);
    }
    counted.clear();
  }

  private Number number(int begin, int end) {
    int from = begin;
    while (from < end && (text.charAt(from) == '|' || Separators.isSpace(text.charAt(from)))) {
      from++;
    }
    int to = from;
    while (to < end && text.charAt(to) >= '0' && text.charAt(to) <= '9') {
      to++;
    }
    boolean parted = to == end || PARTS.indexOf(text.charAt(to)) >= 0;
    if (from == to || to - from > LONGEST || !parted) {
      return Number.NONE;
    }
    String row = to < end ? text.substring(to + 1, end).strip() : "";
    // The number of a label may be spaced out from its point.
    boolean isOfLabel =
        counted.size() < FEWEST && !row.isEmpty() && POINTS.indexOf(row.charAt(0)) >= 0;
    return isOfLabel
        ? Number.NONE
        : new Number(
            from, to, Integer.parseInt(text, from, to, 10), !row.isEmpty(), fields(to, end));
  }

  /** How many fields are parted by the sign that parts a number from its line. */
  private long fields(int to, int end) {
    boolean ruled = to < end && !Separators.isSpace(text.charAt(to));
    return ruled
        ? text.substring(to, end).chars().filter(sign -> sign == text.charAt(to)).count()
        : 0;
  }
}
