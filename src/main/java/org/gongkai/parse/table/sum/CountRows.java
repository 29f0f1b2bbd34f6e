package org.gongkai.parse.table.sum;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.form.Outcome;
import org.gongkai.parse.table.row.Reading;

/**
 * Decides between the readings of the rows of table 3 by the sums of the form.
 *
 * <p>Each row comes with the readings whose own sum holds, or with the one that its print makes
 * certain. What is left of them takes part in at least one way to make the columns right as well.
 */
public final class CountRows {

  /** After so many states of the columns a sum decides nothing. */
  public static final int MOST_STATES = 200_000;

  private final Map<Outcome, Candidates> rows = new EnumMap<>(Outcome.class);
  private final List<Outcome> results;

  /** Which sums of the columns a way to read the table has to keep. */
  public enum Proof {
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
  public record Decision(Proof proof, boolean contradicted, Map<Outcome, List<Reading>> rows) {}

  private CountRows(Map<Outcome, List<Reading>> rows, List<Outcome> results) {
    this.results = results;
    rows.forEach((outcome, readings) -> this.rows.put(outcome, new Candidates(readings)));
  }

  /**
   * @param rows the readings of the rows that are printed; a row without any can't be read
   * @param results the result rows of the form
   */
  public static Decision decide(Map<Outcome, List<Reading>> rows, List<Outcome> results) {
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

  /** What the sums of a proof leave; empty where no way keeps them, or too many would be tried. */
  private Optional<Map<Outcome, List<Reading>>> decide(Proof proof) {
    List<ColumnSum> sums = sums(proof);
    Candidates totals = rows.get(Outcome.RESULTS_TOTAL);
    boolean any = false;
    for (int i = 0; i < totals.size(); i++) {
      long[] total = totals.counts(i);
      if (sums.stream().allMatch(sum -> sum.holds(total))) {
        totals.use(i);
        sums.forEach(sum -> sum.use(total));
        any = true;
      }
    }
    boolean decided = any && sums.stream().noneMatch(ColumnSum::isGivenUp);
    return decided ? Optional.of(left(proof)) : Optional.empty();
  }

  private List<ColumnSum> sums(Proof proof) {
    List<ColumnSum> sums = new ArrayList<>();
    if (proof != Proof.IDENTITY) {
      sums.add(new ResultColumns(results.stream().map(rows::get).toList()));
    }
    if (proof != Proof.RESULTS) {
      sums.add(
          new IntakeIdentity(
              rows.get(Outcome.NEW_RECEIVED),
              rows.get(Outcome.CARRIED_OVER),
              rows.get(Outcome.CARRIED_FORWARD)));
    }
    return sums;
  }

  /** The readings that a solution uses; rows that the proof does not reach keep all of theirs. */
  private Map<Outcome, List<Reading>> left(Proof proof) {
    Map<Outcome, List<Reading>> left = new EnumMap<>(Outcome.class);
    rows.forEach(
        (outcome, readings) ->
            left.put(outcome, covers(proof, outcome) ? readings.used() : readings.all()));
    return left;
  }

  /** Whether the sums of a proof speak of a row. */
  public static boolean covers(Proof proof, Outcome outcome) {
    return switch (proof) {
      case RESULTS_AND_IDENTITY -> true;
      case RESULTS -> outcome.group().isResult() || outcome == Outcome.RESULTS_TOTAL;
      case IDENTITY -> !outcome.group().isResult();
      case NONE -> false;
    };
  }
}
