package org.gongkai.parse.table.review;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.form.OfficialForm;
import org.gongkai.parse.table.atom.Atom;
import org.gongkai.parse.table.row.Reading;
import org.gongkai.parse.table.row.Reading.Part;
import org.gongkai.parse.table.row.RowReader;
import org.gongkai.parse.table.row.RowStyle;

/**
 * A wrong sum of table 4 that is the agency's own: nothing that happens to print explains it, no
 * lost cell, no number of a page and no space inside a number.
 *
 * @param style how the table is printed
 * @param dropsCells whether another table of the report shows that blank cells leave no trace
 */
record ReviewMistake(RowReader reader, ReviewLines lines, RowStyle style, boolean dropsCells) {

  private static final int CELLS = OfficialForm.reviews().size();

  /** Whether a row with a figure for each cell is taken as it stands. */
  boolean isOf(Reading reading) {
    if (ReviewDoubts.endsBlank(reading) || reader.leavesNumbersOut() || reader.hasLoneNumber()) {
      return false;
    }
    return isOfFields(reading)
        || lines.areTabbed()
        || (lines.areOneEach() ? isOfLines(reading) : isOfSpaces(reading));
  }

  /**
   * A row that rules part into more fields than cells, as with the number of its line before it.
   */
  private boolean isOfFields(Reading reading) {
    return !reader.isLoose()
        && (ReviewDoubts.brokenBlocks(reading) == 1 || ReviewDoubts.forgetsTotals(reading.parts()));
  }

  private boolean isOfLines(Reading reading) {
    List<Part> parts = reading.parts();
    List<Atom> figures = reader.figures();
    List<Integer> pages =
        Stream.of(0, CELLS - 1)
            .filter(i -> !lines.isPadded(figures.get(i == 0 ? 0 : figures.size() - 1)))
            .toList();
    boolean moved = dropsCells || ReviewDoubts.brokenBlocks(reading) > 1;
    return ReviewDoubts.forgetsTotals(parts)
        || !(moved && ReviewDoubts.mayBeMoved(parts, pages))
            && !(pages.contains(0) && mayHoldPageNumber());
  }

  private boolean isOfSpaces(Reading reading) {
    boolean parted =
        RowStyle.hasDigitsTogether(new RowStyle.Sample(reader.figures(), CELLS))
            || !ReviewDoubts.mayBeSpaced(reading);
    return parted && !dropsCells && ReviewDoubts.brokenBlocks(reading) == 1 && !mayHoldPageNumber();
  }

  private boolean mayHoldPageNumber() {
    return ReviewDoubts.mayHoldPageNumber(reader.figures(), style);
  }

  /** Whether the first cells of a row in which the text ends are taken as they stand. */
  boolean isOfBegun(List<Part> begun, boolean ruled) {
    return (ruled || lines.areTabbed())
        && !begun.get(0).isVoid()
        && !ReviewDoubts.mayHaveLostOne(begun);
  }
}
