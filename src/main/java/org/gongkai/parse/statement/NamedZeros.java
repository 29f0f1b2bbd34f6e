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

/** Names things first and then says that there was none of them: 行政复议、行政诉讼均为零, 收费情况:无. */
final class NamedZeros {

  private static final Cue ALL_ZERO =
      Cue.of(
          "(?:(?<all>均|都|全部|皆)|(?<=复议[、和及与或](?:行政)?诉讼)(?:案件)?(?:数量|总数|件数))(?:为|是)(?<n>[\uE000\uE001])(?!以)");

  /** 收费及减免情况:无: a label and that there was none. */
  private static final Cue LABELLED_NONE =
      Cue.of("(?<what>[^,。;:\uE000-\uE003]{2,40}?)(?:情况|数量|数):(?:无|没有)(?=[,。;!]|$)");

  private NamedZeros() {}

  static List<Found> find(Sentence sentence, SectionKind section) {
    List<Found> found = new ArrayList<>();
    if (ALL_ZERO.canBeIn(sentence.letters())) {
      findAllZero(sentence, section, found);
    }
    if (LABELLED_NONE.canBeIn(sentence.letters())) {
      findLabelled(sentence, found);
    }
    return found;
  }

  private static void findAllZero(Sentence sentence, SectionKind section, List<Found> found) {
    CueFinder finder = ALL_ZERO.finder(sentence.value());
    while (finder.find()) {
      Matcher zero = finder.match();
      if (sentence.numberAt(zero.start("n")).filter(ProseNumber::isZero).isEmpty()) {
        continue;
      }
      int begin = topicsBegin(sentence.value(), zero.start());
      String topics = sentence.value().substring(begin, zero.start());
      if (NoReviews.isOutcome(topics)) {
        continue;
      }
      if (zero.group("all") != null && NoApplications.areCountedIn(topics)) {
        found.add(Found.none(StatementKind.APPLICATIONS_RECEIVED, begin, zero.end()));
      }
      if (NoReviews.areMatterOf(sentence, section)) {
        found.addAll(NoReviews.named(topics, begin, zero.end()));
      }
    }
  }

  /** Where the list of what is zero begins: behind the last number, or at the sentence. */
  private static int topicsBegin(String sentence, int end) {
    int at = end;
    while (at > 0 && ";。:\uE000\uE001".indexOf(sentence.charAt(at - 1)) < 0) {
      at--;
    }
    while (at < end && ",、".indexOf(sentence.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static void findLabelled(Sentence sentence, List<Found> found) {
    CueFinder finder = LABELLED_NONE.finder(sentence.value());
    while (finder.find()) {
      Matcher none = finder.match();
      found.addAll(labelled(none.group("what"), none.start(), none.end()));
    }
  }

  private static List<Found> labelled(String what, int begin, int end) {
    if (what.contains("收费")) {
      return List.of(Found.none(StatementKind.FEE_AMOUNT, begin, end));
    }
    if (what.contains("复议") || what.contains("诉讼")) {
      return NoReviews.isOutcome(what) ? List.of() : NoReviews.named(what, begin, end);
    }
    return NoApplications.areNamedIn(what)
        ? List.of(Found.none(StatementKind.APPLICATIONS_RECEIVED, begin, end))
        : List.of();
  }
}
