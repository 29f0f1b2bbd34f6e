package org.gongkai.parse.table.application;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.form.Applicant;
import org.gongkai.form.Outcome;
import org.gongkai.parse.table.atom.Atom;
import org.gongkai.parse.table.atom.PrintedRow;
import org.gongkai.parse.table.page.PageText;
import org.gongkai.parse.table.row.BrokenFigures;
import org.gongkai.parse.table.row.Reading.Part;
import org.gongkai.parse.text.Ideographs;

/**
 * Table 3 of an agency that moved the column 总计 before 自然人, as its heads and its sums show.
 *
 * <p>Programs that take a page apart may bring the heads out of order as well; then the rows add up
 * as the form has them.
 */
final class TotalFirst {

  private static final String TOTAL = "总计";

  private static final int CELLS = Applicant.values().length;

  private TotalFirst() {}

  /**
   * The print with the total of each row at its end, where it is printed first; a row that has not
   * a figure for each cell can't be read then.
   */
  static ApplicationRows turned(PageText page, ApplicationRows print) {
    List<long[]> counts = print.rows().stream().map(TotalFirst::counts).toList();
    long first = counts.stream().filter(TotalFirst::onlyFirstIsTotal).count();
    long last = counts.stream().filter(TotalFirst::onlyLastIsTotal).count();
    return first > 2 * last && isHeaded(page, print.firstIdeograph())
        ? print.with(print.rows().stream().map(TotalFirst::turned).toList())
        : print;
  }

  /** Whether 总计 stands right before 自然人, and not behind the other heads. */
  private static boolean isHeaded(PageText page, int firstRow) {
    Ideographs text = page.ideographs();
    return ApplicationRows.heads(page, 0, firstRow).stream()
        .filter(head -> head.key() == Applicant.NATURAL_PERSON)
        .reduce((one, other) -> other)
        .filter(head -> head.begin() >= TOTAL.length())
        .filter(head -> text.matches(head.begin() - TOTAL.length(), TOTAL))
        .filter(
            head -> IntStream.range(head.end(), firstRow).noneMatch(at -> text.matches(at, TOTAL)))
        .isPresent();
  }

  /** What a row counts; empty where it has not a figure for each cell. */
  private static long[] counts(PrintedRow<Outcome> row) {
    List<Atom> values = row.atoms().stream().filter(Atom::isValue).toList();
    return values.size() == CELLS && values.stream().allMatch(Atom::isLegible)
        ? values.stream().map(Part::of).mapToLong(Part::count).toArray()
        : new long[0];
  }

  private static boolean onlyFirstIsTotal(long[] counts) {
    return isSum(counts, 0) && !isSum(counts, CELLS - 1);
  }

  private static boolean onlyLastIsTotal(long[] counts) {
    return isSum(counts, CELLS - 1) && !isSum(counts, 0);
  }

  private static boolean isSum(long[] counts, int cell) {
    long all = 0;
    for (long count : counts) {
      all += count;
    }
    return counts.length == CELLS && all == 2 * counts[cell];
  }

  private static PrintedRow<Outcome> turned(PrintedRow<Outcome> row) {
    List<Atom> values = row.atoms().stream().filter(Atom::isValue).toList();
    if (values.size() != CELLS) {
      return row.with(BrokenFigures.torn(row.atoms()));
    }
    List<Atom> turned = new ArrayList<>(values.subList(1, CELLS));
    Atom total = values.get(0);
    turned.add(
        new Atom(
            total.kind(),
            total.begin(),
            total.end(),
            total.number(),
            total.unit(),
            values.get(1).gap()));
    return row.with(turned);
  }
}
