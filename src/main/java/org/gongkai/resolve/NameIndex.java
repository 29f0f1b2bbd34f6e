package org.gongkai.resolve;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the longest of many names at a place of a text, at the speed of the text: two characters
 * tell which lengths are possible, and only those are looked up.
 */
final class NameIndex {

  private static final int LONGEST = 31;
  private static final int FILTER_BITS = 18;

  private final String[] names;
  private final int[] slots;
  // Beside the slots, so that a wrong candidate costs no look at a name elsewhere in memory.
  private final int[] hashes;
  private final int[] lengths = new int[1 << FILTER_BITS];
  // One bit for each of the lengths, small enough to stay at hand: most characters begin no name.
  private final long[] begins = new long[lengths.length / Long.SIZE];

  /** A name and its number among the names of the index. */
  record Hit(int id, int begin, int end) {}

  NameIndex(List<String> distinct) {
    names = distinct.toArray(String[]::new);
    slots = new int[Integer.highestOneBit(Math.max(16, names.length * 2)) * 2];
    hashes = new int[slots.length];
    Arrays.fill(slots, -1);
    for (int id = 0; id < names.length; id++) {
      String name = names[id];
      if (name.length() < 2 || name.length() > LONGEST) {
        throw new IllegalArgumentException("A name has 2 to " + LONGEST + " characters: " + name);
      }
      int bigram = bigram(name, 0);
      lengths[bigram] |= 1 << name.length();
      begins[bigram / Long.SIZE] |= 1L << bigram;
      int slot = name.hashCode() & (slots.length - 1);
      while (slots[slot] >= 0) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = id;
      hashes[slot] = name.hashCode();
    }
  }

  /** The number of the longest name that begins at an index and ends by the limit, or -1. */
  int longestAt(String text, int at, int limit) {
    if (at + 1 >= limit) {
      return -1;
    }
    int bigram = bigram(text, at);
    if ((begins[bigram / Long.SIZE] >>> bigram & 1) == 0) {
      return -1;
    }
    int possible = lengths[bigram];
    int best = -1;
    int hash = 0;
    for (int length = 1; possible >>> length != 0 && at + length <= limit; length++) {
      hash = 31 * hash + text.charAt(at + length - 1);
      if ((possible >>> length & 1) != 0) {
        int id = find(text, at, length, hash);
        best = id >= 0 ? id : best;
      }
    }
    return best;
  }

  String name(int id) {
    return names[id];
  }

  private int find(String text, int at, int length, int hash) {
    int slot = hash & slots.length - 1;
    while (slots[slot] >= 0) {
      if (hashes[slot] == hash && isAt(names[slots[slot]], text, at, length)) {
        return slots[slot];
      }
      slot = slot + 1 & slots.length - 1;
    }
    return -1;
  }

  private static boolean isAt(String name, String text, int at, int length) {
    return name.length() == length && text.startsWith(name, at);
  }

  private static int bigram(String text, int at) {
    int mixed = text.charAt(at) * 0x9E3779B1 + text.charAt(at + 1) * 0x85EBCA6B;
    return mixed >>> Integer.SIZE - FILTER_BITS;
  }
}
