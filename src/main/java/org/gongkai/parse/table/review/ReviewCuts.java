package org.gongkai.parse.table.review;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.form.Channel;
import org.gongkai.form.OfficialForm;
import org.gongkai.form.ReviewOutcome;
import org.gongkai.parse.table.atom.Atom;
import org.gongkai.parse.table.atom.PrintedRow;
import org.gongkai.parse.table.row.BlockCutter;
import org.gongkai.parse.table.row.Cutter;
import org.gongkai.parse.table.row.DigitRun;
import org.gongkai.parse.table.row.OwnAtoms;
import org.gongkai.parse.table.row.Reading;
import org.gongkai.parse.table.row.RowCuts;
import org.gongkai.parse.table.row.RowReader;
import org.gongkai.parse.table.row.RowStyle;

/**
 * The ways to cut the row of table 4 block by block, since all ways to cut fifteen cells are too
 * many.
 *
 * @param values the figures and marks of the row
 * @param cuts the row with and without a number that may be that of a page
 * @param splits whether figures may stand side by side with nothing between
 */
record ReviewCuts(List<Atom> values, RowCuts cuts, boolean splits) {

  private static final int CELLS = OfficialForm.reviews().size();
  private static final int BLOCKS = Channel.values().length;
  private static final int BLOCK = ReviewOutcome.values().length;

  static ReviewCuts of(PrintedRow<String> row, RowStyle style) {
    List<Atom> values = OwnAtoms.of(row.atoms(), CELLS).stream().filter(Atom::isValue).toList();
    return new ReviewCuts(
        values,
        RowReader.of(row.atoms(), CELLS, style).cuts(),
        style.glued() || values.stream().anyMatch(Atom::hasLeadingZero));
  }

  /**
   * What each block holds in any way to read the row; nothing where there is no way.
   *
   * @param dropsCells whether another table of the report shows that blank cells leave no trace
   */
  List<List<Reading>> blocks(boolean dropsCells) {
    List<List<Reading>> blocks = cut(dropsCells);
    boolean few = values.size() < CELLS && !dropsCells && (!splits || isShort());
    return few && blocks.get(0).isEmpty() ? cut(true) : blocks;
  }

  /** Whether there are fewer digits and marks than cells. */
  boolean isShort() {
    return values.stream().mapToInt(atom -> Math.max(1, atom.number().length())).sum() < CELLS;
  }

  private List<List<Reading>> cut(boolean traceless) {
    List<List<Reading>> all = new ArrayList<>();
    for (int i = 0; i < BLOCKS; i++) {
      all.add(new ArrayList<>());
    }
    for (List<Atom> variant : cuts.variants()) {
      DigitRun run = new DigitRun(variant, cuts.joins(variant), splits);
      BlockCutter cutter = new BlockCutter(run, BLOCK, traceless);
      List<List<Reading>> cut = cutter.cut(BLOCKS);
      // A page number beside a dropped cell explains any wrong sum, so it proves nothing.
      boolean asPrinted = all.get(0).isEmpty();
      if (cutter.steps() > Cutter.MOST_STEPS || traceless && asPrinted && cut.get(0).isEmpty()) {
        all.forEach(List::clear);
        return all;
      }
      for (int i = 0; i < BLOCKS; i++) {
        all.get(i).addAll(cut.get(i));
      }
    }
    return all;
  }
}
