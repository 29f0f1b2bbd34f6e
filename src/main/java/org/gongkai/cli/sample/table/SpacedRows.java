package org.gongkai.cli.sample.table;

import org.gongkai.cli.sample.world.Dice;

/**
 * A row a line, cells parted by spaces, so that an empty cell leaves no trace.
 *
 * @param most how many spaces may stand together
 */
record SpacedRows(int most) implements Layout {

  @Override
  public void print(Draft table, Dice dice, StringBuilder out) {
    for (Row row : table.rows()) {
      String gap = "";
      for (Slot slot : row.slots()) {
        String words = Merging.LEFT_OUT.words(slot, table);
        if (Merging.LEFT_OUT.keeps(slot) && !words.isEmpty()) {
          out.append(gap).append(words);
          gap = " ".repeat(dice.between(most > 1 ? 2 : 1, most));
        }
      }
      out.append('\n');
    }
  }
}
