package org.gongkai.parse.table.atom;

import java.util.List;
import org.gongkai.parse.table.atom.Atom.Gap;
import org.gongkai.parse.table.page.Dashes;
import org.gongkai.parse.table.page.PageNumber;
import org.gongkai.parse.table.page.Separators;
import org.gongkai.parse.text.Digits;
import org.gongkai.parse.text.Ideographs;

/**
 * Reads the atoms of one row: what is printed between a row's label and the next, labels and the
 * furniture of pages left out.
 */
public final class AtomScanner {

  private static final String OUTSIDE_CELLS = " \t\n\r|;；,，、。)）件\u00A0\u3000";
  static final String SLASHES = "/／\\＼";

  private final String text;
  private final int begin;
  private final int end;
  private final TableKind table;
  private final RowWords words;
  private final RowNumbers numbers;
  private final AtomRow row = new AtomRow();
  private final FigureScanner figures;
  private int at;

  private AtomScanner(String text, int begin, int end, TableKind table) {
    this.text = text;
    this.begin = begin;
    this.end = end;
    this.table = table;
    this.words = new RowWords(text, begin);
    this.numbers = new RowNumbers(text, begin, end);
    this.figures = new FigureScanner(text, end, table, numbers, row);
  }

  /** The atoms between two UTF-16 indices, in printed order. */
  public static List<Atom> scan(String text, int begin, int end, TableKind table) {
    AtomScanner scanner = new AtomScanner(text, begin, end, table);
    scanner.scan();
    return PageFurniture.strip(text, scanner.row.atoms(), table);
  }

  private void scan() {
    at = begin;
    while (at < end) {
      char c = text.charAt(at);
      if (c == '\n') {
        row.newline(at++);
      } else if (Separators.isTab(c)) {
        row.tab(at++, c);
      } else if (Separators.isSpace(c)) {
        space();
      } else if (Digits.isDigit(c)) {
        digits();
      } else if (Dashes.isDash(c)) {
        dashes();
      } else if (SLASHES.indexOf(c) >= 0) {
        slash();
      } else if (c == '+' || c == '＋') {
        plus();
      } else if (Ideographs.fold(c) != 0) {
        word();
      } else {
        other();
      }
    }
  }

  /** A figure, or the number of something in the words of a note: （含上级转办3件）. */
  private void digits() {
    int behindNote = isInNote() ? words.noteNumberEnd(at, end) : at;
    at = behindNote == at ? figures.scan(at) : behindNote;
  }

  private void space() {
    int from = at;
    while (at < end && Separators.isSpace(text.charAt(at))) {
      at++;
    }
    row.part(at - from == 1 ? Gap.SPACE : Gap.WIDE);
  }

  private void other() {
    char c = text.charAt(at);
    if (c == '\r') {
      at++;
      return;
    }
    if (c == '<' && Tag.end(text, at, end) > at) {
      tag();
      return;
    }
    if (isNought(at)) {
      row.number(at, at + 1, "0", "");
      at++;
      return;
    }
    if (isLatin(c)) {
      latin();
      return;
    }
    row.content();
    int pageEnd = PageNumber.endBetweenDots(text, at);
    if (pageEnd > at) {
      at = pageEnd;
      return;
    }
    if (numbers.tears(at)) {
      // A torn 1 , 234 or 15 . 68: what its digits mean can't be told.
      row.number(at, at + 1, Digits.TORN, "");
    }
    row.part(Gap.WIDE);
    at++;
  }

  /** What is left of a web page's table: a cell's tag bounds a cell, any other is no content. */
  private void tag() {
    int behind = Tag.end(text, at, end);
    if (Tag.opensCell(text, at)) {
      row.cell(at);
    }
    at = behind;
  }

  /** A program's word for an empty cell; else web addresses and the like, figures and all. */
  private void latin() {
    int from = at;
    while (at < end
        && !Separators.isSpace(text.charAt(at))
        && !Separators.isBreak(text.charAt(at))
        && Ideographs.fold(text.charAt(at)) == 0) {
      at++;
    }
    if (RowWords.isNothing(text.substring(from, at)) && !words.leadsNextLabel(from, end)) {
      row.mark(from, at, "");
      return;
    }
    row.content();
    row.part(Gap.WIDE);
  }

