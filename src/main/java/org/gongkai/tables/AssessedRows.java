package org.gongkai.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.gongkai.form.ApplicationCell;
import org.gongkai.form.Cell;
import org.gongkai.form.DisclosureCell;
import org.gongkai.form.ReviewCell;
import org.gongkai.report.AssessedReport;
import org.gongkai.report.Clause;
import org.gongkai.report.Figure;
import org.gongkai.report.Issue;
import org.gongkai.report.OfficialTable;
import org.gongkai.report.Report;
import org.gongkai.report.Section;
import org.gongkai.report.Span;
import org.gongkai.report.Statement;
import org.gongkai.schema.Columns;
import org.gongkai.schema.IngestTables;
import org.gongkai.schema.Table;

/** The rows that one assessed report makes in the tables of ingest, besides its text. */
final class AssessedRows {

  private static final Comparator<Issue> BY_KEY =
      Comparator.comparing(Issue::rule)
          .thenComparing(Issue::subject)
          .thenComparing(Issue::message)
          .thenComparing(issue -> issue.span().map(Span::begin).orElse(-1));

  private final SharedValues shared;

  AssessedRows(SharedValues shared) {
    this.shared = shared;
  }

  /** In the order of {@link ReportRows#TABLES}, each list in the order of its table's key. */
  List<List<GenericInternalRow>> of(AssessedReport assessed) {
    Report report = assessed.report();
    return List.of(
        List.of(ReportRow.of(row(IngestTables.REPORTS), assessed)),
        report.sections().stream().map(this::section).toList(),
        report.tables().disclosures().map(this::disclosures).orElse(List.of()),
        report.tables().applications().map(this::applications).orElse(List.of()),
        report.tables().reviews().map(this::reviews).orElse(List.of()),
        report.statements().stream()
            .filter(statement -> fits(statement.value()))
            .map(this::statement)
            .toList(),
        report.clauses().stream().map(this::clause).toList(),
        assessed.issues().stream().sorted(BY_KEY).map(this::issue).toList());
  }

  private TableRow row(Table table) {
    return new TableRow(ReportRows.columns(table), shared);
  }

  private GenericInternalRow section(Section section) {
    return row(IngestTables.SECTIONS)
        .set(Columns.ORDINAL, section.ordinal())
        .set(Columns.SECTION, section.kind().code())
        .set(Columns.HEADING, section.heading())
        .set(Columns.SECTION_TEXT, section.text())
        .set(Columns.BEGIN, section.span().begin())
        .set(Columns.END, section.span().end())
        .row();
  }

  private List<GenericInternalRow> disclosures(OfficialTable<DisclosureCell> table) {
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

  private List<GenericInternalRow> applications(OfficialTable<ApplicationCell> table) {
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

  private List<GenericInternalRow> reviews(OfficialTable<ReviewCell> table) {
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

  private GenericInternalRow statement(Statement statement) {
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

  private GenericInternalRow clause(Clause clause) {
    return row(IngestTables.CLAUSES)
        .set(Columns.ORDINAL, clause.ordinal())
        .set(Columns.ROLE, clause.role().code())
        .set(Columns.CLAUSE_TEXT, clause.text())
        .set(Columns.NORMALIZED, clause.normalized())
        .set(Columns.THEMES, clause.themes())
        .set(Columns.BEGIN, clause.span().begin())
        .set(Columns.END, clause.span().end())
        .row();
  }

  private GenericInternalRow issue(Issue issue) {
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
}
