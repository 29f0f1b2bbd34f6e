package org.gongkai.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LeaderSearchTest {

  private static final Likeness LIKENESS =
      new Likeness(NearDuplicates.JACCARD, NearDuplicates.CONTAINMENT, NearDuplicates.LENGTH_RATIO);

  /** All of them with {@code -Dgongkai.long=true}; some seconds more than the suite should take. */
  private static final int CLAUSES = Boolean.getBoolean("gongkai.long") ? 20_000 : 4_000;

  @Test
  void losesNoNearDuplicatePair() {
    List<String> clauses = distinct(CLAUSES);
    Set<Long> expected = NearDuplicates.of(clauses);
    int shipped = PhrasesOptions.Families.DEFAULT.maxPostings();
    assertThat(search(clauses, shipped, 22)).isEqualTo(expected);
    assertThat(expected).hasSizeGreaterThan(CLAUSES / 10);
  }

  @Test
  void losesNoneWhenTheSketchIsFullOfCollisions() {
    List<String> clauses = distinct(300);
    assertThat(search(clauses, Integer.MAX_VALUE, 6)).isEqualTo(NearDuplicates.of(clauses));
  }

  @Test
  void findsTheLeaderAlsoWhereAThreeGramHasMoreClausesThanAreHeld() {
    List<String> clauses = new ArrayList<>(List.of("公开内容不够全面细致"));
    for (char c = '一'; c < '一' + 50; c++) {
      clauses.add("公开内容不够全面细致" + c);
    }
    assertThat(search(clauses, 1, 16)).hasSize(50);
  }

  private static List<String> distinct(int count) {
    ClauseWriter writer = new ClauseWriter(11);
    Set<String> clauses = new LinkedHashSet<>();
    while (clauses.size() < count) {
      String clause = writer.clause();
      clauses.add(clause);
      clauses.add(writer.edit(clause, 0.03));
    }
    return List.copyOf(clauses);
  }

  private static Set<Long> search(List<String> clauses, int maxPostings, int bits) {
    GramSketch frequency = new GramSketch(bits);
    GramSketch probed = new GramSketch(bits);
    for (String clause : clauses) {
      for (long gram : GramSet.grams(clause)) {
        frequency.add(Grams.mix(gram), 1);
      }
    }
    Map<Long, Integer> places = new HashMap<>();
    for (int i = 0; i < clauses.size(); i++) {
      places.put(Grams.hash(clauses.get(i), 0, clauses.get(i).length()), i);
      for (long gram : LeaderSearch.probes(clauses.get(i), frequency, LIKENESS)) {
        probed.add(Grams.mix(gram), 1);
      }
    }
    List<LeaderSearch.Keyed> posted = new ArrayList<>();
    for (String clause : clauses) {
      posted.addAll(LeaderSearch.post(clause, frequency, probed, LIKENESS));
    }
    // The list of clauses is in the order of their frequency, as the job sorts them.
    posted.sort(
        Comparator.comparingLong(LeaderSearch.Keyed::gram)
            .thenComparing(it -> places.get(it.posting().clause())));
    LeaderSearch search = new LeaderSearch(LIKENESS, maxPostings);
    Set<Long> found = new HashSet<>();
    for (LeaderSearch.Keyed it : posted) {
      for (LeaderSearch.Edge edge : search.meet(it.gram(), it.posting())) {
        long pair = NearDuplicates.pair(places.get(edge.leader()), places.get(edge.member()));
        if (!found.add(pair)) {
          throw new AssertionError("Met twice: " + edge);
        }
      }
    }
    return found;
  }
}
