package org.gongkai.parse.table.review;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.parse.table.atom.Atom;
import org.gongkai.parse.table.atom.AtomScanner;
import org.gongkai.parse.table.atom.PrintedRow;
import org.gongkai.parse.table.atom.TableKind;
import org.gongkai.parse.table.label.FormLabels;
import org.gongkai.parse.table.page.LastYear;
import org.gongkai.parse.table.page.PageText;
import org.gongkai.parse.table.row.BrokenFigures;
import org.gongkai.parse.text.Ideographs;
import org.gongkai.report.Span;

/**
 * The one row of table 4, located by its head.
 *
 * <p>The head is a run of nothing but the head's own ideographs, so that it is found however it is
 * torn over lines and columns.
 *
 * @param firstIdeograph where the head begins
 */
public record ReviewRow(int firstIdeograph, int lastIdeograph, PrintedRow<String> row) {

  /** The head of the form has 78 ideographs; half of it is still nothing else. */
  private static final int SHORTEST_HEAD = 36;

  private static final int CELLS = 15;
  private static final int BLOCK = 5;
  private static final int LONGEST_ROW = 600;

  /** How many ideographs above its head a print is named. */
  private static final int CAPTION = 40;

  /** What may stand between a head at the end of a page and the same on the next. */
  private static final int LONGEST_FURNITURE = 120;

  /** The first print of the table between two ideographs. */
  public static Optional<ReviewRow> find(PageText page, int from, int to) {
    Ideographs text = page.ideographs();
    int begin = -1;
    int own = 0;
    int foreign = 0;
    int end = -1;
    for (int i = from; i <= to; i++) {
      boolean isOwn = i < to && FormLabels.isOfReviewHead(text.at(i));
      if (isOwn) {
        begin = own == 0 ? i : begin;
        own++;
        foreign = 0;
        end = i + 1;
      } else if (own > 0) {
        foreign++;
        boolean over = foreign > (own >= SHORTEST_HEAD ? 0 : 1) || i == to;
        if (over && own >= SHORTEST_HEAD && isHead(page, begin, end)) {
          return Optional.of(row(page, begin, end, to));
        }
        if (over) {
          own = 0;
          foreign = 0;
        }
      }
    }
    return Optional.empty();
  }

  /** Whether it ends, with figures of its own, before another print of the table begins. */
  public boolean isWholeBefore(PageText page, Span other) {
    List<Atom> figures = row.atoms().stream().filter(Atom::isValue).toList();
    int begin = page.place(firstIdeograph);
    return PrintedRow.holds(figures, BLOCK, CELLS)
        && page.span(begin, figures.get(figures.size() - 1).end()).end() <= other.begin();
  }

  /** Sentences on reviews use the same ideographs, but not these, and not so often. */
  private static boolean isHead(PageText page, int begin, int end) {
    int kept = 0;
    int pending = 0;
    for (int i = begin; i < end; i++) {
      kept += page.ideographs().at(i) == '维' || page.ideographs().at(i) == '纠' ? 1 : 0;
      pending += page.ideographs().at(i) == '审' ? 1 : 0;
    }
    return kept >= 3 && pending >= 1;
  }

  /** Where the figures of the row begin, if the run goes on into a second print of the table. */
  private static int endOfHead(PageText page, int begin, int end) {
    for (int i = begin + SHORTEST_HEAD; i < end; i++) {
      int from = page.place(i - 1) + 1;
      int to = page.place(i);
      if (to - from >= CELLS
          && PrintedRow.holds(
              AtomScanner.scan(page.value(), from, to, TableKind.REVIEWS), CELLS / 2, CELLS)) {
        return i;
      }
    }
    return end;
  }

  /** The end of the head's last line, so that a tab that closes it is no empty cell of the row. */
  private static int restOfLine(String text, int headEnd) {
    int newline = text.indexOf('\n', headEnd);
    boolean closed =
        newline >= 0 && newline - headEnd < 8 && text.substring(headEnd, newline).isBlank();
    return closed ? newline : headEnd;
  }

  /** Whether a head has no figures of its own before it is printed again, on the next page. */
  private static boolean isBare(PageText page, int headEnd, ReviewRow next) {
    int nextBegin = page.place(next.firstIdeograph());
    List<Atom> figures =
        AtomScanner.scan(page.value(), headEnd, nextBegin, TableKind.REVIEWS).stream()
            .filter(Atom::isValue)
            .toList();
    return nextBegin - headEnd < LONGEST_FURNITURE
        && figures.size() <= 1
        && figures.stream().allMatch(atom -> atom.end() - atom.begin() < CELLS);
  }

  /** Whether a caption names an earlier year than that of the next print. */
  private static boolean isOfEarlierYear(PageText page, int begin, ReviewRow next) {
    int other = next.firstIdeograph();
    OptionalInt year = LastYear.year(page, begin - CAPTION, begin);
    return year.isPresent()
        && LastYear.year(page, other - CAPTION, other).orElse(0) > year.getAsInt();
  }

  private static ReviewRow row(PageText page, int begin, int runEnd, int to) {
    int end = endOfHead(page, begin, runEnd);
    int headBegin = page.place(begin);
    int headEnd = page.place(end - 1) + 1;
    Optional<ReviewRow> next = find(page, end, to);
    boolean ofLastYear =
        LastYear.isNamed(page, begin - CAPTION, begin)
            || next.isPresent() && isOfEarlierYear(page, begin, next.get());
    if (next.isPresent() && (ofLastYear || isBare(page, headEnd, next.get()))) {
      return next.get();
    }
    int again = next.map(ReviewRow::firstIdeograph).orElse(to);
    int limit = Math.min(page.place(again), headEnd + LONGEST_ROW);
    PrintedRow<String> row = figures(page, headBegin, restOfLine(page.value(), headEnd), limit);
    // Heads and figures may take turns, where columns are printed one beneath the other: a figure
    // alone is the number of a page before a head that is printed again.
    PrintedRow<String> whole = figures(page, headBegin, headBegin, limit);
    List<Atom> values = whole.atoms().stream().filter(Atom::isValue).toList();
    boolean inside =
        values.size() == CELLS
            && values.stream().filter(atom -> atom.begin() < headEnd).count() >= BLOCK;
    PrintedRow<String> own = inside ? whole : row;
    boolean parted = runEnd - end >= SHORTEST_HEAD / 2 && isOfFewerCells(own.atoms());
    return new ReviewRow(
        begin,
        end,
        parted
            ? own.with(BrokenFigures.torn(own.atoms()))
            : BrokenFigures.torn(page.value(), List.of(own)).get(0));
  }

  /**
   * Whether a row has the figures of one channel, or of two: where more of the head stands behind
   * them, so do the others, under labels of their own.
   */
  private static boolean isOfFewerCells(List<Atom> atoms) {
    long figures = atoms.stream().filter(Atom::isValue).count();
    return figures >= BLOCK && figures <= 2 * BLOCK;
  }

  private static PrintedRow<String> figures(PageText page, int headBegin, int from, int limit) {
    List<Atom> atoms = AtomScanner.scan(page.value(), from, limit, TableKind.REVIEWS);
    return new PrintedRow<>("reviews", headBegin, limit, atoms).cutAtForeignWords(CELLS - 5, CELLS);
  }
}
