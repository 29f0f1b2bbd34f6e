package org.gongkai.parse.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.gongkai.parse.statement.StatementRule.Found;
import org.gongkai.parse.text.Cue;
import org.gongkai.parse.text.CueFinder;
import org.gongkai.parse.text.ProseNumber;
import org.gongkai.parse.text.Sentence;
import org.gongkai.report.SectionKind;
import org.gongkai.report.StatementKind;

/** Says that there was no 行政复议 or 行政诉讼: 未发生…复议, 零诉讼. */
final class NoReviews {

  private static final Cue NONE =
      Cue.of(
          NoneWording.NEGATION
              + "(?<scope>[^。;:\uE000-\uE003]{0,60}?(?:复议|诉讼)[^。;:\uE000-\uE003]{0,40})");

  /** Words of how reviews ended: none that was lost is not none. */
  private static final Cue OUTCOME = Cue.of("纠正|纠错|被纠|败诉|撤销|变更|超期|违法|维持|不当|审结|答复不|逾期");

  private static final Cue NEXT_SUBJECT =
      Cue.of(
          ",(?!(?:也|亦|均)?(?:未|没有|无|被)?(?:发生|收到)?(?:因[^,]{0,20})?(?:被)?(?:提起|申请|引发|引起)?(?:的)?(?:行政)?(?:复议|诉讼|申诉))");

  private static final Cue ZERO = Cue.of("(?<n>\uE001)(?:行政)?(?<what>复议|诉讼)(?=[,、。;!]|$)");

  private NoReviews() {}

  static List<Found> find(Sentence sentence, SectionKind section) {
    boolean canBe = NONE.canBeIn(sentence.letters()) || ZERO.canBeIn(sentence.letters());
    if (!canBe || !areMatterOf(sentence, section)) {
      return List.of();
    }
    List<Found> found = new ArrayList<>();
    if (NONE.canBeIn(sentence.letters())) {
      findNone(sentence, found);
    }
    if (ZERO.canBeIn(sentence.letters())) {
      findZero(sentence, found);
    }
    return found;
  }

  /** Whether reviews that a sentence speaks of are those over disclosure. */
  static boolean areMatterOf(Sentence sentence, SectionKind section) {
    return section == SectionKind.REVIEWS
        || section == SectionKind.APPLICATIONS
        || section == SectionKind.OVERVIEW
        || NoneWording.isOfTheField(sentence);
  }

  /** Whether words are of how reviews ended, so that a zero is not of all reviews. */
  static boolean isOutcome(String words) {
    return OUTCOME.isIn(words);
  }

  /** A zero for each sort of review that words name. */
  static List<Found> named(String words, int begin, int end) {
    List<Found> found = new ArrayList<>(2);
    if (words.contains("复议")) {
      found.add(Found.none(StatementKind.RECONSIDERATIONS, begin, end));
    }
    if (words.contains("诉讼")) {
      found.add(Found.none(StatementKind.LITIGATIONS, begin, end));
    }
    return found;
  }

  private static void findNone(Sentence sentence, List<Found> found) {
    String value = sentence.value();
    CueFinder finder = NONE.finder(value);
    while (finder.find()) {
      Matcher none = finder.match();
      int end = scopeEnd(value, none);
      String scope = value.substring(none.start("scope"), end);
      if (!isOutcome(scope)) {
        found.addAll(named(scope, none.start(), end));
      }
      // 未收到申请,无…复议: what a new subject says has a negation of its own.
      finder = NONE.finder(value, Math.max(end, none.start() + 1), value.length());
    }
  }

  /** Where a new subject begins behind a comma. */
  private static int scopeEnd(String sentence, Matcher none) {
    Matcher next = NEXT_SUBJECT.matcher(sentence).region(none.start("scope"), none.end());
    next.useTransparentBounds(true);
    return next.find() ? next.start() : none.end();
  }

  private static void findZero(Sentence sentence, List<Found> found) {
    CueFinder finder = ZERO.finder(sentence.value());
    while (finder.find()) {
      Matcher none = finder.match();
      if (sentence.numberAt(none.start("n")).filter(ProseNumber::isZero).isPresent()) {
        found.addAll(named(none.group("what"), none.start(), none.end()));
      }
    }
  }
}