  /** Whether a nought of dates stands alone, or a letter that programs that read pictures take. */
  private boolean isNought(int from) {
    boolean ofDates =
        text.charAt(from) == '〇' && (from == begin || Ideographs.fold(text.charAt(from - 1)) == 0);
    return (ofDates || text.charAt(from) == 'O')
        && (from + 1 == end || OUTSIDE_CELLS.indexOf(text.charAt(from + 1)) >= 0);
  }

  private static boolean isLatin(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  /** Ideographs: words of the form, foreign words, 无 for nothing, 增 and 减 for signs. */
  private void word() {
    int from = at;
    while (at < end && Ideographs.fold(text.charAt(at)) != 0) {
      at++;
    }
    if (consistsOf(from, "空") || consistsOf(from, "无") && !isTornLabel(from)) {
      for (int i = from; i < at; i++) {
        row.part(i == from ? Gap.NONE : Gap.WIDE);
        row.mark(i, i + 1, "");
      }
      return;
    }
    if (consistsOf(from, "零")) {
      for (int i = from; i < at; i++) {
        row.number(i, i + 1, "0", "");
      }
      return;
    }
    row.content();
    // 增/减 is the head of a column, not a sign.
    boolean head = from > 0 && SLASHES.indexOf(text.charAt(from - 1)) >= 0;
    if (table.hasAmounts()
        && !head
        && isSignWord(text.substring(from, at))
        && numbers.isDigitNext(at)) {
      at = figures.scanSigned(from, at, text.charAt(from) == '增' ? "" : "-");
      return;
    }
    boolean several = at - from > 1;
    boolean foreign =
        words.opensNote(from, at) || several && !isInNote() && words.isForeign(from, at);
    row.part(foreign ? Gap.FOREIGN : several || words.isSpaced(from) ? Gap.WORD : Gap.WIDE);
  }

  private boolean consistsOf(int from, String letters) {
    for (int i = from; i < at; i++) {
      if (letters.indexOf(Ideographs.fold(text.charAt(i))) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether a lone 无 is a piece of 四、无法提供, whose label is set vertically and torn apart. */
  private boolean isTornLabel(int from) {
    if (!table.hasGroupOfNothing()) {
      return false;
    }
    boolean behindRow = row.endsLineOfFigures() && words.standsAlone(from, at);
    return behindRow || words.isTornLabel(from, at, row.isBehindWords() && row.hasFigures());
  }

  private boolean isInNote() {
    return !row.hasFigures() && words.inNote(at);
  }

  private static boolean isSignWord(String word) {
    return word.equals("增")
        || word.equals("减")
        || word.equals("減")
        || word.equals("增加")
        || word.equals("减少");
  }

  private void plus() {
    int from = at++;
    if (table.hasAmounts() && numbers.isDigitNext(at)) {
      at = figures.scanSigned(from, at, "");
      return;
    }
    row.content();
    row.part(Gap.WIDE);
  }

  private void dashes() {
    int from = at;
    while (at < end && Dashes.isDash(text.charAt(at))) {
      at++;
    }
    // Three hyphens and more rule a table off; two long dashes are one mark.
    if (at - from >= 3 && text.charAt(from) == '-' || at - from > 6) {
      row.part(Gap.WIDE);
      row.content();
      return;
    }
    mark(from);
  }

  private void slash() {
    if (words.parts(at)) {
      at++;
      return;
    }
    mark(at++);
  }

  private void mark(int from) {
    boolean dash = Dashes.isDash(text.charAt(from));
    boolean minus = at - from == 1 && Dashes.isMinus(text.charAt(from));
    String sign = minus ? "-" : dash && at - from > 1 ? Digits.TORN : "";
    row.mark(from, at, sign);
  }
}
