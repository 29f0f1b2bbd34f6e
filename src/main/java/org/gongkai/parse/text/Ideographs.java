package org.gongkai.parse.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * The ideographs of a text alone, folded for matching labels, with the way back to the text.
 *
 * <p>Spaces, line breaks, marks, pinyin and figures all fall out, so that a label that is torn over
 * lines or stands around its figures still reads as one word.
 */
public final class Ideographs {

  /** Forms that {@link Glyphs} leaves alone, since names have them too. */
  private static final String VARIANT = "於覆";

  private static final String PLAIN = "于复";

  private static final char[] FOLDED = folding();

  private final char[] letters;
  private final int[] origin;

  private Ideographs(char[] letters, int[] origin) {
    this.letters = letters;
    this.origin = origin;
  }

  /** All that can be part of a label. */
  public static Ideographs of(String text) {
    char[] letters = new char[text.length()];
    int[] origin = new int[text.length()];
    int size = 0;
    for (int i = 0; i < text.length(); i++) {
      char folded = fold(text.charAt(i));
      boolean figure = folded == '无' && isMark(text, i) || folded == '件' && isUnit(text, i);
      if (folded != 0 && !figure) {
        letters[size] = folded;
        origin[size++] = i;
      }
    }
    return new Ideographs(Arrays.copyOf(letters, size), Arrays.copyOf(origin, size));
  }

  /** A text that is folded otherwise, with every character of it but the blanks. */
  public static Ideographs withoutBlanks(String folded) {
    char[] letters = new char[folded.length()];
    int[] origin = new int[folded.length()];
    int size = 0;
    for (int i = 0; i < letters.length; i++) {
      if (folded.charAt(i) != ' ') {
        letters[size] = folded.charAt(i);
        origin[size++] = i;
      }
    }
    return new Ideographs(Arrays.copyOf(letters, size), Arrays.copyOf(origin, size));
  }

  /** Whether a 件 is the unit of a figure that no word follows, and so no part of a label. */
  private static boolean isUnit(String text, int at) {
    return at > 0
        && Digits.isDigit(text.charAt(at - 1))
        && (at + 1 == text.length() || fold(text.charAt(at + 1)) == 0);
  }

  /** Whether a 无 stands alone, for nothing in a cell, and begins no label. */
  private static boolean isMark(String text, int at) {
    boolean alone =
        (at == 0 || fold(text.charAt(at - 1)) == 0 || fold(text.charAt(at - 1)) == '无')
            && (at + 1 == text.length()
                || fold(text.charAt(at + 1)) == 0
                || fold(text.charAt(at + 1)) == '无');
    int next = at + 1;
    while (alone
        && next < text.length()
        && next < at + 8
        && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return alone && (next >= text.length() || "正法".indexOf(fold(text.charAt(next))) < 0);
  }

  /** The simplified, plain form of an ideograph, or 0 for anything else. */
  public static char fold(char c) {
    return c < '\u2e80' ? 0 : FOLDED[c];
  }

  public int size() {
    return letters.length;
  }

  public char at(int index) {
    return letters[index];
  }

  /** Where an ideograph stands in the text. */
  public int origin(int index) {
    return origin[index];
  }

  /** Whether a word stands at an index. */
  public boolean matches(int index, String word) {
    if (index + word.length() > letters.length) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (letters[index + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word stands before an index. */
  public boolean endsWith(int index, String word) {
    return index >= word.length() && matches(index - word.length(), word);
  }

  /** The first index whose ideograph stands at or behind a place of the text. */
  int indexAt(int place) {
    int found = Arrays.binarySearch(origin, place);
    return found >= 0 ? found : -found - 1;
  }

  private static char[] folding() {
    char[] folding = new char[Character.MAX_VALUE + 1];
    for (char c = '\u3400'; c <= '\u9fff'; c++) {
      folding[c] = Glyphs.simplified(c);
    }
    for (char c = '\u2e80'; c <= '\u2fdf'; c++) {
      char plain = Glyphs.simplified(c);
      folding[c] = plain == c ? 0 : plain;
    }
    foldCompatibility(folding);
    for (int i = 0; i < VARIANT.length(); i++) {
      folding[VARIANT.charAt(i)] = PLAIN.charAt(i);
    }
    return folding;
  }

  private static void foldCompatibility(char[] folding) {
    for (char c = '\uf900'; c <= '\ufaff'; c++) {
      String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
      if (plain.length() == 1 && plain.charAt(0) >= '\u3400' && plain.charAt(0) <= '\u9fff') {
        folding[c] = folding[plain.charAt(0)];
      }
    }
  }
}
