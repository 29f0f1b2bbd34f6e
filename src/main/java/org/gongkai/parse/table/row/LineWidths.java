package org.gongkai.parse.table.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.parse.table.atom.PrintedRow;

/**
 * How many fields tabs or bars make of the lines of a table's rows. A line with fewer of them than
 * all others, which have equally many, has lost a cell.
 */
public final class LineWidths<K> {

  private static final int FEWEST_OTHERS = 3;

  private final String text;
  private final List<PrintedRow<K>> rows;

  /** Counted when a row is first asked for: most tables have lost nothing. */
  private final Map<K, Integer> widths = new HashMap<>();

  public LineWidths(String text, List<PrintedRow<K>> rows) {
    this.text = text;
    this.rows = rows;
  }

  private void count() {
    for (PrintedRow<K> row : rows) {
      int place = row.extent().map(extent -> extent[0]).orElse(row.begin());
      widths.put(row.key(), RuledLine.at(text, place).fields().size());
    }
  }

  /** Whether a row's line has fewer fields than each other. */
  public boolean isShort(PrintedRow<K> row) {
    if (widths.isEmpty()) {
      count();
    }
    int own = widths.get(row.key());
    List<Integer> others = new ArrayList<>(widths.values());
    others.remove((Integer) own);
    return own > 1
        && others.size() >= FEWEST_OTHERS
        && others.get(0) > own
        && others.stream().distinct().count() == 1;
  }
}
