package org.gongkai.parse.text;

import com.hankcs.hanlp.HanLP;
import java.util.BitSet;

/**
 * Traditional characters (繁体字) to simplified ones, one by one, so that offsets stay.
 *
 * <p>The only class of this package that knows HanLP. Its table is made of single characters when
 * the first traditional text is met.
 */
final class Simplified {

  private static final int FIRST = 0x4E00;
  private static final int LAST = 0x9FFF;

  private Simplified() {}

  /** The simplified form of a character that simplified text does not use; else itself. */
  static char of(char c) {
    if (c < FIRST || c > LAST || Common.INSTANCE.get(c - FIRST)) {
      return c;
    }
    return Table.TO_SIMPLIFIED[c - FIRST];
  }

  /** Whether a character is an ideograph of simplified writing. */
  static boolean isCommon(char c) {
    return c >= FIRST && c <= LAST && Common.INSTANCE.get(c - FIRST);
  }

  /**
   * The characters of GB 2312, the set of simplified writing. Some of them, such as 著 and 乾, are
   * traditional forms in other words; they stay as they are.
   */
  private static final class Common {
    static final BitSet INSTANCE = read();

    private static BitSet read() {
      BitSet found = new BitSet(LAST - FIRST + 1);
      var encoder = java.nio.charset.Charset.forName("GB2312").newEncoder();
      for (int c = FIRST; c <= LAST; c++) {
        if (encoder.canEncode((char) c)) {
          found.set(c - FIRST);
        }
      }
      // GB 2312 has them for surnames; in reports they are the traditional 于 and 后.
      found.clear('於' - FIRST);
      found.clear('後' - FIRST);
      return found;
    }
  }

  private static final class Table {
    static final char[] TO_SIMPLIFIED = read();

    private static char[] read() {
      char[] table = new char[LAST - FIRST + 1];
      for (int c = FIRST; c <= LAST; c++) {
        String simplified = HanLP.convertToSimplifiedChinese(String.valueOf((char) c));
        table[c - FIRST] = simplified.length() == 1 ? simplified.charAt(0) : (char) c;
      }
      return table;
    }
  }
}
