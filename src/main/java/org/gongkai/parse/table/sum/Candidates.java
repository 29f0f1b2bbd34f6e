package org.gongkai.parse.table.sum;

import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.parse.table.row.Reading;

/**
 * The readings of one row among which sums choose, and those that take part in a way to keep them.
 */
public final class Candidates {

  private final List<Reading> readings;
  private final long[][] counts;
  private final boolean[] used;

  public Candidates(List<Reading> readings) {
    this.readings = List.copyOf(readings);
    this.counts = readings.stream().map(Reading::counts).toArray(long[][]::new);
    this.used = new boolean[counts.length];
  }

  /** How many readings there are. */
  public int size() {
    return counts.length;
  }

  /** What a reading counts in each column; a blank counts nothing. */
  public long[] counts(int reading) {
    return counts[reading];
  }

  /** Notes that a reading takes part. */
  void use(int reading) {
    used[reading] = true;
  }

  List<Reading> all() {
    return readings;
  }

  List<Reading> used() {
    return IntStream.range(0, used.length).filter(i -> used[i]).mapToObj(readings::get).toList();
  }
}
