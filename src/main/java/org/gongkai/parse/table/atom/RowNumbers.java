package org.gongkai.parse.table.atom;

import java.util.List;
import org.gongkai.parse.table.page.Separators;
import org.gongkai.parse.text.Digits;
import org.gongkai.parse.text.Ideographs;

/**
 * What stands around the numbers of a row and tells figures from dates, pages and the numbers of
 * labels.
 *
 * @param begin UTF-16 index where the row begins
 * @param end UTF-16 index behind the row
 */
record RowNumbers(String text, int begin, int end) {

  private static final List<String> HEADS =
      List.of("商业企业", "科研机构", "社会公益", "法律服务", "其他", "总计", "结果", "尚未审结");

  /** What follows a 、 inside a label, whose second half may stand behind its figures. */
  private static final List<String> HALVES = List.of("行政机关不再", "行政法规禁");

  private static final String UNITS = "件项条个次宗例起份笔";

  /** What follows a number that is a date, a page or a share, and no figure of the form. */
  private static final String NOT_A_FIGURE = "年月日页号%％时款章";

  /** {@code 2.} and {@code 2、} before a word are the number of a label, not of a cell. */
  boolean isOrdinal(int behind) {
    int mark = skipBlank(behind);
    // A point may stand on the line below its number, where nothing else begins with one.
    if (mark >= end || (mark == behind ? ".、．" : ".．").indexOf(text.charAt(mark)) < 0) {
      return closesParenthesis(behind);
    }
    // At the end of the row the label itself follows.
    int next = skipBlank(mark + 1);
    if (isSigned(next)
        || isListed(behind, next)
        || HALVES.stream().anyMatch(half -> text.startsWith(half, next))) {
      return false;
    }
    return next >= end
        || Ideographs.fold(text.charAt(next)) != 0
        || "“\"（(".indexOf(text.charAt(next)) >= 0;
  }

  /** Whether a change of items follows, as in 822、增加38. */
  private boolean isSigned(int next) {
    boolean sign = next < end && "增减減".indexOf(text.charAt(next)) >= 0;
    return sign
        && text.substring(next, Math.min(end, next + 3)).chars().anyMatch(Character::isDigit);
  }

  /** Whether a figure stands between the head of its column with a colon and the next head. */
  private boolean isListed(int behind, int next) {
    int before = behind - 1;
    while (before >= begin
        && (Digits.isDigit(text.charAt(before)) || Separators.isSpace(text.charAt(before)))) {
      before--;
    }
    return before >= begin
        && ":：".indexOf(text.charAt(before)) >= 0
        && next < end
        && HEADS.stream().anyMatch(head -> text.startsWith(head, next));
  }

  private boolean closesParenthesis(int behind) {
    return behind < end
        && ")）".indexOf(text.charAt(behind)) >= 0
        && behind >= 2
        && "(（".indexOf(text.charAt(behind - 2)) >= 0;
  }

  /** Whether a number is that of a date or a page, or part of a word. */
  boolean isDateOrPage(int from, int to) {
    int next = skipSpaces(to);
    if (next < end && NOT_A_FIGURE.indexOf(text.charAt(next)) >= 0) {
      return true;
    }
    int before = from - 1;
    while (before >= begin && Separators.isSpace(text.charAt(before))) {
      before--;
    }
    if (before >= 0 && isLatin(text.charAt(before)) && !isCell(latinWord(before))) {
      return true;
    }
    return before >= 0 && "第共".indexOf(text.charAt(before)) >= 0 && next < end && isPageWord(next);
  }

  /** Whether letters fill a cell: a word for nothing, or a nought that was taken for a letter. */
  private static boolean isCell(String word) {
    return RowWords.isNothing(word) || word.equals("O");
  }

  private static boolean isLatin(char c) {
    return Character.isLetter(c) && c < 0x250;
  }

  private String latinWord(int last) {
    int from = last;
    while (from > begin && isLatin(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, last + 1);
  }

  private boolean isPageWord(int next) {
    return Ideographs.fold(text.charAt(next)) != 0
        || AtomScanner.SLASHES.indexOf(text.charAt(next)) >= 0;
  }

  /** Whether a point or a comma stands inside a number torn apart, as in 1 , 234 or 15 . 68. */
  boolean tears(int at) {
    char c = text.charAt(at);
    return ".．".indexOf(c) >= 0 && standsBetweenDigits(at)
        || ",，".indexOf(c) >= 0 && standsBetweenDigits(at) && mayGroupDigits(at);
  }

  private boolean standsBetweenDigits(int at) {
    int before = at - 1;
    while (before >= begin && Separators.isSpace(text.charAt(before))) {
      before--;
    }
    int next = skipSpaces(at + 1);
    return before >= begin
        && next < end
        && Digits.isDigit(text.charAt(before))
        && Digits.isDigit(text.charAt(next));
  }

  /** Whether three digits follow a comma, or digits that are spaced out. */
  private boolean mayGroupDigits(int at) {
    int first = skipSpaces(at + 1);
    int next = first;
    while (next < end && Digits.isDigit(text.charAt(next))) {
      next++;
    }
    int further = skipSpaces(next);
    return next - first == 3
        || further > next && further < end && Digits.isDigit(text.charAt(further));
  }

  private int skipBlank(int from) {
    int next = from;
    while (next < end
        && (Separators.isBlank(text.charAt(next)) || Separators.isBreak(text.charAt(next)))) {
      next++;
    }
    return next;
  }

  /** Where the unit behind a number ends, or here where there is none. */
  int unitEnd(int at, boolean amounts) {
    int next = skipSpaces(at);
    if (next >= end) {
      return at;
    }
    if (amounts && MoneyUnit.isMultiple(text.charAt(next))) {
      int yuan = skipSpaces(next + 1);
      return yuan < end && text.charAt(yuan) == '元' ? yuan + 1 : next + 1;
    }
    if (amounts && text.charAt(next) == '元') {
      return next + 1;
    }
    boolean alone = next + 1 >= end || Ideographs.fold(text.charAt(next + 1)) == 0;
    return alone && next == at && UNITS.indexOf(text.charAt(next)) >= 0 ? next + 1 : at;
  }

  boolean isDigitNext(int at) {
    int next = skipSpaces(at);
    return next < end && Digits.isDigit(text.charAt(next));
  }

  /** The place of the next character that is no space. */
  int skipSpaces(int from) {
    int next = from;
    while (next < end && Separators.isSpace(text.charAt(next))) {
      next++;
    }
    return next;
  }
}
