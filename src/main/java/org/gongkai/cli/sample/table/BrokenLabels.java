package org.gongkai.cli.sample.table;

import org.gongkai.cli.sample.world.Dice;

/** Lines as narrow columns break them: labels over two or three lines, the figures behind. */
record BrokenLabels() implements Layout {

  private static final int NARROW = 6;

  @Override
  public void print(Draft table, Dice dice, StringBuilder out) {
    for (Row row : table.rows()) {
      String gap = "";
      for (Slot slot : row.slots()) {
        String words = Merging.LEFT_OUT.words(slot, table);
        if (!Merging.LEFT_OUT.keeps(slot) || words.isEmpty()) {
          continue;
        }
        out.append(gap);
        appendBroken(slot, words, dice, out);
        boolean label = slot.kind() == Slot.Kind.LABEL;
        gap = label && dice.chance(0.4) ? "\n" : " ";
      }
      out.append('\n');
    }
  }

  private static void appendBroken(Slot slot, String words, Dice dice, StringBuilder out) {
    if (slot.kind() != Slot.Kind.LABEL || words.length() <= NARROW || dice.chance(0.3)) {
      out.append(words);
      return;
    }
    int at = dice.between(2, words.length() - 2);
    out.append(words, 0, at).append('\n');
    if (words.length() - at > 2 * NARROW && dice.chance(0.5)) {
      int next = dice.between(at + 2, words.length() - 2);
      out.append(words, at, next).append('\n');
      at = next;
    }
    out.append(words, at, words.length());
  }
}
