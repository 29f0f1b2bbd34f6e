package org.gongkai.phrases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.report.Span;

/**
 * The problems section of one report as its 5-grams, each with its place.
 *
 * <p>The n-grams run over the letters of a clause; punctuation and masks make no text different.
 */
final class ReuseText {

  static final int SIZE = 5;

  /** A run is followed from so many places of the other text where it could begin. */
  private static final int MAX_PLACES = 8;

  private final List<Clause> clauses;

  /** One entry for each place: the n-gram, its clause, its first and last character there. */
  private final long[] grams;

  private final int[] clause;
  private final int[] first;
  private final int[] last;

  /** The letters of all clauses, and where each n-gram begins among them. */
  private final String letters;

  private final int[] start;

  ReuseText(List<Clause> clauses) {
    this.clauses = clauses;
    int room = clauses.stream().mapToInt(it -> it.normalized().length()).sum();
    long[] grams = new long[room];
    this.clause = new int[room];
    this.first = new int[room];
    this.last = new int[room];
    this.start = new int[room];
    StringBuilder kept = new StringBuilder(room);
    int count = 0;
    for (int c = 0; c < clauses.size(); c++) {
      String text = clauses.get(c).normalized();
      int[] letters = letters(text);
      int from = kept.length();
      for (int at : letters) {
        kept.append(text.charAt(at));
      }
      for (int i = 0; i + SIZE <= letters.length; i++) {
        grams[count] = Grams.hash(kept, from + i, from + i + SIZE);
        start[count] = from + i;
        clause[count] = c;
        first[count] = letters[i];
        last[count++] = letters[i + SIZE - 1];
      }
    }
    this.grams = Arrays.copyOf(grams, count);
    this.letters = kept.toString();
  }

  private static int[] letters(String text) {
    int[] letters = new int[text.length()];
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Grams.isLetter(text.charAt(i))) {
        letters[count++] = i;
      }
    }
    return Arrays.copyOf(letters, count);
  }

  /** The different n-grams, ascending. */
  long[] distinct() {
    return Arrays.stream(grams).sorted().distinct().toArray();
  }

  String letters() {
    return letters;
  }

  /** The letters that are in no n-gram of national boilerplate. */
  String distinctLetters(long[] boilerplate) {
    boolean[] covered = new boolean[letters.length()];
    for (int i = 0; i < grams.length; i++) {
      if (Arrays.binarySearch(boilerplate, grams[i]) >= 0) {
        Arrays.fill(covered, start[i], start[i] + SIZE, true);
      }
    }
    StringBuilder rest = new StringBuilder();
    for (int i = 0; i < covered.length; i++) {
      if (!covered[i]) {
        rest.append(letters.charAt(i));
      }
    }
    return rest.toString();
  }

  /** Where this text and the other have the same words, in the order of this text. */
  List<Match> matches(ReuseText other) {
    Map<Long, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < other.grams.length; i++) {
      List<Integer> found = places.computeIfAbsent(other.grams[i], it -> new ArrayList<>(1));
      if (found.size() < MAX_PLACES) {
        found.add(i);
      }
    }
    List<Match> matches = new ArrayList<>();
    int at = 0;
    while (at < grams.length) {
      int best = 0;
      int place = 0;
      for (int candidate : places.getOrDefault(grams[at], List.of())) {
        int run = run(at, other, candidate);
        if (run > best) {
          best = run;
          place = candidate;
        }
      }
      if (best > 0) {
        matches.add(new Match(span(at, best), other.span(place, best), best));
        at = behind(at + best - 1);
      } else {
        at++;
      }
    }
    return matches;
  }

  private int run(int at, ReuseText other, int place) {
    int run = 0;
    while (at + run < grams.length
        && place + run < other.grams.length
        && grams[at + run] == other.grams[place + run]
        && clause[at + run] == clause[at]
        && other.clause[place + run] == other.clause[place]) {
      run++;
    }
    return run;
  }

  /** The first n-gram that begins behind the end of one. */
  private int behind(int gram) {
    int at = gram + 1;
    while (at < grams.length && clause[at] == clause[gram] && first[at] <= last[gram]) {
      at++;
    }
    return at;
  }

  private Span span(int at, int run) {
    return clauses.get(clause[at]).span(first[at], last[at + run - 1] + 1);
  }

  /** A clause as the comparison needs it. */
  record Clause(String normalized, String text, int begin) {
    private Span span(int from, int to) {
      return WayBack.of(text, normalized).span(begin, from, to);
    }
  }

  /**
   * The same words in two texts.
   *
   * @param length number of n-grams
   */
  record Match(Span here, Span there, int length) {

    /** The longest, in the order of this text. */
    static List<Match> longest(List<Match> matches, int most) {
      return matches.stream()
          .sorted(
              Comparator.comparingInt(Match::length)
                  .reversed()
                  .thenComparingInt(it -> it.here().begin()))
          .limit(most)
          .sorted(Comparator.comparingInt(it -> it.here().begin()))
          .toList();
    }
  }
}
