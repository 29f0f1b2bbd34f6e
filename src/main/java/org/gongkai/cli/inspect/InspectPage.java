package org.gongkai.cli.inspect;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.report.Agency;
import org.gongkai.report.AgencyLevel;
import org.gongkai.report.AssessedReport;
import org.gongkai.report.Clause;
import org.gongkai.report.ClauseRole;
import org.gongkai.report.Contact;
import org.gongkai.report.Evidence;
import org.gongkai.report.Issue;
import org.gongkai.report.OfficialTable;
import org.gongkai.report.OfficialTables;
import org.gongkai.report.Place;
import org.gongkai.report.Printed;
import org.gongkai.report.Report;
import org.gongkai.report.Section;
import org.gongkai.report.SourceDocument;
import org.gongkai.report.Span;
import org.gongkai.report.Statement;

/** A report as a page of text. */
final class InspectPage {

  private static final int WIDTH = 100;

  private final AssessedReport assessed;
  private final Report report;
  private final StringBuilder page = new StringBuilder();

  InspectPage(AssessedReport assessed) {
    this.assessed = assessed;
    this.report = assessed.report();
    masthead();
    place();
    sections();
    tables();
    statements();
    clauses();
    issues();
  }

  @Override
  public String toString() {
    return page.toString();
  }

  private void heading(String text) {
    page.append('\n').append("── ").append(text).append(' ');
    page.append("─".repeat(Math.max(3, WIDTH - 4 - Columns.width(text)))).append('\n');
  }

  private void row(String label, String value) {
    page.append(String.format("  %-10s %s%n", label, value));
  }

  private void masthead() {
    SourceDocument source = report.source();
    heading("报告 · report");
    row("title", report.masthead().title().map(Printed::value).orElse("not found"));
    row("agency", agency(assessed.resolution().agency()));
    row("year", year());
    row(
        "signed",
        assessed.resolution().publishedOn().map(Object::toString).orElse("no date printed"));
    row("scope", assessed.resolution().scope().code());
    row("contact", contact(report.masthead().contact()));
    row(
        "document",
        String.format(
            "%s, %,d bytes, %s, %,d characters",
            source.documentId(), source.byteCount(), source.charset(), source.text().length()));
  }

  private static String agency(Agency agency) {
    String printed =
        agency
            .nameRaw()
            .filter(raw -> !agency.name().equals(Optional.of(raw)))
            .map(raw -> " (printed: " + raw + ")")
            .orElse("");
    return agency.name().orElse("open")
        + printed
        + " · "
        + agency.level().map(AgencyLevel::code).orElse("level open")
        + " · "
        + agency.kind().code();
  }

  private String year() {
    String period =
        report
            .masthead()
            .period()
            .map(p -> " (" + p.value().start() + " to " + p.value().end() + ")")
            .orElse("");
    return assessed
        .resolution()
        .year()
        .map(year -> year.value() + ", from the " + year.source().code() + period)
        .orElse("open");
  }

  private static String contact(Contact contact) {
    String all =
        Stream.of(contact.phone(), contact.postalCode(), contact.email(), contact.address())
            .flatMap(Optional::stream)
            .map(Printed::value)
            .collect(Collectors.joining(" · "));
    return all.isEmpty() ? "none printed" : all;
  }

  private void place() {
    Place place = assessed.resolution().place();
    heading("地点 · place");
    String divisions =
        Stream.of(
                place.province().map(InspectPage::division),
                place.prefecture(),
                place.county().map(InspectPage::division),
                place.township())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" › "));
    row(
        "place",
        (divisions.isEmpty() ? "open" : divisions)
            + String.format("   confidence %.2f", place.confidence()));
    Columns clues = new Columns(4);
    for (Evidence clue : place.evidence()) {
      if (!clue.kind().equals("verdict")) {
        clues.add(
            List.of(
                clue.kind(),
                Columns.cut(clue.text(), 40),
                clue.span().map(InspectPage::at).orElse(""),
                clue.meaning()));
      }
    }
    page.append(clues);
    place.evidence().stream()
        .filter(clue -> clue.kind().equals("verdict"))
        .forEach(verdict -> row("verdict", verdict.meaning()));
  }

  private static String division(Place.Division division) {
    return division.name() + " " + division.code();
  }

  private static String at(Span span) {
    return "[" + span.begin() + ", " + span.end() + ")";
  }

  private void sections() {
    heading("部分 · sections");
    Columns rows = new Columns(3);
    for (Section section : report.sections()) {
      rows.add(
          List.of(section.kind().code(), Columns.cut(section.heading(), 60), at(section.span())));
    }
    page.append(rows);
  }

  private void tables() {
    OfficialTables tables = report.tables();
    heading("表二 · proactive disclosure" + form(tables.disclosures()));
    page.append(tables.disclosures().map(TablePages::disclosures).orElse("  not printed\n"));
    heading("表三 · applications" + form(tables.applications()));
    page.append(tables.applications().map(TablePages::applications).orElse("  not printed\n"));
    heading("表四 · reviews" + form(tables.reviews()));
    page.append(tables.reviews().map(TablePages::reviews).orElse("  not printed\n"));
    if (tables.stream().findAny().isPresent()) {
      page.append("  · blank   ? unreadable   * recovered\n");
    }
  }

  private static String form(Optional<? extends OfficialTable<?>> table) {
    return table.map(t -> ", form of " + t.edition().code() + " " + at(t.span())).orElse("");
  }

  private void statements() {
    heading("文中数字 · statements");
    Columns rows = new Columns(4);
    for (Statement statement : report.statements()) {
      rows.add(
          List.of(
              statement.kind().code(),
              statement.value().stripTrailingZeros().toPlainString()
                  + statement.qualifier().orElse("")
                  + statement.unit(),
              at(statement.span()),
              Columns.cut(oneLine(statement.raw()), 60)));
    }
    page.append(report.statements().isEmpty() ? "  none\n" : rows);
  }

  private void clauses() {
    heading("问题与改进 · problems and measures");
    if (report.clauses().isEmpty()) {
      page.append("  none\n");
    }
    for (ClauseRole role : ClauseRole.values()) {
      for (Clause clause : report.clauses()) {
        if (clause.role() == role) {
          String themes =
              clause.themes().isEmpty() ? "" : "  {" + String.join(", ", clause.themes()) + "}";
          page.append(
              String.format(
                  "  %-10s %s%s%n", role.code(), Columns.cut(oneLine(clause.text()), 76), themes));
        }
      }
    }
  }

  private void issues() {
    heading("疑点 · issues");
    Columns rows = new Columns(3);
    for (Issue issue : assessed.issues()) {
      String where = issue.span().map(span -> " " + at(span)).orElse("");
      rows.add(List.of(issue.severity().code(), issue.rule(), oneLine(issue.message()) + where));
    }
    page.append(assessed.issues().isEmpty() ? "  none\n" : rows);
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
