package org.gongkai.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.gongkai.report.AgencyLevel;
import org.gongkai.report.Masthead.AgencyMention;
import org.gongkai.report.Span;
import org.gongkai.report.Text;

/**
 * The divisions that the running text names: those whose papers it quotes, and those it speaks of
 * most.
 */
final class BodyNames {

  // Words of every report that are a district's name somewhere: 老城区改造, 城区.
  private static final Set<String> COMMON =
      Set.of(
          "新城区", "老城区", "市中区", "城中区", "郊区", "矿区", "城区", "公安县", "资源县", "港口区", "新市区", "城关区", "开发区");

  private final Gazetteer gazetteer;
  private final Text text;
  private final String folded;
  private final BitSet masthead = new BitSet();
  private final Map<String, Mention> spoken = new HashMap<>();
  private final Map<String, Mention> quoted = new HashMap<>();

  /** A name, how often it stands, and where first. */
  private static final class Mention {
    final Gazetteer.Hit first;
    int count;

    Mention(Gazetteer.Hit first) {
      this.first = first;
    }
  }

  BodyNames(Gazetteer gazetteer, Text text, String folded, List<AgencyMention> mentions) {
    this.gazetteer = gazetteer;
    this.text = text;
    this.folded = folded;
    for (AgencyMention mention : mentions) {
      masthead.set(text.utf16(mention.span().begin()), text.utf16(mention.span().end()));
    }
  }

  List<Clue> clues() {
    scan();
    List<Clue> clues = new ArrayList<>();
    quoted.values().stream()
        .sorted(
            Comparator.comparingInt((Mention m) -> m.count)
                .reversed()
                .thenComparing(m -> m.first.begin()))
        .limit(6)
        .forEach(m -> clue("quoted_name", m, 0.96, true).ifPresent(clues::add));
    for (AgencyLevel level :
        List.of(AgencyLevel.PROVINCE, AgencyLevel.PREFECTURE, AgencyLevel.COUNTY)) {
      leading(level).ifPresent(clues::add);
    }
    return clues;
  }

  private void scan() {
    int limit = folded.length();
    int at = 0;
    while (at < limit) {
      if (folded.charAt(at) < '\u4e00') {
        at++;
        continue;
      }
      Gazetteer.Hit hit = gazetteer.longestAt(folded, at, limit);
      if (hit == null) {
        at++;
        continue;
      }
      boolean quote = at > 0 && folded.charAt(at - 1) == '《';
      if (hit.name().full().length > 0 && !masthead.get(at) && telling(hit, quote)) {
        Map<String, Mention> into = quote ? quoted : spoken;
        into.computeIfAbsent(hit.name().text(), n -> new Mention(hit)).count++;
      }
      at = hit.name().full().length > 0 || hit.name().isTownship() ? hit.end() : at + 1;
    }
  }

  /** Whether a name can hardly be part of other words: 和县 of 省和县 is no place. */
  private boolean telling(Gazetteer.Hit hit, boolean quote) {
    String name = hit.name().text();
    boolean road = hit.end() < folded.length() && "路街道村".indexOf(folded.charAt(hit.end())) >= 0;
    return !road && !COMMON.contains(name) && (quote || name.length() >= 3 || standsAlone(hit));
  }

  /** 荣县人民政府 behind a comma or 通过, where 和县级 of 省和县级 does not stand. */
  private boolean standsAlone(Gazetteer.Hit hit) {
    char before = hit.begin() > 0 ? folded.charAt(hit.begin() - 1) : ' ';
    boolean opens = before < '\u4e00' || "在由经过".indexOf(before) >= 0;
    return opens
        && (folded.startsWith("人民政府", hit.end())
            || folded.startsWith("融媒体", hit.end())
            || folded.startsWith("政府网", hit.end()));
  }

  private Optional<Clue> leading(AgencyLevel level) {
    List<Mention> ranked =
        spoken.values().stream()
            .filter(m -> gazetteer.division(m.first.name().full()[0]).level() == level)
            .sorted(
                Comparator.comparingInt((Mention m) -> m.count)
                    .reversed()
                    .thenComparing(m -> m.first.begin()))
            .limit(3)
            .toList();
    if (ranked.isEmpty()) {
      return Optional.empty();
    }
    int first = ranked.get(0).count;
    int rest = ranked.stream().skip(1).mapToInt(m -> m.count).sum();
    double lead = (first + 0.5) / (first + 2.0 * rest + 1.0);
    double reliability = Math.min(0.95, 0.55 + 0.4 * lead + 0.02 * Math.min(first, 5));
    return lead < 0.45
        ? Optional.empty()
        : clue("body_name", ranked.get(0), reliability, first == 1 || rest > 0);
  }

  private Optional<Clue> clue(String kind, Mention mention, double reliability, boolean withCity) {
    int[] homes =
        Ascending.of(
            Arrays.stream(gazetteer.homes(mention.first.name().full()))
                .flatMap(home -> withCity ? withCity(home) : IntStream.of(home)));
    Span span = text.span(mention.first.begin(), mention.first.end());
    return homes.length == 0
        ? Optional.empty()
        : Optional.of(new Clue(kind, text.slice(span), Optional.of(span), homes, reliability, ""));
  }

  /** A county and its prefecture, whose own agencies speak of it as well. */
  private IntStream withCity(int home) {
    Division division = gazetteer.division(home);
    return division.level() == AgencyLevel.COUNTY
        ? IntStream.of(home, gazetteer.parent(division).index())
        : IntStream.of(home);
  }
}
