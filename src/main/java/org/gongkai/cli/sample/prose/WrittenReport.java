package org.gongkai.cli.sample.prose;

import java.util.List;

/** A report as written, with the truth of its prose. */
public record WrittenReport(
    String text, Masthead masthead, List<TrueStatement> statements, Problems problems) {
  public WrittenReport {
    statements = List.copyOf(statements);
  }

  static WrittenReport of(Page page, Plan plan) {
    return new WrittenReport(page.text(), page.masthead(), page.statements(), plan.problems());
  }
}
