package org.gongkai.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All rules. A new one is declared in one of the files named here, and nowhere else. */
public final class Rules {

  /** The rules that one report alone can keep or break, in the order in which they are applied. */
  static final List<ReportRule> OF_ONE_REPORT =
      Stream.of(
              TimeRules.ALL,
              PlaceRules.ALL,
              TableRules.ALL,
              CellRules.ALL,
              SumRules.ALL,
              StatementRules.ALL,
              TextRules.ALL)
          .flatMap(List::stream)
          .toList();

  /** The labels of those, for tables, dictionary and dashboard. */
  public static final List<Rule> REPORT_RULES =
      OF_ONE_REPORT.stream().map(ReportRule::rule).toList();

  /** The amounts that carry an issue of this rule have no value in yuan. */
  public static final Rule AMOUNT_UNIT_IN_DOUBT = TableRules.AMOUNT_UNIT_IN_DOUBT;

  /** Every rule, also those that compare two reports. */
  public static final List<Rule> ALL =
      Stream.of(REPORT_RULES, CrossRules.ALL).flatMap(List::stream).toList();

  private Rules() {}

  public static Optional<Rule> ofCode(String code) {
    return ALL.stream().filter(rule -> rule.code().equals(code)).findFirst();
  }
}
