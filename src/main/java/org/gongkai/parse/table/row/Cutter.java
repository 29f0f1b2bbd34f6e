package org.gongkai.parse.table.row;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.parse.table.row.Reading.Part;

/** Cuts the digits of a row into numbers, in every way that the print allows. */
public final class Cutter {

  /** More ways than this decide nothing; the row stays unread. */
  static final int MOST_READINGS = 20_000;

  /** After so many cells that were tried a search is given up. */
  public static final int MOST_STEPS = 400_000;

  private final DigitRun run;
  private final List<List<Part>> ways = new ArrayList<>();
  private int steps;

  public Cutter(DigitRun run) {
    this.run = run;
  }

  /** All ways with at least so many and at most so many cells; none where there are too many. */
  public List<List<Part>> cut(int fewest, int most) {
    if (!run.isTorn()) {
      cut(0, fewest, most, new ArrayList<>());
    }
    return steps > MOST_STEPS || ways.size() > MOST_READINGS ? List.of() : ways;
  }

  private void cut(int from, int fewest, int most, List<Part> cells) {
    if (++steps > MOST_STEPS || ways.size() > MOST_READINGS) {
      return;
    }
    if (from == run.size()) {
      if (cells.size() >= fewest) {
        ways.add(List.copyOf(cells));
      }
      return;
    }
    if (cells.size() == most
        || (long) (most - cells.size()) * DigitRun.MOST_DIGITS * 3 < run.size() - from) {
      return;
    }
    run.forEachCell(
        from,
        (part, to) -> {
          cells.add(part);
          cut(to, fewest, most, cells);
          cells.remove(cells.size() - 1);
        });
  }

  /** How many cells were tried. */
  public int steps() {
    return steps;
  }
}
