package org.gongkai.phrases;

import java.util.Arrays;
import java.util.Optional;

/**
 * How much of a report another one has too (重复度).
 *
 * @param share of all n-grams
 * @param distinctShare of those that are no national boilerplate; empty where there are none
 * @param orderedShare of the letters outside boilerplate, those that the other has in the same
 *     order; empty where there are too few
 */
record Containment(double share, Optional<Double> distinctShare, Optional<Double> orderedShare) {

  /** Of fewer letters than this nothing can be said. */
  private static final int LEAST_LETTERS = 12;

  static Containment of(ReuseText report, ReuseText compared, long[] boilerplate) {
    long[] grams = report.distinct();
    long[] others = compared.distinct();
    int common = 0;
    int distinct = 0;
    int distinctCommon = 0;
    for (long gram : grams) {
      boolean shared = Arrays.binarySearch(others, gram) >= 0;
      common += shared ? 1 : 0;
      if (Arrays.binarySearch(boilerplate, gram) < 0) {
        distinct++;
        distinctCommon += shared ? 1 : 0;
      }
    }
    return new Containment(
        grams.length == 0 ? 0 : (double) common / grams.length,
        distinct == 0 ? Optional.empty() : Optional.of((double) distinctCommon / distinct),
        ordered(report.distinctLetters(boilerplate), compared.letters()));
  }

  private static Optional<Double> ordered(String report, String compared) {
    return report.length() < LEAST_LETTERS
        ? Optional.empty()
        : Optional.of((double) CommonOrder.of(report, compared) / report.length());
  }

  /** Whether this is nearer than the other. */
  boolean exceeds(Containment other) {
    int ordered = Double.compare(orderedShare.orElse(-1.0), other.orderedShare.orElse(-1.0));
    int distinct = Double.compare(distinctShare.orElse(-1.0), other.distinctShare.orElse(-1.0));
    if (ordered != 0) {
      return ordered > 0;
    }
    return distinct > 0 || (distinct == 0 && share > other.share);
  }

  /** The band that a reader is shown. */
  String band() {
    if (orderedShare.isEmpty()) {
      return "boilerplate";
    }
    double value = orderedShare.get();
    if (value >= 0.95) {
      return "verbatim";
    }
    if (value >= 0.75) {
      return "high";
    }
    return value >= 0.5 ? "partial" : "none";
  }
}
