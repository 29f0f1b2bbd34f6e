package org.gongkai.phrases;

import java.util.Arrays;

/**
 * The 3-grams of a clause, the rarest first: as two similar sets share one of their rarest members,
 * only those need be looked up (prefix filter), and no similar pair is lost.
 *
 * <p>A 3-gram is three characters, which fit in 48 bits as they are; how many clauses have it
 * stands in the bits above, so that all sets are sorted in one order.
 */
final class GramSet {

  static final int SIZE = 3;
  private static final int GRAM_BITS = 48;
  private static final int MOST = (1 << 15) - 1;

  private GramSet() {}

  /** The letters of a clause: punctuation and masks make no clause different. */
  static String letters(String clause) {
    StringBuilder letters = new StringBuilder(clause.length());
    for (int i = 0; i < clause.length() && i < Suffix.MAX_CLAUSE; i++) {
      if (Grams.isLetter(clause.charAt(i))) {
        letters.append(clause.charAt(i));
      }
    }
    return letters.toString();
  }

  /** The different 3-grams of a clause as numbers. */
  static long[] grams(String clause) {
    String letters = letters(clause);
    long[] grams = new long[Math.max(0, letters.length() - SIZE + 1)];
    for (int i = 0; i < grams.length; i++) {
      grams[i] =
          ((long) letters.charAt(i) << 32)
              | ((long) letters.charAt(i + 1) << 16)
              | letters.charAt(i + 2);
    }
    return Arrays.stream(grams).sorted().distinct().toArray();
  }

  /** The same with their frequency in front, the rarest first. */
  static long[] ordered(String clause, GramSketch frequency) {
    long[] grams = grams(clause);
    for (int i = 0; i < grams.length; i++) {
      long clauses = Math.min(MOST, frequency.estimate(Grams.mix(grams[i])));
      grams[i] |= clauses << GRAM_BITS;
    }
    Arrays.sort(grams);
    return grams;
  }

  /** Whether no other clause has the 3-gram. */
  static boolean isUnique(long ordered) {
    return ordered >>> GRAM_BITS <= 1;
  }
}
