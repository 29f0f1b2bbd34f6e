package org.gongkai.parse;

import java.util.ArrayList;
import java.util.EnumMap;
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

  private static final int MOST_STATES = 200_000;

  private final Map<Outcome, List<Reading>> rows;
  private final Map<Outcome, boolean[]> used = new EnumMap<>(Outcome.class);
  private final List<Outcome> results;
  private final Map<State, Boolean> feasible = new java.util.HashMap<>();
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

  private record State(int row, List<Long> left) {}

  private CountRows(Map<Outcome, List<Reading>> rows, List<Outcome> results) {
    this.rows = rows;
    this.results = results;
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

  private Optional<Map<Outcome, List<Reading>>> decide(Proof proof) {
    rows.forEach((outcome, readings) -> used.put(outcome, new boolean[readings.size()]));
    boolean any = false;
    List<Reading> totals = rows.get(Outcome.RESULTS_TOTAL);
    for (int t = 0; t < totals.size(); t++) {
      long[] total = totals.get(t).counts();
      boolean holds = proof == Proof.IDENTITY || reaches(0, total);
      if (holds && (proof == Proof.RESULTS || keepsIdentity(total))) {
        used.get(Outcome.RESULTS_TOTAL)[t] = true;
        if (proof != Proof.IDENTITY) {
          markResults(total);
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
    State state = state(row, left);
    Boolean known = feasible.get(state);
    if (known != null || overflow) {
      return Boolean.TRUE.equals(known);
    }
    if (feasible.size() >= MOST_STATES) {
      overflow = true;
      return false;
    }
    boolean reached = false;
    for (Reading reading : rows.get(results.get(row))) {
      long[] rest = minus(left, reading.counts());
      if (rest.length > 0 && reaches(row + 1, rest)) {
        reached = true;
        break;
      }
    }
    feasible.put(state, reached);
    return reached;
  }

  private void markResults(long[] total) {
    Set<State> seen = new java.util.HashSet<>();
    markResults(0, total, seen);
  }

  private void markResults(int row, long[] left, Set<State> seen) {
    if (row == results.size() || !seen.add(state(row, left))) {
      return;
    }
    List<Reading> readings = rows.get(results.get(row));
    for (int i = 0; i < readings.size(); i++) {
      long[] rest = minus(left, readings.get(i).counts());
      if (rest.length > 0 && reaches(row + 1, rest)) {
        used.get(results.get(row))[i] = true;
        markResults(row + 1, rest, seen);
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
    List<Reading> received = rows.get(Outcome.NEW_RECEIVED);
    List<Reading> over = rows.get(Outcome.CARRIED_OVER);
    List<Reading> forward = rows.get(Outcome.CARRIED_FORWARD);
    if ((long) received.size() * over.size() * forward.size() > MOST_STATES) {
      overflow = true;
      return false;
    }
    for (int n = 0; n < received.size(); n++) {
      for (int c = 0; c < over.size(); c++) {
        for (int f = 0; f < forward.size(); f++) {
          if (!holds(received.get(n), over.get(c), total, forward.get(f))) {
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

  private static boolean holds(Reading received, Reading over, long[] total, Reading forward) {
    for (int i = 0; i < total.length; i++) {
      long in = received.parts().get(i).count() + over.parts().get(i).count();
      if (in != total[i] + forward.parts().get(i).count()) {
        return false;
      }
    }
    return true;
  }

  private static State state(int row, long[] left) {
    return new State(row, java.util.Arrays.stream(left).boxed().toList());
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
