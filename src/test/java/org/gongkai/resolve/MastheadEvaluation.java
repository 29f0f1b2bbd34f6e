package org.gongkai.resolve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gongkai.parse.masthead.MastheadReader;
import org.gongkai.report.Contact;
import org.gongkai.report.InputHints;
import org.gongkai.report.Masthead;
import org.gongkai.report.OfficialTables;
import org.gongkai.report.Period;
import org.gongkai.report.Place;
import org.gongkai.report.Printed;
import org.gongkai.report.Report;
import org.gongkai.report.Resolution;
import org.gongkai.report.SourceDocument;
import org.gongkai.report.Text;

/**
 * Scores the resolver on the mastheads whose truth is known: how many were answered, how many of
 * those were wrong, in which kind of case, and whether its confidence means what it says.
 */
final class MastheadEvaluation {

  private static final List<String> FACTS =
      List.of(
          "report_year",
          "province_code",
          "prefecture",
          "county_code",
          "township",
          "level",
          "kind",
          "agency_name",
          "published_on",
          "period",
          "phone");

  private final Map<String, int[]> scores = new TreeMap<>();
  private final Map<String, Integer> confusion = new TreeMap<>();
  private final int[][] reliability = new int[11][2];
  private final List<String> failures = new ArrayList<>();

  /** A fact of all cases: how many have it, how many were answered, how many answers were wrong. */
  record Score(int present, int answered, int wrong) {
    double answeredShare() {
      return (double) answered / present;
    }

    double wrongShare() {
      return (double) wrong / present;
    }

    double rightShare() {
      return (double) (answered - wrong) / present;
    }
  }

  static MastheadEvaluation of(String part) {
    MastheadEvaluation evaluation = new MastheadEvaluation();
    cases(part).forEach(evaluation::score);
    return evaluation;
  }

  static List<JsonNode> cases(String part) {
    ObjectMapper json = new ObjectMapper();
    List<JsonNode> cases = new ArrayList<>();
    try (InputStream in = MastheadEvaluation.class.getResourceAsStream(part + ".jsonl")) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        cases.add(json.readTree(line));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return cases;
  }

  Score score(String fact) {
    int[] counts = scores.getOrDefault(fact, new int[3]);
    return new Score(counts[0], counts[1], counts[2]);
  }

  /** Of the places given with at least this confidence: how many, and how many of them wrong. */
  Score confident(int tenths) {
    int given = 0;
    int wrong = 0;
    for (int bin = tenths; bin < reliability.length; bin++) {
      given += reliability[bin][0];
      wrong += reliability[bin][1];
    }
    return new Score(given, given, wrong);
  }

  List<String> failures() {
    return failures;
  }

  static Report report(JsonNode node) {
    SourceDocument plain =
        SourceDocument.ofText(node.get("id").asText(), node.get("text").asText());
    Text text = plain.text();
    SourceDocument source =
        new SourceDocument(
            plain.documentId(), plain.uri(), "", 0, "UTF-8", text, hints(node.path("hints")));
    Masthead masthead = MastheadReader.read(text);
    return new Report(source, masthead, List.of(), OfficialTables.NONE, List.of(), List.of());
  }

  private static InputHints hints(JsonNode node) {
    return new InputHints(
        hint(node, "title"),
        hint(node, "agency"),
        hint(node, "province"),
        hint(node, "year").map(Integer::valueOf),
        hint(node, "url"));
  }

  private static Optional<String> hint(JsonNode node, String name) {
    return node.hasNonNull(name) ? Optional.of(node.get(name).asText()) : Optional.empty();
  }

  private void score(JsonNode node) {
    Report report = report(node);
    Resolution resolution = Resolver.resolve(report);
    Map<String, String> found = facts(resolution, report.masthead());
    boolean placeWrong = false;
    for (String fact : FACTS) {
      if (!node.has(fact)) {
        continue;
      }
      String expected = expected(node.get(fact));
      String actual = found.get(fact);
      int[] counts = scores.computeIfAbsent(fact, f -> new int[3]);
      boolean wrong = !actual.isEmpty() && !actual.equals(expected);
      counts[0] += expected.isEmpty() ? 0 : 1;
      counts[1] += !actual.isEmpty() && !expected.isEmpty() ? 1 : 0;
      counts[2] += wrong ? 1 : 0;
      placeWrong |= wrong && List.of("province_code", "prefecture", "county_code").contains(fact);
      if (!actual.equals(expected)) {
        note(node, fact, expected, actual, wrong);
      }
    }
    if (resolution.place().province().isPresent()) {
      int bin = (int) Math.floor(resolution.place().confidence() * 10);
      reliability[bin][0]++;
      reliability[bin][1] += placeWrong ? 1 : 0;
    }
  }

  private void note(JsonNode node, String fact, String expected, String actual, boolean wrong) {
    String kind = fact + (wrong ? " wrong" : " open");
    for (JsonNode trap : node.path("traps")) {
      confusion.merge(kind + " / " + trap.asText(), 1, Integer::sum);
    }
    confusion.merge(kind + " / profile " + node.path("profile").asText("by hand"), 1, Integer::sum);
    failures.add(
        String.format(
            "%s %s: expected %s, got %s", node.get("id").asText(), fact, expected, actual));
  }

  private static String expected(JsonNode node) {
    if (node.isNull()) {
      return "";
    }
    return node.isArray() ? node.get(0).asText() + ".." + node.get(1).asText() : node.asText();
  }

  private static Map<String, String> facts(Resolution r, Masthead m) {
    Place place = r.place();
    Contact contact = m.contact();
    Map<String, String> facts = new TreeMap<>();
    facts.put("report_year", r.year().map(y -> String.valueOf(y.value())).orElse(""));
    facts.put("province_code", place.province().map(Place.Division::code).orElse(""));
    facts.put("prefecture", place.prefecture().orElse(""));
    facts.put("county_code", place.county().map(Place.Division::code).orElse(""));
    facts.put("township", place.township().orElse(""));
    facts.put("level", r.agency().level().map(l -> l.code()).orElse(""));
    facts.put("kind", r.agency().kind().code());
    facts.put("agency_name", r.agency().name().orElse(""));
    facts.put("published_on", r.publishedOn().map(Object::toString).orElse(""));
    facts.put("period", m.period().map(Printed::value).map(MastheadEvaluation::words).orElse(""));
    facts.put("phone", contact.phone().map(Printed::value).orElse(""));
    return facts;
  }

  private static String words(Period period) {
    return period.start() + ".." + period.end();
  }

  /** The scores, the confusion and the reliability as a page to read. */
  String page() {
    StringBuilder page = new StringBuilder("fact            present answered    wrong    right\n");
    for (String fact : FACTS) {
      Score score = score(fact);
      if (score.present() == 0) {
        continue;
      }
      page.append(
          String.format(
              Locale.ROOT,
              "%-15s %7d %7.2f%% %7.2f%% %7.2f%%%n",
              fact,
              score.present(),
              100 * score.answeredShare(),
              100 * score.wrongShare(),
              100 * score.rightShare()));
    }
    page.append("\nconfidence   given  wrong\n");
    for (int bin = 0; bin < reliability.length; bin++) {
      if (reliability[bin][0] > 0) {
        page.append(
            String.format(
                Locale.ROOT,
                "from %.1f %9d %6d%n",
                bin / 10.0,
                reliability[bin][0],
                reliability[bin][1]));
      }
    }
    page.append("\nkind of failure\n");
    confusion.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(25)
        .forEach(e -> page.append(String.format("%5d  %s%n", e.getValue(), e.getKey())));
    return page.toString();
  }
}
