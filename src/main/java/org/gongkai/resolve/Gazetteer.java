package org.gongkai.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.report.AgencyLevel;

/**
 * The divisions and townships of China since 2008, their names, and how they followed each other.
 *
 * <p>An agency is placed among the divisions in force today, the <em>homes</em>; the year of its
 * report then says what they were called. So a clue to 闸北区 and one to 静安区 meet.
 */
final class Gazetteer {

  static final int FIRST_YEAR = 2007;
  static final int LAST_YEAR = 2026;

  private final List<Division> divisions = new ArrayList<>();
  private final Map<String, List<Division>> byCode = new HashMap<>();
  private final int[][] homes;
  private final int[] parent;
  private final Map<AgencyLevel, int[]> above = new EnumMap<>(AgencyLevel.class);
  private final int[] today;

  /** Those that have divisions of today. */
  private final BitSet divided = new BitSet();

  private final List<List<Division>> origins = new ArrayList<>();
  private final Map<Character, int[][]> endings = new HashMap<>();
  private final List<Name> names;
  private final NameIndex index;
  private final Map<Integer, Set<String>> townships = new HashMap<>();

  /** Loaded once, when first asked for. */
  private static final class Holder {
    private static final Gazetteer INSTANCE = new Gazetteer();
  }

  /**
   * What a name can mean.
   *
   * @param full divisions of this name
   * @param clipped divisions that are called so without their suffix: 三明
   * @param townshipHomes divisions that have a township of this name
   */
  record Name(String text, int[] full, int[] clipped, int[] townshipHomes) {
    /** The divisions of this name; where there are none, those that are called so for short. */
    int[] meanings() {
      return full.length > 0 ? full : clipped;
    }

    boolean isTownship() {
      return townshipHomes.length > 0;
    }
  }

  /** A name at a place of a text. */
  record Hit(Name name, int begin, int end) {}

  static Gazetteer instance() {
    return Holder.INSTANCE;
  }

  private Gazetteer() {
    for (String[] row : Lists.rows("divisions.tsv", 9)) {
      Division division = division(row, divisions.size());
      divisions.add(division);
      byCode.computeIfAbsent(division.code(), code -> new ArrayList<>()).add(division);
    }
    parent = new int[divisions.size()];
    Map<String, Integer> prefectures = new HashMap<>();
    for (Division division : divisions) {
      if (division.level() == AgencyLevel.PREFECTURE) {
        prefectures.put(division.provinceCode() + division.name(), division.index());
      }
    }
    for (Division division : divisions) {
      parent[division.index()] = parentOf(division, prefectures);
    }
    for (AgencyLevel level : AgencyLevel.values()) {
      above.put(level, divisions.stream().mapToInt(d -> climb(d.index(), level)).toArray());
    }
    homes = new int[divisions.size()][];
    fillHomes();
    divisions.stream()
        .filter(d -> d.inForce() && hasParent(d))
        .forEach(d -> divided.set(parent[d.index()]));
    today = divisions.stream().filter(Division::inForce).mapToInt(Division::index).toArray();
    divisions.forEach(d -> origins.add(new ArrayList<>(2)));
    for (Division division : divisions) {
      for (int home : homes[division.index()]) {
        if (divisions.get(home).level() == division.level()) {
          origins.get(home).add(division);
        }
      }
    }
    for (char last : new char[] {'县', '区', '旗'}) {
      endings.put(last, endings(last));
    }
    names = new GazetteerNames(this, townships).read();
    index = new NameIndex(names.stream().map(Name::text).toList());
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
    int province = byCode.get(division.provinceCode() + "0000").get(0).index();
    boolean under = division.level() == AgencyLevel.COUNTY && !division.prefecture().isEmpty();
    return under
        ? prefectures.getOrDefault(division.provinceCode() + division.prefecture(), province)
        : province;
  }

