package org.gongkai.parse.table.row;

import java.util.List;
import org.gongkai.parse.table.atom.Atom;
import org.gongkai.parse.table.atom.Atom.Kind;

/**
 * One way to read a row: a part for each of its cells.
 *
 * @param certain whether the boundaries of the cells are printed, not inferred
 */
public record Reading(List<Part> parts, boolean certain) {
  public Reading {
    parts = List.copyOf(parts);
  }

  /**
   * What a cell holds in a reading.
   *
   * @param number plain number; empty for a blank cell
   * @param unit printed unit, or empty
   * @param begin UTF-16 index; -1 where a blank cell left no trace
   */
  public record Part(String number, String unit, int begin, int end) {

    /** A blank cell without a trace. */
    public static final Part NOWHERE = new Part("", "", -1, -1);

    /** What an atom holds if it has a cell to itself. */
    public static Part of(Atom atom) {
      String number = atom.kind() == Kind.NUMBER ? atom.number() : "";
      return new Part(number, atom.unit(), atom.begin(), atom.end());
    }

    /** Whether the cell holds no number: nothing, or a mark for nothing. */
    public boolean isBlank() {
      return number.isEmpty();
    }

    /** Whether a minus sign leads it. */
    public boolean isNegative() {
      return number.startsWith("-");
    }

    /** Whether nothing is printed, not even a mark for nothing. */
    public boolean isVoid() {
      return isBlank() && !isMark();
    }

    /** Whether a mark is printed for nothing. */
    public boolean isMark() {
      return isBlank() && begin < end;
    }

    /** The count, or 0 for a blank cell, as the sums take it. */
    public long count() {
      return isBlank() ? 0 : Long.parseLong(number);
    }
  }

  /** Whether a cell holds no number. */
  public boolean hasBlank() {
    return parts.stream().anyMatch(Part::isBlank);
  }

  /** The count of each cell, 0 where it is blank. */
  public long[] counts() {
    return parts.stream().mapToLong(Part::count).toArray();
  }
}
