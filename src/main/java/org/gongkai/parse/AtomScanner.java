package org.gongkai.parse;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.parse.Atom.Gap;
import org.gongkai.parse.Atom.Kind;

/**
 * Reads the atoms of one row: what is printed between a row's label and the next, labels and the
 * furniture of pages left out.
 */
final class AtomScanner {

  private static final String DASHES = "-－—–―─−‐‑";
  static final String SLASHES = "/／\\＼";

  private final String text;
  private final int begin;
  private final int end;
  private final boolean amounts;
  private final RowWords words;
  private final RowNumbers numbers;

  private final List<Atom> atoms = new ArrayList<>();
  private int at;
  private Gap gap = Gap.WIDE;
  private int lineTabs;
  private boolean lineHasContent;
  private boolean pendingTab;
  private char lastTab;

  private AtomScanner(String text, int begin, int end, boolean amounts) {
    this.text = text;
    this.begin = begin;
    this.end = end;
    this.amounts = amounts;
    this.words = new RowWords(text, begin);
    this.numbers = new RowNumbers(text, begin, end);
  }

  /**
   * @param amounts whether figures may have decimals, signs and currency units, as in table 2
   */
  static List<Atom> scan(String text, int begin, int end, boolean amounts) {
    AtomScanner scanner = new AtomScanner(text, begin, end, amounts);
    scanner.lineHasContent = true;
    scanner.scan();
    return PageFurniture.strip(text, scanner.atoms);
  }

  private void scan() {
    at = begin;
    while (at < end) {
      char c = text.charAt(at);
      if (c == '\n') {
        newline();
      } else if (Separators.isTab(c)) {
        tab();
      } else if (Separators.isSpace(c)) {
        space();
      } else if (Digits.isDigit(c)) {
        number(-1, "");
      } else if (DASHES.indexOf(c) >= 0) {
        dashes();
      } else if (SLASHES.indexOf(c) >= 0) {
        slash();
      } else if (c == '+' || c == '＋') {
        sign("");
      } else if (Ideographs.fold(c) != 0) {
        word();
      } else {
        other();
      }
    }
  }

  private void newline() {
    if (lineHasContent) {
      // A bar at the edge of a line frames it; a tab there leaves an empty cell behind it.
      if (pendingTab && lastTab == '\t') {
        add(new Atom(Kind.EMPTY, at, at, "", "", gap));
      }
    } else if (lineTabs > 0) {
      add(new Atom(Kind.EMPTY, at, at, "", "", Gap.LINE));
    } else {
      add(new Atom(Kind.EMPTY_LINE, at, at, "", "", Gap.LINE));
    }
    gap = gap.or(Gap.LINE);
    lineTabs = 0;
    lineHasContent = false;
    pendingTab = false;
    at++;
  }

  private void tab() {
    boolean leading = !lineHasContent && lineTabs == 0;
    if (!leading && pendingTab) {
      add(new Atom(Kind.EMPTY, at, at, "", "", gap));
    }
    pendingTab = true;
    lastTab = text.charAt(at);
    lineTabs++;
    gap = gap.or(Gap.TAB);
    at++;
  }

  private void space() {
    int from = at;
    while (at < end && Separators.isSpace(text.charAt(at))) {
      at++;
    }
    gap = gap.or(at - from == 1 ? Gap.SPACE : Gap.WIDE);
  }

  private void other() {
    char c = text.charAt(at);
    if (c == '\r' || Separators.isInvisible(c)) {
      at++;
      return;
    }
    if (c == '<' && Tag.end(text, at, end) > at) {
      tag();
      return;
    }
    content();
    if (isLatin(c)) {
      skipAddress();
      return;
    }
    if (numbers.tears(at)) {
      // A torn 1 , 234 or 15 . 68: what its digits mean can't be told.
      add(new Atom(Kind.NUMBER, at, at + 1, Digits.TORN, "", gap));
      gap = Gap.NONE;
    }
    gap = gap.or(Gap.WIDE);
    at++;
  }

  /** What is left of a web page's table: a cell's tag bounds a cell, any other is no content. */
  private void tag() {
    int behind = Tag.end(text, at, end);
    if (Tag.opensCell(text, at)) {
      if (pendingTab) {
        add(new Atom(Kind.EMPTY, at, at, "", "", gap));
      }
      pendingTab = true;
      lastTab = '|';
      gap = gap.or(Gap.TAB);
    }
    at = behind;
  }

  /** Web addresses and the like, figures and all. */
  private void skipAddress() {
    while (at < end
        && !Separators.isSpace(text.charAt(at))
        && !Separators.isBreak(text.charAt(at))
        && Ideographs.fold(text.charAt(at)) == 0) {
      at++;
    }
    gap = gap.or(Gap.WIDE);
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
    String word = text.substring(from, at);
    if (word.chars().allMatch(c -> c == '无' || c == '無') && !isTornLabel(from)) {
      for (int i = from; i < at; i++) {
        add(new Atom(Kind.MARK, i, i + 1, "", "", i == from ? gap : Gap.WIDE));
        gap = Gap.NONE;
      }
      content();
      return;
    }
    content();
    if (amounts && isSignWord(word) && numbers.isDigitNext(at)) {
      number(from, word.startsWith("减") || word.startsWith("減") ? "-" : "");
      return;
    }
    if (at - from > 1) {
      gap = gap.or(!isInNote() && words.isForeign(from, at) ? Gap.FOREIGN : Gap.WORD);
    } else {
      gap = gap.or(Gap.WIDE);
    }
  }

