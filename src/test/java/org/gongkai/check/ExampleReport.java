package org.gongkai.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.form.Cell;
import org.gongkai.form.DisclosureCell;
import org.gongkai.form.Edition;
import org.gongkai.form.OfficialForm;
import org.gongkai.report.Agency;
import org.gongkai.report.AgencyKind;
import org.gongkai.report.AgencyLevel;
import org.gongkai.report.AssessedReport;
import org.gongkai.report.Clause;
import org.gongkai.report.Contact;
import org.gongkai.report.Figure;
import org.gongkai.report.FigureStatus;
import org.gongkai.report.Issue;
import org.gongkai.report.Masthead;
import org.gongkai.report.OfficialTable;
import org.gongkai.report.OfficialTables;
import org.gongkai.report.Place;
import org.gongkai.report.Report;
import org.gongkai.report.ReportYear;
import org.gongkai.report.Resolution;
import org.gongkai.report.Scope;
import org.gongkai.report.Section;
import org.gongkai.report.SourceDocument;
import org.gongkai.report.Span;
import org.gongkai.report.Statement;
import org.gongkai.report.StatementKind;
import org.gongkai.report.TableRemark;
import org.gongkai.report.YearSource;

/** A small report in which nothing is wrong until a test makes it so: every figure is 0. */
final class ExampleReport {

  private static final Span NOWHERE = new Span(0, 0);

  private final Map<String, String> printed = new HashMap<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private final List<Clause> clauses = new ArrayList<>();
  private final List<TableRemark> remarks = new ArrayList<>();
  private final List<Masthead.AgencyMention> mentions = new ArrayList<>();
  private String text = "";
  private Edition edition = Edition.FORM_2021;
  private boolean hasTables = true;
  private Optional<Integer> year = Optional.of(2022);
  private LocalDate publishedOn = LocalDate.of(2023, 1, 20);

  ExampleReport text(String newText) {
    text = newText;
    return this;
  }

  ExampleReport edition(Edition newEdition) {
    edition = newEdition;
    return this;
  }

  ExampleReport withoutTables() {
    hasTables = false;
    return this;
  }

  ExampleReport year(Integer newYear) {
    year = Optional.ofNullable(newYear);
    return this;
  }

  ExampleReport publishedOn(String date) {
    publishedOn = LocalDate.parse(date);
    return this;
  }

  /** What a cell prints: a number, nothing, a mark, or something that can't be read. */
  ExampleReport cell(String code, String print) {
    printed.put(code, print);
    return this;
  }

  ExampleReport states(StatementKind kind, String value, String unit) {
    statements.add(
        new Statement(
            statements.size(),
            kind,
            new BigDecimal(value),
            Optional.empty(),
            unit,
            value + unit,
            NOWHERE));
    return this;
  }

  ExampleReport remark(String kind) {
    remarks.add(new TableRemark(kind, kind, NOWHERE));
    return this;
  }

  ExampleReport names(Masthead.AgencyMention.Place place, String agency) {
    mentions.add(new Masthead.AgencyMention(place, agency, NOWHERE));
    return this;
  }

  /** The issues of one rule. */
  List<Issue> issues(String rule) {
    return assess().issues().stream().filter(issue -> issue.rule().equals(rule)).toList();
  }

  AssessedReport assess() {
    Report report =
        new Report(
            SourceDocument.ofText("d", text),
            new Masthead(
                Optional.empty(),
                mentions,
                Contact.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            sections,
            hasTables ? tables() : OfficialTables.NONE,
            statements,
            clauses);
    Place place =
        new Place(
            Optional.of(new Place.Division("35", "福建省")),
            Optional.of("三明市"),
            Optional.of(new Place.Division("350430", "建宁县")),
            Optional.empty(),
            0.99,
            List.of());
    Agency agency =
        new Agency(
            Optional.of("a"),
            Optional.of("建宁县教育局"),
            Optional.of("建宁县教育局"),
            Optional.of(AgencyLevel.COUNTY),
            AgencyKind.DEPARTMENT);
    return Assessment.check(
        report,
        new Resolution(
            agency,
            place,
            year.map(value -> new ReportYear(value, YearSource.TITLE)),
            Optional.of(publishedOn),
            Scope.OWN));
  }

  private OfficialTables tables() {
    return new OfficialTables(
        Optional.of(table(OfficialForm.disclosures(edition))),
        Optional.of(table(OfficialForm.applications(edition))),
        Optional.of(table(OfficialForm.reviews())));
  }

  private <C extends Cell> OfficialTable<C> table(List<C> cells) {
    boolean isDisclosures = cells.get(0) instanceof DisclosureCell;
    return new OfficialTable<>(
        edition,
        NOWHERE,
        cells.stream().map(this::figure).toList(),
        isDisclosures ? remarks : List.of());
  }

  private <C extends Cell> Figure<C> figure(C cell) {
    String print = printed.getOrDefault(cell.code(), "0");
    String unit = cell instanceof DisclosureCell disclosure ? disclosure.measure().unit() : "件";
    if (print.isBlank() || print.equals("/")) {
      return new Figure<>(
          cell,
          Optional.empty(),
          unit,
          print,
          FigureStatus.BLANK,
          Optional.empty(),
          Optional.empty());
    }
    String digits = print.replaceAll("[^0-9.-]", "");
    if (print.contains("?")) {
      return new Figure<>(
          cell,
          Optional.empty(),
          unit,
          print,
          FigureStatus.UNREADABLE,
          Optional.empty(),
          Optional.of("1 and 0 or 10"));
    }
    String shown = print.substring(digits.length()).strip();
    return new Figure<>(
        cell,
        Optional.of(new BigDecimal(digits)),
        shown.isEmpty() ? unit : shown,
        print,
        FigureStatus.REPORTED,
        Optional.of(NOWHERE),
        Optional.empty());
  }
}
