package org.gongkai.cli.sample.table;

import org.gongkai.cli.sample.world.Dice;

/**
 * A cell a line.
 *
 * @param lead what each line begins with: a tab, or nothing
 * @param gap what parts the rows: an empty line, or nothing
 * @param blanks whether an empty cell leaves a line
 */
record CellLines(String lead, String gap, boolean blanks, Merging merging) implements Layout {

  @Override
  public void print(Draft table, Dice dice, StringBuilder out) {
    for (Row row : table.rows()) {
      for (Slot slot : row.slots()) {
        String words = merging.words(slot, table);
        if (merging.keeps(slot) && (blanks || !words.isEmpty())) {
          out.append(row.isFurniture() ? "" : lead).append(words).append('\n');
        }
      }
      out.append(gap);
    }
  }

  @Override
  public boolean keepsBlanks() {
    return blanks;
  }
}
