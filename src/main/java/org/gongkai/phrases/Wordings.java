package org.gongkai.phrases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gongkai.phrases.PhraseDictionary.Match;

/**
 * One phrase for one wording: neither 栏目更新不及时 beside 部分栏目更新不及时, which says no more, nor 培训针对性不强
 * beside 培训针对性不强,学用脱节 where hardly anyone writes only the half.
 */
final class Wordings {

  /** A phrase is part of a longer one that stands in this share of its clauses. */
  private static final double PART = 0.8;

  /** Who and how much, and how eagerly, before what is said. */
  private static final Pattern MODIFIERS =
      Pattern.compile(
          "^(?:极?少数|大?部分|个别|有些|有的|一些|某些|多数|还|仍|也|均|都|且|并|但|尚|又|同时|将|要|继续|进一步|不断|切实|持续|积极|认真|着力|努力|大力|严格){1,4}+");

  private static final Pattern KIND = Pattern.compile("的(?:现象|问题|情况|情形)$");

  private Wordings() {}

  /**
   * @param clauseCounts the clauses that hold each phrase, by its number
   */
  static PhraseDictionary one(PhraseDictionary phrases, Map<Integer, Long> clauseCounts) {
    List<Integer> longestFirst = new ArrayList<>(clauseCounts.keySet());
    longestFirst.sort(
        Comparator.comparing((Integer it) -> -core(phrases.phrase(it)).length())
            .thenComparing(it -> -clauseCounts.get(it))
            .thenComparing(it -> phrases.phrase(it).length())
            .thenComparing(phrases::phrase));
    PhraseDictionary cores =
        new PhraseDictionary(
            longestFirst.stream().map(phrases::phrase).map(Wordings::core).toList());
    Map<Integer, Long> longer = new HashMap<>();
    List<Integer> kept = new ArrayList<>();
    for (int it : longestFirst) {
      long count = clauseCounts.get(it);
      List<Match> held = cores.matches(phrases.phrase(it));
      int own = own(held, phrases.phrase(it));
      if (longer.getOrDefault(own, 0L) < PART * count) {
        kept.add(it);
        held.forEach(match -> longer.merge(match.phrase(), count, Math::max));
      }
    }
    return phrases.only(kept);
  }

  /** The number of the core of a phrase among the cores that it holds. */
  private static int own(List<Match> held, String phrase) {
    String core = core(phrase);
    int begin = phrase.indexOf(core);
    return held.stream()
        .filter(it -> it.begin() == begin && it.end() == begin + core.length())
        .findFirst()
        .orElseThrow()
        .phrase();
  }

  /** What a phrase says without its modifiers; itself where that is no more than a word or two. */
  static String core(String phrase) {
    String core = KIND.matcher(MODIFIERS.matcher(phrase).replaceFirst("")).replaceFirst("");
    return core.length() < PhrasesOptions.Mining.DEFAULT.minLength() ? phrase : core;
  }
}
