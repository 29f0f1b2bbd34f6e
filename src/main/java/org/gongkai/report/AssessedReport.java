package org.gongkai.report;

import java.util.List;

/**
 * A report with everything that was understood of it: the unit that is written to the tables.
 *
 * @param notAssessable codes of the rules that could not be applied, for want of what they compare
 */
public record AssessedReport(
    Report report, Resolution resolution, List<Issue> issues, List<String> notAssessable) {
  public AssessedReport {
    issues = List.copyOf(issues);
    notAssessable = List.copyOf(notAssessable);
  }
}
