package org.gongkai.resolve;

import java.util.Optional;
import org.gongkai.report.Span;

/**
 * A clue to the place of an agency, before it is weighed.
 *
 * @param kind what sort of clue
 * @param text what is printed
 * @param homes today's divisions that it allows as the agency's own, ascending
 * @param reliability probability that the agency's own is among them
 * @param allows the places in words
 */
record Clue(
    String kind, String text, Optional<Span> span, int[] homes, double reliability, String allows) {

  static final double SURE = 0.999;

  Clue {
    if (reliability <= 0 || reliability > SURE) {
      throw new IllegalArgumentException("A clue can't be as reliable as " + reliability);
    }
  }

  /** How much more likely the allowed places become, as a logarithm, among so many. */
  double weight(int among, int allowed) {
    double share = Math.min(0.5, Math.max(1, allowed) / (double) among);
    return Math.max(0, Math.log(reliability / ((1 - reliability) * share)));
  }
}
