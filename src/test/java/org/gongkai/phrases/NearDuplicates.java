package org.gongkai.phrases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All pairs of near-identical clauses, counted word for word as they are defined: an index from
 * each 3-gram to the clauses that have it, without any bound or short cut.
 */
final class NearDuplicates {

  static final double JACCARD = 0.6;
  static final double CONTAINMENT = 0.8;
  static final double LENGTH_RATIO = 0.5;

  private NearDuplicates() {}

  static long pair(int first, int second) {
    return (long) Math.min(first, second) << 32 | Math.max(first, second);
  }

  static Set<Long> of(List<String> clauses) {
    Map<String, List<Integer>> index = new HashMap<>();
    int[] sizes = new int[clauses.size()];
    int[] common = new int[clauses.size()];
    Set<Long> pairs = new HashSet<>();
    for (int i = 0; i < clauses.size(); i++) {
      Set<String> grams = grams(clauses.get(i));
      sizes[i] = grams.size();
      for (String gram : grams) {
        List<Integer> having = index.computeIfAbsent(gram, it -> new ArrayList<>());
        having.forEach(j -> common[j]++);
        having.add(i);
      }
      for (int j = 0; j < i; j++) {
        if (common[j] > 0 && alike(common[j], sizes[i], sizes[j])) {
          pairs.add(pair(j, i));
        }
        common[j] = 0;
      }
    }
    return pairs;
  }

  /** The 3-grams of the letters: masks and punctuation make no clause different. */
  private static Set<String> grams(String clause) {
    String letters = clause.replaceAll("[^\\p{L}]", "");
    Set<String> grams = new HashSet<>();
    for (int i = 0; i + 3 <= letters.length(); i++) {
      grams.add(letters.substring(i, i + 3));
    }
    return grams;
  }

  /** In whole numbers, so that no rounding decides: 0.6, 0.8 and 0.5 as fractions. */
  private static boolean alike(int common, int one, int other) {
    int smaller = Math.min(one, other);
    return 5 * common >= 3 * (one + other - common)
        || (5 * common >= 4 * smaller && 2 * smaller >= Math.max(one, other));
  }
}
