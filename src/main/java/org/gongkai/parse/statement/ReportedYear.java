package org.gongkai.parse.statement;

import java.util.Optional;
import org.gongkai.parse.statement.StatementRule.Found;
import org.gongkai.parse.text.ChineseNumeral;
import org.gongkai.parse.text.Cue;
import org.gongkai.parse.text.CueFinder;
import org.gongkai.parse.text.Sentence;
import org.gongkai.report.StatementKind;

/**
 * The year that the figures of a report are of, as far as its head tells, and whether a figure is
 * of that year: sentences state last year's beside it.
 *
 * @param value empty where the head names none; then the latest year of a sentence is taken for it
 */
record ReportedYear(Optional<Integer> value) {

  private static final Cue REPORT_YEAR =
      Cue.of("(20[0-4]\\d|二[〇○零]..)年度?[^。\\d]{0,30}?(?:信息公开|政务公开)[^。\\n]{0,12}?(?:报告|年报|总结)");

  private static final Cue PERIOD_YEAR = Cue.of("(?:期限|时限|时间|周期|数据)[^。\\d]{0,12}(20[0-4]\\d)年1月1日");

  private static final int MASTHEAD = 3_000;

  static ReportedYear of(String folded) {
    int end = Math.min(folded.length(), MASTHEAD);
    CueFinder period = PERIOD_YEAR.finder(folded, 0, end);
    if (period.find()) {
      return new ReportedYear(Optional.of(Integer.valueOf(period.match().group(1))));
    }
    CueFinder title = REPORT_YEAR.finder(folded, 0, end);
    if (!title.find()) {
      return new ReportedYear(Optional.empty());
    }
    String digits = title.match().group(1);
    return new ReportedYear(
        digits.startsWith("2")
            ? Optional.of(Integer.valueOf(digits))
            : ChineseNumeral.parse(digits).map(n -> n.intValue()));
  }

  /** 结转至2021年1件, 2019年结转2件: how many years on a figure of 2020 names in its own words. */
  private static int turn(Sentence sentence, Found found) {
    boolean isNamed =
        sentence.value().substring(found.begin(), found.end()).indexOf(Sentence.YEAR) >= 0;
    if (found.kind() == StatementKind.CARRIED_FORWARD) {
      return isNamed ? 1 : 0;
    }
    return isNamed && found.kind() == StatementKind.CARRIED_OVER ? -1 : 0;
  }

  /** Whether a figure is of this year: no other is named before it. */
  boolean covers(Sentence sentence, Found found) {
    Optional<Integer> named = sentence.yearBefore(found.index());
    Optional<Integer> year = value.or(sentence::latestYear);
    int turn = turn(sentence, found);
    if (turn != 0) {
      return sentence.yearBefore(found.end() - 1).equals(year.map(y -> y + turn));
    }
    return named.isEmpty() || year.isEmpty() || named.equals(year);
  }
}
