package org.gongkai.parse.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.form.Outcome;

/**
 * Decides between the readings of the rows of table 3 by the sums of the form.
 *
 * <p>Each row comes with the readings whose own sum holds, or with the one that its print makes
 * certain. What is left of them takes part in at least one way to make the columns right as well.
 */
final class CountRows {

  /** After so many states of the columns a sum decides nothing. */
  static final int MOST_STATES = 200_000;

  private final Map<Outcome, List<Reading>> rows;
  private final Map<Outcome, boolean[]> used = new EnumMap<>(Outcome.class);
  private final List<Outcome> results;
  private final Map<Outcome, long[][]> counts = new EnumMap<>(Outcome.class);
  private final Map<State, Boolean> feasible = new HashMap<>();
  private final Set<State> marked = new HashSet<>();
  private ColumnRanges ranges = ColumnRanges.NONE;
  private boolean overflow;

  /** Which sums of the columns a way to read the table has to keep. */
  enum Proof {
    RESULTS_AND_IDENTITY,
    RESULTS,
    IDENTITY,
    NONE
  }

  /**
   * What is left of the readings, and the sums that left it.
   *
   * @param contradicted whether a sum could be tried that no way to read the table keeps
   */
  record Decision(Proof proof, boolean contradicted, Map<Outcome, List<Reading>> rows) {}

  private record State(int row, long[] left) {
    @Override
    public boolean equals(Object other) {
      return other instanceof State state && row == state.row && Arrays.equals(left, state.left);
    }

    @Override
    public int hashCode() {
      return 31 * Arrays.hashCode(left) + row;
    }
  }

  CountRows(Map<Outcome, List<Reading>> rows, List<Outcome> results) {
    this.rows = rows;
    this.results = results;
    rows.forEach(
        (outcome, readings) ->
            counts.put(outcome, readings.stream().map(Reading::counts).toArray(long[][]::new)));
  }

  /**
   * @param rows the readings of the rows that are printed; a row without any can't be read
   * @param results the result rows of the form
   */
  static Decision decide(Map<Outcome, List<Reading>> rows, List<Outcome> results) {
    boolean resultsKnown = isKnown(rows, results) && isKnown(rows, List.of(Outcome.RESULTS_TOTAL));
    boolean identityKnown =
        isKnown(
            rows,
            List.of(
                Outcome.NEW_RECEIVED,
                Outcome.CARRIED_OVER,
                Outcome.RESULTS_TOTAL,
                Outcome.CARRIED_FORWARD));
    List<Proof> proofs = new ArrayList<>();
    if (resultsKnown && identityKnown) {
      proofs.add(Proof.RESULTS_AND_IDENTITY);
    }
    if (resultsKnown) {
      proofs.add(Proof.RESULTS);
    }
    if (identityKnown) {
      proofs.add(Proof.IDENTITY);
    }
    for (int i = 0; i < proofs.size(); i++) {
      Optional<Map<Outcome, List<Reading>>> left =
          new CountRows(rows, results).decide(proofs.get(i));
      if (left.isPresent()) {
        return new Decision(proofs.get(i), i > 0, left.get());
      }
    }
    return new Decision(Proof.NONE, !proofs.isEmpty(), rows);
  }

  private static boolean isKnown(Map<Outcome, List<Reading>> rows, List<Outcome> needed) {
    return needed.stream().allMatch(outcome -> !rows.getOrDefault(outcome, List.of()).isEmpty());
  }

  /** How many states of the columns were looked at. */
  int states() {
    return feasible.size();
  }

  /** What the sums of a proof leave; empty where no way keeps them, or too many would be tried. */
  Optional<Map<Outcome, List<Reading>>> decide(Proof proof) {
    rows.forEach((outcome, readings) -> used.put(outcome, new boolean[readings.size()]));
    if (proof != Proof.IDENTITY) {
      ranges = ColumnRanges.of(results.stream().map(counts::get).toList());
    }
    boolean any = false;
    long[][] totals = counts.get(Outcome.RESULTS_TOTAL);
    for (int t = 0; t < totals.length; t++) {
      long[] total = totals[t];
      boolean holds = proof == Proof.IDENTITY || reaches(0, total);
      if (holds && (proof == Proof.RESULTS || keepsIdentity(total))) {
        used.get(Outcome.RESULTS_TOTAL)[t] = true;
        if (proof != Proof.IDENTITY) {
          markResults(0, total);
        }
        if (proof != Proof.RESULTS) {
          markIdentity(total);
        }
        any = true;
      }
    }
    return any && !overflow ? Optional.of(left(proof)) : Optional.empty();
  }

