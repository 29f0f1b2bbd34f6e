package org.gongkai.report;

/** The year that a report covers (报告年度), not the year in which it was published. */
public record ReportYear(int value, YearSource source) {
  public ReportYear {
    if (value < 2008 || value > 2100) {
      throw new IllegalArgumentException("Annual reports begin with 2008, got " + value);
    }
  }
}
