package org.gongkai.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the names of divisions and townships, their variants among them, from the lists. */
final class GazetteerNames {

  private final DivisionTree tree;
  private final Map<Integer, Set<String>> townships;

  /**
   * @param townships takes the townships of each division
   */
  GazetteerNames(DivisionTree tree, Map<Integer, Set<String>> townships) {
    this.tree = tree;
    this.townships = townships;
  }

  List<Gazetteer.Name> read() {
    Map<String, List<List<Integer>>> all = new LinkedHashMap<>();
    Map<String, String[]> variants = new HashMap<>();
    for (String[] row : Lists.rows("variants.tsv", 2)) {
      variants.put(row[0], row[1].split(","));
    }
    for (Division division : tree.divisions()) {
      put(all, division.name(), 0, division.index());
      for (String variant : variants.getOrDefault(division.name(), new String[0])) {
        if (variant.length() < 2) {
          continue;
        }
        boolean suffixed = "省市县区州盟旗".indexOf(variant.charAt(variant.length() - 1)) >= 0;
        put(all, variant, suffixed ? 0 : 1, division.index());
      }
    }
    for (String[] row : Lists.rows("townships.tsv", 2)) {
      List<Division> under = tree.ofCode(row[0]);
      int home = under.get(under.size() - 1).index();
      Set<String> own = townships.computeIfAbsent(home, key -> new HashSet<>());
      for (String township : row[1].split(",")) {
        own.add(township);
        put(all, township, 2, home);
      }
    }
    return all.entrySet().stream()
        .map(
            e ->
                new Gazetteer.Name(
                    e.getKey(),
                    ints(e.getValue().get(0)),
                    ints(e.getValue().get(1)),
                    ints(e.getValue().get(2))))
        .toList();
  }

  private static void put(
      Map<String, List<List<Integer>>> all, String name, int kind, int division) {
    if (name.length() >= 2 && !name.equals("内区") && !name.equals("街道")) {
      all.computeIfAbsent(
              name, n -> List.of(new ArrayList<>(1), new ArrayList<>(1), new ArrayList<>(1)))
          .get(kind)
          .add(division);
    }
  }

  private static int[] ints(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).distinct().toArray();
  }
}