  /** The readings that a solution uses; rows that the proof does not reach keep all of theirs. */
  private Map<Outcome, List<Reading>> left(Proof proof) {
    Map<Outcome, List<Reading>> left = new EnumMap<>(Outcome.class);
    rows.forEach(
        (outcome, readings) -> {
          boolean[] mark = used.get(outcome);
          List<Reading> kept = new ArrayList<>();
          for (int i = 0; i < mark.length; i++) {
            if (mark[i] || !covers(proof, outcome)) {
              kept.add(readings.get(i));
            }
          }
          left.put(outcome, kept);
        });
    return left;
  }

  /** Whether the sums of a proof speak of a row. */
  static boolean covers(Proof proof, Outcome outcome) {
    return switch (proof) {
      case RESULTS_AND_IDENTITY -> true;
      case RESULTS -> outcome.group().isResult() || outcome == Outcome.RESULTS_TOTAL;
      case IDENTITY -> !outcome.group().isResult();
      case NONE -> false;
    };
  }

  /** Whether the result rows from one on can make exactly what is left of the total. */
  private boolean reaches(int row, long[] left) {
    if (row == results.size()) {
      for (long count : left) {
        if (count != 0) {
          return false;
        }
      }
      return true;
    }
    if (!ranges.hold(row, left)) {
      return false;
    }
    State state = new State(row, left);
    Boolean known = feasible.get(state);
    if (known != null || overflow) {
      return Boolean.TRUE.equals(known);
    }
    if (feasible.size() >= MOST_STATES) {
      overflow = true;
      return false;
    }
    boolean reached = false;
    for (long[] reading : counts.get(results.get(row))) {
      long[] rest = minus(left, reading);
      if (rest.length > 0 && reaches(row + 1, rest)) {
        reached = true;
        break;
      }
    }
    feasible.put(state, reached);
    return reached;
  }

  private void markResults(int row, long[] left) {
    if (row == results.size() || !marked.add(new State(row, left))) {
      return;
    }
    long[][] readings = counts.get(results.get(row));
    for (int i = 0; i < readings.length; i++) {
      long[] rest = minus(left, readings[i]);
      if (rest.length > 0 && reaches(row + 1, rest)) {
        used.get(results.get(row))[i] = true;
        markResults(row + 1, rest);
      }
    }
  }

  private boolean keepsIdentity(long[] total) {
    return eachIdentity(total, false);
  }

  private void markIdentity(long[] total) {
    eachIdentity(total, true);
  }

  private boolean eachIdentity(long[] total, boolean mark) {
    boolean found = false;
    long[][] received = counts.get(Outcome.NEW_RECEIVED);
    long[][] over = counts.get(Outcome.CARRIED_OVER);
    long[][] forward = counts.get(Outcome.CARRIED_FORWARD);
    if ((long) received.length * over.length * forward.length > MOST_STATES) {
      overflow = true;
      return false;
    }
    for (int n = 0; n < received.length; n++) {
      for (int c = 0; c < over.length; c++) {
        for (int f = 0; f < forward.length; f++) {
          if (!holds(received[n], over[c], total, forward[f])) {
            continue;
          }
          found = true;
          if (!mark) {
            return true;
          }
          used.get(Outcome.NEW_RECEIVED)[n] = true;
          used.get(Outcome.CARRIED_OVER)[c] = true;
          used.get(Outcome.CARRIED_FORWARD)[f] = true;
        }
      }
    }
    return found;
  }

  private static boolean holds(long[] received, long[] over, long[] total, long[] forward) {
    for (int i = 0; i < total.length; i++) {
      if (received[i] + over[i] != total[i] + forward[i]) {
        return false;
      }
    }
    return true;
  }

  /** What is left, or an empty array where a count would fall below nothing. */
  private static long[] minus(long[] left, long[] counts) {
    long[] rest = new long[left.length];
    for (int i = 0; i < left.length; i++) {
      rest[i] = left[i] - counts[i];
      if (rest[i] < 0) {
        return new long[0];
      }
    }
    return rest;
  }
}
