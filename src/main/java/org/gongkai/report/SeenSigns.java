package org.gongkai.report;

import java.text.Normalizer;

/** Characters that look like others: each as the one it looks like, all that nobody sees as one. */
final class SeenSigns {

  /** The ends of lines of other systems, and that of Word within a paragraph. */
  private static final String LINE_ENDS = "\u000b\u0085\u2028\u2029";

  /** Spaces of other widths than the two of Chinese print. */
  private static final String SPACES =
      "\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f";

  /** The full-width space of some old fonts, in the area for private use. */
  private static final char PRIVATE_SPACE = '\ue5e5';

  /** Chosen forms of the ideograph before. */
  private static final char FIRST_SELECTOR = '\ufe00';

  private static final char LAST_SELECTOR = '\ufe0f';

  private static final int FIRST_RARE_SELECTOR = 0xE0100;

  private static final int LAST_RARE_SELECTOR = 0xE01EF;

  /** Ideographs that Unicode has twice, as Korean encodings had them; some PDF texts take these. */
  private static final char FIRST_TWIN = '\uf900';

  private static final char LAST_TWIN = '\ufaff';

  private static final char[] SEEN = load();

  private SeenSigns() {}

  static String read(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (SEEN[text.charAt(i)] != text.charAt(i) || Character.isSurrogate(text.charAt(i))) {
        char[] seen = text.toCharArray();
        for (int at = i; at < seen.length; at++) {
          seen[at] = SEEN[seen[at]];
          if (at > 0 && Character.isSurrogatePair(seen[at - 1], seen[at])) {
            readPair(seen, at - 1);
          }
        }
        return new String(seen);
      }
    }
    return text;
  }

  /** The digits and letters that formulas have of their own, and rarer twins and selectors. */
  private static void readPair(char[] seen, int at) {
    int code = Character.toCodePoint(seen[at], seen[at + 1]);
    String plain = Normalizer.normalize(Character.toString(code), Normalizer.Form.NFKC);
    boolean isSelector = code >= FIRST_RARE_SELECTOR && code <= LAST_RARE_SELECTOR;
    if (plain.length() == 1 || isSelector) {
      seen[at] = isSelector ? Text.UNSEEN : plain.charAt(0);
      seen[at + 1] = Text.UNSEEN;
    }
  }

  private static char[] load() {
    char[] seen = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < seen.length; c++) {
      seen[c] = isUnseen((char) c) ? Text.UNSEEN : (char) c;
    }
    LINE_ENDS.chars().forEach(c -> seen[c] = '\n');
    SPACES.chars().forEach(c -> seen[c] = ' ');
    seen[PRIVATE_SPACE] = '\u3000';
    for (char c = FIRST_TWIN; c <= LAST_TWIN; c++) {
      String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
      seen[c] = plain.length() == 1 ? plain.charAt(0) : c;
    }
    return seen;
  }

  /** Marks of direction, joiners, soft hyphens, selectors: all that only programs read. */
  private static boolean isUnseen(char c) {
    return Character.getType(c) == Character.FORMAT || c >= FIRST_SELECTOR && c <= LAST_SELECTOR;
  }
}
