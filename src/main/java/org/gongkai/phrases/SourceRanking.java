package org.gongkai.phrases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Picks for each report those that it shares the rarest n-grams with. Pairs come sorted by report
 * and compared report, so only the counts of one report are held.
 */
final class SourceRanking {

  private static final Comparator<Met> ORDER =
      Comparator.comparingLong(Met::rarity).reversed().thenComparing(it -> it.pair().compared());

  private static final int WHOLE = 1_000_000;

  private final int most;
  private final List<Met> met = new ArrayList<>();

  SourceRanking(int most) {
    this.most = most;
  }

  /**
   * How much it says that two reports share an n-gram: the fewer agencies write it, the more. A
   * whole number, so that the order of a sum makes no difference.
   */
  static int rarity(long agencies) {
    return (int) (WHOLE / Math.max(1, agencies));
  }

  /** Takes the next pair; gives the picks of the report before where another one begins. */
  List<SourceSearch.Pair> take(SourceSearch.Pair next, int rarity) {
    Met last = met.isEmpty() ? new Met(next, 0) : met.get(met.size() - 1);
    if (last.pair().report() != next.report()) {
      List<SourceSearch.Pair> picked = finish();
      met.add(new Met(next, rarity));
      return picked;
    }
    if (last.pair().equals(next) && !met.isEmpty()) {
      met.set(met.size() - 1, new Met(next, last.rarity() + rarity));
    } else {
      met.add(new Met(next, rarity));
    }
    return List.of();
  }

  /** The picks of the last report. */
  List<SourceSearch.Pair> finish() {
    List<SourceSearch.Pair> picked = met.stream().sorted(ORDER).limit(most).map(Met::pair).toList();
    met.clear();
    return picked;
  }

  /** A pair and the rarity of the n-grams that it shares, in sum. */
  private record Met(SourceSearch.Pair pair, long rarity) {}
}
