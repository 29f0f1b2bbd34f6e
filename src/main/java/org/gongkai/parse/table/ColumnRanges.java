package org.gongkai.parse.table;

import java.util.List;

/**
 * The least and the most that rows from one on can make in each column: what lies outside needs no
 * search.
 */
record ColumnRanges(long[][] least, long[][] most) {

  static final ColumnRanges NONE = new ColumnRanges(new long[0][], new long[0][]);

  static ColumnRanges of(List<long[][]> rows) {
    long[][] least = new long[rows.size()][];
    long[][] most = new long[rows.size()][];
    for (int row = rows.size() - 1; row >= 0; row--) {
      int cells = rows.get(row)[0].length;
      boolean last = row + 1 == rows.size();
      least[row] = last ? new long[cells] : least[row + 1].clone();
      most[row] = last ? new long[cells] : most[row + 1].clone();
      for (int i = 0; i < cells; i++) {
        long min = Long.MAX_VALUE;
        long max = Long.MIN_VALUE;
        for (long[] counts : rows.get(row)) {
          min = Math.min(min, counts[i]);
          max = Math.max(max, counts[i]);
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
