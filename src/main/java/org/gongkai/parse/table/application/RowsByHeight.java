package org.gongkai.parse.table.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.gongkai.parse.table.atom.Atom;
import org.gongkai.parse.table.atom.Atom.Gap;
import org.gongkai.parse.table.atom.AtomScanner;
import org.gongkai.parse.table.atom.PrintedRow;
import org.gongkai.parse.table.atom.RowFigures;
import org.gongkai.parse.table.atom.TableKind;
import org.gongkai.parse.table.row.BrokenFigures;

/**
 * Rows of table 3 in text that a program took from a page piece by piece, by height: a label of
 * several lines stands before its figures or behind them, so that one label has the figures of two
 * rows behind it and another none.
 *
 * <p>Labels and figures each keep their order. Where the figures of as many rows stand before a
 * label as there are rows before it, they belong to these, row by row, wherever their labels stand;
 * the same holds from the end backwards. What lies between, and rows out of step that don't add up,
 * are nobody's.
 */
final class RowsByHeight<K> {

  /** So many figures more than a row's own are those of another row, which may lack a few. */
  private static final int OF_ANOTHER = 5;

  private final int cells;
  private final List<PrintedRow<K>> rows;

  /** Whether all sums of the table hold. */
  private final Predicate<Map<K, long[]>> proven;

  /** The rows of figures before the first label and behind each, label by label. */
  private final List<List<RowFigures>> stretches = new ArrayList<>();

  private RowsByHeight(
      String text,
      int head,
      List<PrintedRow<K>> rows,
      List<Integer> ends,
      int cells,
      Predicate<Map<K, long[]>> proven) {
    this.proven = proven;
    this.cells = cells;
    this.rows = rows;
    List<List<Atom>> atoms = new ArrayList<>();
    atoms.add(scan(text, head, rows.get(0).begin()));
    for (int i = 0; i < rows.size(); i++) {
      boolean last = i + 1 == rows.size();
      atoms.add(last ? values(rows.get(i).atoms()) : scan(text, rows.get(i).begin(), ends.get(i)));
    }
    boolean spaced =
        atoms.stream().flatMap(List::stream).allMatch(a -> a.end() - a.begin() == 1)
            && atoms.stream().noneMatch(this::hasLineOfRow);
    atoms.forEach(stretch -> stretches.add(RowFigures.rows(stretch, spaced, cells)));
    // A head holds the numbers of its note; only the figures of a whole row count.
    if (!stretches.get(0).stream().allMatch(RowFigures::whole)) {
      stretches.set(0, List.of());
    }
  }

  /**
   * The rows with the figures that are theirs; those whose figures can't be told have torn ones.
   *
   * @param head where the heads of the columns end
   * @param ends where, behind each row's label, the next label stands, of whatever row
   * @param proven whether all sums of the table hold, over rows and columns
   */
  static <K> List<PrintedRow<K>> placed(
      String text,
      int head,
      List<PrintedRow<K>> rows,
      List<Integer> ends,
      int cells,
      Predicate<Map<K, long[]>> proven) {
    boolean full = rows.stream().noneMatch(row -> values(row.atoms()).isEmpty());
    boolean rowBefore = scan(text, head, rows.get(0).begin()).size() == cells;
    if (full && !rowBefore) {
      return rows;
    }
    RowsByHeight<K> page = new RowsByHeight<>(text, head, rows, ends, cells, proven);
    if (full) {
      return page.behindOrBefore();
    }
    boolean byHeight =
        rows.stream().anyMatch(row -> holdsTwoRows(row, cells)) || rowBefore || page.isProven();
    return byHeight ? page.placed() : rows;
  }

  /** Whether figures of another row stand behind those of a row, each on a line of its own. */
  private static boolean holdsTwoRows(PrintedRow<?> row, int cells) {
    List<Atom> values = values(row.atoms());
    long lines = values.stream().filter(RowsByHeight::beginsLine).count();
    return lines >= cells + OF_ANOTHER - 1
        && values.stream().noneMatch(atom -> atom.gap() == Gap.TAB);
  }

  /** Whether one line holds as many digits as a row has cells: no figure has so many. */
  private boolean hasLineOfRow(List<Atom> digits) {
    int onLine = 0;
    for (Atom digit : digits) {
      onLine = beginsLine(digit) ? 1 : onLine + 1;
      if (onLine >= cells) {
        return true;
      }
    }
    return false;
  }

  private static boolean beginsLine(Atom atom) {
    return atom.gap().compareTo(Gap.LINE) >= 0;
  }

