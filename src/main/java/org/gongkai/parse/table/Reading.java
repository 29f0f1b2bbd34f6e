package org.gongkai.parse.table;

import java.util.List;
import org.gongkai.parse.table.Atom.Kind;
import org.gongkai.parse.text.Digits;

/**
 * One way to read a row: a part for each of its cells.
 *
 * @param certain whether the boundaries of the cells are printed, not inferred
 */
record Reading(List<Part> parts, boolean certain) {
  Reading {
    parts = List.copyOf(parts);
  }

  /**
   * What a cell holds in a reading.
   *
   * @param number plain number; empty for a blank cell
   * @param unit printed unit, or empty
   * @param begin UTF-16 index; -1 where a blank cell left no trace
   */
  record Part(String number, String unit, int begin, int end) {

    /** A blank cell without a trace. */
    static final Part NOWHERE = new Part("", "", -1, -1);

    /** What an atom holds if it has a cell to itself. */
    static Part of(Atom atom) {
      String number = atom.kind() == Kind.NUMBER ? atom.number() : "";
      return new Part(number, atom.unit(), atom.begin(), atom.end());
    }

    boolean isBlank() {
      return number.isEmpty();
    }

    boolean isNegative() {
      return number.startsWith("-");
    }

    /** Whether nothing is printed, not even a mark for nothing. */
    boolean isVoid() {
      return isBlank() && !isMark();
    }

    /** Whether a mark is printed for nothing. */
    boolean isMark() {
      return isBlank() && begin < end;
    }

    /** The count, or 0 for a blank cell, as the sums take it. */
    long count() {
      return isBlank() ? 0 : Long.parseLong(number);
    }

    /** Whether the digits are a number as people write it. */
    static boolean isNumber(String digits) {
      int from = digits.startsWith("-") ? 1 : 0;
      if (from == digits.length()
          || digits.equals("-0")
          || digits.indexOf('-', from) >= 0
          || digits.indexOf('.') != digits.lastIndexOf('.')
          || digits.length() > 15
          || digits.equals(Digits.TORN)) {
        return false;
      }
      boolean leadingZero = digits.charAt(from) == '0' && digits.length() > from + 1;
      return !leadingZero || digits.charAt(from + 1) == '.';
    }
  }

  boolean hasBlank() {
    return parts.stream().anyMatch(Part::isBlank);
  }

  long[] counts() {
    return parts.stream().mapToLong(Part::count).toArray();
  }
}
