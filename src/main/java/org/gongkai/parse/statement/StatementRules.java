package org.gongkai.parse.statement;

import java.util.List;
import java.util.stream.Stream;

/**
 * The ways in which reports state their figures in sentences, but for the disclosures, whose kind
 * the channels around them decide.
 */
final class StatementRules {

  static final List<StatementRule> ALL =
      Stream.of(
              ApplicationRules.ALL,
              AnswerRules.ALL,
              ReviewRules.ALL,
              FeeRules.ALL,
              DisclosureRules.ALL,
              OutreachRules.ALL,
              StaffRules.ALL)
          .flatMap(List::stream)
          .toList();

  private StatementRules() {}
}
