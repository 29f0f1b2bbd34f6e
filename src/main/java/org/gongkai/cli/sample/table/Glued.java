package org.gongkai.cli.sample.table;

import org.gongkai.cli.sample.world.Dice;

/**
 * No separators at all: {@code 本年新收政府信息公开申请数量713000074二、上年结转…}.
 *
 * @param rowEnd what ends a row: a line break, or nothing
 */
record Glued(String rowEnd) implements Layout {

  @Override
  public void print(Draft table, Dice dice, StringBuilder out) {
    for (Row row : table.rows()) {
      if (row.isFurniture()) {
        out.append('\n').append(table.words(row.slots().get(0))).append('\n');
        continue;
      }
      for (Slot slot : row.slots()) {
        if (Merging.LEFT_OUT.keeps(slot)) {
          out.append(Merging.LEFT_OUT.words(slot, table));
        }
      }
      out.append(rowEnd);
    }
    out.append('\n');
  }
}
