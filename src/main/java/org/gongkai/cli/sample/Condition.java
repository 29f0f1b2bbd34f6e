package org.gongkai.cli.sample;

import org.gongkai.cli.sample.table.PrintedTable;

/** In what state a printed table reaches its reader. */
enum Condition {
  /** Every cell of the layout is where the layout puts it. */
  SOUND(""),
  /** Cells went missing without a trace, moved, or strangers stand among them. */
  DAMAGED(" damaged"),
  /** The agency's figures break a sum of the form, on purpose. */
  MISTAKEN(" wrong sums");

  private final String mark;

  Condition(String mark) {
    this.mark = mark;
  }

  static Condition of(PrintedTable table) {
    if (!table.brokenSums().isEmpty()) {
      return MISTAKEN;
    }
    return table.isDamaged() ? DAMAGED : SOUND;
  }

  /** What stands behind the name of a layout. */
  String mark() {
    return mark;
  }
}
