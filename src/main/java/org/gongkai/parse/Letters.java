package org.gongkai.parse;

/**
 * Which characters a text holds, as a Bloom filter of one hash: what it denies is not there, what
 * it affirms may be.
 */
public final class Letters {

  private static final int WORDS = 16;

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

  boolean holdOneOf(char[] some) {
    for (char c : some) {
      if ((held[c >>> 6 & WORDS - 1] & 1L << c) != 0) {
        return true;
      }
    }
    return false;
  }
}
