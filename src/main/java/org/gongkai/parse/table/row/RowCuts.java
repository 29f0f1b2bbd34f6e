package org.gongkai.parse.table.row;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.parse.table.atom.Atom;
import org.gongkai.parse.table.row.Reading.Part;

/** The ways to cut what a row prints into its cells, where their boundaries have to be found. */
public final class RowCuts {

  /** No report has more pages than a number of so many digits counts. */
  private static final int LONGEST_PAGE = 3;

  private final List<Atom> values;
  private final int cells;
  private final RowStyle style;

  /**
   * @param atoms what is printed in the row, with the blanks around it
   */
  RowCuts(List<Atom> atoms, int cells, RowStyle style) {
    this.values = values(atoms, cells, style);
    this.cells = cells;
    this.style = style;
  }

  private static List<Atom> values(List<Atom> atoms, int cells, RowStyle style) {
    int first = OwnAtoms.firstValue(atoms);
    int last = OwnAtoms.lastValue(atoms);
    if (first < 0) {
      return List.of();
    }
    // Empty cells between figures are printed blanks as long as they don't part all cells.
    List<Atom> inner =
        atoms.subList(first, last + 1).stream().filter(a -> !a.isEmptyLine()).toList();
    return inner.size() <= cells && !style.emptiesPart()
        ? inner
        : inner.stream().filter(Atom::isValue).toList();
  }

  /** The figures and marks of the row, with the blanks that are printed between them. */
  public List<Atom> values() {
    return values;
  }

  /** Readings in which every cell is printed. */
  public List<Reading> complete() {
    List<Reading> readings = new ArrayList<>();
    for (List<Atom> variant : variants()) {
      for (List<Part> parts : new Cutter(run(variant)).cut(cells, cells)) {
        readings.add(new Reading(parts, false));
      }
    }
    return readings;
  }

  /** Those of them in which the last cell is the sum of the others. */
  public List<Reading> sums() {
    return variants().stream()
        .flatMap(variant -> new TotalCutter(run(variant)).cut(cells).stream())
        .map(parts -> new Reading(parts, false))
        .toList();
  }

  /** Readings in which some cells left no trace. */
  public List<Reading> withBlanks() {
    List<Reading> readings = new ArrayList<>();
    for (List<Part> parts : new Cutter(run(values)).cut(1, cells - 1)) {
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
  public List<List<Atom>> variants() {
    boolean open = style.spaced() || style.glued();
    if (values.size() != cells + 1 && !open) {
      return List.of(values);
    }
    return Stream.concat(
            Stream.of(values),
            IntStream.range(0, values.size())
                .filter(i -> OwnAtoms.hasOwnLine(values, i) && isPage(values.get(i).number()))
                .mapToObj(i -> values.stream().filter(other -> other != values.get(i)).toList()))
        .toList();
  }

  private static boolean isPage(String number) {
    return number.length() <= LONGEST_PAGE && number.indexOf('.') < 0 && !number.startsWith("0");
  }

  /** Whether a space may stand inside a number of a variant. */
  public boolean joins(List<Atom> variant) {
    return style.spaced() || SpacedDigits.isPartedByLines(variant);
  }

  private DigitRun run(List<Atom> variant) {
    return new DigitRun(variant, joins(variant), splits(variant));
  }

  private boolean splits(List<Atom> variant) {
    return style.glued() || variant.stream().anyMatch(Atom::hasLeadingZero);
  }
}
