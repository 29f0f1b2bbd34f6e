package org.gongkai.cli.sample.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.form.Cell;
import org.gongkai.form.Edition;

/**
 * A table on its way to paper: its grid and the truth of its cells, which noise changes together.
 */
final class Draft {

  private final Edition edition;
  private final List<Row> rows;
  private final Map<Cell, TrueCell> truth;

  Draft(Edition edition, List<Row> rows, Map<Cell, TrueCell> truth) {
    this.edition = edition;
    this.rows = new ArrayList<>(rows);
    this.truth = truth;
  }

  Edition edition() {
    return edition;
  }

  List<Row> rows() {
    return rows;
  }

  Map<Cell, TrueCell> truth() {
    return truth;
  }

  /** What is printed in a place, without regard to merging. */
  String words(Slot slot) {
    return slot.cell().map(cell -> truth.get(cell).printed()).orElse(slot.label());
  }

  /** The indices of the rows with figures. */
  List<Integer> body() {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).hasValues()) {
        found.add(i);
      }
    }
    return found;
  }

  /** Takes a row away, and with it its figures. */
  void drop(int row) {
    rows.remove(row).cells().forEach(this::lose);
  }

  void lose(Cell cell) {
    truth.computeIfPresent(cell, (key, is) -> is.absent());
  }

  void blank(Cell cell, String mark) {
    truth.computeIfPresent(cell, (key, is) -> is.blanked(mark));
  }

  BigDecimal value(Cell cell) {
    return truth.get(cell).value();
  }

  void print(Cell cell, TrueCell figure) {
    truth.put(cell, figure);
  }
}
