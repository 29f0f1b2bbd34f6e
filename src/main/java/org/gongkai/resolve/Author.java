package org.gongkai.resolve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.parse.masthead.MastheadReader;
import org.gongkai.parse.text.Glyphs;
import org.gongkai.report.Agency;
import org.gongkai.report.AgencyLevel;
import org.gongkai.report.InputHints;
import org.gongkai.report.Masthead.AgencyMention;
import org.gongkai.report.Report;
import org.gongkai.report.Text;

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
          "(?<=政府[\\x{4e00}-\\x{9fff}]{2,6}[镇乡])办公室$"
              + "|(?<=[镇乡]人民政府|街道办事处)[\\x{4e00}-\\x{9fff}]{2,10}(?:室|办|科|中心)$"
              + "|(?<=街道|[^乡]镇|[^城]乡)(?!人民政府|政府|办事处)[\\x{4e00}-\\x{9fff}]{2,10}办公室$"
              + "|(?<=街道|镇|乡|苏木|街道办事处|[镇乡](?:人民)?政府|苏木(?:人民)?政府|开发区|高新区|工业园区|产业园区)(?:(?:政府|政务)?信息公开|政务公开|党政|党建|综合|保障|服务|行政|事务|管理){1,3}(?:工作)?(?:领导小组|协调小组)?(?:办公室|办|科)$"
              + "|(?<=政府|行署|公署|办事处|管委会|管理委员会|局|委员会|厅|总署|审计署|医院|保健院|卫生院|中学|小学|学校|学院|大学|公司|集团)[局委厅院校]?(?:办公室|办公厅)?(?:(?:政府|政务)?信息公开|政务公开|电子政务)?(?:工作)?(?:领导小组|协调小组)?(?:党政|综合|党政综合|行政|秘书|指挥中心|政策法规|法制|法规|政工|宣传|信息管理|信息中心|信息)?(?:办公室|办公厅|办|科|股|室|处|工作机构|(?<=公开|信息)中心)$"
              + "|(?<=局|委员会|厅)单位(?:办公室)?$"
              + "|(?<=处|中心|大队|支队|分局)办公室$"
              + "|(?<=开发区|高新区|新区|园区|管理区|度假区|示范区|风景区)办公室$");

  // 区政府办公室, which says 我办 of itself.
  private static final Pattern OWN_OFFICE = Pattern.compile("[省市县区州旗盟](?:人民)?政府办公[室厅]");

  // 我局 is said by no government.
  private static final Predicate<String> BUREAU_SPEAKS =
      text ->
          text.contains("我局")
              && Stream.of("我县", "我区", "我市", "我旗", "我州", "我镇", "我乡", "我街道", "我省")
                  .noneMatch(text::contains);

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
    String text = report.source().text().value();
    Optional<String> office = officeOfTitle(report);
    for (AgencyMention mention : report.masthead().agencies()) {
      String plain = OFFICE.matcher(Glyphs.fold(mention.name())).replaceFirst("");
      boolean isOwn =
          mention.place() == AgencyMention.Place.TITLE
              || office.filter(mention.name()::endsWith).isPresent()
              || OWN_OFFICE.matcher(mention.name()).matches() && text.contains("我办");
      names.put(mention, AgencyName.read(isOwn ? Glyphs.fold(mention.name()) : plain, gazetteer));
    }
    Optional<Map.Entry<AgencyMention, AgencyName>> title =
        names.entrySet().stream()
            .filter(e -> e.getKey().place() == AgencyMention.Place.TITLE)
            .findFirst();
    AgencyName bare = AgencyName.NONE;
    AgencyName own = title.map(Map.Entry::getValue).orElse(bare);
    if (!own.core().isEmpty() && !AgencyKinds.isBareZone(own.core())) {
      return fullest(names, own, title.map(t -> t.getKey().name()));
    }
    for (AgencyMention.Place place : FULLEST) {
      for (Map.Entry<AgencyMention, AgencyName> other : names.entrySet()) {
        if (other.getKey().place() == place
            && continues(other.getValue(), own)
            && !(isAnswered(other.getValue(), names) && BUREAU_SPEAKS.test(text))) {
          boolean zone = AgencyKinds.isBareZone(own.core());
          AgencyName joined = own.text().isEmpty() || zone ? other.getValue() : own;
          return new Author(names, own, joined, Optional.of(other.getValue().text()));
        }
      }
    }
    AgencyName known = own;
    if (own.text().isEmpty()) {
      known =
          hinted(report.source().hints())
              .map(h -> AgencyName.read(Glyphs.fold(h).replace(" ", ""), gazetteer))
              .orElse(own);
    }
    return new Author(names, own, known, title.map(t -> t.getKey().name()));
  }

  /** The office that the title names: it writes for itself, under whatever fuller name. */
  private static Optional<String> officeOfTitle(Report report) {
    return report.masthead().agencies().stream()
        .filter(mention -> mention.place() == AgencyMention.Place.TITLE)
        .map(AgencyMention::name)
        .filter(name -> name.endsWith("办公室") || name.endsWith("办公厅"))
        .findFirst();
  }

  /** The agency that came with the text, by itself or in a title. */
  private static Optional<String> hinted(InputHints hints) {
    return hints
        .agency()
        .or(
            () ->
                hints.title().map(title -> MastheadReader.read(new Text(title)).agencies()).stream()
                    .flatMap(List::stream)
                    .filter(mention -> mention.place() == AgencyMention.Place.TITLE)
                    .map(AgencyMention::name)
                    .findFirst());
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
                && other.getValue().core().equals(SitedAgency.withoutArea(own.core()));
        if (fuller) {
          return new Author(names, own, other.getValue(), Optional.of(other.getValue().text()));
        }
      }
    }
    return new Author(names, own, own, raw);
  }

  /**
   * Whether a bureau of the same place answers questions for what a government is said to write.
   */
  private static boolean isAnswered(AgencyName government, Map<AgencyMention, AgencyName> names) {
    return AgencyKinds.isGovernment(government.core())
        && government.township().isEmpty()
        && names.entrySet().stream()
            .filter(other -> other.getKey().place() == AgencyMention.Place.CONTACT)
            .map(Map.Entry::getValue)
            .anyMatch(
                other ->
                    other.core().endsWith("局")
                        && other.lastDivision().equals(government.lastDivision()));
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

  /** Without its name where only the page bears it, and its words are those of a body below. */
  Author heeding(Optional<AgencyLevel> words, Gazetteer gazetteer, int year) {
    boolean isOfTown = words.equals(Optional.of(AgencyLevel.TOWNSHIP));
    boolean isAbove =
        name.level(gazetteer, year).filter(level -> level != AgencyLevel.TOWNSHIP).isPresent();
    return isOfTown && isAbove && title.isNone() && isOfThePage()
        ? new Author(mentions, title, AgencyName.NONE, Optional.empty())
        : this;
  }

  /** Whether the name stands nowhere but round the report: as the site's, or who put it there. */
  private boolean isOfThePage() {
    return mentions.entrySet().stream()
        .filter(mention -> mention.getValue() == name)
        .map(mention -> mention.getKey().place())
        .allMatch(
            place ->
                place == AgencyMention.Place.PUBLISHER || place == AgencyMention.Place.BREADCRUMB);
  }

  Agency agency(Gazetteer gazetteer, Siting siting, Optional<AgencyLevel> told, SelfWords words) {
    return name.text().isEmpty()
        ? new Agency(Optional.empty(), Optional.empty(), Optional.empty(), told, words.kind())
        : new SitedAgency(name, raw).agency(gazetteer, siting, told);
  }
}
