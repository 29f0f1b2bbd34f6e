package org.gongkai.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.report.AgencyLevel;

/**
 * How divisions followed each other (撤并, 更名): which divisions of today each of them holds or
 * became, and which each of today's came from.
 */
final class Succession {

  private final DivisionTree tree;
  private final int[][] homes;
  private final List<List<Division>> origins = new ArrayList<>();

  Succession(DivisionTree tree) {
    this.tree = tree;
    homes =
        all().stream()
            .map(set -> set.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
    tree.divisions().forEach(d -> origins.add(new ArrayList<>(2)));
    for (Division division : tree.divisions()) {
      for (int home : homes[division.index()]) {
        if (tree.division(home).level() == division.level()) {
          origins.get(home).add(division);
        }
      }
    }
  }

  /** Today's divisions that a division holds or became, itself among them. */
  int[] homes(int division) {
    return homes[division];
  }

  /** Divisions of any time that a home of today came from or is. */
  List<Division> origins(int home) {
    return origins.get(home);
  }

  /** For every division the divisions of today that it holds or became. */
  private List<Set<Integer>> all() {
    List<Division> divisions = tree.divisions();
    List<Set<Integer>> sets = new ArrayList<>();
    for (Division division : divisions) {
      sets.add(new TreeSet<>());
      if (division.level() == AgencyLevel.COUNTY) {
        heirs(division, sets.get(division.index()), new HashSet<>());
      } else if (division.inForce()) {
        sets.get(division.index()).add(division.index());
      }
    }
    for (Division division : divisions) {
      int above = tree.parent(division.index());
      while (above >= 0 && division.level() == AgencyLevel.COUNTY) {
        sets.get(above).addAll(sets.get(division.index()));
        above = tree.parent(above);
      }
    }
    for (Division division : divisions) {
      if (division.level() == AgencyLevel.PREFECTURE) {
        Set<Integer> own = sets.get(division.index());
        if (!division.inForce()) {
          heirOfPrefecture(own).ifPresent(own::add);
        }
        sets.get(tree.parent(division.index())).addAll(own);
      }
    }
    return sets;
  }

  /** Adds the divisions of today that one became, through whatever it was between. */
  private void heirs(Division division, Set<Integer> into, Set<Integer> seen) {
    if (!seen.add(division.index())) {
      return;
    }
    if (division.inForce()) {
      into.add(division.index());
      return;
    }
    for (String code : division.successors()) {
      for (Division next : tree.ofCode(code)) {
        if (next.to() > division.to()) {
          heirs(next, into, seen);
        }
      }
    }
    for (Division renamed : tree.ofCode(division.code())) {
      if (renamed.from() == division.to()) {
        heirs(renamed, into, seen);
      }
    }
  }

  /** The prefecture that took over most of the counties of one that ended, if it is one. */
  private Optional<Integer> heirOfPrefecture(Set<Integer> counties) {
    Map<Integer, Integer> shares = new HashMap<>();
    counties.forEach(county -> shares.merge(tree.parent(county), 1, Integer::sum));
    return shares.entrySet().stream()
        .filter(entry -> tree.division(entry.getKey()).level() == AgencyLevel.PREFECTURE)
        .filter(entry -> entry.getValue() * 10 >= tree.children(entry.getKey()) * 7)
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
