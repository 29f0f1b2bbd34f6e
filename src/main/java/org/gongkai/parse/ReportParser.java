package org.gongkai.parse;

import java.util.List;
import org.gongkai.parse.clause.ClauseReader;
import org.gongkai.parse.masthead.FirstReport;
import org.gongkai.parse.masthead.MastheadReader;
import org.gongkai.parse.masthead.ReportRecognizer;
import org.gongkai.parse.section.SectionReader;
import org.gongkai.parse.statement.StatementReader;
import org.gongkai.parse.table.TableReader;
import org.gongkai.report.Clause;
import org.gongkai.report.OfficialTables;
import org.gongkai.report.Parsed;
import org.gongkai.report.RejectReason;
import org.gongkai.report.Report;
import org.gongkai.report.Section;
import org.gongkai.report.SourceDocument;
import org.gongkai.report.Statement;
import org.gongkai.report.Text;

/** Text to report: masthead, tables, sections, statements, clauses. */
public final class ReportParser {

  private ReportParser() {}

  public static Parsed<Report> parse(SourceDocument source) {
    Text text = source.text();
    if (!ReportRecognizer.recognizes(text) && !isRecognizedByTitle(source)) {
      return Parsed.rejected(RejectReason.NOT_A_REPORT, "neither a report's title nor its form");
    }
    return read(source, FirstReport.of(text));
  }

  /** Whether the title that came with a text makes it a report: crawlers keep a page's apart. */
  private static boolean isRecognizedByTitle(SourceDocument source) {
    return source
        .hints()
        .title()
        .map(title -> new Text(title + "\n" + source.text().value()))
        .filter(ReportRecognizer::recognizes)
        .isPresent();
  }

  private static Parsed<Report> read(SourceDocument source, Text text) {
    OfficialTables tables = TableReader.read(text);
    List<Section> sections = SectionReader.read(text, tables);
    List<Statement> statements = StatementReader.read(text, sections, tables);
    List<Clause> clauses = ClauseReader.read(text, sections);
    return Parsed.ok(
        new Report(source, MastheadReader.read(text), sections, tables, statements, clauses));
  }
}
