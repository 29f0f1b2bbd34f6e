package org.gongkai.resolve;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.AgencyLevel;

/**
 * The name of an agency taken apart: the divisions it names, the township, and what is left.
 *
 * @param lead what stands before the divisions: 国家税务总局
 * @param chain the divisions, the highest first
 * @param township the township as printed: 伊家乡
 * @param listed whether the gazetteer knows the township
 * @param core what kind of body: 人民政府, 教育局; empty where only a place is named
 * @param homes today's divisions that the name allows as the agency's own; empty where it tells
 *     none
 */
record AgencyName(
    String text,
    String lead,
    List<Gazetteer.Hit> chain,
    Optional<String> township,
    boolean listed,
    String core,
    int[] homes) {

  /** No name at all. */
  static final AgencyName NONE =
      new AgencyName("", "", List.of(), Optional.empty(), false, "", new int[0]);

  AgencyName {
    chain = List.copyOf(chain);
  }

  static AgencyName read(String name, Gazetteer gazetteer) {
    return new AgencyNameReader(name, gazetteer).read();
  }

  boolean isNone() {
    return text.isEmpty();
  }

  /** The name of the last division, as printed; empty where none is named. */
  String lastDivision() {
    return chain.isEmpty() ? "" : chain.get(chain.size() - 1).name().text();
  }

  /** Whether the place is named with its suffix, so that no other word can be meant. */
  boolean spelledOut() {
    return township.isPresent() && listed
        || !chain.isEmpty() && chain.get(chain.size() - 1).name().full().length > 0;
  }

  /** The level that the name itself shows. */
  Optional<AgencyLevel> level(Gazetteer gazetteer) {
    if (township.isPresent()) {
      return Optional.of(AgencyLevel.TOWNSHIP);
    }
    if (chain.isEmpty()) {
      return levelOfCore();
    }
    Optional<AgencyLevel> place = levelOfPlace(gazetteer);
    boolean zone = AgencyKinds.isZone(core) && place.equals(Optional.of(AgencyLevel.PREFECTURE));
    return zone ? Optional.of(AgencyLevel.COUNTY) : place;
  }

  /** The level of the division that the name ends in; a zone of a city is of the city. */
  Optional<AgencyLevel> levelOfPlace(Gazetteer gazetteer) {
    if (township.isPresent() || chain.isEmpty()) {
      return level(gazetteer);
    }
    List<AgencyLevel> levels =
        Arrays.stream(chain.get(chain.size() - 1).name().meanings())
            .mapToObj(gazetteer::division)
            .map(Division::level)
            .distinct()
            .toList();
    return levels.size() == 1 ? Optional.of(levels.get(0)) : Optional.empty();
  }

  private Optional<AgencyLevel> levelOfCore() {
    if (core.startsWith("国家") || core.startsWith("国务院") || core.startsWith("中国")) {
      return Optional.of(AgencyLevel.NATIONAL);
    }
    if (core.startsWith("省")) {
      return Optional.of(AgencyLevel.PROVINCE);
    }
    boolean county =
        core.startsWith("县")
            || core.startsWith("旗")
            || core.startsWith("区") && !core.startsWith("区域");
    return county ? Optional.of(AgencyLevel.COUNTY) : Optional.empty();
  }
}
