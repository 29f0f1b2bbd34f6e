package org.gongkai.cli.sample.table;

import java.util.stream.Collectors;
import org.gongkai.cli.sample.world.Dice;

/**
 * A row a line.
 *
 * @param separator what parts the cells
 * @param open what begins a line
 * @param close what ends a line
 * @param rule whether a Markdown rule stands under the first row
 */
record RowLines(String separator, String open, String close, boolean rule, Merging merging)
    implements Layout {

  @Override
  public void print(Draft table, Dice dice, StringBuilder out) {
    boolean first = true;
    for (Row row : table.rows()) {
      if (row.isFurniture()) {
        out.append(table.words(row.slots().get(0))).append('\n');
        continue;
      }
      out.append(
          row.slots().stream()
              .filter(merging::keeps)
              .map(slot -> merging.words(slot, table))
              .collect(Collectors.joining(separator, open, close)));
      out.append('\n');
      if (first && rule) {
        out.append("|").append(" --- |".repeat(row.slots().size())).append('\n');
      }
      first = false;
    }
  }

  @Override
  public boolean keepsBlanks() {
    return true;
  }
}
