package org.gongkai.parse.table.row;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.parse.table.atom.Atom;
import org.gongkai.parse.table.atom.Atom.Gap;
import org.gongkai.parse.table.atom.Atom.Kind;
import org.gongkai.parse.text.Digits;

/** Numbers whose digits are spaced out inside a cell that more than one space bounds. */
final class SpacedDigits {

  private SpacedDigits() {}

  /** Joins the digits of each cell where the print shows that a space stands inside cells. */
  static List<Atom> join(List<Atom> atoms, int cells, RowStyle style) {
    boolean bounded =
        style.cellALine()
            || style.wideCells()
            || atoms.stream().anyMatch(atom -> atom.gap() == Gap.TAB);
    if (style.cellALine() && isCompleteLine(atoms, cells)) {
      return atoms;
    }
    List<Atom> joined = joinSpaced(atoms);
    if (style.spaced() && !bounded) {
      return atoms;
    }
    boolean complete = joined.stream().filter(Atom::isValue).count() == cells;
    return bounded || complete ? joined : atoms;
  }

  /** Whether one line holds a figure for each cell, as behind the end of a page it may. */
  private static boolean isCompleteLine(List<Atom> atoms, int cells) {
    List<Atom> values = atoms.stream().filter(Atom::isValue).toList();
    return cells > 2
        && values.size() == cells
        && values.stream().skip(1).allMatch(atom -> atom.gap().compareTo(Gap.TAB) < 0);
  }

  /** Whether lines part some of the figures, and spaces others. */
  static boolean isPartedByLines(List<Atom> atoms) {
    List<Atom> values = atoms.stream().filter(Atom::isValue).toList();
    boolean spaces = values.stream().skip(1).anyMatch(atom -> atom.gap() == Gap.SPACE);
    boolean lines = values.stream().skip(1).anyMatch(atom -> atom.gap() == Gap.LINE);
    return spaces && lines;
  }

  private static List<Atom> joinSpaced(List<Atom> atoms) {
    List<Atom> joined = new ArrayList<>(atoms.size());
    for (int i = 0; i < atoms.size(); i++) {
      Atom atom = atoms.get(i);
      if (i > 0 && isOneNumber(atoms.get(i - 1), atom)) {
        Atom last = joined.get(joined.size() - 1);
        // A dash is held as the sign that it is when digits follow it in its cell.
        String number = last.number() + atom.number();
        joined.set(
            joined.size() - 1,
            new Atom(Kind.NUMBER, last.begin(), atom.end(), number, atom.unit(), last.gap()));
      } else {
        joined.add(atom);
      }
    }
    return joined;
  }

  /** Whether a digit, or the sign before it, and another one are parted: no two stand together. */
  private static boolean isOneNumber(Atom last, Atom atom) {
    return atom.gap().compareTo(Gap.SPACE) <= 0
        && atom.kind() == Kind.NUMBER
        && atom.number().length() == 1
        && last.number().length() == 1
        && (last.kind() == Kind.NUMBER || last.isDash())
        && last.unit().isEmpty()
        && !last.number().equals(Digits.TORN)
        && !atom.number().equals(Digits.TORN);
  }
}
