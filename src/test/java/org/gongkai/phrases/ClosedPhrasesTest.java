package org.gongkai.phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ClosedPhrasesTest {

  private static final PhraseShape SHAPE = new PhraseShape(6, 40, 5, 0.98);

  @Test
  void findsWhatBruteForceFindsInTwoThousandClauses() {
    List<String> clauses = new ClauseWriter(7).clauses(2_000);
    Map<String, Long> expected = bruteForce(clauses, SHAPE);
    assertThat(mine(clauses, SHAPE, 20)).isEqualTo(expected);
    assertThat(expected).hasSizeGreaterThan(500);
  }

  @Test
  void findsTheSameWhenTheSketchIsFullOfCollisions() {
    List<String> clauses = new ClauseWriter(8).clauses(300);
    assertThat(mine(clauses, SHAPE, 4)).isEqualTo(bruteForce(clauses, SHAPE));
  }

  @Test
  void countsAClauseOnceThatRepeatsItself() {
    String twice = "公开内容不够全面，形式单一，公开内容不够全面，形式单一";
    List<String> clauses = new ArrayList<>(List.of(twice, twice, "公开内容不够全面，渠道不畅"));
    PhraseShape shape = new PhraseShape(6, 40, 2, 0.98);
    assertThat(mine(clauses, shape, 12))
        .isEqualTo(bruteForce(clauses, shape))
        .containsEntry("公开内容不够全面", 3L);
  }

  @Test
  void givesTheWholeAndNotItsFragments() {
    List<String> clauses = List.of("一公开内容不够全面", "二公开内容不够全面，", "三公开内容不够全面的");
    assertThat(mine(clauses, new PhraseShape(6, 40, 3, 0.98), 12)).containsOnlyKeys("公开内容不够全面");
  }

  @Test
  void knowsHowFreeTheNeighboursAre() {
    List<ClosedPhrases.Candidate> found = new ArrayList<>();
    List<String> clauses = List.of("我公开内容不够全面的", "，公开内容不够全面的", "他公开内容不够全面得");
    mine(clauses, new PhraseShape(6, 40, 3, 0.98), 12, found);
    assertThat(found)
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.leftFreedom()).isEqualTo(Math.log(3));
              assertThat(it.rightFreedom())
                  .isEqualTo(Math.log(3) - 2 * Math.log(2) / 3, within(1e-12));
            });
  }

  private static Map<String, Long> mine(List<String> clauses, PhraseShape shape, int bits) {
    List<ClosedPhrases.Candidate> found = new ArrayList<>();
    mine(clauses, shape, bits, found);
    Map<String, Long> counts = new TreeMap<>();
    found.forEach(it -> assertThat(counts.put(it.phrase(), it.clauseCount())).isNull());
    return counts;
  }

  private static void mine(
      List<String> clauses, PhraseShape shape, int bits, List<ClosedPhrases.Candidate> found) {
    GramSketch sketch = new GramSketch(bits);
    for (String clause : clauses) {
      for (long gram : Grams.distinct(clause, shape.minLength())) {
        sketch.add(gram, 1);
      }
    }
    List<Suffix> suffixes = new ArrayList<>();
    clauses.forEach(clause -> suffixes.addAll(Suffix.of(clause, shape, sketch)));
    suffixes.sort(Comparator.comparing(Suffix::text));
    ClosedPhrases miner = new ClosedPhrases(shape, found::add);
    suffixes.forEach(suffix -> miner.add(suffix, 1));
    miner.finish();
  }

  /** The definition, word for word: all n-grams, all extensions, each clause once. */
  static Map<String, Long> bruteForce(List<String> clauses, PhraseShape shape) {
    Map<String, Long> counts = new HashMap<>();
    for (String clause : clauses) {
      Set<String> grams = new HashSet<>();
      for (int i = 0; i < clause.length(); i++) {
        for (int j = i + 1; j <= Math.min(clause.length(), i + shape.reach() + 4); j++) {
          grams.add(clause.substring(i, j));
        }
      }
      grams.forEach(gram -> counts.merge(gram, 1L, Long::sum));
    }
    Set<String> open = new HashSet<>();
    counts.forEach(
        (extension, count) -> {
          int first = 1;
          while (first < extension.length() && !isLetter(extension, first)) {
            first++;
          }
          int last = extension.length() - 2;
          while (last >= 0 && !isLetter(extension, last)) {
            last--;
          }
          boolean edges = isLetter(extension, 0) && isLetter(extension, extension.length() - 1);
          if (edges && first - 1 <= PhraseShape.MAX_JOINTS && first < extension.length()) {
            String inner = extension.substring(first);
            if (count >= shape.closedShare() * counts.get(inner)) {
              open.add(inner);
            }
          }
          if (edges && extension.length() - 2 - last <= PhraseShape.MAX_JOINTS && last >= 0) {
            String inner = extension.substring(0, last + 1);
            if (count >= shape.closedShare() * counts.get(inner)) {
              open.add(inner);
            }
          }
        });
    Map<String, Long> closed = new TreeMap<>();
    counts.forEach(
        (gram, count) -> {
          boolean fits = gram.length() >= shape.minLength() && gram.length() <= shape.maxLength();
          boolean edges = isLetter(gram, 0) && isLetter(gram, gram.length() - 1);
          if (fits && edges && count >= shape.minClauses() && !open.contains(gram)) {
            closed.put(gram, count);
          }
        });
    return closed;
  }

  private static boolean isLetter(String text, int at) {
    return Grams.isLetter(text.charAt(at));
  }
}
