package org.gongkai.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
  // e^-40 of the likeliest is nothing.
  private static final double NOTHING = -40;

  private static final Map<AgencyLevel, double[]> PRIORS = priors(Gazetteer.instance());

  private final Gazetteer gazetteer;
  private final int[] today;
  private final double[] probability;
  private final int[] likely;

  /** A division and the probability that the agency is of it or of one below it. */
  record Finding(Division division, double probability) {}

  Fusion(Gazetteer gazetteer, List<Clue> clues, Optional<AgencyLevel> level) {
    this.gazetteer = gazetteer;
    this.today = gazetteer.today();
    double[] score =
        level.map(l -> PRIORS.get(l).clone()).orElseGet(() -> new double[gazetteer.size()]);
    for (Clue clue : apart(clues)) {
      double weight = clue.weight(today.length, clue.homes().length);
      for (int index : clue.homes()) {
        score[index] += weight;
      }
    }
    probability = normalised(score);
    likely = likely();
  }

  /**
   * The clues without those that only say again what another says: a name in a title and the same
   * under the report are right or wrong together.
   */
  private static List<Clue> apart(List<Clue> clues) {
    List<Clue> apart = new ArrayList<>();
    for (Clue clue : clues) {
      int same = 0;
      while (same < apart.size() && !clue.repeats(apart.get(same))) {
        same++;
      }
      if (same == apart.size()) {
        apart.add(clue);
      } else if (clue.reliability() > apart.get(same).reliability()) {
        apart.set(same, clue);
      }
    }
    return apart;
  }

  private static Map<AgencyLevel, double[]> priors(Gazetteer gazetteer) {
    Map<AgencyLevel, double[]> priors = new EnumMap<>(AgencyLevel.class);
    for (AgencyLevel level : AgencyLevel.values()) {
      priors.put(level, prior(gazetteer, level));
    }
    return priors;
  }

  private static double[] prior(Gazetteer gazetteer, AgencyLevel level) {
    double[] score = new double[gazetteer.size()];
    for (int index : gazetteer.today()) {
      AgencyLevel own = gazetteer.division(index).level();
      // A town of 东莞, which has no counties, is at home in the city itself.
      boolean bare = own == AgencyLevel.PREFECTURE && gazetteer.homes(index).length == 1;
      boolean fits =
          level == AgencyLevel.TOWNSHIP ? own == AgencyLevel.COUNTY || bare : own == level;
      score[index] = fits ? 0 : OTHER_LEVEL;
    }
    return score;
  }

  private double[] normalised(double[] score) {
    double highest = Double.NEGATIVE_INFINITY;
    for (int index : today) {
      highest = Math.max(highest, score[index]);
    }
    double[] share = new double[score.length];
    double sum = 0;
    // Nearly all divisions stand alike behind the highest, in runs of one level.
    double last = 0;
    double exponential = 1;
    for (int index : today) {
      double behind = score[index] - highest;
      if (behind != last) {
        last = behind;
        exponential = behind < NOTHING ? 0 : Math.exp(behind);
      }
      share[index] = exponential;
      sum += exponential;
    }
    for (int index : today) {
      share[index] /= sum;
    }
    return share;
  }

  private int[] likely() {
    int[] found = new int[today.length];
    int count = 0;
    for (int index : today) {
      if (probability[index] > 1e-9) {
        found[count++] = index;
      }
    }
    return Arrays.copyOf(found, count);
  }

  /** The finest division that gathers enough. */
  Optional<Finding> winner() {
    return enough(AgencyLevel.COUNTY)
        .or(() -> enough(AgencyLevel.PREFECTURE))
        .or(() -> enough(AgencyLevel.PROVINCE));
  }

  private Optional<Finding> enough(AgencyLevel level) {
    return ranking(level).stream().findFirst().filter(found -> found.probability() >= ENOUGH);
  }

  /**
   * Of divisions that ended and were shared out, the one whose heirs gather enough together: 遵义县,
   * now in two districts of 遵义.
   */
  Optional<Finding> lapsed(Predicate<Division> named) {
    return Arrays.stream(likely)
        .filter(home -> probability[home] > 0.05)
        .mapToObj(gazetteer::origins)
        .flatMap(List::stream)
        .distinct()
        .filter(d -> d.level() == AgencyLevel.COUNTY && !d.inForce() && named.test(d))
        .map(this::gathered)
        .filter(found -> found.probability() >= ENOUGH)
        .max(Comparator.comparingDouble(Finding::probability));
  }

  private Finding gathered(Division division) {
    int[] homes = gazetteer.homes(division.index());
    return new Finding(division, Arrays.stream(homes).mapToDouble(h -> probability[h]).sum());
  }

  /** The first two divisions of a level, what is below them included. */
  List<Finding> ranking(AgencyLevel level) {
    double[] gathered = new double[probability.length];
    for (int index : likely) {
      int at = gazetteer.above(index, level);
      if (at >= 0 && gazetteer.division(at).inForce()) {
        gathered[at] += probability[index];
      }
    }
    List<Finding> ranking = new ArrayList<>(2);
    while (ranking.size() < 2) {
      int highest = highest(gathered);
      if (gathered[highest] == 0) {
        break;
      }
      ranking.add(new Finding(gazetteer.division(highest), gathered[highest]));
      gathered[highest] = 0;
    }
    return ranking;
  }

  /** The index of the highest, the first of equals. */
  private static int highest(double[] gathered) {
    int best = 0;
    for (int i = 1; i < gathered.length; i++) {
      if (gathered[i] > gathered[best]) {
        best = i;
      }
    }
    return best;
  }
}
