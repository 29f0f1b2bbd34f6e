package org.gongkai.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.form.Applicant;
import org.gongkai.form.ApplicationCell;
import org.gongkai.form.Cell;
import org.gongkai.form.Channel;
import org.gongkai.form.DisclosureCell;
import org.gongkai.form.Item;
import org.gongkai.form.Measure;
import org.gongkai.form.Outcome;
import org.gongkai.form.ReviewCell;
import org.gongkai.form.ReviewOutcome;
import org.gongkai.report.Issue;
import org.gongkai.report.Severity;
import org.gongkai.report.Statement;
import org.gongkai.report.StatementKind;

/** Numbers that sentences state, against the tables. */
final class StatementRules {

  static final List<ReportRule> ALL =
      List.of(
          ReportRule.of(
              "statement_against_table",
              Severity.WARNING,
              "文字所述数字与表格不一致。",
              "A number that the text states is not the one in the table.",
              StatementRules::check));

  /**
   * What a statement of a kind may be equal to: any one of several sums of cells. Prose counts
   * applications with or without those carried over, so either is a match.
   */
  private record Promise(StatementKind kind, List<List<Cell>> alternatives) {}

  private static final Cell NEW_RECEIVED = total(Outcome.NEW_RECEIVED);
  private static final Cell CARRIED_OVER = total(Outcome.CARRIED_OVER);

  private static final List<Promise> PROMISES =
      List.of(
          new Promise(
              StatementKind.APPLICATIONS_RECEIVED,
              List.of(List.of(NEW_RECEIVED), List.of(NEW_RECEIVED, CARRIED_OVER))),
          new Promise(
              StatementKind.APPLICATIONS_ANSWERED,
              List.of(List.of(total(Outcome.RESULTS_TOTAL)), List.of(NEW_RECEIVED))),
          new Promise(StatementKind.CARRIED_OVER, List.of(List.of(CARRIED_OVER))),
          new Promise(
              StatementKind.CARRIED_FORWARD, List.of(List.of(total(Outcome.CARRIED_FORWARD)))),
          new Promise(
              StatementKind.APPLICATIONS_GRANTED,
              List.of(
                  List.of(total(Outcome.GRANTED)),
                  List.of(total(Outcome.GRANTED), total(Outcome.PARTIALLY_GRANTED)))),
          new Promise(
              StatementKind.APPLICATIONS_PARTIALLY_GRANTED,
              List.of(List.of(total(Outcome.PARTIALLY_GRANTED)))),
          new Promise(StatementKind.APPLICATIONS_DENIED, List.of(denied())),
          new Promise(
              StatementKind.RECONSIDERATIONS, List.of(List.of(total(Channel.RECONSIDERATION)))),
          new Promise(
              StatementKind.LITIGATIONS,
              List.of(
                  List.of(
                      total(Channel.LITIGATION_DIRECT),
                      total(Channel.LITIGATION_AFTER_RECONSIDERATION)))),
          new Promise(
              StatementKind.NORMATIVE_DOCUMENTS_ISSUED,
              List.of(
                  List.of(new DisclosureCell(Item.NORMATIVE_DOCUMENT, Measure.ISSUED)),
                  List.of(new DisclosureCell(Item.NORMATIVE_DOCUMENT, Measure.NEWLY_MADE)))),
          new Promise(
              StatementKind.NORMATIVE_DOCUMENTS_IN_FORCE,
              List.of(List.of(new DisclosureCell(Item.NORMATIVE_DOCUMENT, Measure.IN_FORCE)))),
          new Promise(
              StatementKind.REGULATIONS_ISSUED,
              List.of(
                  List.of(new DisclosureCell(Item.REGULATION, Measure.ISSUED)),
                  List.of(new DisclosureCell(Item.REGULATION, Measure.NEWLY_MADE)))));

  private StatementRules() {}

  private static Cell total(Outcome outcome) {
    return new ApplicationCell(outcome, Applicant.TOTAL);
  }

  private static Cell total(Channel channel) {
    return new ReviewCell(channel, ReviewOutcome.TOTAL);
  }

  private static List<Cell> denied() {
    return Stream.of(Outcome.values())
        .filter(outcome -> outcome.group() == Outcome.Group.DENIED)
        .map(StatementRules::total)
        .toList();
  }

  private static Finding check(Rule rule, Examined examined) {
    List<Issue> issues = new ArrayList<>();
    boolean isAssessed = false;
    for (Promise promise : PROMISES) {
      List<Statement> statements =
          examined.statements(promise.kind).filter(s -> s.qualifier().isEmpty()).toList();
      List<BigDecimal> allowed =
          promise.alternatives.stream().flatMap(cells -> examined.sum(cells).stream()).toList();
      if (statements.isEmpty() || allowed.isEmpty()) {
        continue;
      }
      isAssessed = true;
      if (statements.stream().noneMatch(statement -> isOneOf(statement, allowed))) {
        issues.add(issue(rule, statements.get(0), allowed));
      }
    }
    return isAssessed ? Finding.of(issues) : Finding.notAssessable();
  }

  private static boolean isOneOf(Statement statement, List<BigDecimal> allowed) {
    BigDecimal value =
        statement.unit().startsWith("万")
            ? statement.value().multiply(BigDecimal.valueOf(10_000))
            : statement.value();
    return allowed.stream().anyMatch(figure -> figure.compareTo(value) == 0);
  }

  private static Issue issue(Rule rule, Statement statement, List<BigDecimal> allowed) {
    String expected =
        allowed.stream()
            .map(BigDecimal::toPlainString)
            .distinct()
            .collect(Collectors.joining(" or "));
    return rule.issue(
        statement.kind().code(),
        expected,
        statement.value().toPlainString(),
        "The text says " + statement.raw() + ", the table " + expected,
        Optional.of(statement.span()));
  }
}
