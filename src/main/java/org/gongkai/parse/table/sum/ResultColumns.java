package org.gongkai.parse.table.sum;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The ways in which the result rows of table 3 make （七）总计, column by column.
 *
 * <p>What is left of the total behind some rows decides what those behind them can make, however it
 * came about; so each such state is looked at once.
 */
public final class ResultColumns implements ColumnSum {

  private final List<Candidates> rows;
  private final ColumnRanges ranges;
  private final Map<State, Boolean> feasible = new HashMap<>();
  private final Set<State> seen = new HashSet<>();
  private boolean overflow;

  /** What the rows from one on have to make. */
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

  /**
   * @param rows the result rows, each of which has a reading
   */
  public ResultColumns(List<Candidates> rows) {
    this.rows = rows;
    this.ranges = ColumnRanges.of(rows);
  }

  @Override
  public boolean holds(long[] total) {
    return reaches(0, total);
  }

  @Override
  public void use(long[] total) {
    use(0, total);
  }

  @Override
  public boolean isGivenUp() {
    return overflow;
  }

  /** How many states were looked at. */
  public int states() {
    return feasible.size();
  }

  /** Whether the rows from one on can make exactly what is left of the total. */
  private boolean reaches(int row, long[] left) {
    if (row == rows.size()) {
      return Arrays.stream(left).allMatch(count -> count == 0);
    }
    if (!ranges.hold(row, left)) {
      return false;
    }
    State state = new State(row, left);
    Boolean known = feasible.get(state);
    if (known != null || overflow) {
      return Boolean.TRUE.equals(known);
    }
    if (feasible.size() >= CountRows.MOST_STATES) {
      overflow = true;
      return false;
    }
    boolean reached = false;
    Candidates readings = rows.get(row);
    for (int i = 0; i < readings.size() && !reached; i++) {
      reached = reaches(row + 1, minus(left, readings.counts(i)));
    }
    feasible.put(state, reached);
    return reached;
  }

  private void use(int row, long[] left) {
    if (row == rows.size() || !seen.add(new State(row, left))) {
      return;
    }
    Candidates readings = rows.get(row);
    for (int i = 0; i < readings.size(); i++) {
      long[] rest = minus(left, readings.counts(i));
      if (reaches(row + 1, rest)) {
        readings.use(i);
        use(row + 1, rest);
      }
    }
  }

  private static long[] minus(long[] left, long[] counts) {
    long[] rest = new long[left.length];
    for (int i = 0; i < left.length; i++) {
      rest[i] = left[i] - counts[i];
    }
    return rest;
  }
}
