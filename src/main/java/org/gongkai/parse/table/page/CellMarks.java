package org.gongkai.parse.table.page;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.gongkai.parse.text.Ideographs;

/**
 * Tables of which a mark parts the cells, as programs for tables and hands write them: {@code
 * 规章,12,100}, {@code "规章";"12";"100"}, {@code 规章 || 12 || 100}.
 *
 * <p>What shows the mark are heads of columns that it parts, too; it holds from there to the next
 * heads. There {@code 12,100} are two cells, and nothing between two marks is a blank cell.
 */
public final class CellMarks {

  private static final Set<String> MARKS = Set.of(",", "，", "、", ";", "；", "||", "】【");

  /** The line between two rows of a wiki's table, which shows that {@code ||} parts cells. */
  private static final String WIKI_ROW = "\n|-\n";

  /** What may enclose a cell. */
  private static final String QUOTES = "\"“”'";

  private static final String NUMERALS = "0123456789０１２３４５６７８９一二三四五六七八";

  private final String text;
  private final char[] unfolded;

  private CellMarks(String text) {
    this.text = text;
    this.unfolded = text.toCharArray();
  }

  /** The same text with tabs for such marks in all lines that are no prose. */
  public static String unfold(String text, List<ColumnHeads.Met> heads) {
    String wiki = text.contains(WIKI_ROW) ? "||" : "";
    if (wiki.isEmpty() && heads.stream().allMatch(head -> mark(head.between(text)).isEmpty())) {
      return text;
    }
    CellMarks marks = new CellMarks(text);
    String mark = wiki;
    int begin = 0;
    for (ColumnHeads.Met head : heads) {
      int line = text.lastIndexOf('\n', head.from()) + 1;
      marks.unfold(mark, begin, line);
      begin = line;
      String own = mark(head.between(text));
      mark = own.isEmpty() ? wiki : own;
    }
    marks.unfold(mark, begin, text.length());
    return new String(marks.unfolded);
  }

  /** The mark, or nothing where none parts two heads. */
  private static String mark(String between) {
    StringBuilder mark = new StringBuilder();
    between
        .chars()
        .filter(c -> QUOTES.indexOf(c) < 0 && c != ' ')
        .forEach(c -> mark.append((char) c));
    return MARKS.contains(mark.toString()) ? mark.toString() : "";
  }

  private void unfold(String mark, int from, int to) {
    int begin = from;
    int stop = mark.isEmpty() ? -1 : text.indexOf('。', begin);
    while (begin < to && !mark.isEmpty()) {
      int newline = text.indexOf('\n', begin);
      int end = newline < 0 ? text.length() : newline;
      stop = stop >= 0 && stop < begin ? text.indexOf('。', begin) : stop;
      if (stop < 0 || stop > end) {
        unfoldLine(mark, begin, end);
      }
      begin = end + 1;
    }
  }

  private void unfoldLine(String mark, int begin, int end) {
    if (text.substring(begin, end).strip().equals("|-")) {
      blank(begin, end);
      return;
    }
    boolean quoted = false;
    boolean opens = true;
    int behind = contentEnd(begin, end);
    for (int at = begin; at < end; at++) {
      char c = text.charAt(at);
      boolean quote = QUOTES.indexOf(c) >= 0;
      if (quote && (opens || quoted && closes(mark, at + 1, end))) {
        quoted = opens;
        unfolded[at] = ' ';
        opens = false;
      } else if (!quoted && text.startsWith(mark, at) && !isNumeralBefore(at)) {
        blank(at, at + mark.length());
        unfolded[at] = closesLine(at + mark.length(), behind) ? ' ' : '\t';
        at += mark.length() - 1;
        opens = true;
      } else if (isBracket(c) && (opens || closesLine(at + 1, behind))) {
        unfolded[at] = ' ';
      } else {
        opens &= Separators.isSpace(c);
      }
    }
  }

  /** The brackets around a row or a cell. */
  private static boolean isBracket(char c) {
    return "[]【】".indexOf(c) >= 0;
  }

  /** Whether a quote that ends here ends its cell. */
  private boolean closes(String mark, int from, int end) {
    int next = from;
    while (next < end && Separators.isSpace(text.charAt(next))) {
      next++;
    }
    return next >= end || text.startsWith(mark, next) || isBracket(text.charAt(next));
  }

  /** Behind the last character of a line that is no blank and no comma. */
  private int contentEnd(int begin, int end) {
    int last = end;
    while (last > begin
        && (text.charAt(last - 1) == ',' || Character.isWhitespace(text.charAt(last - 1)))) {
      last--;
    }
    return last;
  }

  /** Whether a row in brackets has ended, so that a mark behind it parts rows. */
  private boolean closesLine(int from, int contentEnd) {
    int before = from - 1;
    return from >= contentEnd
        && before > 0
        && (isBracket(text.charAt(before)) || text.charAt(before - 1) == ']');
  }

  /** Whether a mark is that behind the number of a label, as in 一、 or 1、. */
  private boolean isNumeralBefore(int at) {
    if (text.charAt(at) != '、' || !isNumeral(at - 1) || isNumeral(at - 2)) {
      return false;
    }
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return Ideographs.fold(next) != 0 && "无無零".indexOf(next) < 0;
  }

  private boolean isNumeral(int place) {
    return place >= 0 && NUMERALS.indexOf(text.charAt(place)) >= 0;
  }

  private void blank(int begin, int end) {
    Arrays.fill(unfolded, begin, end, ' ');
  }
}
