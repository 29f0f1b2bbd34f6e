package org.gongkai.parse.text;

import java.text.Normalizer;
import java.util.BitSet;

/**
 * Folds what makes the same words look different: full-width forms, traditional characters, blanks
 * between characters, marks of formatting. The result keeps the way back to the source.
 */
public final class Folding {

  private static final String BOOKMARK = "[bookmark:";
  private static final int BOOKMARK_LIMIT = 60;

  /** zhuàng has six letters. */
  private static final int LONGEST_READING = 6;

  /** What most characters fold to, {@code DROPPED}, or {@code ASK} where it takes a closer look. */
  private static final char[] FOLDED = folded();

  private static final char DROPPED = 0;
  private static final char ASK = Character.MAX_VALUE;

  private Folding() {}

  private static char[] folded() {
    char[] folded = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < folded.length; c++) {
      boolean isPlain = c < 0x3400 || (c >= 0xFF00 && c <= 0xFFEF) || Simplified.isCommon((char) c);
      folded[c] = !isPlain || c == '[' || c == '(' ? ASK : folded((char) c);
    }
    return folded;
  }

  private static char folded(char c) {
    if (isBlank(c)) {
      return DROPPED;
    }
    MappedText.Builder one = new MappedText.Builder(1);
    append(one, String.valueOf(c), 0, 1);
    return one.length() == 1 ? one.last() : ASK;
  }

  /** Folds a whole text. */
  public static MappedText fold(String source) {
    return fold(source, 0, source.length(), Integer.MAX_VALUE);
  }

  /**
   * @param limit the number of folded characters after which folding stops
   */
  public static MappedText fold(String source, int from, int to, int limit) {
    MappedText.Builder folded = new MappedText.Builder(Math.min(to - from, limit));
    int at = from;
    while (at < to && folded.length() < limit) {
      char c = source.charAt(at);
      char known = FOLDED[c];
      if (known != ASK) {
        if (known != DROPPED) {
          folded.append(known, at, at + 1);
        }
        at++;
        continue;
      }
      if (c == '[' && isBookmark(source, at, to)) {
        at = bookmarkEnd(source, at, to);
        continue;
      }
      if (c == '(' && readingEnd(source, at, to) > at) {
        at = readingEnd(source, at, to);
        continue;
      }
      int end = at + width(source, at, to);
      if (!isDropped(c)) {
        append(folded, source, at, end);
      }
      at = end;
    }
    return folded.build();
  }

  /** Whether a character is a blank or a mark without meaning. */
  public static boolean isDropped(char c) {
    return FOLDED[c] == DROPPED || (FOLDED[c] == ASK && isBlank(c));
  }

  /** Whether a character may fold to one of some, alone or with those behind it. */
  public static boolean isOneOf(char c, BitSet some) {
    return FOLDED[c] == ASK || some.get(FOLDED[c]);
  }

  private static boolean isBlank(char c) {
    return c <= ' '
        || c == '*'
        || c == '\u00A0'
        || c == '\u3000'
        || c == '\uFEFF'
        || Character.getType(c) == Character.FORMAT
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c);
  }

  /** Whether a character ends a line. */
  public static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f';
  }

  private static int width(String source, int at, int to) {
    return at + 1 < to
            && Character.isHighSurrogate(source.charAt(at))
            && Character.isLowSurrogate(source.charAt(at + 1))
        ? 2
        : 1;
  }

  private static void append(MappedText.Builder folded, String source, int at, int end) {
    char c = source.charAt(at);
    if (end - at == 2) {
      // One character of the result for one code point, so that code points count alike.
      folded.append(c, at, end).append(source.charAt(at + 1), at, end);
    } else if (c < 0x80 || (c >= 0x4E00 && c <= 0x9FFF)) {
      folded.append(Simplified.of(c), at, end);
    } else if (c >= 0xFF01 && c <= 0xFF5E) {
      folded.append((char) (c - 0xFEE0), at, end);
    } else if (Glyphs.isRadical(c)) {
      folded.append(Glyphs.simplified(c), at, end);
    } else if (isKept(c)) {
      folded.append(c, at, end);
    } else {
      folded.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC), at, end);
    }
  }

  /** Circled numbers and letters, which NFKC would make bare ones, and lone surrogates. */
  private static boolean isKept(char c) {
    return (c >= '\u2460' && c <= '\u2473')
        || (c >= '\u24D0' && c <= '\u24E9')
        || (c >= '\u2776' && c <= '\u277F')
        || c == '…'
        || Character.isSurrogate(c);
  }

  /**
   * The end of the reading that some pages print behind a character: 統(tǒng)計(jì); else the same.
   */
  public static int readingEnd(String source, int at, int to) {
    int limit = Math.min(to, at + LONGEST_READING + 2);
    for (int i = at + 1; i < limit; i++) {
      char c = source.charAt(i);
      if (c == ')') {
        return i > at + 1 ? i + 1 : at;
      }
      if (!Character.isLowerCase(c)) {
        return at;
      }
    }
    return at;
  }

  private static boolean isBookmark(String source, int at, int to) {
    return source.startsWith(BOOKMARK, at) && bookmarkEnd(source, at, to) > at;
  }

  private static int bookmarkEnd(String source, int at, int to) {
    int limit = Math.min(to, at + BOOKMARK_LIMIT);
    for (int i = at; i < limit; i++) {
      if (source.charAt(i) == ']') {
        return i + 1;
      }
    }
    return at;
  }
}
