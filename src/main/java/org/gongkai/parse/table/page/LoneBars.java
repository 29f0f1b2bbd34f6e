package org.gongkai.parse.table.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tables of which each bar has a line of its own, between the lines of the cells: so some readers
 * of web pages print them.
 *
 * <p>There a line ends no cell; with bars between them, an empty line is no cell either. Where a
 * bar closes each cell, a number without one is that of a page.
 */
final class LoneBars {

  /** Of so many lines behind a bar one may have no bar behind it, if bars close cells. */
  private static final int CLOSED_TO_OPEN = 16;

  /** Digits that are no number: they stand for one of two, of which print does not say which. */
  private static final char[] NEITHER = {'1', ',', '1'};

  /** More lines without a bar between two of them part the tables. */
  private static final int MOST_WORDS = 3;

  /** Fewer bars, or fewer lines of words between them, are blank cells of another print. */
  private static final int FEWEST_BARS = 3;

  private static final int FEWEST_WORDS = 2;

  private final String text;
  private final char[] unfolded;

  /** What a line holds. */
  private enum Kind {
    BAR,
    BARS,
    WORDS,
    WORDS_AND_BARS
  }

  private record Line(int begin, int end, Kind kind) {}

  private LoneBars(String text) {
    this.text = text;
    this.unfolded = text.toCharArray();
  }

  /** The same text with spaces for the ends of lines around such bars, so that bars alone part. */
  static String unfold(String text) {
    return text.indexOf('|') < 0 ? text : new LoneBars(text).unfold();
  }

  private String unfold() {
    for (List<Line> table : tables()) {
      if (isBarred(table)) {
        fillers(table).forEach(this::blank);
        table.stream().filter(line -> line.kind() == Kind.BAR).forEach(this::unfold);
        blankPageNumbers(table);
      }
    }
    return new String(unfolded);
  }

  /** Stretches of lines that hold either words or bars, but not many lines of words together. */
  private List<List<Line>> tables() {
    List<List<Line>> tables = new ArrayList<>();
    List<Line> table = new ArrayList<>();
    int words = 0;
    for (Line line : lines()) {
      words = line.kind() == Kind.WORDS ? words + 1 : 0;
      if (line.kind() == Kind.WORDS_AND_BARS || words > MOST_WORDS) {
        tables.add(table);
        table = new ArrayList<>();
      } else {
        table.add(line);
      }
    }
    tables.add(table);
    return tables;
  }

