package org.gongkai.parse.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * Brings the ways in which one character is written to one: Traditional (繁体) to Simplified, full
 * width to half width, the radicals of PDF fonts to whole characters, the many zeros of dates to 〇,
 * a reading in brackets to blanks.
 *
 * <p>One character for one, so that an index into the folded text is an index into the text.
 */
public final class Glyphs {

  /** Where Unicode has the radicals that PDF fonts extract in place of whole characters. */
  private static final char FIRST_RADICAL = '\u2e80';

  private static final char LAST_RADICAL = '\u2fdf';

  /** Those of the simplified forms, to which Unicode gives no character of their own. */
  private static final String RADICALS = "⺠民⺟母⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟";

  private static final char[] FOLDED = load();

  private Glyphs() {}

  /** The text with every character folded, of the same length. */
  public static String fold(String text) {
    char[] folded = new char[text.length()];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = FOLDED[text.charAt(i)];
      if (folded[i] == '(') {
        int end = Folding.readingEnd(text, i, folded.length);
        if (end > i) {
          Arrays.fill(folded, i, end, ' ');
          i = end - 1;
        }
      }
    }
    return new String(folded);
  }

  /** An ideograph in its simplified form, any other character as it is. */
  public static char simplified(char c) {
    boolean isIdeograph = c >= '\u4e00' && c <= '\u9fff' || isRadical(c);
    return isIdeograph ? FOLDED[c] : c;
  }

  static boolean isRadical(char c) {
    return c >= FIRST_RADICAL && c <= LAST_RADICAL;
  }

  private static char[] load() {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < table.length; c++) {
      table[c] = (char) c;
    }
    String pairs = resource().replaceAll("\\s", "");
    for (int i = 0; i + 1 < pairs.length(); i += 2) {
      table[pairs.charAt(i)] = pairs.charAt(i + 1);
    }
    for (char c = FIRST_RADICAL; c <= LAST_RADICAL; c++) {
      String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
      table[c] = plain.length() == 1 ? table[plain.charAt(0)] : c;
    }
    for (int i = 0; i + 1 < RADICALS.length(); i += 2) {
      table[RADICALS.charAt(i)] = RADICALS.charAt(i + 1);
    }
    for (char c = '！'; c <= '～'; c++) {
      table[c] = (char) (c - '！' + '!');
    }
    for (char circle : "○◯Ο".toCharArray()) {
      table[circle] = '〇';
    }
    for (char blank : "\u3000\u00a0\u2002\u2003\u2009\t\u200b\ufeff".toCharArray()) {
      table[blank] = ' ';
    }
    return table;
  }

  private static String resource() {
    try (InputStream in = Glyphs.class.getResourceAsStream("traditional.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("traditional.txt of the jar can't be read", e);
    }
  }
}
