package org.gongkai.phrases;

import java.util.Arrays;

/** Character n-grams as numbers that are the same on every machine. */
final class Grams {

  private Grams() {}

  /**
   * Whether a character is part of a word. All others, digits and the masks of names among them,
   * are joints: a phrase may run over one but neither begins nor ends with it.
   */
  static boolean isLetter(char c) {
    return Character.isLetter(c);
  }

  /** A number for the characters from begin to end, the same for the same characters. */
  static long hash(CharSequence text, int begin, int end) {
    long hash = 0xcbf29ce484222325L;
    for (int i = begin; i < end; i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return mix(hash);
  }

  /** Spreads a number over all its bits (the finaliser of MurmurHash3). */
  static long mix(long value) {
    long mixed = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }

  /** The different n-grams of a text, ascending. */
  static long[] distinct(CharSequence text, int size) {
    if (text.length() < size) {
      return new long[0];
    }
    long[] grams = new long[text.length() - size + 1];
    for (int i = 0; i < grams.length; i++) {
      grams[i] = hash(text, i, i + size);
    }
    return Arrays.stream(grams).sorted().distinct().toArray();
  }
}
