package org.gongkai.cli.sample.table;

import org.gongkai.cli.sample.world.Dice;

/**
 * The whole table on one line; only page furniture stands on lines of its own.
 *
 * @param gap what parts the cells
 */
record OneLine(String gap) implements Layout {

  @Override
  public void print(Draft table, Dice dice, StringBuilder out) {
    String before = "";
    for (Row row : table.rows()) {
      if (row.isFurniture()) {
        out.append('\n').append(table.words(row.slots().get(0))).append('\n');
        before = "";
        continue;
      }
      for (Slot slot : row.slots()) {
        String words = Merging.LEFT_OUT.words(slot, table);
        if (Merging.LEFT_OUT.keeps(slot) && !words.isEmpty()) {
          out.append(before).append(words);
          before = gap;
        }
      }
    }
    out.append('\n');
  }
}
