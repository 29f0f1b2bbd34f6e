package org.gongkai.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.parse.masthead.MastheadReader;
import org.gongkai.report.Contact;
import org.gongkai.report.Evidence;
import org.gongkai.report.Masthead;
import org.gongkai.report.OfficialTables;
import org.gongkai.report.Period;
import org.gongkai.report.Printed;
import org.gongkai.report.Report;
import org.gongkai.report.Resolution;
import org.gongkai.report.SourceDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The real reports beside the project, when they are there. */
class SeedResolutionTest {

  private static final Path SHARED =
      Path.of(Optional.ofNullable(System.getenv("GONGKAI_SHARED")).orElse("../shared"));

  static Stream<Path> seeds() throws IOException {
    Path folder = SHARED.resolve("seeds");
    if (!Files.isDirectory(folder)) {
      return Stream.of(folder);
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void resolvesTheSeedsAsAPersonDid(Path file) throws IOException {
    assumeTrue(Files.isRegularFile(file), "No seeds at " + file + "; set GONGKAI_SHARED");
    String name = file.getFileName().toString().replace(".txt", ".json");
    JsonNode expected =
        new ObjectMapper().readTree(file.resolveSibling("expected").resolve(name).toFile());
    SourceDocument source =
        SourceDocument.ofText(name, Files.readString(file, StandardCharsets.UTF_8));
    Masthead masthead = MastheadReader.read(source.text());
    Report report =
        new Report(
            source,
            masthead,
            java.util.List.of(),
            OfficialTables.NONE,
            java.util.List.of(),
            java.util.List.of());

    Resolution resolution = Resolver.resolve(report);

    assertThat(facts(expected)).isEqualTo(facts(resolution, masthead));
    for (Evidence evidence : resolution.place().evidence()) {
      evidence.span().ifPresent(s -> assertThat(source.text().slice(s)).isEqualTo(evidence.text()));
    }
  }

  private static String facts(JsonNode e) {
    JsonNode period = e.get("period");
    return String.join(
        "|",
        text(e, "report_year"),
        text(e, "agency_name"),
        text(e, "agency_name_as_printed"),
        text(e, "agency_level"),
        text(e, "agency_kind"),
        text(e, "province_code"),
        text(e, "province"),
        text(e, "prefecture"),
        text(e, "county"),
        text(e, "township"),
        text(e, "published_on"),
        period.isNull() ? "" : period.get(0).asText() + ".." + period.get(1).asText(),
        text(e, "phone"),
        text(e, "postal_code"),
        text(e, "email"));
  }

  private static String text(JsonNode e, String field) {
    return e.get(field).isNull() ? "" : e.get(field).asText();
  }

  private static String facts(Resolution r, Masthead m) {
    Contact contact = m.contact();
    return String.join(
        "|",
        r.year().map(y -> "" + y.value()).orElse(""),
        r.agency().name().orElse(""),
        r.agency().nameRaw().orElse(""),
        r.agency().level().map(l -> l.code()).orElse(""),
        r.agency().kind().code(),
        r.place().province().map(p -> p.code()).orElse(""),
        r.place().province().map(p -> p.name()).orElse(""),
        r.place().prefecture().orElse(""),
        r.place().county().map(c -> c.name()).orElse(""),
        r.place().township().orElse(""),
        r.publishedOn().map(Object::toString).orElse(""),
        m.period().map(Printed::value).map(SeedResolutionTest::words).orElse(""),
        value(contact.phone()),
        value(contact.postalCode()),
        value(contact.email()));
  }

  private static String words(Period period) {
    return period.start() + ".." + period.end();
  }

  private static String value(Optional<Printed<String>> printed) {
    return printed.map(Printed::value).orElse("");
  }
}
