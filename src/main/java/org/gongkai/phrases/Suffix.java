package org.gongkai.phrases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What follows one place of a clause, as far as a phrase beginning there can reach.
 *
 * @param left the letter before the place, with the joints between; empty where there is none
 * @param repeated so many first characters also stand earlier in the clause, where they count
 * @param leftRepeated the same of {@code left + text}
 */
record Suffix(String text, String left, int repeated, int leftRepeated) {

  /** Longer clauses are no sentences; what is behind is not mined. */
  static final int MAX_CLAUSE = 2_000;

  /** The suffixes that may begin a phrase: runs of n-grams that the sketch holds for frequent. */
  static List<Suffix> of(String clause, PhraseShape shape, GramSketch sketch) {
    String text = clause.length() > MAX_CLAUSE ? clause.substring(0, MAX_CLAUSE) : clause;
    int least = shape.minLength();
    int[] runEnd = runEnds(text, shape, sketch);
    int[] repeated = repeated(text, shape);
    List<Suffix> suffixes = new ArrayList<>();
    for (int i = 0; i + least <= text.length(); i++) {
      if (runEnd[i] == i || !Grams.isLetter(text.charAt(i))) {
        continue;
      }
      int end = Math.min(Math.min(text.length(), runEnd[i] + 1), i + shape.reach());
      int leftBegin = leftBegin(text, i);
      suffixes.add(
          new Suffix(
              text.substring(i, end),
              text.substring(leftBegin, i),
              repeated[i],
              leftBegin == i ? 0 : repeated[leftBegin]));
    }
    return suffixes;
  }

  /** For each place, where the run of frequent n-grams beginning there ends; itself for none. */
  private static int[] runEnds(String text, PhraseShape shape, GramSketch sketch) {
    int least = shape.minLength();
    int[] ends = new int[text.length() + 1];
    for (int i = text.length(); i >= 0; i--) {
      boolean frequent =
          i + least <= text.length()
              && sketch.estimate(Grams.hash(text, i, i + least)) >= shape.leastUseful();
      boolean joins = frequent && i < text.length() && ends[i + 1] > i + 1;
      ends[i] = joins ? ends[i + 1] : frequent ? i + least : i;
    }
    return ends;
  }

  /** For each place, how many characters from there on also stand earlier in the clause. */
  private static int[] repeated(String text, PhraseShape shape) {
    int least = shape.minLength();
    int[] repeated = new int[text.length() + 1];
    Map<Long, List<Integer>> places = new HashMap<>();
    for (int i = 0; i + least <= text.length(); i++) {
      List<Integer> earlier =
          places.computeIfAbsent(Grams.hash(text, i, i + least), gram -> new ArrayList<>(1));
      for (int place : earlier) {
        repeated[i] = Math.max(repeated[i], common(text, place, i, shape.reach() + least));
      }
      earlier.add(i);
    }
    return repeated;
  }

  private static int common(String text, int first, int second, int most) {
    int length = 0;
    while (length < most
        && second + length < text.length()
        && text.charAt(first + length) == text.charAt(second + length)) {
      length++;
    }
    return length;
  }

  private static int leftBegin(String text, int i) {
    for (int at = i - 1; at >= 0 && at >= i - 1 - PhraseShape.MAX_JOINTS; at--) {
      if (Grams.isLetter(text.charAt(at))) {
        return at;
      }
    }
    return i;
  }
}
