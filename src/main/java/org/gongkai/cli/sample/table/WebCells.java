package org.gongkai.cli.sample.table;

import java.util.stream.Collectors;
import org.gongkai.cli.sample.world.Dice;

/**
 * The cells of a web page's table, merged ones left out.
 *
 * @param lead what begins a row
 * @param between what parts two cells
 * @param behind what follows a row's last cell
 * @param filled whether a line of bars fills rows up to as many cells as the widest has
 */
record WebCells(String lead, String between, String behind, boolean filled) implements Layout {

  @Override
  public void print(Draft table, Dice dice, StringBuilder out) {
    int widest = table.rows().stream().mapToInt(row -> row.slots().size()).max().orElse(0);
    for (Row row : table.rows()) {
      if (row.isFurniture()) {
        out.append(table.words(row.slots().get(0))).append('\n');
        continue;
      }
      String cells =
          row.slots().stream()
              .filter(Merging.LEFT_OUT::keeps)
              .map(slot -> Merging.LEFT_OUT.words(slot, table))
              .collect(Collectors.joining(between, lead, behind));
      out.append(cells);
      if (filled) {
        long kept = row.slots().stream().filter(Merging.LEFT_OUT::keeps).count();
        out.append("|".repeat((int) (widest - kept))).append('\n');
      }
    }
    if (out.charAt(out.length() - 1) != '\n') {
      out.append('\n');
    }
  }

  @Override
  public boolean keepsBlanks() {
    return true;
  }
}
