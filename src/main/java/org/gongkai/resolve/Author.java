package org.gongkai.resolve;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.parse.Glyphs;
import org.gongkai.report.Agency;
import org.gongkai.report.AgencyKind;
import org.gongkai.report.AgencyLevel;
import org.gongkai.report.Masthead.AgencyMention;
import org.gongkai.report.Report;

/**
 * The names under which a report's author appears, each taken apart.
 *
 * @param title the name in the title, bare where there is none
 * @param name the fullest name of the same body
 * @param raw that name as printed
 */
record Author(
    Map<AgencyMention, AgencyName> mentions,
    AgencyName title,
    AgencyName name,
    Optional<String> raw) {

  // The office that answers the telephone of a government writes for it.
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?<=街道|镇|乡|苏木|街道办事处|[镇乡](?:人民)?政府|苏木(?:人民)?政府)(?:(?:政府|政务)?信息公开|政务公开|党政|党建|综合|保障|服务|行政|事务|管理){1,3}(?:工作)?(?:领导小组|协调小组)?(?:办公室|办|科)$"
              + "|(?<=政府|行署|公署|办事处|管委会|管理委员会|局|委员会|厅|总署|审计署)[局委厅]?(?:办公室|办公厅)?(?:(?:政府|政务)?信息公开|政务公开|电子政务)?(?:工作)?(?:领导小组|协调小组)?(?:党政|综合|党政综合|行政|秘书)?(?:办公室|办公厅|办|科|股|室|处|工作机构|(?<=公开)中心)$");

  /** In place of a division's code before the name of a national body. */
  private static final String WHOLE_COUNTRY = "000000";

  private static final List<AgencyMention.Place> FULLEST =
      List.of(
          AgencyMention.Place.COMPILER,
          AgencyMention.Place.SIGNATURE,
          AgencyMention.Place.PUBLISHER,
          AgencyMention.Place.CONTACT,
          AgencyMention.Place.BREADCRUMB);

  static Author of(Report report, Gazetteer gazetteer) {
    Author author = titled(report, gazetteer);
    return author
        .inFull()
        .map(full -> new Author(author.mentions, author.title, full, author.printed(full)))
        .orElse(author);
  }

  /** As printed: 伊家乡人民政府, where only its county is added from elsewhere. */
  private Optional<String> printed(AgencyName full) {
    boolean placed = name.chain().isEmpty() && name.township().isPresent();
    return placed ? raw : Optional.of(full.text());
  }

  /** The same body where a place other than the title names it with its city or unabridged. */
  private Optional<AgencyName> inFull() {
    return FULLEST.stream()
        .flatMap(place -> mentions.entrySet().stream().filter(m -> m.getKey().place() == place))
        .map(Map.Entry::getValue)
        .filter(other -> other.isFullerThan(name))
        .findFirst();
  }

  private static Author titled(Report report, Gazetteer gazetteer) {
    Map<AgencyMention, AgencyName> names = new LinkedHashMap<>();
    for (AgencyMention mention : report.masthead().agencies()) {
      String plain = OFFICE.matcher(Glyphs.fold(mention.name())).replaceFirst("");
      boolean office = mention.place() == AgencyMention.Place.TITLE;
      names.put(mention, AgencyName.read(office ? Glyphs.fold(mention.name()) : plain, gazetteer));
    }
    Optional<Map.Entry<AgencyMention, AgencyName>> title =
        names.entrySet().stream()
            .filter(e -> e.getKey().place() == AgencyMention.Place.TITLE)
            .findFirst();
    Optional<AgencyName> hinted =
        report
            .source()
            .hints()
            .agency()
            .map(h -> AgencyName.read(Glyphs.fold(h).replace(" ", ""), gazetteer));
    AgencyName bare = AgencyName.NONE;
    AgencyName own = title.map(Map.Entry::getValue).orElse(bare);
    if (!own.core().isEmpty() && !AgencyKinds.isBareZone(own.core())) {
      return fullest(names, own, title.map(t -> t.getKey().name()));
    }
    for (AgencyMention.Place place : FULLEST) {
      for (Map.Entry<AgencyMention, AgencyName> other : names.entrySet()) {
        if (other.getKey().place() == place && continues(other.getValue(), own)) {
          boolean zone = AgencyKinds.isBareZone(own.core());
          AgencyName joined = own.text().isEmpty() || zone ? other.getValue() : own;
          return new Author(names, own, joined, Optional.of(other.getValue().text()));
        }
      }
    }
    AgencyName known = own.text().isEmpty() ? hinted.orElse(own) : own;
    return new Author(names, own, known, title.map(t -> t.getKey().name()));
  }

  /** 县水利局 or 自治区水利厅 of a title in the form that another place gives with its division. */
  private static Author fullest(
      Map<AgencyMention, AgencyName> names, AgencyName own, Optional<String> raw) {
    boolean bare = own.chain().isEmpty() && own.township().isEmpty();
    for (AgencyMention.Place place : bare ? FULLEST : List.<AgencyMention.Place>of()) {
      for (Map.Entry<AgencyMention, AgencyName> other : names.entrySet()) {
        boolean fuller =
            other.getKey().place() == place
                && !other.getValue().chain().isEmpty()
                && other.getValue().township().isEmpty()
                && other.getValue().core().equals(withoutArea(own.core()));
        if (fuller) {
          return new Author(names, own, other.getValue(), Optional.of(other.getValue().text()));
        }
      }
    }
    return new Author(names, own, own, raw);
  }

  /** Whether another name is the same body's: it has the title's township, or its last division. */
  private static boolean continues(AgencyName other, AgencyName own) {
    if (own.text().isEmpty()) {
      return !other.core().isEmpty() || other.township().isPresent();
    }
    if (own.township().isPresent()) {
      return other.township().equals(own.township());
    }
    return other.township().isEmpty()
        && !other.chain().isEmpty()
        && !own.chain().isEmpty()
        && other.lastDivision().equals(own.lastDivision())
        && AgencyKinds.isGovernment(other.core())
        && AgencyKinds.isZone(other.core()) == AgencyKinds.isZone(own.core());
  }

  private static String last(AgencyName name) {
    return name.chain().get(name.chain().size() - 1).name().text();
  }

  Agency agency(Gazetteer gazetteer, Siting siting, Optional<AgencyLevel> told, SelfWords words) {
    if (name.text().isEmpty()) {
      return new Agency(Optional.empty(), Optional.empty(), Optional.empty(), told, words.kind());
    }
    Optional<AgencyLevel> level = told.or(() -> siting.home().map(Division::level));
    String core = core(level);
    Optional<String> canonical =
        Optional.of(
            name.lead() + prefix(gazetteer, siting, level) + name.township().orElse("") + core);
    Optional<String> id =
        level.equals(Optional.of(AgencyLevel.NATIONAL))
            ? canonical.map(text -> WHOLE_COUNTRY + "-" + text)
            : siting.home().flatMap(home -> id(gazetteer, home, siting, level, core));
    return new Agency(id, canonical, raw, level, AgencyKinds.of(core));
  }

  private String core(Optional<AgencyLevel> level) {
    String core =
        name.core().startsWith("人民政府") || name.core().isEmpty()
            ? name.core()
            : trimmed(name.core());
    boolean street = name.township().filter(t -> t.endsWith("街道")).isPresent();
    if (street && (core.isEmpty() || AgencyKinds.isGovernment(AgencyKinds.spelled(core)))) {
      return "办事处";
    }
    if (core.isEmpty()) {
      boolean office =
          !name.chain().isEmpty()
              && name.lastDivision().matches(".*(地区|盟)")
              && level.equals(Optional.of(AgencyLevel.PREFECTURE));
      return office ? "行政公署" : "人民政府";
    }
    String spelled = AgencyKinds.spelled(core);
    return AgencyKinds.isBareZone(core) ? spelled + "管理委员会" : spelled;
  }

  /** 县教育局 behind its county is 教育局. */
  private String trimmed(String core) {
    return name.chain().isEmpty() && name.township().isEmpty() ? withoutArea(core) : core;
  }

  private static String withoutArea(String core) {
    if (core.startsWith("自治区")) {
      return core.substring(3);
    }
    boolean doubled =
        core.length() > 2
            && "省市县区旗".indexOf(core.charAt(0)) >= 0
            && !core.startsWith("市场")
            && !core.startsWith("区域")
            && !core.startsWith("市政")
            && !core.startsWith("市容")
            && !core.startsWith("省级");
    return doubled ? core.substring(1) : core;
  }

  private String prefix(Gazetteer gazetteer, Siting siting, Optional<AgencyLevel> level) {
    Optional<Division> then = siting.then();
    // 湖南文理学院 is its name, and not 湖南省's.
    boolean proper = !name.spelledOut() && AgencyKinds.of(name.core()) == AgencyKind.OTHER;
    if (name.township().isPresent() && !name.lead().isEmpty() && name.chain().isEmpty()) {
      return ""; // The zone that leads it says where.
    }
    boolean ownZone =
        name.chain().isEmpty()
            && AgencyKinds.isZone(name.core())
            && !AgencyKinds.isNamelessZone(name.core());
    boolean whole =
        !proper
            && !ownZone
            && !bearsPlace()
            && then.filter(d -> reaches(d, level) && isMeant(d)).isPresent();
    if (whole) {
      return isOfProvince(level)
          ? gazetteer.province(then.get()).name()
          : then.map(d -> qualified(gazetteer, d)).get();
    }
    return name.chain().stream().map(h -> h.name().text()).reduce("", String::concat);
  }

  /** 苏州工业园区, 中华人民共和国宁波海关: the short name of the place is a part of the body's own. */
  private boolean bearsPlace() {
    Gazetteer gazetteer = Gazetteer.instance();
    boolean inShort =
        !name.chain().isEmpty()
            && Arrays.stream(name.chain().get(name.chain().size() - 1).name().meanings())
                .noneMatch(m -> gazetteer.division(m).name().equals(name.lastDivision()));
    return inShort
        && (AgencyKinds.isZone(name.core())
            || name.lead().equals("中华人民共和国")
            || name.core().startsWith("海关")
            || name.core().startsWith("生产建设兵团"));
  }

  /** Whether a printed division of the same level is this one, and none that it was merged into. */
  private boolean isMeant(Division division) {
    if (name.chain().isEmpty()) {
      return true;
    }
    Gazetteer gazetteer = Gazetteer.instance();
    int[] meanings = name.chain().get(name.chain().size() - 1).name().meanings();
    return Arrays.stream(meanings).anyMatch(m -> m == division.index())
        || Arrays.stream(meanings)
            .mapToObj(gazetteer::division)
            .noneMatch(d -> d.level() == division.level() || !d.inForce());
  }

  /** 省水利厅, 自治区民委: of the province that its address lies in. */
  private boolean isOfProvince(Optional<AgencyLevel> level) {
    return name.township().isEmpty()
        && name.chain().isEmpty()
        && (name.core().startsWith("省") || name.core().startsWith("自治区"))
        && level.equals(Optional.of(AgencyLevel.PROVINCE));
  }

  /** Whether the place is known down to the level that the name speaks of. */
  private boolean reaches(Division division, Optional<AgencyLevel> level) {
    if (isOfProvince(level)) {
      return true;
    }
    if (name.chain().isEmpty() && level.equals(Optional.of(AgencyLevel.COUNTY))) {
      return division.level() == AgencyLevel.COUNTY;
    }
    return name.township().isEmpty() && name.chain().isEmpty()
        || division.level() == AgencyLevel.COUNTY
        || Gazetteer.instance().isWithoutCounties(division)
        || name.township().isEmpty()
            && name.spelledOut()
            && division.name().equals(name.lastDivision())
        || name.township().isEmpty() && division.level() != AgencyLevel.PROVINCE
        || name.township().isEmpty() && division.name().startsWith(name.lastDivision());
  }

  /** A district goes with its city where the report says it so; a county does without. */
  private String qualified(Gazetteer gazetteer, Division division) {
    String province = gazetteer.province(division).name();
    String city = division.prefecture().isEmpty() ? province : division.prefecture();
    // 神农架林区 is of no city, and 六枝特区 a county by another name.
    boolean district =
        division.level() == AgencyLevel.COUNTY
            && division.name().endsWith("区")
            && !division.name().endsWith("特区")
            && !city.endsWith("省");
    return district && namesCity() ? city + division.name() : division.name();
  }

  private boolean namesCity() {
    return name.chain().size() > 1;
  }

  private Optional<String> id(
      Gazetteer gazetteer, Division home, Siting siting, Optional<AgencyLevel> level, String core) {
    boolean placed = siting.then().filter(d -> reaches(d, level) && isMeant(d)).isPresent();
    boolean leveled =
        level.isPresent()
            && (home.level() == level.get()
                || level.get() == AgencyLevel.TOWNSHIP && home.level() != AgencyLevel.PROVINCE);
    if (!placed || !leveled) {
      return Optional.empty();
    }
    Division then = siting.then().get();
    boolean sameBody =
        gazetteer.homes(then.index()).length == 1 || home.level() != AgencyLevel.COUNTY;
    boolean merged =
        then.level() == AgencyLevel.COUNTY
            && !then.inForce()
            && gazetteer.standing(home, then.to() - 1).size() > 1;
    String code = sameBody && !merged ? home.code() : then.code();
    return Optional.of(code + "-" + name.lead() + name.township().orElse("") + core);
  }
}
