package org.gongkai.parse.statement;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.parse.statement.StatementRule.Found;
import org.gongkai.parse.text.Sentence;
import org.gongkai.report.SectionKind;

/** Reads the sentences that say in words that there was none: 未收到…申请, 均为零, 零申请. */
final class ZeroStatements {

  private ZeroStatements() {}

  static List<Found> find(Sentence sentence, SectionKind section) {
    return Stream.of(
            NoApplications.find(sentence),
            NoReviews.find(sentence, section),
            NoFees.find(sentence, section),
            NamedZeros.find(sentence, section))
        .flatMap(List::stream)
        .toList();
  }
}
