package org.gongkai.phrases;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Meets the reports that have an n-gram in common, year by year: a report may have its words from
 * another agency's of the same or an earlier year. Holds the newest reports of one n-gram, and not
 * more than so many.
 */
final class SourceSearch {

  private final int maxPostings;
  private final Deque<Posting> held = new ArrayDeque<>();
  private long gram;

  SourceSearch(int maxPostings) {
    this.maxPostings = maxPostings;
  }

  /** Takes the next report of the n-gram and gives the pairs that it makes with those held. */
  List<Pair> meet(long nextGram, Posting next) {
    if (nextGram != gram) {
      held.clear();
      gram = nextGram;
    }
    List<Pair> pairs = new ArrayList<>();
    for (Posting earlier : held) {
      if (earlier.agency() == next.agency()) {
        continue;
      }
      if (next.isProbe()) {
        pairs.add(new Pair(next.report(), earlier.report()));
      }
      if (earlier.isProbe() && earlier.year() == next.year()) {
        pairs.add(new Pair(earlier.report(), next.report()));
      }
    }
    held.addLast(next);
    if (held.size() > maxPostings) {
      held.removeFirst();
    }
    return pairs;
  }

  /** A report that has the n-gram; reports and agencies are numbers. */
  record Posting(long report, long agency, int year, boolean isProbe) {}

  /** A report and one that it may have its words from. */
  record Pair(long report, long compared) {}
}
