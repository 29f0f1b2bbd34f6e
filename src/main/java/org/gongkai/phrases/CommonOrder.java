package org.gongkai.phrases;

import java.util.HashMap;
import java.util.Map;

/**
 * How many characters two texts have in common in the same order (longest common subsequence), with
 * 64 places in one step (Hyyrö 2004).
 */
final class CommonOrder {

  /** No longer text is compared beyond this. */
  private static final int MAX_LENGTH = 4_096;

  private CommonOrder() {}

  static int of(String one, String other) {
    String pattern = one.length() > MAX_LENGTH ? one.substring(0, MAX_LENGTH) : one;
    String text = other.length() > MAX_LENGTH ? other.substring(0, MAX_LENGTH) : other;
    int words = (pattern.length() + 63) / 64;
    Map<Character, long[]> places = places(pattern, words);
    // A place is cleared when one character more of the pattern is matched.
    long[] open = new long[words];
    java.util.Arrays.fill(open, -1L);
    for (int i = 0; i < text.length(); i++) {
      long[] matches = places.get(text.charAt(i));
      if (matches != null) {
        step(open, matches);
      }
    }
    int common = 0;
    for (int place = 0; place < pattern.length(); place++) {
      common += (open[place >> 6] >>> place & 1) == 0 ? 1 : 0;
    }
    return common;
  }

  private static Map<Character, long[]> places(String pattern, int words) {
    Map<Character, long[]> places = new HashMap<>();
    for (int i = 0; i < pattern.length(); i++) {
      places.computeIfAbsent(pattern.charAt(i), it -> new long[words])[i >> 6] |= 1L << i;
    }
    return places;
  }

  private static void step(long[] open, long[] matches) {
    long carry = 0;
    for (int word = 0; word < open.length; word++) {
      long met = open[word] & matches[word];
      long sum = open[word] + met;
      long overflow = Long.compareUnsigned(sum, met) < 0 ? 1 : 0;
      long carried = sum + carry;
      if (Long.compareUnsigned(carried, sum) < 0) {
        overflow = 1;
      }
      open[word] = carried | (open[word] & ~matches[word]);
      carry = overflow;
    }
  }
}
