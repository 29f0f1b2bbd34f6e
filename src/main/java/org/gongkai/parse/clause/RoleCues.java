package org.gongkai.parse.clause;

import java.util.Optional;
import org.gongkai.report.ClauseRole;

/** What a sentence or heading of the problems section does, by its words alone. */
final class RoleCues {

  private RoleCues() {}

  /** Problem or measure by the words of the sentence alone; empty where they don't tell. */
  static Optional<ClauseRole> role(String sentence) {
    String opening = Opening.of(sentence);
    boolean isProblem = ProblemCues.isSpecific(opening);
    boolean isMeasure = MeasureCues.startsMeasure(opening) || MeasureCues.hasFuture(opening);
    if (!isProblem && !isMeasure && opening.length() < sentence.length()) {
      isProblem = ProblemCues.isSpecific(sentence) && !MeasureCues.hasFuture(sentence);
    }
    if (isProblem == isMeasure) {
      return Optional.empty();
    }
    return Optional.of(isProblem ? ClauseRole.PROBLEM : ClauseRole.MEASURE);
  }

  /** Whether a sentence states a problem itself, not one that is being dealt with. */
  static boolean statesProblem(String sentence) {
    return role(sentence).equals(Optional.of(ClauseRole.PROBLEM))
        && !PivotCues.isPivot(sentence)
        && !MeasureCues.isFuture(sentence)
        && !MeasureCues.dealsWithProblem(sentence)
        && ProblemCues.isPredicate(sentence);
  }
}
