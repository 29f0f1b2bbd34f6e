package org.gongkai.cli.sample.table;

import java.util.Optional;
import org.gongkai.form.Cell;

/**
 * One place of a table's grid, as a word processor would store it.
 *
 * @param label the words of a label, or of the label that covers this place
 * @param cell the figure that stands here
 */
record Slot(Kind kind, String label, Optional<Cell> cell) {

  /** What stands in a place of the grid. */
  enum Kind {
    LABEL,
    VALUE,
    /** Merged with the label to its left. */
    ACROSS,
    /** Merged with the label above it. */
    DOWN,
    /** Not of the table at all: a page number, a running head. */
    FURNITURE
  }

  static final Slot EMPTY = label("");

  static Slot label(String words) {
    return new Slot(Kind.LABEL, words, Optional.empty());
  }

  static Slot across(String words) {
    return new Slot(Kind.ACROSS, words, Optional.empty());
  }

  static Slot down(String words) {
    return new Slot(Kind.DOWN, words, Optional.empty());
  }

  static Slot value(Cell cell) {
    return new Slot(Kind.VALUE, "", Optional.of(cell));
  }

  static Slot furniture(String words) {
    return new Slot(Kind.FURNITURE, words, Optional.empty());
  }

  Slot withLabel(String words) {
    return new Slot(kind, words, cell);
  }
}
