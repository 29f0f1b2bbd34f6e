package org.gongkai.check;

import java.util.Optional;
import org.gongkai.report.Issue;
import org.gongkai.report.Severity;
import org.gongkai.report.Span;

/**
 * A quality rule (核查规则): the label of a doubt, as tables, dictionary and dashboard show it.
 *
 * @param code stable identifier
 * @param zh one sentence in Chinese: what is wrong where the rule fails
 * @param en the same in English
 */
public record Rule(String code, Severity severity, String zh, String en) {

  public Rule {
    if (!code.matches("[a-z][a-z0-9_]*")) {
      throw new IllegalArgumentException("Not a rule code: " + code);
    }
  }

  /** A doubt where both what is right and what was seen can be said. */
  Issue issue(String subject, String expected, String actual, String message, Optional<Span> at) {
    return new Issue(
        code, severity, subject, Optional.of(expected), Optional.of(actual), message, at);
  }

  /** A doubt where only what was seen can be said. */
  Issue issue(String subject, String actual, String message, Optional<Span> at) {
    return new Issue(code, severity, subject, Optional.empty(), Optional.of(actual), message, at);
  }

  /** A doubt because something is not there. */
  Issue missing(String subject, String message) {
    return new Issue(
        code, severity, subject, Optional.empty(), Optional.empty(), message, Optional.empty());
  }
}
