package org.gongkai.parse.table.atom;

import org.gongkai.parse.text.Digits;

/**
 * The smallest piece of what is printed in a row of a table: a run of digits, a mark for nothing,
 * or the trace of an empty cell.
 *
 * @param begin UTF-16 index of its first character
 * @param end UTF-16 index behind its last character
 * @param number plain digits with sign and decimal point, thousands marks taken out; {@code -} for
 *     a single dash, empty for other marks
 * @param unit the unit printed behind it, or empty
 * @param gap what parts it from the atom before
 */
public record Atom(Kind kind, int begin, int end, String number, String unit, Gap gap) {

  /** What an atom is. */
  public enum Kind {
    NUMBER,
    /** {@code -} {@code —} {@code /} {@code 无}. */
    MARK,
    /** A cell between two tabs or bars, or a line, with nothing in it. */
    EMPTY,
    /** An empty line, which parts rows or is a blank cell. */
    EMPTY_LINE
  }

  /** What stands between two atoms, from the weakest boundary to the strongest. */
  public enum Gap {
    NONE,
    /** One space, which may stand inside a number. */
    SPACE,
    /** Several spaces, words or signs: a boundary between cells. */
    WIDE,
    TAB,
    LINE,
    /** Words of the form, as the second half of a label. */
    WORD,
    /** Words that are no part of the form: what follows may belong to something else. */
    FOREIGN;

    /** The stronger of two boundaries. */
    public Gap or(Gap other) {
      return compareTo(other) >= 0 ? this : other;
    }
  }

  /** The same, with a boundary before it that is at least so strong. */
  public Atom behind(Gap boundary) {
    return boundary.compareTo(gap) <= 0 ? this : new Atom(kind, begin, end, number, unit, boundary);
  }

  /** Whether it is a mark that may as well be a minus sign. */
  public boolean isDash() {
    return kind == Kind.MARK && number.equals("-");
  }

  /** Whether a nought leads other digits: then figures stand side by side with nothing between. */
  public boolean hasLeadingZero() {
    return kind == Kind.NUMBER
        && number.length() > 1
        && number.charAt(0) == '0'
        && number.indexOf('.') < 0;
  }

  /** Whether it is a mark or digits that are a number as people write it. */
  public boolean isLegible() {
    return kind != Kind.NUMBER || Digits.isNumber(number);
  }

  /** Whether it is an empty line, which may be a blank cell. */
  public boolean isEmptyLine() {
    return kind == Kind.EMPTY_LINE;
  }

  /** Whether something is printed: a number, or a mark for nothing. */
  public boolean isValue() {
    return kind == Kind.NUMBER || kind == Kind.MARK;
  }
}
