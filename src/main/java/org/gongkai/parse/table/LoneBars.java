package org.gongkai.parse.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

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

  /** The number of a page, with or without dashes around it. */
  private static final Pattern PAGE = Pattern.compile("[-－—–―─−]?\\s?[0-9０-９]{1,3}\\s?[-－—–―─−]?");

  private final String text;
  private final char[] unfolded;

  /** The lines that hold something, in their order. */
  private final List<Line> lines = new ArrayList<>();

  private record Line(int begin, int end, boolean bar, boolean holdsBar) {}

  private LoneBars(String text) {
    this.text = text;
    this.unfolded = text.toCharArray();
    int begin = 0;
    while (begin < text.length()) {
      int newline = text.indexOf('\n', begin);
      int end = newline < 0 ? text.length() : newline;
      if (!Separators.isBlank(text.substring(begin, end))) {
        int bar = text.indexOf('|', begin);
        boolean holds = bar >= 0 && bar < end;
        boolean lone =
            holds
                && Separators.isBlank(text.substring(begin, bar))
                && Separators.isBlank(text.substring(bar + 1, end));
        lines.add(new Line(begin, end, lone, holds));
      }
      begin = end + 1;
    }
  }

  /** The same text with spaces for the ends of lines around such bars, so that bars alone part. */
  static String unfold(String text) {
    return text.indexOf('|') < 0 ? text : new LoneBars(text).unfold();
  }

  private String unfold() {
    long lone = lines.stream().filter(Line::bar).count();
    long others = lines.stream().filter(line -> line.holdsBar() && !line.bar()).count();
    if (lone <= others) {
      return text;
    }
    lines.stream().filter(Line::bar).forEach(this::unfold);
    openLines().stream().filter(this::isPageNumber).forEach(this::blank);
    return new String(unfolded);
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

  /** The few lines behind a bar and without one behind them; none, if they end the rows. */
  private List<Line> openLines() {
    List<Line> open = new ArrayList<>();
    int closed = 0;
    for (int i = 1; i + 1 < lines.size(); i++) {
      if (lines.get(i - 1).bar() && !lines.get(i).bar()) {
        if (lines.get(i + 1).bar()) {
          closed++;
        } else {
          open.add(lines.get(i));
        }
      }
    }
    return open.size() * CLOSED_TO_OPEN <= closed ? open : List.of();
  }

  private boolean isPageNumber(Line line) {
    return PAGE.matcher(text.substring(line.begin(), line.end()).strip()).matches();
  }

  private void blank(Line line) {
    Arrays.fill(unfolded, line.begin(), line.end(), ' ');
  }
}
