package org.gongkai.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gongkai.report.AgencyLevel;

/** Takes the name of an agency apart. */
final class AgencyNameReader {

  private static final Pattern UNLISTED =
      Pattern.compile("^([\\x{4e00}-\\x{9fff}]{1,9}?(?:街道|苏木|民族乡|镇|乡))(?!村|镇|企|级|道|街)");
  // 乡村振兴局, 城乡建设局, 乡镇企业局 begin like a township and are none.
  private static final Pattern NO_TOWNSHIP =
      Pattern.compile("[局委厅会院处署社馆办省市县区州旗]|^[乡镇]|建设|管理|人民|政府");
  // Bodies of the state name the place behind themselves.
  private static final Pattern STATE =
      Pattern.compile(
          "^(?:(?:新疆生产建设兵团|新疆兵团|兵团)?第[一二三四五六七八九十]{1,3}师(?=.{2,5}市)|国家[\\x{4e00}-\\x{9fff}]{2,6}?局|中华人民共和国|中国\\(|中国[\\x{4e00}-\\x{9fff}]{2,8}?(?:局|会|银行|公司))");
  // Counties without their suffix that are what bureaus are for.
  private static final Set<String> WORDS = Set.of("公安", "资源", "通道", "兴业", "城口", "文化");
  private static final String NO_PLACE_BEFORE = "市县区州盟旗乡镇村路街道站";

  private final String name;
  private final Gazetteer gazetteer;
  private final List<Gazetteer.Hit> chain = new ArrayList<>();

  AgencyNameReader(String name, Gazetteer gazetteer) {
    this.name = name;
    this.gazetteer = gazetteer;
  }

  AgencyName read() {
    Matcher state = STATE.matcher(name);
    int from = state.find() ? state.end() : 0;
    int at = divisions(from);
    if (chain.isEmpty() && from > 0) {
      return new AgencyName(name, "", chain, Optional.empty(), false, name, new int[0]);
    }
    if (!chain.isEmpty() && isTownship(last())) {
      return inTownship(at);
    }
    Matcher unlisted = UNLISTED.matcher(name.substring(at));
    if (unlisted.find() && canBeTownship(unlisted.group(1))) {
      return unlisted(at, at + unlisted.end(1));
    }
    int[] homes = chain.isEmpty() || isOfTwoCities(at) ? new int[0] : selves();
    return new AgencyName(
        name,
        name.substring(0, begin(at)),
        chain,
        Optional.empty(),
        false,
        name.substring(at),
        homes);
  }

  /** Follows the divisions one after another; the index behind the last. */
  private int divisions(int from) {
    int at = from;
    while (at < name.length()) {
      Gazetteer.Hit hit = gazetteer.longestAt(name, at, name.length());
      if (hit == null || !opens(hit)) {
        return at;
      }
      chain.add(hit);
      at = hit.end();
      if (isTownship(hit)) {
        return at;
      }
    }
    return at;
  }

  private static boolean isTownship(Gazetteer.Hit hit) {
    return hit.name().isTownship() && hit.name().full().length == 0;
  }

  private Gazetteer.Hit last() {
    return chain.get(chain.size() - 1);
  }

  private int begin(int at) {
    return chain.isEmpty() ? at : chain.get(0).begin();
  }

  private AgencyName inTownship(int at) {
    Gazetteer.Hit township = chain.remove(chain.size() - 1);
    String printed = township.name().text();
    if (name.startsWith("街道", at) && !printed.endsWith("街道")) {
      return unlisted(township.begin(), at + 2);
    }
    int[] homes = within(township.name().townshipHomes(), chain);
    boolean listed = homes.length > 0;
    String lead = name.substring(0, begin(township.begin()));
    return new AgencyName(
        name,
        lead,
        chain,
        Optional.of(printed),
        listed,
        name.substring(at),
        listed ? homes : below());
  }

  private AgencyName unlisted(int begin, int end) {
    return new AgencyName(
        name,
        name.substring(0, begin(begin)),
        chain,
        Optional.of(name.substring(begin, end)),
        false,
        name.substring(end),
        below());
  }

  private static boolean canBeTownship(String name) {
    return name.length() >= 2
        && !name.endsWith("城乡")
        && !name.endsWith("城镇")
        && !NO_TOWNSHIP.matcher(name.substring(0, name.length() - 1)).find();
  }

  /** 苏州宿迁工业园区: a zone that bears two cities' names tells by itself of neither. */
  private boolean isOfTwoCities(int at) {
    Gazetteer.Hit second = gazetteer.longestAt(name, at, name.length());
    return second != null
        && second.name().full().length == 0
        && AgencyKinds.isZone(name.substring(second.end()))
        && Arrays.stream(second.name().clipped())
            .mapToObj(gazetteer::division)
            .anyMatch(d -> d.level() == AgencyLevel.PREFECTURE)
        && within(second.name().clipped(), chain).length == 0;
  }

  /** Whether a name found at the head of the rest is meant as a place there. */
  private boolean opens(Gazetteer.Hit hit) {
    char next = hit.end() < name.length() ? name.charAt(hit.end()) : ' ';
    if (hit.name().full().length > 0) {
      // 东区街道, 城区街道: a district's name inside a township's that the lists lack.
      boolean inTownship =
          next == '镇' && gazetteer.longestAt(name, hit.end(), name.length()) == null
              || name.startsWith("街道", hit.end())
              || name.startsWith("乡人民", hit.end());
      return !inTownship;
    }
    if (hit.name().isTownship()) {
      return true;
    }
    boolean otherWord =
        hit.end() == name.length() - 1
            || WORDS.contains(hit.name().text())
            || NO_PLACE_BEFORE.indexOf(next) >= 0 && !name.startsWith("市场监", hit.end())
            || name.startsWith("大学", hit.end())
            || name.startsWith("学院", hit.end());
    return !otherWord
        && !isBeforeTownshipOfElsewhere(hit)
        && (chain.isEmpty() || within(hit.name().clipped(), chain).length > 0);
  }

  /** 解放中心乡: no 中心乡 lies in 解放区. */
  private boolean isBeforeTownshipOfElsewhere(Gazetteer.Hit hit) {
    Gazetteer.Hit next = gazetteer.longestAt(name, hit.end(), name.length());
    return next != null
        && isTownship(next)
        && within(next.name().townshipHomes(), List.of(hit)).length == 0;
  }

  /** Today's divisions of some that lie within all of a chain. */
  private int[] within(int[] divisions, List<Gazetteer.Hit> above) {
    int[] homes = gazetteer.homes(divisions);
    for (Gazetteer.Hit hit : above) {
      int[] allowed = gazetteer.homes(hit.name().meanings());
      homes = Arrays.stream(homes).filter(h -> Arrays.binarySearch(allowed, h) >= 0).toArray();
    }
    return homes;
  }

  /** The divisions that an agency named only by its place can be of: they themselves. */
  private int[] selves() {
    int[] selves = Ascending.of(Arrays.stream(last().name().meanings()).flatMap(this::selves));
    int[] narrowed = selves;
    for (Gazetteer.Hit hit : chain.subList(0, chain.size() - 1)) {
      int[] allowed = gazetteer.homes(hit.name().meanings());
      narrowed =
          Arrays.stream(narrowed).filter(h -> Arrays.binarySearch(allowed, h) >= 0).toArray();
    }
    return narrowed.length > 0 ? narrowed : selves;
  }

  /** A division of today itself; for one of the past what it became. */
  private IntStream selves(int index) {
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

  private int[] below() {
    return chain.isEmpty()
        ? new int[0]
        : within(last().name().meanings(), chain.subList(0, chain.size() - 1));
  }
}
