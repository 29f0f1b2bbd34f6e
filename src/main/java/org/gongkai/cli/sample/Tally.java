package org.gongkai.cli.sample;

import java.util.EnumMap;
import java.util.Map;

/** Counts of one table in one layout. */
final class Tally {

  private final Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
  private long tables;
  private long missed;
  private long wrongEdition;

  void count(Verdict verdict) {
    verdicts.merge(verdict, 1L, Long::sum);
  }

  void countTable() {
    tables++;
  }

  void countMissed() {
    missed++;
  }

  void countWrongEdition() {
    wrongEdition++;
  }

  void add(Tally other) {
    other.verdicts.forEach((verdict, count) -> verdicts.merge(verdict, count, Long::sum));
    tables += other.tables;
    missed += other.missed;
    wrongEdition += other.wrongEdition;
  }

  long of(Verdict verdict) {
    return verdicts.getOrDefault(verdict, 0L);
  }

  long cells() {
    return verdicts.values().stream().mapToLong(Long::longValue).sum();
  }

  long tables() {
    return tables;
  }

  long missed() {
    return missed;
  }

  long wrongEdition() {
    return wrongEdition;
  }

  /** Of the cells that hold something to read, the share that was read right. */
  double rightShare() {
    long right = of(Verdict.REPORTED) + of(Verdict.RECOVERED) + of(Verdict.BLANK);
    long all = cells() - of(Verdict.LOST);
    return all == 0 ? 1 : (double) right / all;
  }
}
