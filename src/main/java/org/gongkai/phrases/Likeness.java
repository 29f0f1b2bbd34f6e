package org.gongkai.phrases;

import java.io.Serializable;

/**
 * When two clauses are alike: by Jaccard of their 3-grams, or by containment of the shorter where
 * that is not much shorter.
 */
record Likeness(double minJaccard, double minContainment, double minLengthRatio)
    implements Serializable {

  private static final double ROUNDING = 1e-9;

  /** So many of its rarest 3-grams are looked up among longer clauses. */
  int probes(int size) {
    return prefix(size, Math.min(2 * minJaccard / (1 + minJaccard), minContainment));
  }

  /** Among so many of its rarest 3-grams shorter clauses are looked up. */
  int indexed(int size) {
    return Math.max(
        probes(size), prefix(size, Math.min(minJaccard, minContainment * minLengthRatio)));
  }

  private static int prefix(int size, double share) {
    return size - (int) Math.ceil(share * size - ROUNDING) + 1;
  }

  /** Similarity from 0 to 1 where alike, else 0. */
  double of(int common, int one, int other) {
    double jaccard = (double) common / (one + other - common);
    int smaller = Math.min(one, other);
    int larger = Math.max(one, other);
    double containment =
        smaller >= minLengthRatio * larger - ROUNDING ? (double) common / smaller : 0;
    boolean alike = jaccard >= minJaccard - ROUNDING || containment >= minContainment - ROUNDING;
    return alike ? Math.max(jaccard, containment) : 0;
  }

  /**
   * Similarity of two sets that the join meets at a common 3-gram; 0 also where an earlier common
   * one has met them already.
   */
  double at(long met, long[] one, long[] other) {
    int i = 0;
    int j = 0;
    int common = 0;
    while (i < one.length && j < other.length) {
      if (one[i] == other[j]) {
        if (common == 0 && one[i] != met) {
          return 0;
        }
        common++;
        i++;
        j++;
      } else if (one[i] < other[j]) {
        i++;
      } else {
        j++;
      }
    }
    return common == 0 ? 0 : of(common, one.length, other.length);
  }
}
