package org.gongkai.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.gongkai.report.AgencyLevel;

/**
 * The divisions that lay in a province or prefecture (下辖区划) over some years, down to the county:
 * who reports there when everyone does. Townships are left out, as their years are not known.
 *
 * @param level of the place
 * @param provinceCode two digits
 * @param prefecture name of the prefecture; empty for a province
 * @param from the first year
 * @param to the last year
 * @param codes GB/T 2260 codes of the counties, names of the prefectures
 */
public record Subdivisions(
    AgencyLevel level,
    String provinceCode,
    String prefecture,
    int from,
    int to,
    List<String> codes) {

  public Subdivisions {
    codes = List.copyOf(codes);
  }

  /** Those of every province and prefecture, one for each span of years without a change. */
  public static List<Subdivisions> all() {
    List<Division> divisions = Gazetteer.instance().divisions();
    List<Subdivisions> all = new ArrayList<>();
    divisions.stream()
        .filter(place -> place.level() != AgencyLevel.COUNTY)
        .map(place -> new Subdivisions(place, 0, 0, List.of()))
        .distinct()
        .forEach(place -> all.addAll(place.spans(divisions)));
    return all;
  }

  private Subdivisions(Division place, int from, int to, List<String> codes) {
    this(place.level(), place.provinceCode(), place.prefecture(), from, to, codes);
  }

  private List<Subdivisions> spans(List<Division> divisions) {
    List<Division> inside = divisions.stream().filter(holds()).toList();
    List<Subdivisions> spans = new ArrayList<>();
    List<String> last = List.of();
    for (int year = Gazetteer.FIRST_YEAR; year <= Gazetteer.LAST_YEAR; year++) {
      List<String> now = standing(inside, year);
      int begun = now.equals(last) && !now.isEmpty() ? spans.remove(spans.size() - 1).from : year;
      if (!now.isEmpty()) {
        spans.add(new Subdivisions(level, provinceCode, prefecture, begun, year, now));
      }
      last = now;
    }
    return spans;
  }

  private Predicate<Division> holds() {
    Predicate<Division> isInProvince =
        division ->
            division.provinceCode().equals(provinceCode)
                && division.level() != AgencyLevel.PROVINCE;
    return level == AgencyLevel.PROVINCE
        ? isInProvince
        : isInProvince.and(
            division ->
                division.level() == AgencyLevel.COUNTY && division.prefecture().equals(prefecture));
  }

  private static List<String> standing(List<Division> inside, int year) {
    return inside.stream()
        .filter(division -> division.stoodIn(year))
        .map(d -> d.level() == AgencyLevel.COUNTY ? d.code() : d.name())
        .distinct()
        .sorted()
        .toList();
  }
}
