package org.gongkai.check;

import java.util.function.Function;
import org.gongkai.report.Severity;

/** A rule that one report alone can keep or break, with its predicate. */
record ReportRule(Rule rule, Function<Examined, Finding> predicate) {

  /** A declaration: code, severity, both explanations, and the predicate over rule and report. */
  static ReportRule of(String code, Severity severity, String zh, String en, Predicate predicate) {
    Rule rule = new Rule(code, severity, zh, en);
    return new ReportRule(rule, examined -> predicate.find(rule, examined));
  }

  Finding apply(Examined examined) {
    return predicate.apply(examined);
  }

  /** What to look for, given the rule to raise issues in the name of. */
  @FunctionalInterface
  interface Predicate {
    Finding find(Rule rule, Examined examined);
  }
}
