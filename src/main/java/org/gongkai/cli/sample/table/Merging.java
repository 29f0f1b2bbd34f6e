package org.gongkai.cli.sample.table;

/** What an extraction leaves of the places that a merged cell covers. */
public enum Merging {
  /** Nothing: the row is shorter. */
  LEFT_OUT,
  /** An empty cell in each further row, none in further columns, as Word's text export does. */
  EMPTY_BELOW,
  /** An empty cell in each place. */
  EMPTY,
  /** The label again in each place, as table libraries do. */
  REPEATED;

  boolean keeps(Slot slot) {
    return switch (slot.kind()) {
      case LABEL, VALUE, FURNITURE -> true;
      case ACROSS -> this == EMPTY || this == REPEATED;
      case DOWN -> this != LEFT_OUT;
    };
  }

  String words(Slot slot, Draft table) {
    boolean covered = slot.kind() == Slot.Kind.ACROSS || slot.kind() == Slot.Kind.DOWN;
    return covered && this != REPEATED ? "" : table.words(slot);
  }
}
