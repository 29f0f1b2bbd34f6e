package org.gongkai.parse;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * The ideographs of a text alone, folded for matching labels, with the way back to the text.
 *
 * <p>Spaces, line breaks, marks, pinyin and figures all fall out, so that a label that is torn over
 * lines or stands around its figures still reads as one word.
 */
final class Ideographs {

  /** Traditional forms of the characters that labels of the form are written with. */
  private static final String TRADITIONAL =
      "條項規範廢現數對開總許罰強費購額處據機構業會組織務類請關繫結轉訴訟維糾審計"
          + "複議內經辦續屬國祕秘無舉報監護權執卷詢補訪複當確認獲決減採單萬臺與過資訊張圖個級縣鄉鎮鑑衝製復覆穩眾係財團別區長門時間於";

  private static final String SIMPLIFIED =
      "条项规范废现数对开总许罚强费购额处据机构业会组织务类请关系结转诉讼维纠审计"
          + "复议内经办续属国秘秘无举报监护权执卷询补访复当确认获决减采单万台与过资讯张图个级县乡镇鉴冲制复复稳众系财团别区长门时间于";

  private static final char[] FOLDED = folding();

  private final char[] letters;
  private final int[] origin;

  private Ideographs(char[] letters, int[] origin) {
    this.letters = letters;
    this.origin = origin;
  }

  static Ideographs of(String text) {
    char[] letters = new char[text.length()];
    int[] origin = new int[text.length()];
    int size = 0;
    for (int i = 0; i < text.length(); i++) {
      char folded = fold(text.charAt(i));
      if (folded != 0 && !(folded == '无' && isMark(text, i))) {
        letters[size] = folded;
        origin[size++] = i;
      }
    }
    return new Ideographs(Arrays.copyOf(letters, size), Arrays.copyOf(origin, size));
  }

  /** A text that is folded otherwise, with every character of it but the blanks. */
  static Ideographs withoutBlanks(String folded) {
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
  static char fold(char c) {
    return c < '\u2e80' ? 0 : FOLDED[c];
  }

  int size() {
    return letters.length;
  }

  char at(int index) {
    return letters[index];
  }

  /** Where an ideograph stands in the text. */
  int origin(int index) {
    return origin[index];
  }

  /** Whether a word stands at an index. */
  boolean matches(int index, String word) {
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

  /** The first index whose ideograph stands at or behind a place of the text. */
  int indexAt(int place) {
    int found = Arrays.binarySearch(origin, place);
    return found >= 0 ? found : -found - 1;
  }

  private static char[] folding() {
    if (TRADITIONAL.length() != SIMPLIFIED.length()) {
      throw new IllegalStateException("Every traditional character needs its simplified form");
    }
    char[] folding = new char[Character.MAX_VALUE + 1];
    for (char c = '\u3400'; c <= '\u9fff'; c++) {
      folding[c] = c;
    }
    // Radicals that PDF fonts put in place of whole characters, and compatibility ideographs.
    foldRange(folding, '\u2e80', '\u2fdf');
    foldRange(folding, '\uf900', '\ufaff');
    for (int i = 0; i < TRADITIONAL.length(); i++) {
      folding[TRADITIONAL.charAt(i)] = SIMPLIFIED.charAt(i);
    }
    return folding;
  }

  private static void foldRange(char[] folding, char first, char last) {
    for (char c = first; c <= last; c++) {
      String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
      if (plain.length() == 1 && plain.charAt(0) >= '\u3400' && plain.charAt(0) <= '\u9fff') {
        folding[c] = plain.charAt(0);
      }
    }
  }
}
