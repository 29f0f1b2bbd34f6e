package org.gongkai.resolve;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.gongkai.report.AgencyLevel;

/** Which divisions of today were a 县, a 区 or a 旗 in a year, as 我县 and 我区 say. */
final class CountyEndings {

  private final Map<Character, int[][]> endings = new HashMap<>();

  CountyEndings(DivisionTree tree, Succession succession) {
    for (char last : new char[] {'县', '区', '旗'}) {
      int[][] years = new int[Gazetteer.LAST_YEAR - Gazetteer.FIRST_YEAR + 1][];
      for (int i = 0; i < years.length; i++) {
        years[i] = ending(last, Gazetteer.FIRST_YEAR + i, tree, succession);
      }
      endings.put(last, years);
    }
  }

  private static int[] ending(char last, int year, DivisionTree tree, Succession succession) {
    return Ascending.of(
        tree.divisions().stream()
            .filter(d -> d.level() == AgencyLevel.COUNTY && d.stoodIn(year))
            .filter(d -> d.name().charAt(d.name().length() - 1) == last)
            .flatMapToInt(d -> Arrays.stream(succession.homes(d.index()))));
  }

  /** The divisions of today with an ending in a year, or in the nearest one that is known. */
  int[] of(char last, int year) {
    int known = Math.min(Math.max(year, Gazetteer.FIRST_YEAR), Gazetteer.LAST_YEAR);
    int[][] years = endings.get(last);
    return years == null ? new int[0] : years[known - Gazetteer.FIRST_YEAR];
  }
}
