package org.gongkai.parse.table.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gongkai.form.Applicant;
import org.gongkai.form.Edition;
import org.gongkai.form.OfficialForm;
import org.gongkai.form.Outcome;
import org.gongkai.parse.table.atom.Atom;
import org.gongkai.parse.table.atom.Atom.Gap;
import org.gongkai.parse.table.atom.AtomScanner;
import org.gongkai.parse.table.atom.PrintedRow;
import org.gongkai.parse.table.atom.RowFigures;
import org.gongkai.parse.table.atom.TableKind;
import org.gongkai.parse.table.row.BrokenFigures;
import org.gongkai.parse.table.sum.AllSums;

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
final class RowsByHeight {

  /** So many figures more than a row's own are those of another row, which may lack a few. */
  private static final int OF_ANOTHER = 5;

  private static final int CELLS = Applicant.values().length;

  private final Edition edition;
  private final List<PrintedRow<Outcome>> rows;

  /** The rows of figures before the first label and behind each, label by label. */
  private final List<List<RowFigures>> stretches = new ArrayList<>();

  private RowsByHeight(
      String text, int head, List<PrintedRow<Outcome>> rows, List<Integer> ends, Edition edition) {
    this.edition = edition;
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
    atoms.forEach(stretch -> stretches.add(RowFigures.rows(stretch, spaced, CELLS)));
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
   */
  static List<PrintedRow<Outcome>> placed(
      String text, int head, List<PrintedRow<Outcome>> rows, List<Integer> ends, Edition edition) {
    boolean full = rows.stream().noneMatch(row -> values(row.atoms()).isEmpty());
    boolean rowBefore = scan(text, head, rows.get(0).begin()).size() == CELLS;
    if (full && !rowBefore) {
      return rows;
    }
    RowsByHeight page = new RowsByHeight(text, head, rows, ends, edition);
    if (full) {
      return page.behindOrBefore();
    }
    if (page.keepsSums(page.all())) {
      return page.with(page.all());
    }
    List<PrintedRow<Outcome>> crowded = rows.stream().filter(RowsByHeight::holdsTwoRows).toList();
    boolean byHeight = !crowded.isEmpty() || rowBefore;
    return byHeight && crowded.stream().allMatch(page::isNextLabelThere) ? page.placed() : rows;
  }

  /**
   * Whether the label that the form has behind a row's is met; else two rows of figures are its.
   */
  private boolean isNextLabelThere(PrintedRow<Outcome> row) {
    List<Outcome> form = OfficialForm.outcomes(edition);
    int next = form.indexOf(row.key()) + 1;
    return next >= form.size() || rows.stream().anyMatch(other -> other.key() == form.get(next));
  }

  /** Whether figures of another row stand behind those of a row, each on a line of its own. */
  private static boolean holdsTwoRows(PrintedRow<?> row) {
    List<Atom> values = values(row.atoms());
    long lines = values.stream().filter(RowsByHeight::beginsLine).count();
    return lines >= CELLS + OF_ANOTHER - 1
        && values.stream().noneMatch(atom -> atom.gap() == Gap.TAB);
  }

  /** Whether one line holds as many digits as a row has cells: no figure has so many. */
  private boolean hasLineOfRow(List<Atom> digits) {
    int onLine = 0;
    for (Atom digit : digits) {
      onLine = beginsLine(digit) ? 1 : onLine + 1;
      if (onLine >= CELLS) {
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
  private List<PrintedRow<Outcome>> behindOrBefore() {
    List<RowFigures> figures = all();
    int last = rows.size();
    if (figures.size() != last + 1
        || !figures.get(0).addsUp()
        || keepsSums(figures.subList(1, last + 1))) {
      return rows;
    }
    if (keepsSums(figures.subList(0, last))) {
      return with(figures.subList(0, last));
    }
    return IntStream.range(0, last).mapToObj(this::torn).toList();
  }

  /** The rows with figures in their order. */
  private List<PrintedRow<Outcome>> with(List<RowFigures> figures) {
    return IntStream.range(0, rows.size())
        .mapToObj(i -> rows.get(i).with(figures.get(i).atoms()))
        .toList();
  }

  /** The rows with the figures that are counted out to them from either end of the table. */
  private List<PrintedRow<Outcome>> placed() {
    List<RowFigures> figures = all();
    Map<Integer, RowFigures> counted = new HashMap<>();
    List<Integer> steps = stepsFromBegin();
    for (int i = 1; i < steps.size(); i++) {
      count(counted, steps.get(i - 1), figures.subList(steps.get(i - 1), steps.get(i)));
    }
    Map<Integer, RowFigures> countedBack = new HashMap<>();
    steps = stepsFromEnd();
    int missing = rows.size() - figures.size();
    for (int i = 1; i < steps.size(); i++) {
      int end = steps.get(i - 1) - missing;
      count(countedBack, steps.get(i), figures.subList(steps.get(i) - missing, end));
    }
    // Counted from either end a row must have the same figures.
    List<PrintedRow<Outcome>> placed = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      RowFigures one = counted.getOrDefault(i, countedBack.get(i));
      boolean agreed = one != null && one.equals(countedBack.getOrDefault(i, one));
      placed.add(agreed ? rows.get(i).with(one.atoms()) : torn(i));
    }
    return placed;
  }

  private List<RowFigures> all() {
    return stretches.stream().flatMap(List::stream).toList();
  }

  /** Whether as many rows of figures as labels keep all sums of the form in this order. */
  private boolean keepsSums(List<RowFigures> figures) {
    if (figures.size() != rows.size() || !figures.stream().allMatch(RowFigures::addsUp)) {
      return false;
    }
    Map<Outcome, long[]> counts = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      counts.put(rows.get(i).key(), figures.get(i).counts());
    }
    return AllSums.hold(edition, counts);
  }

  /** Counts out figures to the rows between two labels in step, if none can be another row's. */
  private static void count(Map<Integer, RowFigures> counted, int first, List<RowFigures> figures) {
    boolean certain = figures.size() == 1 || figures.stream().allMatch(RowFigures::addsUp);
    for (int i = 0; certain && i < figures.size(); i++) {
      counted.put(first + i, figures.get(i));
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
  private PrintedRow<Outcome> torn(int index) {
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
