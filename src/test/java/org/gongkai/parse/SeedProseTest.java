package org.gongkai.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gongkai.parse.clause.ClauseReader;
import org.gongkai.parse.section.SectionReader;
import org.gongkai.parse.statement.StatementReader;
import org.gongkai.report.Clause;
import org.gongkai.report.ClauseRole;
import org.gongkai.report.OfficialTables;
import org.gongkai.report.Section;
import org.gongkai.report.SectionKind;
import org.gongkai.report.Statement;
import org.gongkai.report.StatementKind;
import org.gongkai.report.Text;
import org.junit.jupiter.api.Test;

/** The prose of the seed reports against what a careful person reads in them. */
class SeedProseTest {

  private static final Path SHARED =
      Path.of(Optional.ofNullable(System.getenv("GONGKAI_SHARED")).orElse("../shared"));

  private record Seed(String name, Text text, List<Section> sections, JsonNode expected) {}

  @Test
  void statementsAreThoseOfACarefulReader() throws IOException {
    for (Seed seed : seeds()) {
      List<Statement> read =
          StatementReader.read(seed.text(), seed.sections(), OfficialTables.NONE);
      for (JsonNode expected : seed.expected().get("statements")) {
        assertThat(read)
            .as(seed.name())
            .anyMatch(
                s ->
                    s.kind().code().equals(expected.get("kind").asText())
                        && s.value().intValueExact() == expected.get("value").asInt()
                        && s.qualifier().orElse("").equals(expected.path("qualifier").asText("")));
      }
      // A zero said in words for reviews is printed in table 4 as well, and one for fees is no
      // number
      // to those who looked for numbers; nothing else may be added.
      assertThat(read)
          .as(seed.name())
          .allMatch(
              s ->
                  s.kind() == StatementKind.RECONSIDERATIONS
                      || s.kind() == StatementKind.LITIGATIONS
                      || s.kind() == StatementKind.FEE_AMOUNT && s.value().signum() == 0
                      || isExpected(s, seed.expected()));
    }
  }

  private static boolean isExpected(Statement statement, JsonNode expected) {
    for (JsonNode one : expected.get("statements")) {
      if (one.get("kind").asText().equals(statement.kind().code())) {
        return one.get("value").asInt() == statement.value().intValueExact();
      }
    }
    return false;
  }

  @Test
  void clausesHaveTheExpectedRolesAndThemes() throws IOException {
    for (Seed seed : seeds()) {
      List<Clause> clauses = ClauseReader.read(seed.text(), seed.sections());
      assertThat(ofRole(clauses, ClauseRole.PROBLEM))
          .as(seed.name())
          .hasSize(seed.expected().get("problem_clauses").asInt());
      if (seed.expected().has("measure_clauses")) {
        assertThat(ofRole(clauses, ClauseRole.MEASURE))
            .as(seed.name())
            .hasSize(seed.expected().get("measure_clauses").asInt());
      }
      for (int i = 0; i < seed.expected().path("problem_themes").size(); i++) {
        Set<String> themes = new TreeSet<>();
        seed.expected().get("problem_themes").get(i).forEach(t -> themes.add(t.asText()));
        assertThat(ofRole(clauses, ClauseRole.PROBLEM).get(i).themes())
            .as(seed.name())
            .containsExactlyElementsOf(themes);
      }
      assertThat(clauses).allMatch(c -> c.text().equals(seed.text().slice(c.span())));
    }
  }

  @Test
  void sectionsAreThoseOfTheForm() throws IOException {
    for (Seed seed : seeds()) {
      assertThat(seed.sections())
          .as(seed.name())
          .allMatch(s -> s.text().equals(seed.text().slice(s.span())));
      assertThat(seed.sections())
          .as(seed.name())
          .extracting(Section::kind)
          .contains(SectionKind.PREFACE, SectionKind.OVERVIEW, SectionKind.PROACTIVE)
          .contains(SectionKind.APPLICATIONS, SectionKind.REVIEWS, SectionKind.PROBLEMS)
          .doesNotContain(SectionKind.UNCLASSIFIED);
    }
  }

  private static List<Clause> ofRole(List<Clause> clauses, ClauseRole role) {
    return clauses.stream().filter(c -> c.role() == role).toList();
  }

  private static List<Seed> seeds() throws IOException {
    Path folder = SHARED.resolve("seeds");
    assumeTrue(Files.isDirectory(folder), "SKIPPED: no seed reports at " + folder.toAbsolutePath());
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> texts = files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
      List<Seed> seeds = new java.util.ArrayList<>();
      for (Path file : texts) {
        Text text = new Text(Files.readString(file));
        String name = file.getFileName().toString();
        Path expected = folder.resolve("expected").resolve(name.replace(".txt", ".json"));
        seeds.add(
            new Seed(
                name,
                text,
                SectionReader.read(text, OfficialTables.NONE),
                new ObjectMapper().readTree(expected.toFile())));
      }
      return seeds;
    }
  }
}
