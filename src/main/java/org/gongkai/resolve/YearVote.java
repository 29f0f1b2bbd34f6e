package org.gongkai.resolve;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gongkai.parse.text.Dates;
import org.gongkai.parse.text.Dates.Found;
import org.gongkai.report.InputHints;
import org.gongkai.report.Masthead;
import org.gongkai.report.Period;
import org.gongkai.report.ReportYear;
import org.gongkai.report.YearSource;

/**
 * The year that a report covers (报告年度), from what names it.
 *
 * <p>The stated period outweighs the title, the title the running text, the running text the
 * signature; but two that agree outweigh a stronger one that was left over from last year.
 */
final class YearVote {

  private static final int PERIOD = 60;
  private static final int TITLE = 40;
  private static final int NARRATIVE = 26;
  private static final int QUOTED = 15;
  private static final int SIGNATURE = 18;
  private static final int RELEASE = 8;
  private static final int HINT = 17;
  private static final int FIRST = 2008;

  private final Map<Integer, Integer> votes = new TreeMap<>();
  private final Map<Integer, YearSource> sources = new TreeMap<>();
  private final Masthead masthead;

  private YearVote(Masthead masthead) {
    this.masthead = masthead;
  }

  static Optional<ReportYear> of(String folded, Masthead masthead, String title, InputHints hints) {
    YearVote vote = new YearVote(masthead);
    masthead.period().ifPresent(p -> vote.add(covered(p.value()), PERIOD, YearSource.PERIOD));
    vote.titleYear(title);
    hints.title().filter(t -> title.isEmpty()).ifPresent(vote::titleYear);
    Narrative.year(folded, vote.latest())
        .ifPresent(y -> vote.add(y, NARRATIVE, YearSource.NARRATIVE));
    Narrative.quoted(folded).ifPresent(y -> vote.add(y, QUOTED, YearSource.NARRATIVE));
    masthead
        .signatureDate()
        .ifPresent(d -> vote.add(before(d.value()), SIGNATURE, YearSource.SIGNATURE));
    hints.year().ifPresent(year -> vote.add(year, HINT, YearSource.HINT));
    // Sites date a page anew when they move it, so that its day confirms a year and gives none.
    masthead
        .releaseDate()
        .filter(
            d -> masthead.signatureDate().isEmpty() && vote.votes.containsKey(before(d.value())))
        .ifPresent(d -> vote.add(before(d.value()), RELEASE, YearSource.SIGNATURE));
    return vote.winner();
  }

  /** Reports are due by the end of March, and some agencies sign in the last days of the year. */
  private static int before(LocalDate date) {
    return date.getMonthValue() == 12 && date.getDayOfMonth() >= 20
        ? date.getYear()
        : date.getYear() - 1;
  }

  private static int covered(Period period) {
    return period.end().getMonthValue() >= 6 ? period.end().getYear() : period.start().getYear();
  }

  private int latest() {
    return masthead.signatureDate().map(d -> d.value().getYear()).orElse(Integer.MAX_VALUE);
  }

  private void titleYear(String title) {
    for (int at = 0; at < title.length(); at++) {
      Optional<Found<Integer>> year = Dates.year(title, at);
      if (year.isPresent() && !inDocumentNumber(title, at, year.get().end())) {
        add(year.get().value(), TITLE, YearSource.TITLE);
        return;
      }
    }
  }

  static boolean inDocumentNumber(String text, int begin, int end) {
    boolean bracketed =
        begin > 0
            && end < text.length()
            && "〔[(【﹝".indexOf(text.charAt(begin - 1)) >= 0
            && "〕])】﹞".indexOf(text.charAt(end)) >= 0;
    return bracketed && end + 1 < text.length() && Character.isDigit(text.charAt(end + 1))
        || bracketed && text.charAt(begin - 1) != '(';
  }

  private void add(int year, int weight, YearSource source) {
    if (year >= FIRST && year < 2050) {
      votes.merge(year, weight, Integer::sum);
      sources.merge(year, source, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }
  }

  private Optional<ReportYear> winner() {
    return votes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(best -> new ReportYear(best.getKey(), sources.get(best.getKey())));
  }
}
