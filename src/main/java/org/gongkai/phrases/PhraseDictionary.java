package org.gongkai.phrases;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A bounded list of phrases, and where they stand in a clause. */
final class PhraseDictionary implements Serializable {

  private static final long serialVersionUID = 1;

  private final String[] phrases;

  PhraseDictionary(Collection<String> phrases) {
    this.phrases = phrases.stream().sorted().distinct().toArray(String[]::new);
  }

  int size() {
    return phrases.length;
  }

  /** Those with these numbers. */
  PhraseDictionary only(Collection<Integer> indices) {
    return new PhraseDictionary(indices.stream().map(it -> phrases[it]).toList());
  }

  String phrase(int index) {
    return phrases[index];
  }

  /** Every place of every phrase, from left to right and the shorter before the longer. */
  List<Match> matches(String clause) {
    List<Match> matches = new ArrayList<>();
    for (int begin = 0; begin < clause.length(); begin++) {
      matchAt(clause, begin, matches);
    }
    return matches;
  }

  /** The phrases that begin at a place: the sorted list is narrowed letter by letter. */
  private void matchAt(String clause, int begin, List<Match> matches) {
    int low = 0;
    int high = phrases.length;
    for (int depth = 0; begin + depth < clause.length() && low < high; depth++) {
      char letter = clause.charAt(begin + depth);
      low = first(low, high, depth, letter);
      high = first(low, high, depth, (char) (letter + 1));
      if (low < high && phrases[low].length() == depth + 1) {
        matches.add(new Match(low, begin, begin + depth + 1));
        low++;
      }
    }
  }

  /** The first phrase of the range whose letter at the depth is no less. */
  private int first(int low, int high, int depth, char letter) {
    int from = low;
    int to = high;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (phrases[middle].charAt(depth) < letter) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  /** Of matches from left to right, those that lie in no longer one. */
  static List<Match> standalone(List<Match> matches) {
    List<Match> alone = new ArrayList<>();
    int reached = -1;
    for (int i = 0; i < matches.size(); i++) {
      Match match = matches.get(i);
      boolean longestHere = i + 1 == matches.size() || matches.get(i + 1).begin() != match.begin();
      if (longestHere && match.end() > reached) {
        alone.add(match);
        reached = match.end();
      }
    }
    return alone;
  }

  /** A phrase at a place of a clause, in UTF-16 indices. */
  record Match(int phrase, int begin, int end) {}
}
