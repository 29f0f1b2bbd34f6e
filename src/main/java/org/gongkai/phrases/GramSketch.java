package org.gongkai.phrases;

import java.io.Serializable;

/**
 * How often each n-gram occurs, in memory of a fixed size: estimates are never too low, so that
 * what they rule out is truly rare (count–min sketch).
 */
final class GramSketch implements Serializable {

  private static final long serialVersionUID = 1;
  private static final int ROWS = 2;
  private static final int LEAST_BITS = 12;

  private final int bits;

  /** Made on first use, so that an empty sketch is cheap to send. */
  private int[] counters = new int[0];

  GramSketch(int bits) {
    this.bits = bits;
  }

  /** Bits for so many n-grams: two counters for each, and no more than 2^most. */
  static int bits(long grams, int most) {
    return Math.min(most, Math.max(LEAST_BITS, Long.SIZE - Long.numberOfLeadingZeros(grams)));
  }

  void add(long gram, long weight) {
    if (counters.length == 0) {
      counters = new int[ROWS << bits];
    }
    for (int row = 0; row < ROWS; row++) {
      int at = index(gram, row);
      counters[at] = (int) Math.min(Integer.MAX_VALUE, counters[at] + weight);
    }
  }

  /** At least the summed weight of the n-gram. */
  long estimate(long gram) {
    if (counters.length == 0) {
      return 0;
    }
    long least = Long.MAX_VALUE;
    for (int row = 0; row < ROWS; row++) {
      least = Math.min(least, counters[index(gram, row)]);
    }
    return least;
  }

  /** Adds the other's counts to these. */
  GramSketch merge(GramSketch other) {
    if (counters.length == 0) {
      counters = other.counters;
      return this;
    }
    for (int i = 0; i < other.counters.length; i++) {
      counters[i] = (int) Math.min(Integer.MAX_VALUE, (long) counters[i] + other.counters[i]);
    }
    return this;
  }

  private int index(long gram, int row) {
    long mixed = row == 0 ? gram : Grams.mix(gram + 0x9e3779b97f4a7c15L);
    return (row << bits) + (int) (mixed >>> (64 - bits));
  }
}
