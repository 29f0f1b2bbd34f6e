package org.gongkai.parse.table.row;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.parse.table.row.Reading.Part;

/**
 * Cuts the digits of a row whose last cell is the total (总计) of the others.
 *
 * <p>The total is cut off first: no other cell can be more, so that it bounds how long each of them
 * is, and a run is cut that has too many ways for a {@link Cutter}.
 */
public final class TotalCutter {

  private final DigitRun run;
  private final List<List<Part>> ways = new ArrayList<>();
  private int steps;

  public TotalCutter(DigitRun run) {
    this.run = run;
  }

  /** All ways with so many cells that keep the sum; none where there are too many. */
  public List<List<Part>> cut(int cells) {
    if (run.isTorn()) {
      return List.of();
    }
    int longest = DigitRun.MOST_DIGITS + 1;
    int first = Math.max(cells - 1, run.size() - longest);
    for (int from = run.size() - 1; from >= first; from--) {
      int begin = from;
      run.forEachCell(
          from,
          (total, to) -> {
            if (to == run.size() && !total.isNegative() && run.mayBegin(begin)) {
              cut(0, begin, cells - 1, total.count(), total, new ArrayList<>());
            }
          });
    }
    return isGivenUp() ? List.of() : ways;
  }

  /** Cuts pieces into so many cells that make what is left of a total. */
  private void cut(int from, int end, int left, long rest, Part total, List<Part> cells) {
    steps++;
    if (isGivenUp()) {
      return;
    }
    if (left == 0) {
      if (from == end && rest == 0) {
        List<Part> way = new ArrayList<>(cells);
        way.add(total);
        ways.add(List.copyOf(way));
      }
      return;
    }
    int most = Math.max(1, Long.toString(rest).length());
    if (end - from < left || end - from > (long) left * most) {
      return;
    }
    run.forEachCell(
        from,
        (part, to) -> {
          if (to <= end && !part.isNegative() && part.count() <= rest) {
            cells.add(part);
            cut(to, end, left - 1, rest - part.count(), total, cells);
            cells.remove(cells.size() - 1);
          }
        });
  }

  private boolean isGivenUp() {
    return steps > Cutter.MOST_STEPS || ways.size() > Cutter.MOST_READINGS;
  }

  /** How many cells were tried. */
  public int steps() {
    return steps;
  }
}
