package org.gongkai.cli.sample.table;

import org.gongkai.cli.sample.world.Dice;

/**
 * Another layout with a space between all characters, inside numbers too, so that {@code 1 0 1 1}
 * may be 1, 0, 11 or 10, 1, 1.
 *
 * @param gap what stands where the other layout has a space: one space more tells cells apart, none
 *     leaves it to the sums
 */
record LetterSpaced(Layout other, String gap) implements Layout {

  @Override
  public void print(Draft table, Dice dice, StringBuilder out) {
    StringBuilder dense = new StringBuilder();
    other.print(table, dice, dense);
    for (int i = 0; i < dense.length(); i++) {
      char letter = dense.charAt(i);
      if (letter == ' ') {
        out.append(gap);
        continue;
      }
      out.append(letter);
      boolean lineEnds = letter == '\n' || i + 1 < dense.length() && dense.charAt(i + 1) == '\n';
      if (!lineEnds) {
        out.append(' ');
      }
    }
  }
}
