package org.gongkai.resolve;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gongkai.report.AgencyLevel;

/**
 * Weighs the clues together: the probability of each division of today to be the agency's own.
 *
 * <p>Every clue multiplies the odds of the places it allows, as clues that err independently do.
 * The finest division that gathers enough of the probability wins; where none does, the question
 * stays open.
 */
final class Fusion {

  /** What a division must gather to be given. */
  static final double ENOUGH = 0.86;

  // A name that says 县 is hardly ever a city's, but the words that tell the level do err.
  private static final double OTHER_LEVEL = Math.log(0.004);

  private final Gazetteer gazetteer;
  private final double[] probability;

  /** A division and the probability that the agency is of it or of one below it. */
  record Finding(Division division, double probability) {}

  Fusion(Gazetteer gazetteer, List<Clue> clues, Optional<AgencyLevel> level) {
    this.gazetteer = gazetteer;
    double[] score = new double[gazetteer.size()];
    boolean[] home = new boolean[gazetteer.size()];
    int among = 0;
    for (Division division : gazetteer.divisions()) {
      home[division.index()] = division.inForce();
      among += division.inForce() ? 1 : 0;
      score[division.index()] = level.map(l -> prior(division, l)).orElse(0.0);
    }
    for (Clue clue : clues) {
      double weight = clue.weight(among, clue.homes().length);
      for (int index : clue.homes()) {
        score[index] += weight;
      }
    }
    probability = normalised(score, home);
  }

  private double prior(Division division, AgencyLevel level) {
    AgencyLevel own = division.level();
    if (level == AgencyLevel.TOWNSHIP) {
      boolean bare = own == AgencyLevel.PREFECTURE && gazetteer.homes(division.index()).length == 1;
      return own == AgencyLevel.COUNTY || bare ? 0 : OTHER_LEVEL;
    }
    return own == level ? 0 : OTHER_LEVEL;
  }

  private static double[] normalised(double[] score, boolean[] home) {
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < score.length; i++) {
      highest = home[i] ? Math.max(highest, score[i]) : highest;
    }
    double sum = 0;
    for (int i = 0; i < score.length; i++) {
      score[i] = home[i] ? Math.exp(score[i] - highest) : 0;
      sum += score[i];
    }
    for (int i = 0; i < score.length; i++) {
      score[i] /= sum;
    }
    return score;
  }

  /** The finest division that gathers enough. */
  Optional<Finding> winner() {
    return best(AgencyLevel.COUNTY)
        .filter(found -> found.probability() >= ENOUGH)
        .or(() -> best(AgencyLevel.PREFECTURE).filter(found -> found.probability() >= ENOUGH))
        .or(() -> best(AgencyLevel.PROVINCE).filter(found -> found.probability() >= ENOUGH));
  }

  /**
   * Of divisions that ended and were shared out, the one whose heirs gather enough together: 遵义县,
   * now in two districts of 遵义.
   */
  Optional<Finding> lapsed(Predicate<Division> named) {
    return gazetteer.divisions().stream()
        .filter(d -> d.level() == AgencyLevel.COUNTY && !d.inForce())
        .filter(d -> Arrays.stream(gazetteer.homes(d.index())).anyMatch(h -> probability[h] > 0.05))
        .filter(named)
        .map(
            d ->
                new Finding(
                    d,
                    Arrays.stream(gazetteer.homes(d.index()))
                        .mapToDouble(h -> probability[h])
                        .sum()))
        .filter(found -> found.probability() >= ENOUGH)
        .max(Comparator.comparingDouble(Finding::probability));
  }

  /** The division of a level that gathers most, what is below it included. */
  Optional<Finding> best(AgencyLevel level) {
    return ranking(level).stream().findFirst();
  }

  /** The first two divisions of a level. */
  List<Finding> ranking(AgencyLevel level) {
    double[] gathered = new double[probability.length];
    for (Division division : gazetteer.divisions()) {
      double own = probability[division.index()];
      Division at = division;
      while (own > 1e-9 && gazetteer.hasParent(at) && at.level() != level) {
        at = gazetteer.parent(at);
      }
      if (own > 1e-9 && at.level() == level) {
        gathered[at.index()] += own;
      }
    }
    return gazetteer.divisions().stream()
        .filter(division -> gathered[division.index()] > 0)
        .map(division -> new Finding(division, gathered[division.index()]))
        .sorted(
            Comparator.comparingDouble(Finding::probability)
                .reversed()
                .thenComparing(f -> f.division().code()))
        .limit(2)
        .toList();
  }

  @Override
  public String toString() {
    return Arrays.toString(probability);
  }
}
