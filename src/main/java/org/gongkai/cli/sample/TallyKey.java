package org.gongkai.cli.sample;

import java.util.Comparator;
import org.gongkai.cli.sample.table.LayoutKind;
import org.gongkai.cli.sample.table.PrintedTable;

/**
 * What is counted together.
 *
 * @param number 2, 3 or 4
 */
record TallyKey(Condition condition, LayoutKind layout, int number)
    implements Comparable<TallyKey> {

  private static final Comparator<TallyKey> ORDER =
      Comparator.comparing(TallyKey::condition)
          .thenComparing(TallyKey::layout)
          .thenComparing(TallyKey::number);

  static TallyKey of(PrintedTable table, int number) {
    return new TallyKey(Condition.of(table), table.recipe().kind(), number);
  }

  @Override
  public int compareTo(TallyKey other) {
    return ORDER.compare(this, other);
  }
}
