package org.gongkai.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class LeaderSearchTest {

  private static final Likeness LIKENESS = new Likeness(0.6, 0.8, 0.5);

  /**
   * 20,000 with {@code -Dgongkai.phrases.clauses=20000}: the comparison of all pairs takes a
   * minute.
   */
  private static final int CLAUSES = Integer.getInteger("gongkai.phrases.clauses", 1_500);

  @Test
  void losesNoNearDuplicatePair() {
    List<String> clauses = distinct(CLAUSES);
    Set<String> expected = bruteForce(clauses);
    assertThat(search(clauses, Integer.MAX_VALUE, 20)).isEqualTo(expected);
    assertThat(expected).hasSizeGreaterThan(CLAUSES / 10);
  }

  @Test
  void losesNoneWhenTheSketchIsFullOfCollisions() {
    List<String> clauses = distinct(300);
    assertThat(search(clauses, Integer.MAX_VALUE, 6)).isEqualTo(bruteForce(clauses));
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

  private static Set<String> search(List<String> clauses, int maxPostings, int bits) {
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
    Set<String> found = new TreeSet<>();
    for (LeaderSearch.Keyed it : posted) {
      for (LeaderSearch.Edge edge : search.meet(it.gram(), it.posting())) {
        String pair = places.get(edge.leader()) + " " + places.get(edge.member());
        assertThat(found.add(pair)).as("met once").isTrue();
      }
    }
    return found;
  }

  private static Set<String> bruteForce(List<String> clauses) {
    Set<String> pairs = new TreeSet<>();
    List<long[]> grams = clauses.stream().map(GramSet::grams).toList();
    for (int i = 0; i < clauses.size(); i++) {
      for (int j = i + 1; j < clauses.size(); j++) {
        int common = common(grams.get(i), grams.get(j));
        if (common > 0 && LIKENESS.of(common, grams.get(i).length, grams.get(j).length) > 0) {
          pairs.add(i + " " + j);
        }
      }
    }
    return pairs;
  }

  private static int common(long[] one, long[] other) {
    int i = 0;
    int j = 0;
    int common = 0;
    while (i < one.length && j < other.length) {
      if (one[i] == other[j]) {
        common++;
      }
      boolean first = one[i] <= other[j];
      boolean second = other[j] <= one[i];
      i += first ? 1 : 0;
      j += second ? 1 : 0;
    }
    return common;
  }
}