  /** Whether a lone 无 is a piece of 四、无法提供, whose label is set vertically and torn apart. */
  private boolean isTornLabel(int from) {
    return words.isTornLabel(from, at, gap.compareTo(Gap.WORD) >= 0 && hasFigures());
  }

  private boolean isInNote() {
    return !hasFigures() && words.inNote(at);
  }

  private boolean hasFigures() {
    return atoms.stream().anyMatch(Atom::isValue);
  }

  private static boolean isSignWord(String word) {
    return word.equals("增")
        || word.equals("减")
        || word.equals("減")
        || word.equals("增加")
        || word.equals("减少");
  }

  private void sign(String sign) {
    int from = at++;
    if (amounts && numbers.isDigitNext(at)) {
      number(from, sign);
      return;
    }
    content();
    gap = gap.or(Gap.WIDE);
  }

  private void dashes() {
    int from = at;
    while (at < end && DASHES.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    // Three hyphens and more rule a table off; two long dashes are one mark.
    if (at - from >= 3 && text.charAt(from) == '-' || at - from > 6) {
      gap = gap.or(Gap.WIDE);
      content();
      return;
    }
    mark(from);
  }

  private void slash() {
    if (words.parts(at)) {
      at++;
      gap = gap.or(Gap.WIDE);
      return;
    }
    mark(at++);
  }

  private void mark(int from) {
    content();
    boolean dash = DASHES.indexOf(text.charAt(from)) >= 0;
    boolean minus = at - from == 1 && "-－−".indexOf(text.charAt(from)) >= 0;
    String sign = minus ? "-" : dash && at - from > 1 ? Digits.TORN : "";
    add(new Atom(Kind.MARK, from, at, sign, "", gap));
    gap = Gap.NONE;
  }

  /** Digits with their thousands marks, decimals and unit. */
  private void number(int signAt, String sign) {
    int from = signAt >= 0 ? signAt : at;
    if (signAt >= 0) {
      at = numbers.skipSpaces(at);
    } else if (PageFurniture.dateEnd(text, at, end) > at) {
      at = PageFurniture.dateEnd(text, at, end);
      content();
      gap = gap.or(Gap.WIDE);
      return;
    }
    Digits digits = Digits.read(text, at, end, amounts);
    if (digits.isList()) {
      list(digits.end());
      return;
    }
    boolean ordinal = numbers.isOrdinal(numbers.skipSpaces(digits.end()));
    at = digits.end();
    content();
    if (numbers.isDateOrPage(from, at)) {
      if (digits.plain().length() == 1) {
        dropSpacedYear();
      }
      gap = gap.or(Gap.WIDE);
      return;
    }
    String number = sign + digits.plain();
    int to = digits.end();
    if (ordinal) {
      number = number.substring(0, number.length() - 1);
      to--;
    }
    if (number.isEmpty() || number.equals("-")) {
      gap = gap.or(Gap.WIDE);
      return;
    }
    int unitEnd = ordinal ? at : numbers.unitEnd(at, amounts);
    String unit = unitEnd == at ? "" : text.substring(numbers.skipSpaces(at), unitEnd);
    at = unitEnd;
    add(new Atom(Kind.NUMBER, from, unit.isEmpty() ? to : at, number, unit, gap));
    gap = ordinal || !unit.isEmpty() ? Gap.WIDE : Gap.NONE;
  }

  /** Numbers that commas part, as in {@code 12，0，3，0}. */
  private void list(int listEnd) {
    while (at < listEnd) {
      int from = at;
      while (at < listEnd && Digits.isDigit(text.charAt(at))) {
        at++;
      }
      StringBuilder number = new StringBuilder();
      text.substring(from, at).chars().forEach(c -> number.append(Digits.plain((char) c)));
      add(new Atom(Kind.NUMBER, from, at, number.toString(), "", gap));
      gap = Gap.WIDE;
      at++;
    }
    at = listEnd;
  }

  /** {@code 2 0 2 1 年}: its first digits were taken for figures. */
  private void dropSpacedYear() {
    for (int i = 0; i < 3 && !atoms.isEmpty(); i++) {
      Atom last = atoms.get(atoms.size() - 1);
      boolean linked =
          gap == Gap.SPACE && last.kind() == Kind.NUMBER && last.number().length() == 1;
      if (!linked) {
        return;
      }
      gap = last.gap();
      atoms.remove(atoms.size() - 1);
    }
  }

  private void add(Atom atom) {
    atoms.add(atom);
    if (atom.isValue()) {
      content();
    }
  }

  private void content() {
    lineHasContent = true;
    pendingTab = false;
  }
}