  /** The lines that hold something. */
  private List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    int begin = 0;
    while (begin < text.length()) {
      int newline = text.indexOf('\n', begin);
      int end = newline < 0 ? text.length() : newline;
      String line = text.substring(begin, end);
      if (!Separators.isBlank(line)) {
        lines.add(new Line(begin, end, kind(line)));
      }
      begin = end + 1;
    }
    return lines;
  }

  private static Kind kind(String line) {
    int bar = line.indexOf('|');
    if (bar < 0) {
      return Kind.WORDS;
    }
    if (!Separators.isBlank(line.replace('|', ' '))) {
      return Kind.WORDS_AND_BARS;
    }
    return bar == line.lastIndexOf('|') ? Kind.BAR : Kind.BARS;
  }

  private static boolean isBarred(List<Line> table) {
    long bars = table.stream().filter(line -> line.kind() == Kind.BAR).count();
    long fillers = table.stream().filter(line -> line.kind() == Kind.BARS).count();
    long words = table.stream().filter(line -> line.kind() == Kind.WORDS).count();
    return bars >= FEWEST_BARS && words >= FEWEST_WORDS && bars > fillers;
  }

  /**
   * The bars right below another, where lines of several bars fill rows up: a blank cell has an
   * empty line between its bars.
   */
  private static List<Line> fillers(List<Line> table) {
    List<Line> fillers = new ArrayList<>();
    if (table.stream().anyMatch(line -> line.kind() == Kind.BARS)) {
      for (int i = 1; i < table.size(); i++) {
        if (isRightBelow(table, i)
            && table.get(i).kind() == Kind.BAR
            && table.get(i - 1).kind() == Kind.BAR) {
          fillers.add(table.get(i));
        }
      }
    }
    return fillers;
  }

  private static boolean isRightBelow(List<Line> lines, int i) {
    return lines.get(i).begin() == lines.get(i - 1).end() + 1;
  }

  /** Takes the ends of lines up to the next that holds something. */
  private void unfold(Line bar) {
    for (int at = bar.begin() - 1; at >= 0 && Separators.isBlank(unfolded[at]); at--) {
      unfolded[at] = ' ';
    }
    for (int at = bar.end(); at < unfolded.length && Separators.isBlank(unfolded[at]); at++) {
      unfolded[at] = ' ';
    }
  }

  /** The cells that lines without a bar right below make, or several lines. */
  private static List<List<Line>> openCells(List<Line> lines) {
    List<List<Line>> open = new ArrayList<>();
    int last = lastBar(lines);
    for (int i = 1; i < last; i++) {
      if (lines.get(i - 1).kind() == Kind.BAR && lines.get(i).kind() == Kind.WORDS) {
        int next = i + 1;
        while (next < last && lines.get(next).kind() == Kind.WORDS) {
          next++;
        }
        if (!isClosed(lines, i)) {
          open.add(lines.subList(i, next));
        }
      }
    }
    return open;
  }

  /** Whether a bar closes the cell of a line right below; below an empty line it closes a blank. */
  private static boolean isClosed(List<Line> lines, int i) {
    return lines.get(i + 1).kind() == Kind.BAR && isRightBelow(lines, i + 1);
  }

  /** Where the last bar stands, behind which words follow that are no table's. */
  private static int lastBar(List<Line> lines) {
    int last = lines.size() - 1;
    while (last > 0 && lines.get(last).kind() != Kind.BAR) {
      last--;
    }
    return last;
  }

  /**
   * Takes the numbers of pages out of the cells: what can't be anything else, one of two numbers in
   * a cell, and a number that no bar closes, unless the lines of such numbers end the rows.
   */
  private void blankPageNumbers(List<Line> table) {
    List<Line> lone = new ArrayList<>();
    table.stream().filter(line -> PageNumber.isCertain(words(line))).forEach(this::blank);
    for (List<Line> cell : openCells(table)) {
      List<Line> numbers =
          cell.stream().filter(line -> PageNumber.isPossible(words(line))).toList();
      boolean paged = cell.stream().anyMatch(line -> PageNumber.isCertain(words(line)));
      if (!paged && numbers.size() > 1) {
        blankOneOf(numbers);
      } else if (!paged) {
        lone.addAll(numbers);
      }
    }
    long closed = IntStream.range(1, lastBar(table)).filter(i -> isCell(table, i)).count();
    if (lone.size() * CLOSED_TO_OPEN <= closed) {
      lone.forEach(this::blank);
    }
  }

  private static boolean isCell(List<Line> lines, int i) {
    return lines.get(i - 1).kind() == Kind.BAR
        && lines.get(i).kind() == Kind.WORDS
        && isClosed(lines, i);
  }

  /** Takes out the one that is no nought; if that may be either, no reader is to take one. */
  private void blankOneOf(List<Line> numbers) {
    if (numbers.stream().map(this::words).distinct().count() == 1) {
      blank(numbers.get(0));
      return;
    }
    List<Line> pages = numbers.stream().filter(line -> !PageNumber.isNought(words(line))).toList();
    pages.forEach(this::blank);
    if (pages.size() > 1) {
      System.arraycopy(NEITHER, 0, unfolded, pages.get(0).begin(), NEITHER.length);
    }
  }

  private String words(Line line) {
    return text.substring(line.begin(), line.end()).replace('\u00a0', ' ').strip();
  }

  private void blank(Line line) {
    Arrays.fill(unfolded, line.begin(), line.end(), ' ');
  }
}
