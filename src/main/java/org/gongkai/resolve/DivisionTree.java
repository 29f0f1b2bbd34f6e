package org.gongkai.resolve;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongkai.report.AgencyLevel;

/** The divisions of the list, in its order, and which of them lies in which. */
final class DivisionTree {

  private final List<Division> divisions = new ArrayList<>();
  private final Map<String, List<Division>> byCode = new HashMap<>();
  private final int[] parent;
  private final Map<AgencyLevel, int[]> above = new EnumMap<>(AgencyLevel.class);

  DivisionTree() {
    for (String[] row : Lists.rows("divisions.tsv", 9)) {
      Division division = division(row, divisions.size());
      divisions.add(division);
      byCode.computeIfAbsent(division.code(), code -> new ArrayList<>()).add(division);
    }
    Map<String, Integer> prefectures = new HashMap<>();
    for (Division division : divisions) {
      if (division.level() == AgencyLevel.PREFECTURE) {
        prefectures.put(division.provinceCode() + division.name(), division.index());
      }
    }
    parent = divisions.stream().mapToInt(division -> parentOf(division, prefectures)).toArray();
    for (AgencyLevel level : AgencyLevel.values()) {
      above.put(level, divisions.stream().mapToInt(d -> climb(d.index(), level)).toArray());
    }
  }

  private static Division division(String[] row, int index) {
    return new Division(
        index,
        row[0],
        AgencyLevel.valueOf(row[1].toUpperCase(Locale.ROOT)),
        row[2],
        row[3],
        Integer.parseInt(row[4]),
        row[5].isEmpty() ? Division.IN_FORCE : Integer.parseInt(row[5]),
        row[6].isEmpty() ? List.of() : List.of(row[6].split(",")));
  }

  private int parentOf(Division division, Map<String, Integer> prefectures) {
    if (division.level() == AgencyLevel.PROVINCE) {
      return -1;
    }
    int province = province(division).index();
    boolean under = division.level() == AgencyLevel.COUNTY && !division.prefecture().isEmpty();
    return under
        ? prefectures.getOrDefault(division.provinceCode() + division.prefecture(), province)
        : province;
  }

  private int climb(int index, AgencyLevel level) {
    int at = index;
    while (at >= 0 && divisions.get(at).level() != level) {
      at = parent[at];
    }
    return at;
  }

  List<Division> divisions() {
    return divisions;
  }

  Division division(int index) {
    return divisions.get(index);
  }

  /** Divisions that a code names or named; several where a code was given twice. */
  List<Division> ofCode(String code) {
    return byCode.getOrDefault(code, List.of());
  }

  /** The index of the division that another lies in, or -1. */
  int parent(int index) {
    return parent[index];
  }

  Division province(Division division) {
    return byCode.get(division.provinceCode() + "0000").get(0);
  }

  /** The division of a level that another is or lies in, or -1. */
  int above(int index, AgencyLevel level) {
    return above.get(level)[index];
  }

  /** The number of divisions of today that lie in one. */
  long children(int index) {
    return divisions.stream().filter(d -> d.inForce() && parent[d.index()] == index).count();
  }
}
