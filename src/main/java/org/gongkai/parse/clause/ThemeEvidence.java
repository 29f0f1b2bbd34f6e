package org.gongkai.parse.clause;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What the characters of a text and their pairs say for and against each theme, learned from {@link
 * ThemeExamples examples} by logistic regression. It knows wordings that no pattern foresees, and
 * tells what a sentence complains of from what it only mentions.
 *
 * <p>The same examples in the same order give the same evidence on every machine.
 */
final class ThemeEvidence {

  private static final int PASSES = 20;
  private static final int STEP = 100;
  private static final double RATE = 0.3;
  private static final double DECAY = 0.001;
  private static final double RATE_OF_RARITY = 0.02;

  /** The log-odds of a theme of which nothing is known. */
  private static final double RARE = -2;

  /** What is as nearly right as that teaches nothing. */
  private static final double NEARLY = 0.02;

  /** Behind these log-odds all is as nearly right, which need not be worked out. */
  private static final double CERTAIN = 4;

  /** Below these log-odds a theme is no theme of a text, whatever words of it are found there. */
  private static final double DENIED = -2.5;

  /** By so much less likely than the likeliest, a theme is only mentioned. */
  private static final double MENTIONED = 4;

  /** By how much a part of a text says less than the whole. */
  private static final double OF_A_PART = 2;

  private static final int SHORTEST_PART = 3;
  private static final String MARKS = ",。;:、!?“”\"()《》";

  private final String[] themes;
  private final double[] rarity;

  /** For each character or pair that two examples share, its weight for each theme. */
  private final Map<Integer, double[]> weights = new HashMap<>();

  private ThemeEvidence(String[] themes) {
    this.themes = themes;
    this.rarity = new double[themes.length];
    Arrays.fill(rarity, RARE);
  }

  /** Evidence of nothing. */
  static ThemeEvidence none() {
    return new ThemeEvidence(new String[0]);
  }

  static ThemeEvidence of(List<ThemeExamples.Example> examples) {
    String[] themes =
        examples.stream()
            .flatMap(e -> e.themes().stream())
            .distinct()
            .sorted()
            .toArray(String[]::new);
    ThemeEvidence evidence = new ThemeEvidence(themes);
    evidence.learn(examples);
    return evidence;
  }

  private void learn(List<ThemeExamples.Example> examples) {
    List<int[]> signs = examples.stream().map(example -> signs(example.text())).toList();
    Map<Integer, Integer> counts = new HashMap<>();
    signs.forEach(each -> Arrays.stream(each).forEach(sign -> counts.merge(sign, 1, Integer::sum)));
    counts.forEach(
        (sign, count) -> {
          if (count > 1) {
            weights.put(sign, new double[themes.length]);
          }
        });
    List<double[][]> known = signs.stream().map(this::known).toList();
    for (int pass = 0; pass < PASSES; pass++) {
      // In steps, as examples of one theme stand together.
      for (int from = 0; from < STEP; from++) {
        for (int i = from; i < known.size(); i += STEP) {
          learn(known.get(i), examples.get(i).themes());
        }
      }
    }
  }

  private void learn(double[][] known, Set<String> told) {
    double share = share(known);
    double[] error = odds(known);
    for (int t = 0; t < themes.length; t++) {
      error[t] = missing(told.contains(themes[t]), error[t]);
      rarity[t] += RATE_OF_RARITY * error[t];
    }
    for (double[] weight : known) {
      for (int t = 0; t < themes.length; t++) {
        if (error[t] != 0) {
          weight[t] += RATE * error[t] * share - DECAY * weight[t];
        }
      }
    }
  }

  /** How much less likely something is held than it is. */
  private static double missing(boolean isSo, double odds) {
    if (isSo ? odds > CERTAIN : odds < -CERTAIN) {
      return 0;
    }
    double missing = (isSo ? 1 : 0) - 1 / (1 + StrictMath.exp(-odds));
    return Math.abs(missing) < NEARLY ? 0 : missing;
  }

  /**
   * The log-odds of each theme in a folded text.
   *
   * @param parts what may be said beside the rest of it
   */
  Finding weigh(String text, Collection<String> parts) {
    double[] odds = odds(known(signs(text)));
    for (String part : parts) {
      if (part.length() >= SHORTEST_PART) {
        double[] ofPart = odds(known(signs(part)));
        for (int t = 0; t < odds.length; t++) {
          odds[t] = Math.max(odds[t], ofPart[t] - OF_A_PART);
        }
      }
    }
    Map<String, Double> found = new HashMap<>();
    for (int t = 0; t < odds.length; t++) {
      found.put(themes[t], odds[t]);
    }
    return new Finding(found);
  }

  private double[] odds(double[][] known) {
    double share = share(known);
    double[] odds = rarity.clone();
    for (double[] weight : known) {
      for (int t = 0; t < odds.length; t++) {
        odds[t] += share * weight[t];
      }
    }
    return odds;
  }

  /** A long text says of each theme no more than a short one. */
  private static double share(double[][] known) {
    return 1 / Math.sqrt(Math.max(1, known.length));
  }

  private double[][] known(int[] signs) {
    List<double[]> known = new ArrayList<>();
    for (int sign : signs) {
      double[] weight = weights.get(sign);
      if (weight != null) {
        known.add(weight);
      }
    }
    return known.toArray(double[][]::new);
  }

  /** The characters of a text and their pairs, each once; pairs do not reach over marks. */
  private static int[] signs(String text) {
    IntStream.Builder signs = IntStream.builder();
    char before = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = Character.isDigit(text.charAt(i)) ? '0' : text.charAt(i);
      if (MARKS.indexOf(c) >= 0) {
        before = 0;
        continue;
      }
      signs.add(c);
      if (before != 0) {
        signs.add(before << Character.SIZE | c);
      }
      before = c;
    }
    return signs.build().distinct().toArray();
  }

  /**
   * What is said for and against the themes of one text.
   *
   * @param odds log-odds by theme; a theme without examples has none
   */
  record Finding(Map<String, Double> odds) {

    /** Whether a text does not complain of a theme, although it may mention it. */
    boolean denies(String theme) {
      return odds.containsKey(theme)
          && odds.get(theme) < Math.max(DENIED, Collections.max(odds.values()) - MENTIONED);
    }

    /** Whether one theme or another is likelier than not. */
    boolean isLikely() {
      return odds.values().stream().anyMatch(each -> each > 0);
    }

    /** The themes that are likelier than not, or else the likeliest that is not denied. */
    List<String> likely() {
      TreeSet<String> likely = new TreeSet<>();
      odds.forEach(
          (theme, each) -> {
            if (each > 0) {
              likely.add(theme);
            }
          });
      if (likely.isEmpty()) {
        odds.entrySet().stream()
            .filter(each -> each.getValue() >= DENIED)
            .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry::getKey))
            .ifPresent(best -> likely.add(best.getKey()));
      }
      return List.copyOf(likely);
    }
  }
}
