package org.gongkai.parse.table.label;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.gongkai.parse.text.LabelIndex.Hit;

/** Picks, of all places where labels are met, those that follow the order of the form. */
public final class LabelChain {

  /** Ideographs between two rows' labels that cost as much as one ideograph of a label earns. */
  private static final int GAP_COST = 40;

  private LabelChain() {}

  /**
   * The chain of labels in the form's order that shows most of their words, from left to right.
   *
   * @param maxGap the most ideographs that may stand between two labels
   */
  public static <K extends Enum<K>> List<Hit<K>> best(List<Hit<K>> hits, int maxGap) {
    return best(hits, maxGap, IntUnaryOperator.identity());
  }

  /**
   * The same.
   *
   * @param number the number of an ideograph among those that part labels
   */
  public static <K extends Enum<K>> List<Hit<K>> best(
      List<Hit<K>> hits, int maxGap, IntUnaryOperator number) {
    int n = hits.size();
    int[] score = new int[n];
    int[] before = new int[n];
    int best = -1;
    for (int i = 0; i < n; i++) {
      Hit<K> hit = hits.get(i);
      score[i] = hit.length() * GAP_COST;
      before[i] = -1;
      int begin = number.applyAsInt(hit.begin());
      for (int j = i - 1; j >= 0; j--) {
        Hit<K> other = hits.get(j);
        int gap = begin - number.applyAsInt(other.end());
        if (gap > maxGap) {
          break;
        }
        boolean follows = hit.begin() >= other.end() && other.key().compareTo(hit.key()) < 0;
        int through = score[j] + hit.length() * GAP_COST - gap;
        // Of labels that serve equally, the first: a repeated head comes behind the row it repeats.
        if (follows && through >= score[i]) {
          score[i] = through;
          before[i] = j;
        }
      }
      if (best < 0 || score[i] > score[best]) {
        best = i;
      }
    }
    List<Hit<K>> chain = new ArrayList<>();
    for (int i = best; i >= 0; i = before[i]) {
      chain.add(hits.get(i));
    }
    Collections.reverse(chain);
    return chain;
  }
}
