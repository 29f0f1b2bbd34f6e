package org.gongkai.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceRankingTest {

  @Test
  void picksForEachReportThoseItSharesTheRarestWordsWith() {
    SourceRanking ranking = new SourceRanking(2);
    List<SourceSearch.Pair> picked = new ArrayList<>();
    int[][] pairs = {
      {1, 4, 2}, {1, 5, 5}, {1, 5, 5}, {1, 6, 2}, {1, 6, 2}, {1, 6, 9}, {2, 4, 3}, {2, 5, 3},
      {2, 6, 3}
    };
    for (int[] it : pairs) {
      picked.addAll(ranking.take(new SourceSearch.Pair(it[0], it[1]), it[2]));
    }
    picked.addAll(ranking.finish());
    assertThat(picked)
        .containsExactly(
            new SourceSearch.Pair(1, 6),
            new SourceSearch.Pair(1, 5),
            new SourceSearch.Pair(2, 4),
            new SourceSearch.Pair(2, 5));
    assertThat(ranking.finish()).isEmpty();
  }
}
