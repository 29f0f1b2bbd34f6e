package org.gongkai.phrases;

import java.util.Arrays;
import org.gongkai.parse.clause.ClauseNormalizer;
import org.gongkai.parse.text.MappedText;
import org.gongkai.report.Span;
import org.gongkai.report.Text;

/**
 * The way from a normalised clause back to the clause as printed.
 *
 * <p>Folding knows the way back for every character. What else normalising does is to put masks for
 * names, years and numbers: a mask leads back to all that stands between its neighbours.
 */
final class WayBack {

  /** How far to look for the text behind a mask, and how much of it must be the same. */
  private static final int REACH = 96;

  private static final int ANCHOR = 3;

  private final Text clause;
  private final int[] begins;
  private final int[] ends;

  private WayBack(Text clause, int[] begins, int[] ends) {
    this.clause = clause;
    this.begins = begins;
    this.ends = ends;
  }

  static WayBack of(String clause, String normalized) {
    MappedText folded = ClauseNormalizer.plain().normalize(clause);
    int[] begins = new int[normalized.length()];
    int[] ends = new int[normalized.length()];
    int at = 0;
    int i = 0;
    while (i < normalized.length()) {
      int masked = 0;
      int skipped = 0;
      if (at < folded.length() && folded.charAt(at) == normalized.charAt(i)) {
        masked = 1;
        skipped = 1;
      } else {
        long step = maskAt(folded.value(), at, normalized, i);
        masked = (int) (step >>> 32);
        skipped = (int) step;
      }
      Arrays.fill(begins, i, i + masked, edge(folded, at, clause));
      Arrays.fill(
          ends,
          i,
          i + masked,
          skipped == 0 ? edge(folded, at, clause) : folded.end(at + skipped - 1));
      i += masked;
      at += skipped;
    }
    return new WayBack(new Text(clause), begins, ends);
  }

  private static int edge(MappedText folded, int at, String clause) {
    return at < folded.length() ? folded.begin(at) : clause.length();
  }

  /** The span in the document of a stretch of the normalised clause. */
  Span span(int clauseBegin, int begin, int end) {
    int from = begins[begin];
    Span inClause = clause.span(from, Math.max(from, ends[end - 1]));
    return new Span(clauseBegin + inClause.begin(), clauseBegin + inClause.end());
  }

  /** How long a mask is, and what it stands for: the shortest of both behind which all is equal. */
  private static long maskAt(String folded, int at, String normalized, int i) {
    for (int sum = 1; sum <= 2 * REACH; sum++) {
      for (int masked = Math.min(sum, normalized.length() - i); masked >= 0; masked--) {
        int skipped = sum - masked;
        if (at + skipped <= folded.length()
            && isAnchor(folded, at + skipped, normalized, i + masked)) {
          return ((long) masked << 32) | skipped;
        }
      }
    }
    return ((long) (normalized.length() - i) << 32) | (folded.length() - at);
  }

  private static boolean isAnchor(String folded, int at, String normalized, int i) {
    int left = normalized.length() - i;
    if (left == 0) {
      return at == folded.length();
    }
    int needed = Math.min(ANCHOR, left);
    return folded.regionMatches(at, normalized, i, needed)
        && (left > ANCHOR || at + left == folded.length());
  }
}
