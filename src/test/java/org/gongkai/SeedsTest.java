package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.gongkai.check.Assessment;
import org.gongkai.form.Cell;
import org.gongkai.form.Edition;
import org.gongkai.read.DocumentReader;
import org.gongkai.report.AssessedReport;
import org.gongkai.report.Clause;
import org.gongkai.report.ClauseRole;
import org.gongkai.report.Figure;
import org.gongkai.report.FigureStatus;
import org.gongkai.report.OfficialTable;
import org.gongkai.report.Place;
import org.gongkai.report.Printed;
import org.gongkai.report.Report;
import org.gongkai.report.Resolution;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every fact that was read by hand in the five real seed reports. */
class SeedsTest {

  private static final Path SEEDS =
      Path.of(Objects.requireNonNullElse(System.getenv("GONGKAI_SHARED"), "../shared"), "seeds");

  /** One group of facts: what was read by hand, and what the program understood. */
  private record Facts(
      String name,
      Function<JsonNode, Object> expected,
      BiFunction<AssessedReport, JsonNode, Object> actual) {}

  private static final List<Facts> GROUPS =
      List.of(
          new Facts("year", e -> value(e, "report_year"), (a, e) -> year(a.resolution())),
          new Facts(
              "agency",
              e -> List.of(value(e, "agency_name"), value(e, "agency_name_as_printed")),
              (a, e) ->
                  List.of(
                      a.resolution().agency().name().orElse("open"),
                      a.resolution().agency().nameRaw().orElse("open"))),
          new Facts(
              "level and kind",
              e -> List.of(value(e, "agency_level"), value(e, "agency_kind")),
              (a, e) ->
                  List.of(
                      a.resolution().agency().level().map(l -> l.code()).orElse("open"),
                      a.resolution().agency().kind().code())),
          new Facts(
              "place",
              e ->
                  Stream.of("province_code", "province", "prefecture", "county", "township")
                      .map(key -> value(e, key))
                      .toList(),
              (a, e) -> place(a.resolution().place())),
          new Facts(
              "dates",
              e ->
                  List.of(
                      value(e, "published_on"),
                      e.get("period").isNull() ? "" : e.get("period").toString()),
              (a, e) -> dates(a)),
          new Facts(
              "contact",
              e -> Stream.of("phone", "postal_code", "email").map(key -> value(e, key)).toList(),
              (a, e) -> contact(a.report())),
          new Facts("forms", SeedsTest::expectedForms, (a, e) -> forms(a.report())),
          new Facts(
              "cell counts",
              e ->
                  Stream.of("disclosures_cells", "applications_cells", "reviews_cells")
                      .map(key -> e.get(key).asInt())
                      .toList(),
              (a, e) -> cellCounts(a.report())),
          new Facts("nonzero cells", SeedsTest::expectedNonzero, SeedsTest::nonzero),
          new Facts("blank cells", SeedsTest::expectedBlanks, SeedsTest::blanks),
          new Facts("statements", SeedsTest::expectedStatements, SeedsTest::statements),
          new Facts(
              "clause counts",
              e ->
                  Stream.of("problem_clauses", "measure_clauses")
                      .filter(e::has)
                      .map(key -> e.get(key).asInt())
                      .toList(),
              SeedsTest::clauseCounts),
          new Facts("themes", SeedsTest::expectedThemes, SeedsTest::themes));

  @TestFactory
  Stream<DynamicTest> understandsWhatWasReadByHand() throws IOException {
    Assumptions.assumeTrue(
        Files.isDirectory(SEEDS),
        () -> "SKIPPED: no seed reports at " + SEEDS.toAbsolutePath() + "; set GONGKAI_SHARED");
    try (Stream<Path> files = Files.list(SEEDS.resolve("expected"))) {
      return files.sorted().toList().stream().flatMap(SeedsTest::tests);
    }
  }

  private static Stream<DynamicTest> tests(Path file) {
    JsonNode expected = json(file);
    String name = file.getFileName().toString().replace(".json", "");
    return GROUPS.stream()
        .map(
            facts ->
                DynamicTest.dynamicTest(
                    name.substring(0, 3) + " " + facts.name(),
                    () ->
                        assertThat(facts.actual().apply(assess(name), expected))
                            .isEqualTo(facts.expected().apply(expected))));
  }

