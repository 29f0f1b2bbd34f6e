package org.gongkai.parse.text;

import java.util.Arrays;

/**
 * Which characters a text holds, as a Bloom filter of one hash: what it denies is not there, what
 * it affirms may be.
 */
public final class Letters {

  private static final int WORDS = 16;

  /** What denies nothing. */
  static final Letters ALL = all();

  private final long[] held = new long[WORDS];

  private Letters() {}

  public static Letters of(CharSequence text) {
    Letters letters = new Letters();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      letters.held[c >>> 6 & WORDS - 1] |= 1L << c;
    }
    return letters;
  }

  private static Letters all() {
    Letters letters = new Letters();
    Arrays.fill(letters.held, -1);
    return letters;
  }

  boolean hold(char c) {
    return (held[c >>> 6 & WORDS - 1] & 1L << c) != 0;
  }

  boolean holdOneOf(char[] some) {
    for (char c : some) {
      if (hold(c)) {
        return true;
      }
    }
    return false;
  }
}
