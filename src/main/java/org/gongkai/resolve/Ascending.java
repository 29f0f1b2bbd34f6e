package org.gongkai.resolve;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Sets of divisions as they are kept: their indices, ascending, each once. */
final class Ascending {

  private Ascending() {}

  static int[] of(IntStream indices) {
    int[] all = indices.sorted().toArray();
    int kept = 0;
    for (int index : all) {
      if (kept == 0 || all[kept - 1] != index) {
        all[kept++] = index;
      }
    }
    return Arrays.copyOf(all, kept);
  }
}
