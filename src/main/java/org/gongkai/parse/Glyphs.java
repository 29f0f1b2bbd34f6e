package org.gongkai.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Brings the ways in which one character is written to one: Traditional (繁体) to Simplified, full
 * width to half width, the many zeros of dates to 〇.
 *
 * <p>One character for one, so that an index into the folded text is an index into the text.
 */
public final class Glyphs {

  private static final char[] FOLDED = load();

  private Glyphs() {}

  /** The text with every character folded, of the same length. */
  public static String fold(String text) {
    char[] folded = new char[text.length()];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = FOLDED[text.charAt(i)];
    }
    return new String(folded);
  }

  /** An ideograph in its simplified form, any other character as it is. */
  static char simplified(char c) {
    return c >= '\u4e00' && c <= '\u9fff' ? FOLDED[c] : c;
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
