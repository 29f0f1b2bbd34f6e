package org.gongkai.parse.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.parse.table.Atom.Gap;
import org.gongkai.parse.table.Atom.Kind;
import org.gongkai.parse.table.Reading.Part;

/** Reads one row: the ways in which what is printed can fill the row's cells. */
final class RowReader {

  /** No report has more pages than a number of so many digits counts. */
  private static final int LONGEST_PAGE = 3;

  private final List<Atom> atoms;
  private final int cells;
  private final RowStyle style;
  private final List<Atom> figures;
  private final boolean leavesNumbersOut;

  private RowReader(List<Atom> atoms, int cells, RowStyle style, boolean leavesNumbersOut) {
    this.leavesNumbersOut = leavesNumbersOut;
    this.atoms = atoms;
    this.figures = atoms.stream().filter(Atom::isValue).toList();
    this.cells = cells;
    this.style = style;
  }

  static RowReader of(List<Atom> atoms, int cells, RowStyle style) {
    boolean bounded = !style.glued() && !style.spaced();
    List<Atom> own = OwnAtoms.of(bounded ? Signs.join(atoms) : atoms, cells);
    List<Atom> line = style.cellALine() ? own : OwnAtoms.onLine(own, cells);
    return new RowReader(
        SpacedDigits.join(line, cells, style), cells, style, numbers(line) < numbers(own));
  }

  private static long numbers(List<Atom> atoms) {
    return atoms.stream().filter(atom -> atom.kind() == Kind.NUMBER).count();
  }

  /**
   * Whether a number on another line was taken for none of the row: it may be that of a page, or
   * the end of a figure that is broken.
   */
  boolean leavesNumbersOut() {
    return leavesNumbersOut && isLoose();
  }

  /** The reading that cell boundaries in print make certain. */
  Optional<Reading> plain() {
    List<Atom> values = figures;
    if (values.isEmpty()) {
      return Optional.of(new Reading(Collections.nCopies(cells, Part.NOWHERE), true));
    }
    if (!boundariesAreCertain(values)) {
      return Optional.empty();
    }
    if (hasFigureApart()) {
      return Optional.empty();
    }
    if (values.size() == cells) {
      return Optional.of(new Reading(values.stream().map(RowReader::part).toList(), true));
    }
    return values.size() < cells ? withPrintedBlanks() : Optional.empty();
  }

  /**
   * The reading of a row in which the text ends, with nothing for the cells behind: none where the
   * last figure may have lost digits, or be the number of a page.
   */
  Optional<Reading> begun() {
    boolean ends = figures.isEmpty() || !figures.get(figures.size() - 1).number().equals("0");
    if (ends || figures.size() >= cells || hasInnerBlank() || !boundariesAreCertain(figures)) {
      return Optional.empty();
    }
    List<Part> parts = new ArrayList<>(figures.stream().map(RowReader::part).toList());
    parts.addAll(Collections.nCopies(cells - parts.size(), Part.NOWHERE));
    return Optional.of(new Reading(parts, true));
  }

  /** The figures and marks of the row, without the blanks between them. */
  List<Atom> figures() {
    return figures;
  }

  /** Whether an empty cell or line stands between figures. */
  boolean hasInnerBlank() {
    int first = OwnAtoms.firstValue(atoms);
    return first >= 0
        && !atoms.subList(first, OwnAtoms.lastValue(atoms) + 1).stream().allMatch(Atom::isValue);
  }

  /** Whether a space may stand inside a number of the row. */
  boolean joins(List<Atom> values) {
    return style.spaced() || SpacedDigits.isPartedByLines(values);
  }

  /** Whether print that runs in lines or spaces lets a dropped cell pass for none. */
  boolean isLoose() {
    List<Atom> values = values();
    return values.stream().skip(1).noneMatch(atom -> atom.gap() == Gap.TAB);
  }

  /**
   * Whether empty lines part the first or the last of as many figures as cells from the others, as
   * they part a page number from a table.
   */
  boolean hasFigureApart() {
    List<Atom> values = figures();
    if (values.size() != cells || style.emptyLinesPart() || cells < 3) {
      return false;
    }
    int second = atoms.indexOf(values.get(1));
    int last = atoms.indexOf(values.get(cells - 1));
    List<Atom> inner = atoms.subList(second, atoms.indexOf(values.get(cells - 2)));
    boolean lone = isLine(atoms.get(second - 1)) || isLine(atoms.get(last - 1));
    return lone && inner.stream().noneMatch(RowReader::isLine);
  }

  /** Whether one figure has a line of its own, as a page number has, and the others share one. */
  boolean hasLoneNumber() {
    List<Atom> values = figures();
    long lines = values.stream().skip(1).filter(atom -> atom.gap() == Gap.LINE).count();
    return lines == 1
        && values.size() > 2
        && (isAlone(values, 0) || isAlone(values, values.size() - 1));
  }

  private boolean boundariesAreCertain(List<Atom> values) {
    for (int i = 0; i < values.size(); i++) {
      Atom atom = values.get(i);
      if (atom.kind() == Kind.NUMBER && !Part.isNumber(atom.number())) {
        return false;
      }
      Gap weakest = style.spaced() || style.glued() ? Gap.WIDE : Gap.SPACE;
      if (i > 0 && atom.gap().compareTo(weakest) < 0) {
        return false;
      }
    }
    return !(style.glued() && values.size() < cells);
  }

