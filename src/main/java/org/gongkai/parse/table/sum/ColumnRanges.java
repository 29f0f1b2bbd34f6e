package org.gongkai.parse.table.sum;

import java.util.List;

/**
 * The least and the most that rows from one on can make in each column: what lies outside needs no
 * search.
 */
record ColumnRanges(long[][] least, long[][] most) {

  static ColumnRanges of(List<Candidates> rows) {
    long[][] least = new long[rows.size()][];
    long[][] most = new long[rows.size()][];
    for (int row = rows.size() - 1; row >= 0; row--) {
      int cells = rows.get(row).counts(0).length;
      boolean last = row + 1 == rows.size();
      least[row] = last ? new long[cells] : least[row + 1].clone();
      most[row] = last ? new long[cells] : most[row + 1].clone();
      for (int i = 0; i < cells; i++) {
        long min = Long.MAX_VALUE;
        long max = Long.MIN_VALUE;
        for (int reading = 0; reading < rows.get(row).size(); reading++) {
          long count = rows.get(row).counts(reading)[i];
          min = Math.min(min, count);
          max = Math.max(max, count);
        }
        least[row][i] += min;
        most[row][i] += max;
      }
    }
    return new ColumnRanges(least, most);
  }

  boolean hold(int row, long[] left) {
    for (int i = 0; i < left.length; i++) {
      if (left[i] < least[row][i] || left[i] > most[row][i]) {
        return false;
      }
    }
    return true;
  }
}
