package org.gongkai.parse.table.sum;

/** A sum that each column of table 3 keeps, and that （七）总计 takes part in. */
interface ColumnSum {

  /** Whether some way to read the other rows keeps the sum with a total. */
  boolean holds(long[] total);

  /** Notes the readings of the other rows that keep the sum with a total. */
  void use(long[] total);

  /** Whether there was too much to try, so that nothing is decided. */
  boolean isGivenUp();
}
