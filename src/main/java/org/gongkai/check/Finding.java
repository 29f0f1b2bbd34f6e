package org.gongkai.check;

import java.util.List;
import org.gongkai.report.Issue;

/**
 * What a rule finds in one report: passed, failed with issues, or not assessable for want of what
 * it compares. A rule that could compare anything at all has assessed the report.
 */
record Finding(boolean isAssessed, List<Issue> issues) {

  private static final Finding NOT_ASSESSABLE = new Finding(false, List.of());
  private static final Finding PASSED = new Finding(true, List.of());

  Finding {
    issues = List.copyOf(issues);
    if (!isAssessed && !issues.isEmpty()) {
      throw new IllegalArgumentException("Not assessable, and yet " + issues);
    }
  }

  static Finding notAssessable() {
    return NOT_ASSESSABLE;
  }

  static Finding passed() {
    return PASSED;
  }

  /** Failed with these issues, or passed where there are none. */
  static Finding of(List<Issue> issues) {
    return issues.isEmpty() ? PASSED : new Finding(true, issues);
  }

  static Finding failed(Issue issue) {
    return new Finding(true, List.of(issue));
  }
}
