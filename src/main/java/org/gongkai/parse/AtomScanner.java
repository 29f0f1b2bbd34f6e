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

  private static final String UNITS = "件项条个次宗例起份笔";
  private static final String DASHES = "-－—–―─−‐‑";
  private static final String SLASHES = "/／\\＼";

  /** What follows a number that is a date, a page or a share, and no figure of the form. */
  private static final String NOT_A_FIGURE = "年月日页号%％时款章";

  private final String text;
  private final int begin;
  private final int end;
  private final boolean amounts;

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
      } else if (isTab(c)) {
        tab();
      } else if (isSpace(c)) {
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
    while (at < end && isSpace(text.charAt(at))) {
      at++;
    }
    gap = gap.or(at - from == 1 ? Gap.SPACE : Gap.WIDE);
  }

  private void other() {
    char c = text.charAt(at);
    if (c == '\r' || isInvisible(c)) {
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
    boolean decimal = ".．".indexOf(c) >= 0 && standsBetweenDigits();
    if (decimal || ",，".indexOf(c) >= 0 && standsBetweenDigits() && mayGroupDigits()) {
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
        && !isSpace(text.charAt(at))
        && !isBreak(text.charAt(at))
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
    if (amounts && isSignWord(word) && nextIsDigit()) {
      number(from, word.startsWith("减") || word.startsWith("減") ? "-" : "");
      return;
    }
    if (at - from > 1) {
      gap = gap.or(!inNote() && isForeign(from) ? Gap.FOREIGN : Gap.WORD);
    } else {
      gap = gap.or(Gap.WIDE);
    }
  }

  /** Whether a lone 无 is a piece of 四、无法提供, whose label is set vertically and torn apart. */
  private boolean isTornLabel(int from) {
    boolean behindLabel = gap.compareTo(Gap.WORD) >= 0 && atoms.stream().anyMatch(Atom::isValue);
    boolean label = "法正".indexOf(nextVisible()) >= 0;
    return at - from == 1
        && (label
            || behindLabel
            || standsBehindNumeral(from)
            || beginsLine(from)
                && (isLoneIdeographOn(lineBefore(from)) || isLoneIdeographOn(lineBehind())));
  }

  /** Whether the numeral of 四、无法提供 or （四）无法提供, or the end of it, stands before a place. */
  private boolean standsBehindNumeral(int from) {
    int before = from - 1;
    while (before >= 0 && isSpace(text.charAt(before))) {
      before--;
    }
    if (before > 0 && text.charAt(before) == '、') {
      before--;
    }
    return before >= 0 && "四)）".indexOf(text.charAt(before)) >= 0;
  }

  private boolean beginsLine(int from) {
    return isBlank(text.substring(text.lastIndexOf('\n', from) + 1, from));
  }

  private char nextVisible() {
    int next = at;
    while (next < text.length() && (isSpace(text.charAt(next)) || isBreak(text.charAt(next)))) {
      next++;
    }
    return next < text.length() ? text.charAt(next) : ' ';
  }

  private String lineBefore(int from) {
    int lineEnd = text.lastIndexOf('\n', from);
    return lineEnd < 1 ? "" : text.substring(text.lastIndexOf('\n', lineEnd - 1) + 1, lineEnd);
  }

  private String lineBehind() {
    int lineBegin = text.indexOf('\n', at) + 1;
    if (lineBegin == 0) {
      return "";
    }
    int lineEnd = text.indexOf('\n', lineBegin);
    return text.substring(lineBegin, lineEnd < 0 ? text.length() : lineEnd);
  }

  private static boolean isLoneIdeographOn(String line) {
    String word = line.strip();
    return word.length() == 1 && Ideographs.fold(word.charAt(0)) != 0 && "无無".indexOf(word) < 0;
  }

  /** Whether the word just passed stands in the parentheses of a note inside a label. */
  private boolean inNote() {
    if (atoms.stream().anyMatch(Atom::isValue)) {
      return false;
    }
    int open = Math.max(text.lastIndexOf('（', at - 1), text.lastIndexOf('(', at - 1));
    int close = Math.max(text.lastIndexOf('）', at - 1), text.lastIndexOf(')', at - 1));
    return open >= begin && open > close;
  }

  /** Whether the word just passed is no part of the form's print. */
  private boolean isForeign(int from) {
    StringBuilder folded = new StringBuilder(at - from);
    for (int i = from; i < at; i++) {
      folded.append(Ideographs.fold(text.charAt(i)));
    }
    return !FormLabels.VOCABULARY.contains(folded) && !PageFurniture.isRunningHead(folded);
  }

  private static boolean isSignWord(String word) {
    return word.equals("增")
        || word.equals("减")
        || word.equals("減")
        || word.equals("增加")
        || word.equals("减少");
  }

  private boolean nextIsDigit() {
    int next = skipSpaces(at);
    return next < end && Digits.isDigit(text.charAt(next));
  }

  private void sign(String sign) {
    int from = at++;
    if (amounts && nextIsDigit()) {
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
    if (isIdeographBefore(at) && isIdeographBehind(at + 1)) {
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
      at = skipSpaces(at);
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
    boolean ordinal = isOrdinal(skipSpaces(digits.end()));
    at = digits.end();
    content();
    if (isDateOrPage(from)) {
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
    String unit = ordinal ? "" : unit();
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

  /** {@code 2.} and {@code 2、} before a word are the number of a label, not of a cell. */
  private boolean isOrdinal(int behind) {
    if (behind >= end || ".、．".indexOf(text.charAt(behind)) < 0) {
      return closesParenthesis(behind);
    }
    // At the end of the row the label itself follows.
    int next = skipBlank(behind + 1);
    return next >= end
        || Ideographs.fold(text.charAt(next)) != 0
        || "“\"（(".indexOf(text.charAt(next)) >= 0;
  }

  private boolean closesParenthesis(int behind) {
    return behind < end
        && ")）".indexOf(text.charAt(behind)) >= 0
        && behind >= 2
        && "(（".indexOf(text.charAt(behind - 2)) >= 0;
  }

  private boolean isDateOrPage(int from) {
    int next = skipSpaces(at);
    if (next < end && NOT_A_FIGURE.indexOf(text.charAt(next)) >= 0) {
      return true;
    }
    int before = from - 1;
    while (before >= begin && isSpace(text.charAt(before))) {
      before--;
    }
    if (before >= 0 && Character.isLetter(text.charAt(before)) && text.charAt(before) < 0x250) {
      return true;
    }
    return before >= 0 && "第共".indexOf(text.charAt(before)) >= 0 && next < end && isPageWord(next);
  }

  private boolean isPageWord(int next) {
    return Ideographs.fold(text.charAt(next)) != 0 || SLASHES.indexOf(text.charAt(next)) >= 0;
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

  private String unit() {
    int next = skipSpaces(at);
    if (next >= end) {
      return "";
    }
    if (amounts && text.startsWith("万元", next)) {
      at = next + 2;
      return "万元";
    }
    if (amounts && text.startsWith("亿元", next)) {
      at = next + 2;
      return "亿元";
    }
    if (amounts && text.charAt(next) == '元') {
      at = next + 1;
      return "元";
    }
    boolean alone = next + 1 >= end || Ideographs.fold(text.charAt(next + 1)) == 0;
    if (alone && next == at && UNITS.indexOf(text.charAt(next)) >= 0) {
      at = next + 1;
      return text.substring(next, next + 1);
    }
    return "";
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

  private int skipSpaces(int from) {
    int next = from;
    while (next < end && isSpace(text.charAt(next))) {
      next++;
    }
    return next;
  }

  private int skipBlank(int from) {
    int next = from;
    while (next < end && (isSpace(text.charAt(next)) || isBreak(text.charAt(next)))) {
      next++;
    }
    return next;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || isTab(c);
  }

  private boolean standsBetweenDigits() {
    int before = at - 1;
    while (before >= begin && isSpace(text.charAt(before))) {
      before--;
    }
    int next = skipSpaces(at + 1);
    return before >= begin
        && next < end
        && Digits.isDigit(text.charAt(before))
        && Digits.isDigit(text.charAt(next));
  }

  /** Whether three digits follow a comma, or digits that are spaced out. */
  private boolean mayGroupDigits() {
    int first = skipSpaces(at + 1);
    int next = first;
    while (next < end && Digits.isDigit(text.charAt(next))) {
      next++;
    }
    int further = skipSpaces(next);
    return next - first == 3
        || further > next && further < end && Digits.isDigit(text.charAt(further));
  }

  private boolean isIdeographBefore(int place) {
    int before = place - 1;
    while (before > 0 && isSpace(text.charAt(before))) {
      before--;
    }
    return before >= 0 && Ideographs.fold(text.charAt(before)) != 0;
  }

  private boolean isIdeographBehind(int place) {
    int next = place;
    while (next < text.length() && isSpace(text.charAt(next))) {
      next++;
    }
    return next < text.length() && Ideographs.fold(text.charAt(next)) != 0;
  }

  static boolean isTab(char c) {
    return c == '\t' || c == '|' || c == '｜' || c == '│' || c == '┃';
  }

  static boolean isSpace(char c) {
    return c == ' '
        || c == '\u00a0'
        || c == '\u3000'
        || (c >= '\u2000' && c <= '\u200a')
        || c == '\u202f';
  }

  /** Whether a stretch of text holds nothing that is seen. */
  static boolean isBlank(String stretch) {
    return stretch
        .chars()
        .allMatch(c -> Character.isWhitespace(c) || isSpace((char) c) || isInvisible((char) c));
  }

  private static boolean isInvisible(char c) {
    return (c >= '\u200b' && c <= '\u200f') || c == '\ufeff' || c == '\u00ad' || c == '\u2060';
  }
}
