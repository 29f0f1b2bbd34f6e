package org.gongkai.report;

import java.util.List;

/** A report as printed: everything that its text says, nothing that it implies. */
public record Report(
    SourceDocument source,
    Masthead masthead,
    List<Section> sections,
    OfficialTables tables,
    List<Statement> statements,
    List<Clause> clauses) {
  public Report {
    sections = List.copyOf(sections);
    statements = List.copyOf(statements);
    clauses = List.copyOf(clauses);
  }

  /** Where it ends in its text, in code points; a document may go on with another report. */
  public int end() {
    return sections.isEmpty()
        ? source.text().length()
        : sections.get(sections.size() - 1).span().end();
  }

  /** The same report with its clauses made comparable in another way. */
  public Report withClauses(List<Clause> others) {
    return new Report(source, masthead, sections, tables, statements, others);
  }
}