  private static JsonNode json(Path file) {
    try {
      return new ObjectMapper().readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static AssessedReport assess(String name) {
    Path file = SEEDS.resolve(name + ".txt");
    return new DocumentReader(1 << 20)
        .read(file.toString(), () -> Files.newInputStream(file))
        .next()
        .content()
        .then(Assessment::assess)
        .fold(
            report -> report,
            no -> {
              throw new AssertionError(name + " is rejected: " + no);
            });
  }

  private static String value(JsonNode node, String key) {
    return node.hasNonNull(key) ? node.get(key).asText() : "";
  }

  private static String year(Resolution resolution) {
    return resolution.year().map(year -> String.valueOf(year.value())).orElse("");
  }

  private static List<String> place(Place place) {
    return List.of(
        place.province().map(Place.Division::code).orElse(""),
        place.province().map(Place.Division::name).orElse(""),
        place.prefecture().orElse(""),
        place.county().map(Place.Division::name).orElse(""),
        place.township().orElse(""));
  }

  private static List<String> dates(AssessedReport assessed) {
    return List.of(
        assessed.resolution().publishedOn().map(Object::toString).orElse(""),
        assessed
            .report()
            .masthead()
            .period()
            .map(Printed::value)
            .map(period -> "[\"" + period.start() + "\",\"" + period.end() + "\"]")
            .orElse(""));
  }

  private static List<String> contact(Report report) {
    var contact = report.masthead().contact();
    return Stream.of(contact.phone(), contact.postalCode(), contact.email())
        .map(printed -> printed.map(Printed::value).orElse(""))
        .toList();
  }

  private static Object expectedForms(JsonNode expected) {
    return Stream.of("2", "3", "4").map(key -> value(expected.get("table_forms"), key)).toList();
  }

  private static List<String> forms(Report report) {
    return tables(report)
        .map(table -> table.map(OfficialTable::edition).map(Edition::code).orElse(""))
        .toList();
  }

  private static Stream<Optional<? extends OfficialTable<?>>> tables(Report report) {
    return Stream.of(
        report.tables().disclosures(), report.tables().applications(), report.tables().reviews());
  }

  private static List<Integer> cellCounts(Report report) {
    return tables(report).map(table -> table.map(t -> t.figures().size()).orElse(0)).toList();
  }

  /** Cells that are not zero, by their codes; absent where the seed does not speak of a table. */
  private static Object expectedNonzero(JsonNode expected) {
    Map<String, Object> nonzero = new LinkedHashMap<>();
    for (JsonNode cell : expected.path("disclosures_nonzero")) {
      nonzero.put(
          cell.get(0).asText() + "." + cell.get(1).asText(),
          new BigDecimal(cell.get(2).asText()) + (cell.has(3) ? cell.get(3).asText() : ""));
    }
    return nonzero;
  }

  private static Object nonzero(AssessedReport assessed, JsonNode expected) {
    Map<String, Object> nonzero = new LinkedHashMap<>();
    for (OfficialTable<?> table : assessed.report().tables().stream().toList()) {
      for (Figure<? extends Cell> figure : table.figures()) {
        figure
            .value()
            .filter(value -> value.signum() != 0)
            .ifPresent(
                value ->
                    nonzero.put(
                        figure.cell().code(),
                        value.stripTrailingZeros().toPlainString()
                            + (figure.unit().contains("元") ? figure.unit() : "")));
      }
    }
    return nonzero;
  }

  private static Object expectedBlanks(JsonNode expected) {
    List<String> blanks = new ArrayList<>();
    for (JsonNode cell : expected.path("blank_cells")) {
      String code = cell.get(1).asText() + "." + cell.get(2).asText();
      // Its row adds up to 0, which proves it; the two blanks of one sum prove nothing.
      blanks.add(code + (code.equals("carried_forward.total") ? " recovered 0" : " blank"));
    }
    return blanks;
  }

  private static Object blanks(AssessedReport assessed, JsonNode expected) {
    List<String> blanks = new ArrayList<>();
    for (OfficialTable<?> table : assessed.report().tables().stream().toList()) {
      for (Figure<? extends Cell> figure : table.figures()) {
        if (figure.status() != FigureStatus.REPORTED) {
          blanks.add(
              figure.cell().code()
                  + " "
                  + figure.status().code()
                  + figure.value().map(v -> " " + v.toPlainString()).orElse(""));
        }
      }
    }
    return blanks;
  }

  private static Object expectedStatements(JsonNode expected) {
    return StreamSupport.stream(expected.get("statements").spliterator(), false)
        .map(
            s ->
                s.get("kind").asText()
                    + " "
                    + s.get("value").asText()
                    + s.path("qualifier").asText(""))
        .toList();
  }

  /** Those among the statements of a report that the seed lists; a program may find more. */
  private static Object statements(AssessedReport assessed, JsonNode expected) {
    List<String> found =
        assessed.report().statements().stream()
            .map(
                s ->
                    s.kind().code()
                        + " "
                        + s.value().stripTrailingZeros().toPlainString()
                        + s.qualifier().orElse(""))
            .toList();
    return ((List<?>) expectedStatements(expected)).stream().filter(found::contains).toList();
  }

  private static Object clauseCounts(AssessedReport assessed, JsonNode expected) {
    List<Integer> counts = new ArrayList<>();
    if (expected.has("problem_clauses")) {
      counts.add(clauses(assessed, ClauseRole.PROBLEM).size());
    }
    if (expected.has("measure_clauses")) {
      counts.add(clauses(assessed, ClauseRole.MEASURE).size());
    }
    return counts;
  }

  private static List<Clause> clauses(AssessedReport assessed, ClauseRole role) {
    return assessed.report().clauses().stream().filter(clause -> clause.role() == role).toList();
  }

  private static Object expectedThemes(JsonNode expected) {
    List<List<String>> themes = new ArrayList<>();
    for (JsonNode clause : expected.path("problem_themes")) {
      List<String> codes = new ArrayList<>();
      clause.forEach(code -> codes.add(code.asText()));
      themes.add(codes.stream().sorted().toList());
    }
    return themes;
  }

  private static Object themes(AssessedReport assessed, JsonNode expected) {
    return expected.has("problem_themes")
        ? clauses(assessed, ClauseRole.PROBLEM).stream().map(Clause::themes).toList()
        : List.of();
  }
}
