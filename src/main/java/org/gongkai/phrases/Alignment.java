package org.gongkai.phrases;

import java.util.Arrays;

/** Which characters of one clause another one has too, in the same order and in long runs. */
final class Alignment {

  private static final int MATCH = 2;

  /** A character that continues a run is worth more: fillers may hold the same characters. */
  private static final int RUN = 3;

  /** No longer clause is aligned beyond this. */
  private static final int MAX_LENGTH = 500;

  private Alignment() {}

  /** For each character of the leader its place in the member, or -1. */
  static int[] of(String leader, String member) {
    int rows = Math.min(leader.length(), MAX_LENGTH);
    int columns = Math.min(member.length(), MAX_LENGTH);
    int[][] matched = new int[rows + 1][columns + 1];
    int[][] best = new int[rows + 1][columns + 1];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        if (leader.charAt(i) == member.charAt(j)) {
          int run = matched[i + 1][j + 1] > 0 ? matched[i + 1][j + 1] + RUN : 0;
          matched[i][j] = Math.max(run, best[i + 1][j + 1] + MATCH);
        }
        best[i][j] = Math.max(matched[i][j], Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    return walk(leader.length(), matched, best);
  }

  private static int[] walk(int length, int[][] matched, int[][] best) {
    int[] places = new int[length];
    Arrays.fill(places, -1);
    int i = 0;
    int j = 0;
    while (i < matched.length - 1 && j < matched[0].length - 1) {
      if (matched[i][j] > 0 && matched[i][j] == best[i][j]) {
        do {
          boolean run = matched[i + 1][j + 1] > 0 && matched[i][j] == matched[i + 1][j + 1] + RUN;
          places[i++] = j++;
          if (!run) {
            break;
          }
        } while (true);
      } else if (best[i][j] == best[i + 1][j]) {
        i++;
      } else {
        j++;
      }
    }
    return places;
  }
}
