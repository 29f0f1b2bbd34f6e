package org.gongkai.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.report.AgencyLevel;
import org.gongkai.report.Issue;
import org.gongkai.report.Masthead.AgencyMention;
import org.gongkai.report.Place;
import org.gongkai.report.Severity;

/** Whose report it is and where: open, weakly supported, or contradicted by another name. */
final class PlaceRules {

  private static final double LOW_CONFIDENCE = 0.8;

  /** A name with the kind of division behind it: the stem is group 1, the kind group 2. */
  private static final Pattern DIVISION =
      Pattern.compile("(\\p{IsHan}{2,7}?)(自治区|自治州|自治县|省|市|州|盟|县|区|旗)");

  /** 来凤经济开发区 ends like a district and is none. */
  private static final List<String> ZONES =
      List.of(
          "开发", "经开", "高新", "新", "园", "工业", "产业", "保税", "示范", "试验", "合作", "风景", "旅游", "管理", "投资",
          "度假");

  static final List<ReportRule> ALL =
      List.of(
          ReportRule.of(
              "agency_open",
              Severity.WARNING,
              "编制机关不能确定。",
              "Which agency the report is of can't be told.",
              (rule, examined) ->
                  given(
                      rule,
                      examined.resolution().agency().agencyId().isPresent(),
                      "agency_id",
                      "No certain agency was found")),
          ReportRule.of(
              "agency_level_open",
              Severity.INFO,
              "机关层级不能确定。",
              "Which level of government the agency is of can't be told.",
              (rule, examined) ->
                  given(
                      rule,
                      examined.resolution().agency().level().isPresent(),
                      "agency_level",
                      "No certain level was found")),
          ReportRule.of(
              "place_open",
              Severity.WARNING,
              "机关所在省份不能确定。",
              "In which province the agency is can't be told.",
              (rule, examined) ->
                  given(
                      rule,
                      examined.resolution().place().province().isPresent() || isNational(examined),
                      "province_code",
                      "No certain province was found")),
          ReportRule.of(
              "place_confidence_low",
              Severity.INFO,
              "地点依据较弱。",
              "The evidence for the place is weak.",
              PlaceRules::lowConfidence),
          ReportRule.of(
              "other_place_named",
              Severity.WARNING,
              "标题、编制、联系或落款处出现其他地方的机关，可能照抄他处报告。",
              "Title, compiler, contact or signature names an agency of another place, as a report"
                  + " copied from elsewhere does.",
              PlaceRules::otherPlace));

  private PlaceRules() {}

  private static boolean isNational(Examined examined) {
    return examined.resolution().agency().level().equals(Optional.of(AgencyLevel.NATIONAL));
  }

  private static Finding given(Rule rule, boolean isGiven, String subject, String message) {
    return isGiven ? Finding.passed() : Finding.failed(rule.missing(subject, message));
  }

  private static Finding lowConfidence(Rule rule, Examined examined) {
    Place place = examined.resolution().place();
    if (place.province().isEmpty()) {
      return Finding.notAssessable();
    }
    return place.confidence() >= LOW_CONFIDENCE
        ? Finding.passed()
        : Finding.failed(
            rule.issue(
                "place_confidence",
                String.format(Locale.ROOT, "%.2f", place.confidence()),
                String.format(
                    Locale.ROOT, "The place has a confidence of %.2f only", place.confidence()),
                Optional.empty()));
  }

  private static Finding otherPlace(Rule rule, Examined examined) {
    Place place = examined.resolution().place();
    String known = known(place);
    List<AgencyMention> mentions = examined.report().masthead().agencies();
    if (known.isEmpty() || mentions.isEmpty()) {
      return Finding.notAssessable();
    }
    List<Issue> issues = new ArrayList<>();
    for (AgencyMention mention : mentions) {
      List<String> stems = stems(mention.name(), place);
      if (!stems.isEmpty() && stems.stream().noneMatch(known::contains)) {
        issues.add(
            rule.issue(
                mention.place().name().toLowerCase(Locale.ROOT),
                known,
                mention.name(),
                "It names " + mention.name() + ", the report is of " + known,
                Optional.of(mention.span())));
      }
    }
    return Finding.of(issues);
  }

  /** The names of the place, joined: a stem that is none of them is not in it. */
  private static String known(Place place) {
    return Stream.of(
            place.province().map(Place.Division::name),
            place.prefecture(),
            place.county().map(Place.Division::name),
            place.township())
        .flatMap(Optional::stream)
        .reduce("", String::concat);
  }

  /** The names of divisions of the levels that are resolved; of the others nothing can be said. */
  private static List<String> stems(String name, Place place) {
    List<String> stems = new ArrayList<>();
    Matcher matcher = DIVISION.matcher(name);
    while (matcher.find()) {
      boolean isZone =
          matcher.group(2).equals("区") && ZONES.stream().anyMatch(matcher.group(1)::endsWith);
      if (!isZone && isResolved(matcher.group(2), place)) {
        stems.add(matcher.group(1));
      }
    }
    return stems;
  }

  private static boolean isResolved(String kind, Place place) {
    return switch (kind) {
      case "省", "自治区" -> place.province().isPresent();
      case "市", "州", "盟", "自治州" -> place.prefecture().isPresent() && place.county().isPresent();
      default -> place.county().isPresent();
    };
  }
}
