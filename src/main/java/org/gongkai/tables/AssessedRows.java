package org.gongkai.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.gongkai.form.ApplicationCell;
import org.gongkai.form.Cell;
import org.gongkai.form.DisclosureCell;
import org.gongkai.form.ReviewCell;
import org.gongkai.report.AssessedReport;
import org.gongkai.report.Clause;
import org.gongkai.report.Figure;
import org.gongkai.report.Issue;
import org.gongkai.report.OfficialTable;
import org.gongkai.report.Section;
import org.gongkai.report.Span;
import org.gongkai.report.Statement;
import org.gongkai.schema.Columns;
import org.gongkai.schema.IngestTables;
import org.gongkai.schema.Table;

/**
 * The rows of one assessed report in the tables of ingest, without the columns that all rows of a
 * document share: its identifiers and its year.
 */
final class AssessedRows {

  private AssessedRows() {}

  /** The tables whose rows a report makes, each a nested column of the known documents. */
  static final List<Table> TABLES =
      List.of(
          IngestTables.REPORTS,
          IngestTables.SECTIONS,
          IngestTables.DISCLOSURES,
          IngestTables.APPLICATIONS,
          IngestTables.REVIEWS,
          IngestTables.STATEMENTS,
          IngestTables.CLAUSES,
          IngestTables.ISSUES);

  /** The columns of a table that are its own, and not its document's. */
  static List<org.gongkai.schema.Column> ownColumns(Table table) {
    return table.columns().stream().filter(column -> !SHARED.contains(column.name())).toList();
  }

  /** In the order of {@link #TABLES}, each list in the order of its table's key. */
  static List<List<Row>> of(AssessedReport assessed) {
    return List.of(
        List.of(ReportRow.of(assessed)),
        assessed.report().sections().stream().map(AssessedRows::section).toList(),
        assessed.report().tables().disclosures().map(AssessedRows::disclosures).orElse(List.of()),
        assessed.report().tables().applications().map(AssessedRows::applications).orElse(List.of()),
        assessed.report().tables().reviews().map(AssessedRows::reviews).orElse(List.of()),
        assessed.report().statements().stream()
            .filter(statement -> fits(statement.value()))
            .map(AssessedRows::statement)
            .toList(),
        assessed.report().clauses().stream().map(AssessedRows::clause).toList(),
        assessed.issues().stream().sorted(BY_KEY).map(AssessedRows::issue).toList());
  }

  private static final Comparator<Issue> BY_KEY =
      Comparator.comparing(Issue::rule)
          .thenComparing(Issue::subject)
          .thenComparing(Issue::message)
          .thenComparing(issue -> issue.span().map(Span::begin).orElse(-1));

  private static final List<String> SHARED =
      Stream.of(Columns.DOCUMENT_ID, Columns.REPORT_ID, Columns.REPORT_YEAR, Columns.SOURCE_URL)
          .map(org.gongkai.schema.Column::name)
          .toList();

  private static final Map<String, List<org.gongkai.schema.Column>> OWN_COLUMNS =
      TABLES.stream().collect(Collectors.toUnmodifiableMap(Table::name, AssessedRows::ownColumns));

  static TableRow row(Table table) {
    return new TableRow(OWN_COLUMNS.get(table.name()));
  }

  private static Row section(Section section) {
    return row(IngestTables.SECTIONS)
        .set(Columns.ORDINAL, section.ordinal())
        .set(Columns.SECTION, section.kind().code())
        .set(Columns.HEADING, section.heading())
        .set(Columns.SECTION_TEXT, section.text())
        .set(Columns.BEGIN, section.span().begin())
        .set(Columns.END, section.span().end())
        .row();
  }

  private static List<Row> disclosures(OfficialTable<DisclosureCell> table) {
    return table.figures().stream()
        .sorted(
            Comparator.comparing((Figure<DisclosureCell> f) -> f.cell().item().code())
                .thenComparing(f -> f.cell().measure().code()))
        .map(
            figure ->
                figure(row(IngestTables.DISCLOSURES), figure)
                    .set(Columns.ARTICLE20_ITEM, figure.cell().item().article20Item())
                    .set(Columns.ITEM, figure.cell().item().code())
                    .set(Columns.MEASURE, figure.cell().measure().code())
                    .set(Columns.UNIT, figure.unit())
                    .set(Columns.DISCLOSURE_VALUE, figure.value().map(AssessedRows::decimal))
                    .row())
        .toList();
  }

