package org.gongkai.resolve;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.report.Masthead.AgencyMention;
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

  private static final Set<String> NAMES =
      Arrays.stream(AgencyMention.Place.values()).map(Clue::kind).collect(Collectors.toSet());

  Clue {
    if (reliability <= 0 || reliability > SURE) {
      throw new IllegalArgumentException("A clue can't be as reliable as " + reliability);
    }
  }

  /** The kind of clue that a name of the author is, by where the masthead has it. */
  static String kind(AgencyMention.Place place) {
    return place.name().toLowerCase(Locale.ROOT) + "_name";
  }

  /** Whether it allows the places that another allows, and both are names of the author. */
  boolean repeats(Clue other) {
    return NAMES.contains(kind) && NAMES.contains(other.kind) && Arrays.equals(homes, other.homes);
  }

  /** How much more likely the allowed places become, as a logarithm, among so many. */
  double weight(int among, int allowed) {
    double share = Math.min(0.5, Math.max(1, allowed) / (double) among);
    return Math.max(0, Math.log(reliability / ((1 - reliability) * share)));
  }
}