  /** Fills up with empty cells where each of them left a trace. */
  private Optional<Reading> withPrintedBlanks() {
    // Where tabs show empty cells, an empty line parts rows.
    boolean linesPart =
        style.emptyLinesPart() || atoms.stream().anyMatch(atom -> atom.kind() == Kind.EMPTY);
    List<Atom> slots = atoms.stream().filter(atom -> !isLine(atom) || !linesPart).toList();
    int first = OwnAtoms.firstValue(slots);
    int last = OwnAtoms.lastValue(slots);
    int missing = cells - (last - first + 1);
    int before = first;
    int behind = slots.size() - 1 - last;
    if (missing == 0) {
      return Optional.of(window(slots, first, last + 1));
    }
    if (missing > 0
        && before + behind == missing
        && !style.emptiesFrame()
        && slots.stream().noneMatch(RowReader::isLine)) {
      return Optional.of(window(slots, 0, slots.size()));
    }
    return Optional.empty();
  }

  private static boolean isLine(Atom atom) {
    return atom.kind() == Kind.EMPTY_LINE;
  }

  private static Reading window(List<Atom> slots, int from, int to) {
    return new Reading(slots.subList(from, to).stream().map(RowReader::part).toList(), true);
  }

  /** Readings in which every cell is printed, where boundaries have to be found. */
  List<Reading> complete() {
    List<Reading> readings = new ArrayList<>();
    for (List<Atom> variant : variants()) {
      for (List<Part> parts : new Cutter(run(variant)).cut(cells, cells)) {
        readings.add(new Reading(parts, false));
      }
    }
    return readings;
  }

  /** Those of them in which the last cell is the sum of the others. */
  List<Reading> sums() {
    return variants().stream()
        .flatMap(variant -> new TotalCutter(run(variant)).cut(cells).stream())
        .map(parts -> new Reading(parts, false))
        .toList();
  }

  /** Readings in which some cells left no trace. */
  List<Reading> withBlanks() {
    List<Reading> readings = new ArrayList<>();
    for (List<Part> parts : new Cutter(run(values())).cut(1, cells - 1)) {
      place(parts, 0, new ArrayList<>(), readings);
      if (readings.size() > Cutter.MOST_READINGS) {
        return List.of();
      }
    }
    return readings;
  }

  private void place(List<Part> parts, int next, List<Part> placed, List<Reading> readings) {
    if (placed.size() == cells) {
      readings.add(new Reading(placed, false));
      return;
    }
    int left = cells - placed.size();
    if (next < parts.size()) {
      placed.add(parts.get(next));
      place(parts, next + 1, placed, readings);
      placed.remove(placed.size() - 1);
    }
    if (left > parts.size() - next) {
      placed.add(Part.NOWHERE);
      place(parts, next, placed, readings);
      placed.remove(placed.size() - 1);
    }
  }

  /** The row as it stands, and without one number that may be a page number among its lines. */
  List<List<Atom>> variants() {
    List<Atom> values = values();
    boolean open = style.spaced() || style.glued();
    if (values.size() != cells + 1 && !open) {
      return List.of(values);
    }
    return Stream.concat(
            Stream.of(values),
            IntStream.range(0, values.size())
                .filter(i -> isAlone(values, i) && isPage(values.get(i).number()))
                .mapToObj(i -> values.stream().filter(other -> other != values.get(i)).toList()))
        .toList();
  }

  private static boolean isPage(String number) {
    return number.length() <= LONGEST_PAGE && number.indexOf('.') < 0;
  }

  /** Whether a number has a line of its own. */
  private static boolean isAlone(List<Atom> values, int index) {
    Atom atom = values.get(index);
    boolean ends =
        index + 1 == values.size() || values.get(index + 1).gap().compareTo(Gap.LINE) >= 0;
    // The row's label stands before its first figure, on the same line or on another.
    boolean begins = index == 0 ? atom.gap().compareTo(Gap.LINE) >= 0 : atom.gap() == Gap.LINE;
    return atom.kind() == Kind.NUMBER && begins && ends;
  }

  private List<Atom> values() {
    int first = OwnAtoms.firstValue(atoms);
    int last = OwnAtoms.lastValue(atoms);
    if (first < 0) {
      return List.of();
    }
    // Empty cells between figures are printed blanks as long as they don't part all cells.
    List<Atom> inner = atoms.subList(first, last + 1).stream().filter(a -> !isLine(a)).toList();
    return inner.size() <= cells ? inner : inner.stream().filter(Atom::isValue).toList();
  }

  private DigitRun run(List<Atom> values) {
    return new DigitRun(values, joins(values), splits(values));
  }

  private boolean splits(List<Atom> values) {
    return style.glued() || values.stream().anyMatch(Atom::hasLeadingZero);
  }

  static Part part(Atom atom) {
    String number = atom.kind() == Kind.NUMBER ? atom.number() : "";
    return new Part(number, atom.unit(), atom.begin(), atom.end());
  }
}
