package org.gongkai.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gongkai.report.AgencyLevel;
import org.gongkai.report.Evidence;
import org.gongkai.report.Place;
import org.gongkai.report.ReportYear;

/**
 * Where an agency turned out to be: the winning division of today, and what it was in the year of
 * the report.
 *
 * @param home the division of today; empty where the question stays open
 * @param then the same in the year of the report
 */
record Siting(Optional<Division> home, Optional<Division> then, Place place) {

  static Siting of(
      Gazetteer gazetteer,
      Fusion fusion,
      List<Clue> clues,
      Author author,
      Optional<ReportYear> year,
      String folded) {
    boolean national = author.name().isNational();
    if (national) {
      return national(gazetteer, clues);
    }
    Optional<Fusion.Finding> today = fusion.winner();
    Optional<Fusion.Finding> winner =
        today
            .filter(f -> f.division().level() == AgencyLevel.COUNTY)
            .or(() -> lapsed(gazetteer, fusion, author, year, folded))
            .or(() -> today);
    List<Evidence> evidence = evidence(gazetteer, fusion, clues, winner);
    Optional<String> township = author.name().township();
    if (winner.isEmpty()) {
      return new Siting(
          Optional.empty(),
          Optional.empty(),
          new Place(Optional.empty(), Optional.empty(), Optional.empty(), township, 0, evidence));
    }
    Division home = winner.get().division();
    Optional<Division> then =
        year.map(y -> then(gazetteer, home, y.value(), author, folded)).orElse(Optional.of(home));
    double confidence = rounded(winner.get().probability(), 10_000);
    Place place = place(gazetteer, home, then, township, confidence, evidence);
    return new Siting(Optional.of(home), then, place);
  }

  /** A body of the state is of no province, wherever its house stands. */
  private static Siting national(Gazetteer gazetteer, List<Clue> clues) {
    List<Evidence> evidence = new ArrayList<>();
    clues.forEach(
        clue ->
            evidence.add(evidence(gazetteer, clue, gazetteer.today().length, Optional.empty())));
    evidence.add(
        new Evidence(
            "verdict", "", Optional.empty(), "left open: a body of the state is of no province"));
    Optional<Place.Division> none = Optional.empty();
    return new Siting(
        Optional.empty(),
        Optional.empty(),
        new Place(none, Optional.empty(), none, Optional.empty(), 0, evidence));
  }

  /** A county that ended since and went to several: known by its name or its township. */
  private static Optional<Fusion.Finding> lapsed(
      Gazetteer gazetteer, Fusion fusion, Author author, Optional<ReportYear> year, String folded) {
    Predicate<Division> told =
        division ->
            folded.contains(division.name())
                || author
                    .name()
                    .township()
                    .filter(t -> gazetteer.hasTownship(division, t))
                    .isPresent();
    return year.flatMap(y -> fusion.lapsed(d -> d.stoodIn(y.value()) && told.test(d)));
  }

  /**
   * What a home was in a year; of several the one that the report names or that had the township.
   */
  private static Optional<Division> then(
      Gazetteer gazetteer, Division home, int year, Author author, String folded) {
    if (!home.inForce()) {
      return Optional.of(home);
    }
    List<Division> lasting =
        gazetteer.origins(home.index()).stream()
            .filter(d -> d.level() == home.level() && d.from() <= year && year <= d.to())
            .filter(d -> d.name().equals(author.name().lastDivision()))
            .toList();
    if (lasting.size() == 1) {
      return Optional.of(lasting.get(0)); // Also one that ended in that very year.
    }
    List<Division> standing = gazetteer.standing(home, year);
    if (standing.size() == 1) {
      return Optional.of(standing.get(0));
    }
    if (standing.isEmpty()) {
      // 红谷滩新区 of 2017 was no district yet.
      return Optional.of(home).filter(h -> h.from() <= year);
    }
    List<Division> printed =
        standing.stream().filter(d -> d.name().equals(author.name().lastDivision())).toList();
    if (printed.size() == 1) {
      return Optional.of(printed.get(0));
    }
    List<Division> holding =
        standing.stream()
            .filter(
                d -> author.name().township().map(t -> gazetteer.hasTownship(d, t)).orElse(false))
            .toList();
    if (holding.size() == 1) {
      return Optional.of(holding.get(0));
    }
    List<Division> named = standing.stream().filter(d -> folded.contains(d.name())).toList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  private static Place place(
      Gazetteer gazetteer,
      Division home,
      Optional<Division> then,
      Optional<String> township,
      double confidence,
      List<Evidence> evidence) {
    Division province = gazetteer.province(home);
    Optional<String> prefecture =
        home.level() == AgencyLevel.PROVINCE
            ? Optional.empty()
            : Optional.of(then.orElse(home).prefecture()).filter(name -> !name.isEmpty());
    Optional<Division> county = then.filter(d -> d.level() == AgencyLevel.COUNTY);
    return new Place(
        Optional.of(new Place.Division(province.provinceCode(), province.name())),
        prefecture,
        county.map(c -> new Place.Division(c.code(), c.name())),
        township,
        confidence,
        evidence);
  }

  private static List<Evidence> evidence(
      Gazetteer gazetteer, Fusion fusion, List<Clue> clues, Optional<Fusion.Finding> winner) {
    int among = gazetteer.today().length;
    List<Evidence> evidence = new ArrayList<>();
    clues.stream()
        .sorted(
            Comparator.comparingDouble((Clue clue) -> clue.weight(among, clue.homes().length))
                .reversed())
        .map(clue -> evidence(gazetteer, clue, among, winner))
        .forEach(evidence::add);
    evidence.add(
        new Evidence(
            "verdict",
            winner.map(w -> w.division().name()).orElse(""),
            Optional.empty(),
            verdict(fusion, winner)));
    return evidence;
  }

  private static Evidence evidence(
      Gazetteer gazetteer, Clue clue, int among, Optional<Fusion.Finding> winner) {
    boolean agrees =
        winner
            .map(
                w ->
                    Arrays.stream(gazetteer.homes(w.division().index()))
                        .anyMatch(h -> Arrays.binarySearch(clue.homes(), h) >= 0))
            .orElse(true);
    String meaning =
        "allows "
            + clue.allows()
            + "; weight "
            + rounded(clue.weight(among, clue.homes().length), 10)
            + (agrees ? "" : "; speaks against the place that won");
    return new Evidence(clue.kind(), clue.text(), clue.span(), meaning);
  }

  private static String verdict(Fusion fusion, Optional<Fusion.Finding> winner) {
    AgencyLevel level = winner.map(w -> w.division().level()).orElse(AgencyLevel.PROVINCE);
    StringBuilder words = new StringBuilder();
    for (Fusion.Finding finding : fusion.ranking(level)) {
      words.append(words.length() == 0 ? "" : ", then ");
      words
          .append(finding.division())
          .append(" with ")
          .append(rounded(finding.probability(), 10_000));
    }
    String reason =
        winner.isPresent() ? "the finest division that gathers " : "left open, none gathers ";
    return reason + Fusion.ENOUGH + ": " + words;
  }

  private static double rounded(double value, int parts) {
    return Math.round(value * parts) / (double) parts;
  }
}
