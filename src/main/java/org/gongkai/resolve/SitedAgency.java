package org.gongkai.resolve;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.report.Agency;
import org.gongkai.report.AgencyKind;
import org.gongkai.report.AgencyLevel;
import org.gongkai.report.Evidence;

/**
 * An author whose place is known: its name in the form that tells it from all others, and its
 * identifier.
 *
 * @param name its fullest name, taken apart
 * @param raw that name as printed
 */
record SitedAgency(AgencyName name, Optional<String> raw) {

  /** What the state sets up in a place under the place's short name: 宁波海关, 福建证监局. */
  private static final Pattern STATE_BRANCH = Pattern.compile("海关|调查队|(?:证监|银监|保监|银保监|金融监管)局");

  /** In place of a division's code before the name of a national body. */
  private static final String WHOLE_COUNTRY = "000000";

  Agency agency(Gazetteer gazetteer, Siting siting, Optional<AgencyLevel> told) {
    // 水务局 somewhere in a province is hardly the province's own.
    boolean isSomewhere =
        told.isEmpty()
            && name.chain().isEmpty()
            && siting
                .home()
                .filter(h -> h.level() == AgencyLevel.PROVINCE)
                .filter(h -> !(name.core().startsWith("市") && h.name().endsWith("市")))
                .isPresent();
    if (isSomewhere) {
      return new Agency(
          Optional.empty(), Optional.empty(), raw, told, AgencyKinds.of(core(Optional.empty())));
    }
    Optional<AgencyLevel> level = told.or(() -> siting.home().map(Division::level));
    String core = core(level);
    String whose = name.lead() + prefix(gazetteer, siting, level) + name.township().orElse("");
    boolean isNobodys =
        whose.isEmpty() && (core.equals("人民政府") || !withoutArea(name.core()).equals(name.core()));
    if (isNobodys || isOfCityInDoubt(siting)) {
      return new Agency(Optional.empty(), Optional.empty(), raw, level, AgencyKinds.of(core));
    }
    Optional<String> canonical =
        Optional.of(whose + withoutShortName(core, siting.then().map(Division::name).orElse("")));
    Optional<String> id =
        level.equals(Optional.of(AgencyLevel.NATIONAL))
            ? canonical.map(text -> WHOLE_COUNTRY + "-" + text)
            : siting.home().flatMap(home -> id(gazetteer, home, siting, level, core));
    return new Agency(id, canonical, raw, level, AgencyKinds.of(core));
  }

  /** 市政府办公室 where the text only speaks of a city: it may be the one above its own. */
  private boolean isOfCityInDoubt(Siting siting) {
    return name.chain().isEmpty()
        && name.township().isEmpty()
        && name.core().startsWith("市")
        && !withoutArea(name.core()).equals(name.core())
        && siting.home().filter(h -> h.level() == AgencyLevel.PREFECTURE).isPresent()
        && siting.place().evidence().stream()
            .map(Evidence::kind)
            .allMatch(kind -> kind.equals("body_name") || kind.equals("verdict"));
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
              && (name.lastDivision().endsWith("地区") || name.lastDivision().endsWith("盟"))
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

  /** 阿左旗自然资源局 behind 阿拉善左旗 is 自然资源局: its place in a short form that no list has. */
  private static String withoutShortName(String core, String place) {
    int end = place.isEmpty() ? -1 : core.indexOf(place.charAt(place.length() - 1));
    if (end < 1 || end > 3 || end + 2 > core.length() || "旗县".indexOf(core.charAt(end)) < 0) {
      return core;
    }
    int at = 0;
    for (int i = 0; i < place.length() && at <= end; i++) {
      at += place.charAt(i) == core.charAt(at) ? 1 : 0;
    }
    return at > end && core.charAt(0) == place.charAt(0) ? core.substring(end + 1) : core;
  }

  static String withoutArea(String core) {
    if (core.startsWith("自治区")) {
      return core.substring(3);
    }
    boolean doubled =
        core.length() > 2
            && "省市县区旗".indexOf(core.charAt(0)) >= 0
            && !core.startsWith("市场")
            && !core.startsWith("区域")
            && (!core.startsWith("市政") || core.startsWith("市政府"))
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

  /**
   * 苏州工业园区, 中华人民共和国宁波海关, 国家统计局毕节调查队, 福建证监局: the short name of the place is a part of the body's
   * own.
   */
  private boolean bearsPlace() {
    Gazetteer gazetteer = Gazetteer.instance();
    boolean inShort =
        !name.chain().isEmpty()
            && Arrays.stream(name.chain().get(name.chain().size() - 1).name().meanings())
                .noneMatch(m -> gazetteer.division(m).name().equals(name.lastDivision()));
    return inShort
        && (AgencyKinds.isZone(name.core())
            || name.lead().equals("中华人民共和国")
            || STATE_BRANCH.matcher(name.core()).lookingAt()
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