  /** For every division the divisions of today that it holds or became. */
  private void fillHomes() {
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
      int above = parent[division.index()];
      while (above >= 0 && division.level() == AgencyLevel.COUNTY) {
        sets.get(above).addAll(sets.get(division.index()));
        above = parent[above];
      }
    }
    for (Division division : divisions) {
      if (division.level() == AgencyLevel.PREFECTURE) {
        Set<Integer> own = sets.get(division.index());
        if (!division.inForce()) {
          heirOfPrefecture(own).ifPresent(own::add);
        }
        sets.get(parent[division.index()]).addAll(own);
      }
    }
    for (int i = 0; i < homes.length; i++) {
      homes[i] = sets.get(i).stream().mapToInt(Integer::intValue).toArray();
    }
  }

  private void heirs(Division division, Set<Integer> into, Set<Integer> seen) {
    if (!seen.add(division.index())) {
      return;
    }
    if (division.inForce()) {
      into.add(division.index());
      return;
    }
    for (String code : division.successors()) {
      for (Division next : byCode.getOrDefault(code, List.of())) {
        if (next.to() > division.to()) {
          heirs(next, into, seen);
        }
      }
    }
    for (Division renamed : byCode.get(division.code())) {
      if (renamed.from() == division.to()) {
        heirs(renamed, into, seen);
      }
    }
  }

  /** The prefecture that took over most of the counties of one that ended, if it is one. */
  private Optional<Integer> heirOfPrefecture(Set<Integer> counties) {
    Map<Integer, Integer> shares = new HashMap<>();
    counties.forEach(county -> shares.merge(parent[county], 1, Integer::sum));
    return shares.entrySet().stream()
        .filter(entry -> divisions.get(entry.getKey()).level() == AgencyLevel.PREFECTURE)
        .filter(entry -> entry.getValue() * 10 >= children(entry.getKey()) * 7)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private long children(int prefecture) {
    return divisions.stream().filter(d -> d.inForce() && parent[d.index()] == prefecture).count();
  }

  /** 东莞市, 中山市: its towns lie in no county. */
  boolean isWithoutCounties(Division division) {
    return division.level() == AgencyLevel.PREFECTURE && !divided.get(division.index());
  }

  int size() {
    return divisions.size();
  }

  Division division(int index) {
    return divisions.get(index);
  }

  List<Division> divisions() {
    return divisions;
  }

  /** Today's divisions that a division holds or became, itself among them. */
  int[] homes(int division) {
    return homes[division];
  }

  /** Today's divisions that any of some holds or became, ascending. */
  int[] homes(int[] some) {
    return some.length == 1
        ? homes[some[0]]
        : Ascending.of(Arrays.stream(some).flatMap(division -> Arrays.stream(homes[division])));
  }

  /** Divisions that a code names or named; several where a code was given twice. */
  List<Division> ofCode(String code) {
    return byCode.getOrDefault(code, List.of());
  }

  Division parent(Division division) {
    return divisions.get(parent[division.index()]);
  }

  boolean hasParent(Division division) {
    return parent[division.index()] >= 0;
  }

  Division province(Division division) {
    return byCode.get(division.provinceCode() + "0000").get(0);
  }

  boolean hasTownship(Division division, String township) {
    return townships.getOrDefault(division.index(), Set.of()).contains(township);
  }

  /** The longest name that begins at an index, or null; for the inner loops of this package. */
  Hit longestAt(String text, int at, int limit) {
    int id = index.longestAt(text, at, limit);
    return id < 0 ? null : new Hit(names.get(id), at, at + names.get(id).text().length());
  }

  /** Today's divisions whose county-level name ended with a character in a year: 县, 区, 旗. */
  int[] ending(char last, int year) {
    int[][] years = endings.getOrDefault(last, new int[0][]);
    int at = Math.min(Math.max(year, FIRST_YEAR), LAST_YEAR) - FIRST_YEAR;
    return years.length == 0 ? new int[0] : years[at];
  }

  private int[][] endings(char last) {
    int[][] years = new int[LAST_YEAR - FIRST_YEAR + 1][];
    for (int i = 0; i < years.length; i++) {
      int year = FIRST_YEAR + i;
      years[i] =
          Ascending.of(
              divisions.stream()
                  .filter(d -> d.level() == AgencyLevel.COUNTY && d.stoodIn(year))
                  .filter(d -> d.name().charAt(d.name().length() - 1) == last)
                  .flatMapToInt(d -> Arrays.stream(homes[d.index()])));
    }
    return years;
  }

  /** The divisions of today, ascending. */
  int[] today() {
    return today;
  }

  /** Divisions of any time that a home of today came from or is. */
  List<Division> origins(int home) {
    return origins.get(home);
  }

  /** The division of a level that another is or lies in, or -1. */
  int above(int index, AgencyLevel level) {
    return above.get(level)[index];
  }

  private int climb(int index, AgencyLevel level) {
    int at = index;
    while (at >= 0 && divisions.get(at).level() != level) {
      at = parent[at];
    }
    return at;
  }

  /** What a home of today was in a year: itself, or those that it came from. */
  List<Division> standing(Division home, int year) {
    return origins.get(home.index()).stream()
        .filter(d -> d.level() == home.level() && d.stoodIn(year))
        .toList();
  }
}
