package org.gongkai.cli.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.cli.sample.prose.Masthead;
import org.gongkai.cli.sample.prose.TrueStatement;
import org.gongkai.cli.sample.world.Author;
import org.gongkai.report.AgencyLevel;
import org.gongkai.report.AssessedReport;
import org.gongkai.report.ClauseRole;
import org.gongkai.report.Contact;
import org.gongkai.report.Place;
import org.gongkai.report.Printed;
import org.gongkai.report.ReportYear;
import org.gongkai.report.Resolution;
import org.gongkai.report.Scope;
import org.gongkai.report.Statement;

/**
 * Holds what was read of reports beside their tables against the truth: whose, where, when, what.
 */
final class FactJudge {

  private final Map<String, Counts> counts = new LinkedHashMap<>();

  /** How often a fact was read right, not read, and read wrong. */
  record Counts(long right, long open, long wrong) {
    static final Counts NONE = new Counts(0, 0, 0);

    static Counts of(Optional<?> truth, Optional<?> read) {
      if (truth.equals(read)) {
        return new Counts(1, 0, 0);
      }
      return read.isEmpty() ? new Counts(0, 1, 0) : new Counts(0, 0, 1);
    }

    Counts plus(Counts other) {
      return new Counts(right + other.right, open + other.open, wrong + other.wrong);
    }
  }

  void judge(SampleReport truth, AssessedReport read) {
    Resolution resolution = read.resolution();
    Author author = truth.plan().facts().author();
    judge(
        "year", Optional.of(truth.plan().facts().year()), resolution.year().map(ReportYear::value));
    judge("agency_name", Optional.of(author.name()), wholeName(author, resolution));
    judge("agency_level", Optional.of(author.level()), resolution.agency().level());
    judge("agency_kind", Optional.of(author.kind()), Optional.of(resolution.agency().kind()));
    judge(
        "scope",
        Optional.of(truth.plan().scope()),
        Optional.of(resolution.scope()).filter(scope -> scope != Scope.UNKNOWN));
    place(author, resolution.place());
    masthead(truth.written().masthead(), read);
    truth.written().statements().forEach(statement -> statement(statement, read));
    if (!truth.plan().tables().cutOff()) {
      List.of(ClauseRole.PROBLEM, ClauseRole.MEASURE, ClauseRole.NO_PROBLEM)
          .forEach(role -> clauses(role, truth, read));
    }
  }

  /** The name, unless it lacks the place before it, which nothing in the report may tell. */
  private static Optional<String> wholeName(Author author, Resolution resolution) {
    return resolution
        .agency()
        .name()
        .filter(name -> name.equals(author.name()) || !author.name().endsWith(name));
  }

  private void place(Author author, Place place) {
    boolean inCounty =
        author.level() == AgencyLevel.COUNTY || author.level() == AgencyLevel.TOWNSHIP;
    Optional<String> county = Optional.of(author.county().code()).filter(code -> inCounty);
    judge(
        "province",
        Optional.of(author.county().provinceCode()),
        place.province().map(Place.Division::code));
    judge("county", county, place.county().map(Place.Division::code));
    judge("township", author.township(), place.township());
  }

  private void masthead(Masthead truth, AssessedReport read) {
    Contact contact = read.report().masthead().contact();
    judge("published_on", truth.publishedOn(), read.resolution().publishedOn());
    judge("phone", truth.phone(), contact.phone().map(Printed::value));
    judge("postal_code", truth.postalCode(), contact.postalCode().map(Printed::value));
    judge("email", truth.email(), contact.email().map(Printed::value));
  }

  private void statement(TrueStatement truth, AssessedReport read) {
    Optional<Long> value =
        read.report().statements().stream()
            .filter(statement -> statement.kind() == truth.kind())
            .map(Statement::value)
            .map(Number::longValue)
            .findFirst();
    judge("statement " + truth.kind().code(), Optional.of(truth.value()), value);
  }

  private void clauses(ClauseRole role, SampleReport truth, AssessedReport read) {
    long found = read.report().clauses().stream().filter(c -> c.role() == role).count();
    judge(
        "clauses of role " + role.code(),
        Optional.of((long) truth.plan().problems().of(role).size()),
        Optional.of(found));
  }

  private void judge(String fact, Optional<?> truth, Optional<?> read) {
    counts.merge(fact, Counts.of(truth, read), Counts::plus);
  }

  void add(FactJudge other) {
    other.counts.forEach((fact, count) -> counts.merge(fact, count, Counts::plus));
  }

  Map<String, Counts> counts() {
    return counts;
  }
}
