package org.gongkai.phrases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Picks for each report those that it meets most often. Pairs come sorted by report and compared
 * report, so only the counts of one report are held.
 */
final class SourceRanking {

  private static final Comparator<Met> ORDER =
      Comparator.comparingInt(Met::times).reversed().thenComparing(it -> it.pair().compared());

  private final int most;
  private final List<Met> met = new ArrayList<>();

  SourceRanking(int most) {
    this.most = most;
  }

  /** Takes the next pair; gives the picks of the report before where another one begins. */
  List<SourceSearch.Pair> take(SourceSearch.Pair next) {
    Met last = met.isEmpty() ? new Met(next, 0) : met.get(met.size() - 1);
    if (last.pair().report() != next.report()) {
      List<SourceSearch.Pair> picked = finish();
      met.add(new Met(next, 1));
      return picked;
    }
    if (last.pair().equals(next) && !met.isEmpty()) {
      met.set(met.size() - 1, new Met(next, last.times() + 1));
    } else {
      met.add(new Met(next, 1));
    }
    return List.of();
  }

  /** The picks of the last report. */
  List<SourceSearch.Pair> finish() {
    List<SourceSearch.Pair> picked = met.stream().sorted(ORDER).limit(most).map(Met::pair).toList();
    met.clear();
    return picked;
  }

  /** A pair and how many n-grams it shares. */
  private record Met(SourceSearch.Pair pair, int times) {}
}
