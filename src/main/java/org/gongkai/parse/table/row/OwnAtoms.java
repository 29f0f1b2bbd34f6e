package org.gongkai.parse.table.row;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.parse.table.atom.Atom;
import org.gongkai.parse.table.atom.Atom.Gap;
import org.gongkai.parse.table.atom.Atom.Kind;

/** Which of the atoms between two labels are the first label's row. */
public final class OwnAtoms {

  private OwnAtoms() {}

  /** What is certainly the row's own: no words of others, no empty cells of the next row. */
  public static List<Atom> of(List<Atom> atoms, int cells) {
    List<Atom> own = new ArrayList<>();
    int values = 0;
    for (Atom atom : atoms) {
      // A row that has its figures ends at the next words: of a heading, or of a second print.
      if (atom.gap().compareTo(Gap.WORD) >= 0 && values >= cells) {
        break;
      }
      own.add(atom);
      values += atom.isValue() ? 1 : 0;
    }
    return own.subList(0, endOfRow(own));
  }

  private static int endOfRow(List<Atom> atoms) {
    int last = atoms.size() - 1;
    while (last >= 0 && !atoms.get(last).isValue()) {
      last--;
    }
    if (last < 0) {
      return atoms.size();
    }
    boolean cellALine =
        atoms.subList(1, last + 1).stream().anyMatch(a -> a.gap().compareTo(Gap.LINE) >= 0);
    for (int i = last + 1; i < atoms.size(); i++) {
      Atom atom = atoms.get(i);
      boolean nextRow =
          atom.kind() == Kind.EMPTY_LINE || (!cellALine && atom.gap().compareTo(Gap.LINE) >= 0);
      if (nextRow) {
        return i;
      }
    }
    return atoms.size();
  }

  /** Where one line holds a figure for each cell, what stands on other lines is furniture. */
  static List<Atom> onLine(List<Atom> atoms, int cells) {
    List<List<Atom>> lines = new ArrayList<>();
    for (Atom atom : atoms) {
      if (lines.isEmpty() || atom.gap().compareTo(Gap.LINE) >= 0) {
        lines.add(new ArrayList<>());
      }
      lines.get(lines.size() - 1).add(atom);
    }
    List<List<Atom>> full = lines.stream().filter(line -> isFull(line, cells)).toList();
    boolean own =
        cells > 1
            && full.size() == 1
            && !isBehindWords(full.get(0), atoms)
            && !isBehindRow(full.get(0), atoms, cells);
    return own ? full.get(0) : withoutLoneNumbers(lines, atoms);
  }

  /** Whether a figure for each cell stands before a line, which may then count the pages. */
  private static boolean isBehindRow(List<Atom> line, List<Atom> atoms, int cells) {
    return atoms.subList(0, atoms.indexOf(line.get(0))).stream().filter(Atom::isValue).count()
        >= cells;
  }

  /** Whether words part a line from figures before it: then it may be another row's. */
  private static boolean isBehindWords(List<Atom> line, List<Atom> atoms) {
    return line.get(0).gap().compareTo(Gap.WORD) >= 0
        && atoms.subList(0, atoms.indexOf(line.get(0))).stream().anyMatch(Atom::isValue);
  }

  /** Where tabs or bars part the figures of one line, a number on a line of its own is a page's. */
  private static List<Atom> withoutLoneNumbers(List<List<Atom>> lines, List<Atom> atoms) {
    if (lines.stream().noneMatch(OwnAtoms::isRuled)) {
      return atoms;
    }
    return lines.stream()
        .filter(line -> line.size() != 1 || line.get(0).kind() != Kind.NUMBER)
        .flatMap(List::stream)
        .toList();
  }

  /** Whether tabs part the cells of a line; one behind a lone figure just ends it. */
  private static boolean isRuled(List<Atom> line) {
    boolean figures =
        line.stream().filter(Atom::isValue).skip(1).anyMatch(atom -> atom.gap() == Gap.TAB);
    boolean lone = line.size() == 2 && line.get(0).isValue();
    return figures || !lone && line.stream().skip(1).anyMatch(atom -> atom.gap() == Gap.TAB);
  }

  /** Whether a line holds a figure for each cell. */
  private static boolean isFull(List<Atom> line, int cells) {
    return line.stream().filter(Atom::isValue).count() == cells;
  }

  /** The index of the first figure or mark; -1 where there is none. */
  static int firstValue(List<Atom> slots) {
    for (int i = 0; i < slots.size(); i++) {
      if (slots.get(i).isValue()) {
        return i;
      }
    }
    return -1;
  }

  /** The index of the last figure or mark; -1 where there is none. */
  public static int lastValue(List<Atom> slots) {
    for (int i = slots.size() - 1; i >= 0; i--) {
      if (slots.get(i).isValue()) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a number has a line of its own. */
  static boolean hasOwnLine(List<Atom> values, int index) {
    Atom atom = values.get(index);
    boolean ends =
        index + 1 == values.size() || values.get(index + 1).gap().compareTo(Gap.LINE) >= 0;
    // The row's label stands before its first figure, on the same line or on another.
    boolean begins = index == 0 ? atom.gap().compareTo(Gap.LINE) >= 0 : atom.gap() == Gap.LINE;
    return atom.kind() == Kind.NUMBER && begins && ends;
  }
}
