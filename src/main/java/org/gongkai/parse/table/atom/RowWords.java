package org.gongkai.parse.table.atom;

import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.parse.table.label.FormLabels;
import org.gongkai.parse.table.page.Separators;
import org.gongkai.parse.text.Digits;
import org.gongkai.parse.text.Ideographs;

/**
 * The words around the figures of a row: pieces of labels, notes inside them, and what is no part
 * of the form.
 *
 * @param begin UTF-16 index where the row begins
 */
public record RowWords(String text, int begin) {

  private static final Set<String> NOTHING = Set.of("NaN", "nan", "None", "null", "NULL", "NA");

  private static final Set<String> NOTES = Set.of("注", "备注", "附注", "说明");

  /** The number of a label that shares a line with what stands before it. */
  private static final Pattern ENUMERATOR =
      Pattern.compile("[ \\u00A0\\u3000]{0,8}+[0-9０-９][ \\u00A0\\u3000]{0,8}+[.．、]");

  /** A sign and an ideograph of two upright labels: 办 ）无. */
  private static final int LONGEST_PIECE = 2;

  /** A row of figures that touch has more digits than the numbers of a note, as 12345热线. */
  private static final int LONGEST_NOTE_NUMBER = 5;

  /** Whether a lone 无 is a piece of 四、无法提供, whose label is set vertically and torn apart. */
  boolean isTornLabel(int from, int to, boolean behindLabel) {
    boolean label = "法正".indexOf(nextVisible(to)) >= 0;
    return to - from == 1
        && (label
            || behindLabel
            || beginsLine(from) && ENUMERATOR.matcher(text).region(to, text.length()).lookingAt()
            || standsBehindNumeral(from)
            || beginsLine(from)
                && (isLoneIdeographOn(lineBefore(from)) || isLoneIdeographOn(lineBehind(to))));
  }

  /** Whether 四、 or （四） stands before a place, or the last of it alone on the line. */
  private boolean standsBehindNumeral(int from) {
    String line = text.substring(text.lastIndexOf('\n', from) + 1, from);
    String before =
        line.chars()
            .filter(c -> !Separators.isSpace((char) c))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    boolean closes = before.endsWith("）") || before.endsWith(")");
    return closes && before.length() <= LONGEST_PIECE || before.matches(".*(?:四、|四[）)])");
  }

  private boolean beginsLine(int from) {
    return Separators.isBlank(text.substring(text.lastIndexOf('\n', from) + 1, from));
  }

  /** Whether a word has a line of its own. */
  boolean standsAlone(int from, int to) {
    int end = text.indexOf('\n', to);
    return beginsLine(from)
        && Separators.isBlank(text.substring(to, end < 0 ? text.length() : end));
  }

  private char nextVisible(int from) {
    int next = from;
    while (next < text.length()
        && (Separators.isSpace(text.charAt(next)) || Separators.isBreak(text.charAt(next)))) {
      next++;
    }
    return next < text.length() ? text.charAt(next) : ' ';
  }

  private String lineBefore(int from) {
    int lineEnd = text.lastIndexOf('\n', from);
    return lineEnd < 1 ? "" : text.substring(text.lastIndexOf('\n', lineEnd - 1) + 1, lineEnd);
  }

  private String lineBehind(int from) {
    int lineBegin = text.indexOf('\n', from) + 1;
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

  /** Whether the word that ends here stands in the parentheses of a note inside a label. */
  boolean inNote(int at) {
    for (int i = at - 1; i >= begin; i--) {
      char c = text.charAt(i);
      if (c == '（' || c == '(') {
        return true;
      }
      if (c == '）' || c == ')') {
        return false;
      }
    }
    return false;
  }

  /**
   * Where digits end that touch the words of a note on both sides, or its bracket on one; here
   * where they do not. A row's own figures may stand inside a note that is broken over lines.
   */
  int noteNumberEnd(int from, int end) {
    int to = from;
    while (to < end && Digits.isDigit(text.charAt(to))) {
      to++;
    }
    boolean fits = from > begin && to < end && to - from <= LONGEST_NOTE_NUMBER;
    if (!fits) {
      return from;
    }
    char before = text.charAt(from - 1);
    char behind = text.charAt(to);
    boolean wordBefore = Ideographs.fold(before) != 0;
    boolean wordBehind = Ideographs.fold(behind) != 0;
    return wordBefore && (wordBehind || ")）".indexOf(behind) >= 0)
            || wordBehind && "(（".indexOf(before) >= 0
        ? to
        : from;
  }

  /** Whether a word is what programs for tables print for an empty cell. */
  public static boolean isNothing(String word) {
    return NOTHING.contains(word);
  }

  /** Whether a word opens a note under the table, as 注： does. */
  boolean opensNote(int from, int to) {
    return NOTES.contains(text.substring(from, to)) && ":：".indexOf(nextVisible(to)) >= 0;
  }

  /**
   * Whether a word stands on the line of the next row's label, before it, and not on that of its
   * own row's.
   *
   * @param end where that label begins
   */
  boolean leadsNextLabel(int from, int end) {
    int newline = text.indexOf('\n', from);
    return text.lastIndexOf('\n', from) >= begin && (newline < 0 || newline >= end);
  }

  /** Whether a word is no part of the form's print. */
  boolean isForeign(int from, int to) {
    StringBuilder folded = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      folded.append(Ideographs.fold(text.charAt(i)));
    }
    return !FormLabels.VOCABULARY.contains(folded) && !PageFurniture.isRunningHead(folded);
  }

  /** Whether an ideograph goes on a word whose letters are spaced. */
  boolean isSpaced(int ideograph) {
    return isIdeographBefore(ideograph);
  }

  /** Whether a sign stands between two words, as in 增/减. */
  public boolean parts(int sign) {
    return isIdeographBefore(sign) && isIdeographBehind(sign + 1);
  }

  private boolean isIdeographBefore(int place) {
    int before = place - 1;
    while (before > 0 && Separators.isSpace(text.charAt(before))) {
      before--;
    }
    return before >= 0 && Ideographs.fold(text.charAt(before)) != 0;
  }

  private boolean isIdeographBehind(int place) {
    int next = place;
    while (next < text.length() && Separators.isSpace(text.charAt(next))) {
      next++;
    }
    return next < text.length() && Ideographs.fold(text.charAt(next)) != 0;
  }
}
