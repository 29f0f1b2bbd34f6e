package org.gongkai.parse.table.row;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.gongkai.parse.table.atom.Atom;
import org.gongkai.parse.table.atom.Atom.Gap;
import org.gongkai.parse.table.atom.Atom.Kind;
import org.gongkai.parse.table.atom.Signs;
import org.gongkai.parse.table.row.Reading.Part;

/**
 * Reads one row: what it prints for certain, and what tells whether a figure may be none of the row
 * or a cell be dropped.
 */
public final class RowReader {

  private final List<Atom> atoms;
  private final int cells;
  private final RowStyle style;
  private final List<Atom> figures;
  private final RowCuts cuts;
  private final boolean leavesNumbersOut;

  private RowReader(List<Atom> atoms, int cells, RowStyle style, boolean leavesNumbersOut) {
    this.leavesNumbersOut = leavesNumbersOut;
    this.atoms = atoms;
    this.figures = atoms.stream().filter(Atom::isValue).toList();
    this.cells = cells;
    this.style = style;
    this.cuts = new RowCuts(atoms, cells, style);
  }

  /** Reads the atoms behind the label of a row with so many cells. */
  public static RowReader of(List<Atom> atoms, int cells, RowStyle style) {
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
  public boolean leavesNumbersOut() {
    return leavesNumbersOut && isLoose();
  }

  /** The reading that cell boundaries in print make certain. */
  public Optional<Reading> plain() {
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
      return Optional.of(new Reading(values.stream().map(Part::of).toList(), true));
    }
    return values.size() < cells ? withPrintedBlanks() : Optional.empty();
  }

  /**
   * The reading of a row in which the text ends, with nothing for the cells behind: none where the
   * last figure may have lost digits, or be the number of a page.
   */
  public Optional<Reading> begun() {
    boolean ends = figures.isEmpty() || !figures.get(figures.size() - 1).number().equals("0");
    if (ends || figures.size() >= cells || hasInnerBlank() || !boundariesAreCertain(figures)) {
      return Optional.empty();
    }
    List<Part> parts = new ArrayList<>(figures.stream().map(Part::of).toList());
    parts.addAll(Collections.nCopies(cells - parts.size(), Part.NOWHERE));
    return Optional.of(new Reading(parts, true));
  }

  /** The ways to read the row where the boundaries of its cells have to be found. */
  public RowCuts cuts() {
    return cuts;
  }

  /** The figures and marks of the row, without the blanks between them. */
  public List<Atom> figures() {
    return figures;
  }

  /** Whether an empty cell or line stands between figures. */
  public boolean hasInnerBlank() {
    return !inner().stream().allMatch(Atom::isValue);
  }

  /** Whether an empty line stands between figures. */
  public boolean hasInnerEmptyLine() {
    return inner().stream().anyMatch(Atom::isEmptyLine);
  }

  /** What stands from the first figure to the last. */
  private List<Atom> inner() {
    int first = OwnAtoms.firstValue(atoms);
    return first < 0 ? List.of() : atoms.subList(first, OwnAtoms.lastValue(atoms) + 1);
  }

  /** Whether print that runs in lines or spaces lets a dropped cell pass for none. */
  public boolean isLoose() {
    return cuts.values().stream().skip(1).noneMatch(atom -> atom.gap() == Gap.TAB);
  }

  /**
   * Whether empty lines part the first or the last of as many figures as cells from the others, as
   * they part a page number from a table.
   */
  public boolean hasFigureApart() {
    List<Atom> values = figures();
    if (values.size() != cells || style.emptyLinesPart() || cells < 3) {
      return false;
    }
    int second = atoms.indexOf(values.get(1));
    int last = atoms.indexOf(values.get(cells - 1));
    List<Atom> inner = atoms.subList(second, atoms.indexOf(values.get(cells - 2)));
    boolean lone = atoms.get(second - 1).isEmptyLine() || atoms.get(last - 1).isEmptyLine();
    return lone && inner.stream().noneMatch(Atom::isEmptyLine);
  }

  /** Whether one figure has a line of its own, as a page number has, and the others share one. */
  public boolean hasLoneNumber() {
    List<Atom> values = figures();
    long lines = values.stream().skip(1).filter(atom -> atom.gap() == Gap.LINE).count();
    return lines == 1
        && values.size() > 2
        && (OwnAtoms.hasOwnLine(values, 0) || OwnAtoms.hasOwnLine(values, values.size() - 1));
  }

  private boolean boundariesAreCertain(List<Atom> values) {
    for (int i = 0; i < values.size(); i++) {
      Atom atom = values.get(i);
      if (!atom.isLegible()) {
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
    List<Atom> slots = atoms.stream().filter(atom -> !atom.isEmptyLine() || !linesPart).toList();
    int first = OwnAtoms.firstValue(slots);
    int last = OwnAtoms.lastValue(slots);
    int missing = cells - (last - first + 1);
    if (style.emptiesPart()) {
      return Optional.empty();
    }
    int before = first;
    int behind = slots.size() - 1 - last;
    if (missing == 0) {
      return Optional.of(window(slots, first, last + 1));
    }
    if (missing > 0
        && before + behind == missing
        && !style.emptiesFrame()
        && slots.stream().noneMatch(Atom::isEmptyLine)) {
      return Optional.of(window(slots, 0, slots.size()));
    }
    return Optional.empty();
  }

  private static Reading window(List<Atom> slots, int from, int to) {
    return new Reading(slots.subList(from, to).stream().map(Part::of).toList(), true);
  }
}
