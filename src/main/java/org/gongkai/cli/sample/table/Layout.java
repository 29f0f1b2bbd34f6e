package org.gongkai.cli.sample.table;

import org.gongkai.cli.sample.world.Dice;

/** A way in which extraction flattens a table to text. */
interface Layout {

  /** Prints a table and ends it with a line break. */
  void print(Draft table, Dice dice, StringBuilder out);

  /** Whether an empty cell leaves a trace. */
  default boolean keepsBlanks() {
    return false;
  }
}
