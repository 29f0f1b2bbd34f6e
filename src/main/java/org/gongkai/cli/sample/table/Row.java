package org.gongkai.cli.sample.table;

import java.util.List;
import org.gongkai.form.Cell;

/** A row of a table's grid. */
record Row(List<Slot> slots) {
  Row {
    slots = List.copyOf(slots);
  }

  static Row of(Slot... slots) {
    return new Row(List.of(slots));
  }

  static Row furniture(String words) {
    return of(Slot.furniture(words));
  }

  boolean isFurniture() {
    return slots.get(0).kind() == Slot.Kind.FURNITURE;
  }

  boolean hasValues() {
    return slots.stream().anyMatch(slot -> slot.kind() == Slot.Kind.VALUE);
  }

  List<Cell> cells() {
    return slots.stream().flatMap(slot -> slot.cell().stream()).toList();
  }
}
