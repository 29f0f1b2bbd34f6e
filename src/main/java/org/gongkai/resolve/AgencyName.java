package org.gongkai.resolve;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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

  // 海淀区人民政府中关村街道办事处, 洪江市人民政府雪峰镇: the government above, named in between.
  private static final Pattern PARENT_GOVERNMENT =
      Pattern.compile(
          "(?<=[县区市旗])人民政府"
              + "(?=[\\x{4e00}-\\x{9fff}]{1,8}?(?:(?:街道|街|地区)(?:办事处|$)|[镇乡](?:人民政府)?$))");
  // 泉州台商投资区张坂镇, 兰州新区秦川镇: a zone that looks after a town of a county.
  private static final Pattern ZONE_OF_TOWN =
      Pattern.compile(
          "(?:[\\x{4e00}-\\x{9fff}]{0,12}(?:新区|开发区|高新区|投资区|示范区|试验区|合作区|产业区|工业区|保税区|经开区|园区)|新城)"
              + "(?:直管园|直管区)?(?=[\\x{4e00}-\\x{9fff}]{2,7}?(?:镇|乡|街道|街道办事处)(?:人民政府|$))");
  // 民族街, 园林办事处: a 街道 in the short writing of 湖北.
  private static final Pattern STREET_IN_SHORT =
      Pattern.compile("([\\x{4e00}-\\x{9fff}]{2,6}?)(?:街|街办|办事处|街办事处)");
  // The departments of the State Council that bear no 国家 before their names, 2008 to 2025.
  private static final Pattern MINISTRY =
      Pattern.compile(
          "(?:中华人民共和国)?(?:(?:外交|国防|教育|科学技术|科技|工业和信息化|公安|国家安全|民政|司法|财政|人力资源和社会保障|人力资源社会保障|自然资源|国土资源"
              + "|生态环境|环境保护|住房和城乡建设|住房城乡建设|交通运输|铁道|水利|农业|农业农村|商务|文化|文化和旅游|卫生|退役军人事务|应急管理|监察)部"
              + "|审计署|海关总署|新闻出版总署|中国人民银行)(?:办公厅)?");

  /** No name at all. */
  static final AgencyName NONE =
      new AgencyName("", "", List.of(), Optional.empty(), false, "", new int[0]);

  AgencyName {
    chain = List.copyOf(chain);
  }

  static AgencyName read(String name, Gazetteer gazetteer) {
    String plain = PARENT_GOVERNMENT.matcher(name).replaceFirst("");
    AgencyName read = new AgencyNameReader(plain, gazetteer).read();
    Matcher zone = ZONE_OF_TOWN.matcher(read.core);
    if (!read.chain.isEmpty() && zone.lookingAt()) {
      return inZone(read, zone.end(), gazetteer);
    }
    Matcher street = STREET_IN_SHORT.matcher(read.core);
    if (read.township.isPresent() || read.chain.isEmpty() || !street.matches()) {
      return read;
    }
    String spelled =
        plain.substring(0, plain.length() - read.core.length()) + street.group(1) + "街道办事处";
    AgencyName inFull = new AgencyNameReader(spelled, gazetteer).read();
    return inFull.listed ? inFull : read;
  }

  /** A town that a zone looks after: of its county where that is one, else of the zone. */
  private static AgencyName inZone(AgencyName read, int zoneEnd, Gazetteer gazetteer) {
    String above = read.text.substring(0, read.text.length() - read.core.length());
    String below = read.core.substring(zoneEnd);
    AgencyName town = new AgencyNameReader(above + below, gazetteer).read();
    boolean bearsCounty = read.chain.get(read.chain.size() - 1).name().full().length == 0;
    if (!town.listed || town.homes.length == 1 && !bearsCounty) {
      return town.listed ? town : read;
    }
    String zone = above + read.core.substring(0, zoneEnd);
    return new AgencyName(read.text, zone, List.of(), town.township, true, town.core, town.homes);
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

  /**
   * Whether this is another name of the same body with more of its divisions or fewer words cut.
   */
  boolean isFullerThan(AgencyName other) {
    boolean samePlace = township.equals(other.township) && isWithin(other);
    if (!samePlace || chain.size() < other.chain.size()) {
      return isZoneInFull(other);
    }
    boolean sameCore =
        AgencyKinds.spelled(core).equals(AgencyKinds.spelled(other.core)) || governAlike(other);
    if (!sameCore) {
      return AgencyKinds.isAbridged(other.core, core) && lead.equals(other.lead);
    }
    return chain.size() > other.chain.size() || other.lead.isEmpty() && !lead.isEmpty();
  }

  /** Whether its divisions can be those of another name, written out: 九龙坡区 of 重庆. */
  private boolean isWithin(AgencyName other) {
    if (township.isEmpty() || chain.isEmpty()) {
      return !other.chain.isEmpty() && lastDivision().equals(other.lastDivision());
    }
    return other.chain.isEmpty()
        || lastDivision().equals(other.lastDivision())
        || homes.length > 0
            && Arrays.stream(homes).allMatch(h -> Arrays.binarySearch(other.homes, h) >= 0);
  }

  /** 廊下镇 and 廊下镇人民政府. */
  private boolean governAlike(AgencyName other) {
    return AgencyKinds.isGovernment(core)
        && AgencyKinds.isGovernment(other.core)
        && !AgencyKinds.isZone(core)
        && !AgencyKinds.isZone(other.core);
  }

  /** 山西转型综合改革示范区 of 转型综改示范区, a title that leaves out whose zone it is. */
  private boolean isZoneInFull(AgencyName other) {
    boolean zones = AgencyKinds.isZone(core) && AgencyKinds.isZone(other.core);
    boolean placed = !chain.isEmpty() && township.isEmpty();
    boolean bare = other.chain.isEmpty() && other.township.isEmpty() && !other.core.isEmpty();
    return zones
        && placed
        && bare
        && (AgencyKinds.spelled(core).equals(AgencyKinds.spelled(other.core))
            || AgencyKinds.isAbridged(other.core, core));
  }

  /** The level that the name itself shows. */
  Optional<AgencyLevel> level(Gazetteer gazetteer, int year) {
    if (township.isPresent()) {
      return Optional.of(AgencyLevel.TOWNSHIP);
    }
    if (chain.isEmpty()) {
      return levelOfCore();
    }
    Optional<AgencyLevel> place = levelOfPlace(gazetteer, year);
    boolean zone = AgencyKinds.isZone(core) && place.equals(Optional.of(AgencyLevel.PREFECTURE));
    return zone ? Optional.of(AgencyLevel.COUNTY) : place;
  }

  /** The level of the division that the name ends in; a zone of a city is of the city. */
  Optional<AgencyLevel> levelOfPlace(Gazetteer gazetteer, int year) {
    if (township.isPresent() || chain.isEmpty()) {
      return level(gazetteer, year);
    }
    List<Division> meanings =
        Arrays.stream(chain.get(chain.size() - 1).name().meanings())
            .mapToObj(gazetteer::division)
            .toList();
    List<Division> standing = meanings.stream().filter(d -> d.stoodIn(year)).toList();
    List<AgencyLevel> levels =
        (standing.isEmpty() ? meanings : standing)
            .stream().map(Division::level).distinct().toList();
    return levels.size() == 1 ? Optional.of(levels.get(0)) : Optional.empty();
  }

  /** Of the homes those that the place had which bore the name in a year. */
  int[] homesIn(Gazetteer gazetteer, int year) {
    if (township.isPresent() || chain.isEmpty()) {
      return homes;
    }
    int[] standing =
        Arrays.stream(chain.get(chain.size() - 1).name().meanings())
            .filter(m -> gazetteer.division(m).stoodIn(year))
            .flatMap(
                m ->
                    gazetteer.division(m).inForce()
                        ? IntStream.of(m)
                        : Arrays.stream(gazetteer.homes(m)))
            .toArray();
    int[] kept =
        Arrays.stream(homes)
            .filter(home -> Arrays.stream(standing).anyMatch(s -> s == home))
            .toArray();
    return kept.length == 0 ? homes : kept;
  }

  /** The level of today's divisions that the name allows: 巢湖市 was a prefecture and is a county. */
  Optional<AgencyLevel> levelOfHome(Gazetteer gazetteer, int year) {
    return levelOfPlace(gazetteer, year)
        .filter(
            level ->
                township.isPresent()
                    || chain.isEmpty()
                    || Arrays.stream(homes).anyMatch(h -> gazetteer.division(h).level() == level));
  }

  boolean isNational() {
    return township.isEmpty()
        && chain.isEmpty()
        && levelOfCore().equals(Optional.of(AgencyLevel.NATIONAL));
  }

  private Optional<AgencyLevel> levelOfCore() {
    boolean state =
        core.startsWith("国家") && !core.startsWith("国家级")
            || core.startsWith("国务院")
            || core.startsWith("中国")
            || MINISTRY.matcher(core).matches();
    if (state) {
      return Optional.of(AgencyLevel.NATIONAL);
    }
    if (core.startsWith("省") || core.startsWith("自治区")) {
      return Optional.of(AgencyLevel.PROVINCE);
    }
    boolean county =
        core.startsWith("县")
            || core.startsWith("旗")
            || core.startsWith("区") && !core.startsWith("区域");
    return county ? Optional.of(AgencyLevel.COUNTY) : Optional.empty();
  }
}
