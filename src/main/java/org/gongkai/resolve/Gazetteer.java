package org.gongkai.resolve;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  private final DivisionTree tree = new DivisionTree();
  private final Succession succession = new Succession(tree);
  private final CountyEndings endings = new CountyEndings(tree, succession);
  private final int[] today;

  /** Those that have divisions of today. */
  private final BitSet divided = new BitSet();

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
    today = tree.divisions().stream().filter(Division::inForce).mapToInt(Division::index).toArray();
    Arrays.stream(today).map(tree::parent).filter(parent -> parent >= 0).forEach(divided::set);
    names = new GazetteerNames(tree, townships).read();
    index = new NameIndex(names.stream().map(Name::text).toList());
  }

  /** 东莞市, 中山市: its towns lie in no county. */
  boolean isWithoutCounties(Division division) {
    return division.level() == AgencyLevel.PREFECTURE && !divided.get(division.index());
  }

  int size() {
    return tree.divisions().size();
  }

  Division division(int index) {
    return tree.division(index);
  }

  List<Division> divisions() {
    return tree.divisions();
  }

  /** Today's divisions that a division holds or became, itself among them. */
  int[] homes(int division) {
    return succession.homes(division);
  }

  /** Today's divisions that any of some holds or became, ascending. */
  int[] homes(int[] some) {
    return some.length == 1
        ? homes(some[0])
        : Ascending.of(Arrays.stream(some).flatMap(division -> Arrays.stream(homes(division))));
  }

  /** Divisions that a code names or named; several where a code was given twice. */
  List<Division> ofCode(String code) {
    return tree.ofCode(code);
  }

  Division parent(Division division) {
    return tree.division(tree.parent(division.index()));
  }

  boolean hasParent(Division division) {
    return tree.parent(division.index()) >= 0;
  }

  Division province(Division division) {
    return tree.province(division);
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
    return endings.of(last, year);
  }

  /** The divisions of today, ascending. */
  int[] today() {
    return today;
  }

  /** Divisions of any time that a home of today came from or is. */
  List<Division> origins(int home) {
    return succession.origins(home);
  }

  /** The division of a level that another is or lies in, or -1. */
  int above(int index, AgencyLevel level) {
    return tree.above(index, level);
  }

  /** What a home of today was in a year: itself, or those that it came from. */
  List<Division> standing(Division home, int year) {
    return origins(home.index()).stream()
        .filter(d -> d.level() == home.level() && d.stoodIn(year))
        .toList();
  }
}