  private static List<Row> applications(OfficialTable<ApplicationCell> table) {
    return table.figures().stream()
        .sorted(
            Comparator.comparing((Figure<ApplicationCell> f) -> f.cell().outcome().code())
                .thenComparing(f -> f.cell().applicant().code()))
        .map(
            figure ->
                figure(row(IngestTables.APPLICATIONS), figure)
                    .set(Columns.OUTCOME, figure.cell().outcome().code())
                    .set(Columns.APPLICANT, figure.cell().applicant().code())
                    .set(Columns.COUNT_VALUE, count(figure))
                    .row())
        .toList();
  }

  private static List<Row> reviews(OfficialTable<ReviewCell> table) {
    return table.figures().stream()
        .sorted(
            Comparator.comparing((Figure<ReviewCell> f) -> f.cell().channel().code())
                .thenComparing(f -> f.cell().outcome().code()))
        .map(
            figure ->
                figure(row(IngestTables.REVIEWS), figure)
                    .set(Columns.CHANNEL, figure.cell().channel().code())
                    .set(Columns.REVIEW_OUTCOME, figure.cell().outcome().code())
                    .set(Columns.COUNT_VALUE, count(figure))
                    .row())
        .toList();
  }

  private static Optional<Long> count(Figure<?> figure) {
    return figure.value().map(value -> value.longValueExact());
  }

  private static TableRow figure(TableRow row, Figure<? extends Cell> figure) {
    return row.set(Columns.RAW, figure.span().map(span -> figure.raw()))
        .set(Columns.FIGURE_STATUS, figure.status().code())
        .set(Columns.PROOF, figure.proof())
        .set(Columns.BEGIN_OF_FIGURE, figure.span().map(Span::begin))
        .set(Columns.END_OF_FIGURE, figure.span().map(Span::end));
  }

  /** A row of digits may be longer than any number of an agency, and than decimal(18,4). */
  private static boolean fits(BigDecimal value) {
    return value.precision() - value.scale() <= 14;
  }

  private static BigDecimal decimal(BigDecimal value) {
    if (!fits(value)) {
      throw new ArithmeticException("No figure of a report has so many digits: " + value);
    }
    return value.setScale(4, RoundingMode.HALF_UP);
  }

  private static Row statement(Statement statement) {
    return row(IngestTables.STATEMENTS)
        .set(Columns.ORDINAL, statement.ordinal())
        .set(Columns.STATEMENT_KIND, statement.kind().code())
        .set(Columns.STATEMENT_VALUE, decimal(statement.value()))
        .set(Columns.QUALIFIER, statement.qualifier())
        .set(Columns.STATEMENT_UNIT, statement.unit())
        .set(Columns.STATED, statement.raw())
        .set(Columns.BEGIN, statement.span().begin())
        .set(Columns.END, statement.span().end())
        .row();
  }

  private static Row clause(Clause clause) {
    return row(IngestTables.CLAUSES)
        .set(Columns.ORDINAL, clause.ordinal())
        .set(Columns.ROLE, clause.role().code())
        .set(Columns.CLAUSE_TEXT, clause.text())
        .set(Columns.NORMALIZED, clause.normalized())
        .set(Columns.THEMES, clause.themes().toArray(new String[0]))
        .set(Columns.BEGIN, clause.span().begin())
        .set(Columns.END, clause.span().end())
        .row();
  }

  private static Row issue(Issue issue) {
    return row(IngestTables.ISSUES)
        .set(Columns.RULE, issue.rule())
        .set(Columns.SEVERITY, issue.severity().code())
        .set(Columns.SUBJECT, issue.subject())
        .set(Columns.EXPECTED, issue.expected())
        .set(Columns.ACTUAL, issue.actual())
        .set(Columns.MESSAGE, issue.message())
        .set(Columns.BEGIN_OF_ISSUE, issue.span().map(Span::begin))
        .set(Columns.END_OF_ISSUE, issue.span().map(Span::end))
        .row();
  }

  static Optional<Date> date(Optional<LocalDate> date) {
    return date.map(Date::valueOf);
  }
}
