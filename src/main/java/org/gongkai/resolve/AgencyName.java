package org.gongkai.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gongkai.report.AgencyLevel;

/**
 * The name of an agency taken apart: the divisions it begins with, the township, and what is left.
 *
 * @param chain the divisions, each with those it can mean
 * @param township the township as printed: 伊家乡
 * @param listed whether the gazetteer knows the township
 * @param core what kind of body: 人民政府, 教育局; empty where only a place is named
 * @param homes today's divisions that the name allows as the agency's own; empty where it tells
 *     none
 */
record AgencyName(
    String text,
    List<Gazetteer.Hit> chain,
    Optional<String> township,
    boolean listed,
    String core,
    int[] homes) {

  // 乡村振兴局, 城乡建设局, 乡镇企业局 begin like a township and are none.
  private static final Pattern UNLISTED =
      Pattern.compile("^([\\x{4e00}-\\x{9fff}]{1,9}?(?:街道|苏木|民族乡|镇|乡))(?!村|镇|企|级|道|街)");
  private static final Pattern NO_TOWNSHIP =
      Pattern.compile("城[乡镇]|[局委厅会院处署社馆办]|^[乡镇]|建设|管理|人民|政府|[省市县区州旗]");
  private static final String ROADS = "市县区州盟旗乡镇村路街道社站";

  static AgencyName read(String name, Gazetteer gazetteer) {
    List<Gazetteer.Hit> chain = new ArrayList<>();
    int at = 0;
    while (at < name.length()) {
      Gazetteer.Hit hit = gazetteer.longestAt(name, at, name.length());
      if (hit == null || !opens(name, hit, chain, gazetteer)) {
        break;
      }
      chain.add(hit);
      at = hit.end();
      if (hit.name().isTownship()
          && hit.name().full().length == 0
          && !hit.name().text().endsWith("区")) {
        break;
      }
    }
    return completed(name, chain, at, gazetteer);
  }

  private static AgencyName completed(
      String name, List<Gazetteer.Hit> chain, int at, Gazetteer gazetteer) {
    Gazetteer.Hit last = chain.isEmpty() ? null : chain.get(chain.size() - 1);
    boolean township = last != null && last.name().isTownship() && last.name().full().length == 0;
    if (township && name.startsWith("街道", at) && !last.name().text().endsWith("街道")) {
      return unlisted(name, chain.subList(0, chain.size() - 1), last.begin(), at + 2, gazetteer);
    }
    if (township) {
      List<Gazetteer.Hit> above = chain.subList(0, chain.size() - 1);
      int[] homes = within(last.name().townshipHomes(), above, gazetteer);
      boolean listed = homes.length > 0;
      return new AgencyName(
          name,
          List.copyOf(above),
          Optional.of(last.name().text()),
          listed,
          name.substring(at),
          listed ? homes : below(above, gazetteer));
    }
    Matcher unlisted = UNLISTED.matcher(name.substring(at));
    if (unlisted.find()
        && !NO_TOWNSHIP
            .matcher(unlisted.group(1).substring(0, unlisted.group(1).length() - 1))
            .find()
        && unlisted.group(1).length() >= 2) {
      return unlisted(name, chain, at, at + unlisted.end(1), gazetteer);
    }
    int[] homes = last == null ? new int[0] : own(last, chain, gazetteer);
    return new AgencyName(
        name, List.copyOf(chain), Optional.empty(), false, name.substring(at), homes);
  }

  private static AgencyName unlisted(
      String name, List<Gazetteer.Hit> chain, int begin, int end, Gazetteer gazetteer) {
    return new AgencyName(
        name,
        List.copyOf(chain),
        Optional.of(name.substring(begin, end)),
        false,
        name.substring(end),
        below(chain, gazetteer));
  }

  /** Whether a name found at the head of the rest is meant as a place there. */
  private static boolean opens(
      String name, Gazetteer.Hit hit, List<Gazetteer.Hit> chain, Gazetteer gazetteer) {
    char next = hit.end() < name.length() ? name.charAt(hit.end()) : ' ';
    if (hit.name().full().length > 0) {
      // 东区街道, 城区街道: a district's name inside one that the lists lack.
      return !name.startsWith("街道", hit.end()) && next != '镇' && !name.startsWith("乡人民", hit.end());
    }
    if (hit.name().isTownship()) {
      return true;
    }
    if (ROADS.indexOf(next) >= 0 && !name.startsWith("社会", hit.end())) {
      return false;
    }
    if (name.startsWith("大学", hit.end()) || name.startsWith("学院", hit.end())) {
      return false;
    }
    return chain.isEmpty() || within(hit.name().clipped(), chain, gazetteer).length > 0;
  }

  /** The divisions among some that lie within the last of a chain that has a say. */
  private static int[] within(int[] divisions, List<Gazetteer.Hit> above, Gazetteer gazetteer) {
    int[] homes = homes(divisions, gazetteer);
    for (Gazetteer.Hit hit : above) {
      int[] allowed = homes(meanings(hit), gazetteer);
      homes = Arrays.stream(homes).filter(h -> Arrays.binarySearch(allowed, h) >= 0).toArray();
    }
    return homes;
  }

  /** The divisions that an agency named only by its place can be of: they themselves. */
  private static int[] own(Gazetteer.Hit last, List<Gazetteer.Hit> chain, Gazetteer gazetteer) {
    int[] selves =
        Arrays.stream(meanings(last))
            .flatMap(d -> selves(gazetteer, d))
            .sorted()
            .distinct()
            .toArray();
    int[] narrowed = selves;
    for (Gazetteer.Hit hit : chain.subList(0, chain.size() - 1)) {
      int[] allowed = homes(meanings(hit), gazetteer);
      narrowed =
          Arrays.stream(narrowed).filter(h -> Arrays.binarySearch(allowed, h) >= 0).toArray();
    }
    return narrowed.length > 0 ? narrowed : selves;
  }

  /** A division of today itself; for one of the past what it became. */
  private static IntStream selves(Gazetteer gazetteer, int index) {
    Division division = gazetteer.division(index);
    if (division.inForce()) {
      return IntStream.of(index);
    }
    int[] homes = gazetteer.homes(index);
    int[] same =
        Arrays.stream(homes)
            .filter(home -> gazetteer.division(home).level() == division.level())
            .toArray();
    return Arrays.stream(same.length > 0 ? same : homes);
  }

  private static int[] below(List<Gazetteer.Hit> chain, Gazetteer gazetteer) {
    return chain.isEmpty()
        ? new int[0]
        : within(
            meanings(chain.get(chain.size() - 1)), chain.subList(0, chain.size() - 1), gazetteer);
  }

  private static int[] homes(int[] divisions, Gazetteer gazetteer) {
    return Arrays.stream(divisions)
        .flatMap(d -> Arrays.stream(gazetteer.homes(d)))
        .sorted()
        .distinct()
        .toArray();
  }

  private static int[] meanings(Gazetteer.Hit hit) {
    return hit.name().full().length > 0 ? hit.name().full() : hit.name().clipped();
  }

  /** Whether the divisions are named with their suffix, so that no other word can be meant. */
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
    int[] last = meanings(chain.get(chain.size() - 1));
    List<AgencyLevel> levels =
        Arrays.stream(last).mapToObj(gazetteer::division).map(Division::level).distinct().toList();
    if (AgencyKinds.isZone(core) && levels.equals(List.of(AgencyLevel.PREFECTURE))) {
      return Optional.of(AgencyLevel.COUNTY);
    }
    return levels.size() == 1 ? Optional.of(levels.get(0)) : Optional.empty();
  }

  private Optional<AgencyLevel> levelOfCore() {
    if (core.isEmpty()) {
      return Optional.empty();
    }
    return switch (core.charAt(0)) {
      case '省' -> Optional.of(AgencyLevel.PROVINCE);
      case '县', '旗' -> Optional.of(AgencyLevel.COUNTY);
      case '区' -> Optional.of(AgencyLevel.COUNTY);
      case '乡', '镇' -> Optional.of(AgencyLevel.TOWNSHIP);
      case '国', '中' ->
          core.startsWith("国家") || core.startsWith("国务院") || core.startsWith("中国")
              ? Optional.of(AgencyLevel.NATIONAL)
              : Optional.empty();
      default -> Optional.empty();
    };
  }
}
