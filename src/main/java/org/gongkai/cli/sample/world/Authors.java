package org.gongkai.cli.sample.world;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.report.AgencyKind;
import org.gongkai.report.AgencyLevel;

/**
 * All agencies of the invented world, about 40,000: the townships and subdistricts of the
 * gazetteer, 24 bureaus of each county, 17 of each city, 12 departments of each province, then 40
 * smaller bureaus of each county, and the governments of the cities with those of their counties,
 * which {@link City} keeps together.
 */
public final class Authors {

  private static final List<Author> FIRST = first();

  /** Those behind them, so that most reports are of the forms in a corpus of 200,000 too. */
  private static final List<Author> MORE = bureausOfCounties(Bureaus.SMALLER_OF_COUNTY);

  private static final List<City> CITIES = cities();

  private Authors() {}

  /** A city's government and those of its counties. */
  public record City(Author government, List<Author> counties) {
    public City {
      counties = List.copyOf(counties);
    }
  }

  public static int count() {
    return FIRST.size() + MORE.size();
  }

  /** One of all, in an order that mixes provinces and levels from its beginning. */
  public static Author at(long index) {
    int at = (int) (index % count());
    return at < FIRST.size()
        ? FIRST.get(mixed(at, FIRST.size()))
        : MORE.get(mixed(at - FIRST.size(), MORE.size()));
  }

  public static int cityCount() {
    return CITIES.size();
  }

  public static City city(long index) {
    return CITIES.get(mixed(index, CITIES.size()));
  }

  /** A one-to-one map of the indices below a size, by a factor that has no divisor in common. */
  private static int mixed(long index, int size) {
    long factor = (long) (size * 0.6180339887);
    while (greatestCommonDivisor(factor, size) != 1) {
      factor++;
    }
    return (int) (index % size * factor % size);
  }

  private static long greatestCommonDivisor(long a, long b) {
    return b == 0 ? a : greatestCommonDivisor(b, a % b);
  }

  private static List<Author> bureausOfCounties(List<String> bureaus) {
    return Gazetteer.counties().stream()
        .flatMap(
            county ->
                bureaus.stream().map(b -> bureau(county.name() + b, AgencyLevel.COUNTY, county)))
        .toList();
  }

  private static List<Author> first() {
    List<Author> found = new ArrayList<>();
    for (County county : Gazetteer.counties()) {
      county.townships().forEach(township -> found.add(township(county, township)));
      Bureaus.OF_COUNTY.forEach(
          b -> found.add(bureau(county.name() + b, AgencyLevel.COUNTY, county)));
    }
    for (County county : firstOfEachCity().toList()) {
      boolean municipality = county.prefecture().isEmpty();
      AgencyLevel level = municipality ? AgencyLevel.PROVINCE : AgencyLevel.PREFECTURE;
      Bureaus.OF_CITY.forEach(b -> found.add(bureau(county.city() + b, level, county)));
    }
    for (String province : Gazetteer.provinceCodes()) {
      County seat = Gazetteer.ofProvince(province).get(0);
      if (!seat.prefecture().isEmpty()) {
        Bureaus.OF_PROVINCE.forEach(
            b -> found.add(bureau(seat.province() + b, AgencyLevel.PROVINCE, seat)));
      }
    }
    return List.copyOf(found);
  }

  private static Stream<County> firstOfEachCity() {
    return Gazetteer.counties().stream()
        .filter(county -> Gazetteer.siblings(county).get(0).equals(county));
  }

  private static List<City> cities() {
    return firstOfEachCity()
        .filter(county -> !county.prefecture().isEmpty())
        .sorted(Comparator.comparing(County::code))
        .map(
            county ->
                new City(
                    cityGovernment(county),
                    Gazetteer.siblings(county).stream()
                        .map(sibling -> government(sibling.name(), AgencyLevel.COUNTY, sibling))
                        .toList()))
        .toList();
  }

  private static Author township(County county, String township) {
    String own = township + (township.endsWith("街道") ? "办事处" : "人民政府");
    return new Author(
        county.name() + own,
        own,
        township,
        AgencyLevel.TOWNSHIP,
        AgencyKind.GOVERNMENT,
        county,
        Optional.of(township));
  }

  /** A prefecture that is a 地区 or 盟 has no government but an administrative office (行政公署). */
  private static Author cityGovernment(County county) {
    String city = county.prefecture();
    boolean office = city.endsWith("地区") || city.endsWith("盟");
    return office
        ? named(city + "行政公署", city, AgencyLevel.PREFECTURE, county)
        : government(city, AgencyLevel.PREFECTURE, county);
  }

  private static Author government(String place, AgencyLevel level, County county) {
    return named(place + "人民政府", place, level, county);
  }

  private static Author named(String name, String shortName, AgencyLevel level, County county) {
    return new Author(
        name, name, shortName, level, AgencyKind.GOVERNMENT, county, Optional.empty());
  }

  private static Author bureau(String name, AgencyLevel level, County county) {
    return new Author(name, name, name, level, AgencyKind.DEPARTMENT, county, Optional.empty());
  }
}
