package org.gongkai.phrases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Meets the clauses that have a 3-gram in common, the most frequent clause first.
 *
 * <p>Holds at most so many clauses of one 3-gram: what is less frequent than those can still find
 * its leader among them, but is no leader to others by this 3-gram.
 */
final class LeaderSearch {

  private final Likeness likeness;
  private final int maxPostings;
  private final List<Posting> held = new ArrayList<>();
  private long gram;

  LeaderSearch(Likeness likeness, int maxPostings) {
    this.likeness = likeness;
    this.maxPostings = maxPostings;
  }

  /** The 3-grams by which longer clauses are looked up. */
  static long[] probes(String text, GramSketch frequency, Likeness likeness) {
    long[] grams = GramSet.ordered(text, frequency);
    return Arrays.copyOf(grams, Math.min(grams.length, likeness.probes(grams.length)));
  }

  /** The clause under each 3-gram by which it looks for others or may be looked up. */
  static List<Keyed> post(String text, GramSketch frequency, GramSketch probed, Likeness likeness) {
    long[] grams = GramSet.ordered(text, frequency);
    long clause = Grams.hash(text, 0, text.length());
    List<Keyed> posted = new ArrayList<>();
    for (int i = 0; i < Math.min(grams.length, likeness.indexed(grams.length)); i++) {
      if (!GramSet.isUnique(grams[i]) && probed.estimate(Grams.mix(grams[i])) > 0) {
        boolean isProbe = i < likeness.probes(grams.length);
        posted.add(new Keyed(grams[i], new Posting(clause, isProbe, grams)));
      }
    }
    return posted;
  }

  /** Takes the next clause of the 3-gram, and gives the more frequent clauses that it is like. */
  List<Edge> meet(long nextGram, Posting next) {
    if (nextGram != gram) {
      held.clear();
      gram = nextGram;
    }
    List<Edge> edges = new ArrayList<>();
    for (Posting leader : held) {
      Posting shorter = leader.grams().length < next.grams().length ? leader : next;
      boolean equal = leader.grams().length == next.grams().length;
      if (shorter.isProbe() || (equal && leader.isProbe())) {
        double similarity = likeness.at(gram, next.grams(), leader.grams());
        if (similarity > 0) {
          edges.add(new Edge(next.clause(), leader.clause(), similarity));
        }
      }
    }
    if (held.size() < maxPostings) {
      held.add(next);
    }
    return edges;
  }

  /**
   * A clause that has a 3-gram.
   *
   * @param isProbe whether the 3-gram is among its rarest, by which longer clauses are looked up
   */
  record Posting(long clause, boolean isProbe, long[] grams) {}

  /** A clause under a 3-gram. */
  record Keyed(long gram, Posting posting) {}

  /** A clause is like a more frequent one. */
  record Edge(long member, long leader, double similarity) {}
}
