package org.gongkai.phrases;

/**
 * How much more often a group writes a phrase than the others, as a log-odds ratio shrunk by an
 * informative Dirichlet prior (Monroe, Colaresi and Quinn 2008).
 *
 * @param ratio natural logarithm
 * @param z signed root of the likelihood ratio, standard normal where nothing is distinctive: the
 *     ratio over its standard error would miss what a group alone writes
 */
record LogOdds(double ratio, double z) {

  /** The prior weighs as much as this share of all reports, on either side, and as so many. */
  private static final double PRIOR_SHARE = 0.02;

  private static final double LEAST_PRIOR = 10;

  /**
   * @param repetition reports by one agency that hold the phrase, on average: what an agency
   *     repeats year after year is no new evidence
   */
  static LogOdds of(long count, long base, long restCount, long restBase, double repetition) {
    double reports = (base + restBase) / repetition;
    double strength = Math.max(LEAST_PRIOR, PRIOR_SHARE * reports);
    double prior = strength * (count + restCount) / (base + restBase);
    double in = count / repetition + prior;
    double out = (base - count) / repetition + strength - prior;
    double restIn = restCount / repetition + prior;
    double restOut = (restBase - restCount) / repetition + strength - prior;
    if (out <= 0 || restOut <= 0) {
      return new LogOdds(0, 0);
    }
    double ratio = Math.log(in / out) - Math.log(restIn / restOut);
    double root = Math.sqrt(Math.max(0, 2 * likelihoodRatio(in, out, restIn, restOut)));
    return new LogOdds(ratio, Math.copySign(root, ratio));
  }

  private static double likelihoodRatio(double in, double out, double restIn, double restOut) {
    double all = in + out + restIn + restOut;
    return xlogx(in)
        + xlogx(out)
        + xlogx(restIn)
        + xlogx(restOut)
        + xlogx(all)
        - xlogx(in + out)
        - xlogx(restIn + restOut)
        - xlogx(in + restIn)
        - xlogx(out + restOut);
  }

  private static double xlogx(double value) {
    return value <= 0 ? 0 : value * Math.log(value);
  }

  /** The probability of a z as high or higher where nothing is distinctive. */
  static double p(double z) {
    // Abramowitz and Stegun 7.1.26 is too coarse in the tail; this is the continued fraction of
    // Lentz
    // for large z and the series of erf for small.
    double x = Math.abs(z);
    double tail = x < 3 ? 0.5 - series(x) : density(x) * fraction(x);
    return z >= 0 ? tail : 1 - tail;
  }

  private static double density(double x) {
    return Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
  }

  /** The integral of the density from 0 to x. */
  private static double series(double x) {
    double term = x;
    double sum = x;
    for (int n = 1; n < 60; n++) {
      term *= x * x / (2 * n + 1);
      sum += term;
    }
    return density(x) * sum;
  }

  /** Mills' ratio. */
  private static double fraction(double x) {
    double value = x;
    for (int n = 60; n >= 1; n--) {
      value = x + n / value;
    }
    return 1 / value;
  }
}
