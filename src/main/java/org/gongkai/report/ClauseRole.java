package org.gongkai.report;

/** What a clause of the problems section does. */
public enum ClauseRole {
  /** Leads to the enumeration. */
  INTRO("intro"),
  /** States a problem. */
  PROBLEM("problem"),
  /** States what will be done, or was done, about it. */
  MEASURE("measure"),
  /** Says that there is no problem. */
  NO_PROBLEM("no_problem");

  private final String code;

  ClauseRole(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