  private static List<Atom> values(List<Atom> atoms) {
    return atoms.stream().filter(Atom::isValue).toList();
  }

  private static List<Atom> scan(String text, int begin, int end) {
    return values(AtomScanner.scan(text, begin, end, TableKind.APPLICATIONS));
  }

  /**
   * The rows where all have figures behind their labels, and the first a row before it, too: with
   * the figures on that side on which every sum holds, or with torn ones.
   */
  private List<PrintedRow<K>> behindOrBefore() {
    List<RowFigures> figures = all();
    int last = rows.size();
    if (figures.size() != last + 1
        || !figures.get(0).addsUp()
        || keepsSums(figures.subList(1, last + 1))) {
      return rows;
    }
    List<PrintedRow<K>> placed = new ArrayList<>();
    for (int i = 0; i < last; i++) {
      placed.add(torn(i));
    }
    if (keepsSums(figures.subList(0, last))) {
      place(placed, 0, figures.subList(0, last));
    }
    return placed;
  }

  private List<PrintedRow<K>> placed() {
    List<RowFigures> figures = all();
    List<PrintedRow<K>> placed = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      placed.add(torn(i));
    }
    if (isProven()) {
      place(placed, 0, figures);
      return placed;
    }
    List<Integer> steps = stepsFromBegin();
    for (int i = 1; i < steps.size(); i++) {
      place(placed, steps.get(i - 1), figures.subList(steps.get(i - 1), steps.get(i)));
    }
    steps = stepsFromEnd();
    int missing = rows.size() - figures.size();
    for (int i = 1; i < steps.size(); i++) {
      int end = steps.get(i - 1) - missing;
      place(placed, steps.get(i), figures.subList(steps.get(i) - missing, end));
    }
    return placed;
  }

  private List<RowFigures> all() {
    return stretches.stream().flatMap(List::stream).toList();
  }

  private boolean isProven() {
    return keepsSums(all());
  }

  /** Whether as many rows of figures as labels keep all sums of the form in this order. */
  private boolean keepsSums(List<RowFigures> figures) {
    if (figures.size() != rows.size() || !figures.stream().allMatch(RowFigures::addsUp)) {
      return false;
    }
    Map<K, long[]> counts = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      counts.put(rows.get(i).key(), figures.get(i).counts());
    }
    return proven.test(counts);
  }

  /** Gives rows between two labels in step their figures, if none of them can be another row's. */
  private void place(List<PrintedRow<K>> placed, int first, List<RowFigures> figures) {
    boolean certain = figures.size() == 1 || figures.stream().allMatch(RowFigures::addsUp);
    for (int i = 0; certain && i < figures.size(); i++) {
      placed.set(first + i, rows.get(first + i).with(figures.get(i).atoms()));
    }
  }

  /** The labels, and the end, before which stand the figures of all rows before, and no more. */
  private List<Integer> stepsFromBegin() {
    List<Integer> steps = new ArrayList<>();
    int ahead = 0;
    for (int label = 0; label <= rows.size() && (ahead == 0 || ahead == 1); label++) {
      ahead += stretches.get(label).size() - (label == 0 ? 0 : 1);
      if (ahead == 0) {
        steps.add(label);
      }
    }
    if (!steps.contains(0)) {
      steps.add(0, 0);
    }
    return steps;
  }

  /** The labels behind which stand the figures of their row and all behind it, from the end. */
  private List<Integer> stepsFromEnd() {
    List<Integer> steps = new ArrayList<>(List.of(rows.size()));
    int ahead = 0;
    for (int label = rows.size() - 1; label >= 0 && (ahead == 0 || ahead == 1); label--) {
      ahead += 1 - stretches.get(label + 1).size();
      if (ahead == 0) {
        steps.add(label);
      }
    }
    if (ahead == 1 && stretches.get(0).size() == 1) {
      steps.add(0);
    }
    return steps;
  }

  /** A row with what stands near its label, none of which can be read. */
  private PrintedRow<K> torn(int index) {
    List<Atom> near =
        IntStream.of(index + 1, index, index + 2)
            .filter(i -> i < stretches.size())
            .mapToObj(stretches::get)
            .filter(stretch -> !stretch.isEmpty())
            .findFirst()
            .map(stretch -> stretch.stream().map(RowFigures::atoms).flatMap(List::stream).toList())
            .orElse(List.of());
    return rows.get(index).with(BrokenFigures.torn(near));
  }
}
