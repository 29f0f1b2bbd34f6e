package org.gongkai.check;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.gongkai.parse.text.Cue;
import org.gongkai.parse.text.CueFinder;
import org.gongkai.report.Issue;
import org.gongkai.report.Report;
import org.gongkai.report.Section;
import org.gongkai.report.SectionKind;
import org.gongkai.report.Severity;
import org.gongkai.report.Span;
import org.gongkai.report.Text;

/** Years and dates that don't fit the year the report covers. */
final class TimeRules {

  static final List<ReportRule> ALL =
      List.of(
          ReportRule.of(
              "year_open",
              Severity.WARNING,
              "报告年度不能确定。",
              "Which year the report covers can't be told.",
              (rule, examined) ->
                  examined.year().isPresent()
                      ? Finding.passed()
                      : Finding.failed(rule.missing("report_year", "No certain year was found"))),
          ReportRule.of(
              "published_before_period_ends",
              Severity.WARNING,
              "成文日期早于统计期限终止日。",
              "The report is dated before the period that it covers has ended.",
              TimeRules::publishedEarly),
          ReportRule.of(
              "published_years_later",
              Severity.INFO,
              "成文日期晚于报告年度次年年底。",
              "The report is dated later than the end of the year after the one it covers.",
              TimeRules::publishedLate),
          ReportRule.of(
              "other_year_named",
              Severity.WARNING,
              "文中以其他年度为本报告年度，可能照抄往年报告。",
              "The text takes another year for the report's own, as one copied from an earlier"
                  + " report does.",
              TimeRules::otherYear));

  /** Where a year stands that can only be the report's own; the year is group 1. */
  private static final List<Cue> OWN_YEAR =
      List.of(
          Cue.beginning(
              "20", "(20\\d\\d)\\h{0,2}年\\h{0,2}1\\h{0,2}月\\h{0,2}1\\h{0,2}日.{0,6}?[至到—-]{1,2}"),
          Cue.beginning("20", "(20\\d\\d)\\h{0,2}年度?\\h{0,2}政府信息公开(?:工作)?年度报告"));

  /** How a narrative opens; it may also look back on an earlier year or forward to the next. */
  private static final Cue OPENING = Cue.beginning("20", "(20\\d\\d)\\h{0,2}年度?[，,]\\h{0,2}[我本]");

  private static final int LONGEST_INDENT = 8;

  private TimeRules() {}

  private static LocalDate periodEnd(Examined examined, int year) {
    return examined
        .report()
        .masthead()
        .period()
        .map(period -> period.value().end())
        .filter(end -> end.getYear() == year)
        .orElse(LocalDate.of(year, 12, 31));
  }

  private static Finding publishedEarly(Rule rule, Examined examined) {
    Optional<LocalDate> published = examined.resolution().publishedOn();
    if (examined.year().isEmpty() || published.isEmpty()) {
      return Finding.notAssessable();
    }
    LocalDate end = periodEnd(examined, examined.year().get());
    return published.get().isBefore(end)
        ? Finding.failed(
            rule.issue(
                "published_on",
                "on or after " + end,
                published.get().toString(),
                "Dated " + published.get() + ", before the period ends on " + end,
                signature(examined.report())))
        : Finding.passed();
  }

  private static Finding publishedLate(Rule rule, Examined examined) {
    Optional<LocalDate> published = examined.resolution().publishedOn();
    if (examined.year().isEmpty() || published.isEmpty()) {
      return Finding.notAssessable();
    }
    int last = examined.year().get() + 1;
    return published.get().getYear() > last
        ? Finding.failed(
            rule.issue(
                "published_on",
                "by the end of " + last,
                published.get().toString(),
                "Dated " + published.get() + " for the year " + examined.year().get(),
                signature(examined.report())))
        : Finding.passed();
  }

  private static Optional<Span> signature(Report report) {
    return report.masthead().signatureDate().map(date -> date.span());
  }

  private static Finding otherYear(Rule rule, Examined examined) {
    if (examined.year().isEmpty()) {
      return Finding.notAssessable();
    }
    int year = examined.year().get();
    Map<Integer, Span> others = new LinkedHashMap<>();
    for (Cue cue : OWN_YEAR) {
      others.putAll(yearsNamed(examined.report(), cue, (text, at) -> true));
    }
    Map<Integer, Span> openings = yearsNamed(examined.report(), OPENING, TimeRules::opens);
    if (!openings.containsKey(year)) {
      openings.keySet().removeIf(named -> named > year);
      openings.forEach(others::putIfAbsent);
    }
    others.remove(year);
    return Finding.of(others.entrySet().stream().map(other -> issue(rule, year, other)).toList());
  }

  /** Whether nothing but an indent parts a place from the line or the sentence before it. */
  private static boolean opens(String text, int at) {
    int before = at - 1;
    while (before >= 0 && at - before <= LONGEST_INDENT && isIndent(text.charAt(before))) {
      before--;
    }
    return before < 0 || text.charAt(before) == '。' || text.charAt(before) == '\n';
  }

  private static boolean isIndent(char c) {
    return c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  /** A condition on the place of a match in a text. */
  @FunctionalInterface
  private interface Standing {
    boolean allows(String text, int at);
  }

  /** The years that a cue finds outside of plans, each with its first place. */
  private static Map<Integer, Span> yearsNamed(Report report, Cue cue, Standing standing) {
    Map<Integer, Span> years = new LinkedHashMap<>();
    Text source = report.source().text();
    String text = source.value().substring(0, source.utf16(report.end()));
    CueFinder finder = cue.finder(text);
    while (finder.find()) {
      Matcher matcher = finder.match();
      Span span = source.span(matcher.start(1), matcher.end(1));
      if (standing.allows(text, matcher.start()) && !isPlan(report, span)) {
        years.putIfAbsent(Integer.parseInt(matcher.group(1)), span);
      }
    }
    return years;
  }

  private static boolean isPlan(Report report, Span span) {
    return report.sections().stream()
        .filter(section -> section.kind() == SectionKind.PLAN)
        .map(Section::span)
        .anyMatch(plan -> plan.begin() <= span.begin() && span.end() <= plan.end());
  }

  private static Issue issue(Rule rule, int year, Map.Entry<Integer, Span> other) {
    return rule.issue(
        "year",
        Integer.toString(year),
        other.getKey().toString(),
        "The text takes " + other.getKey() + " for its own year, the report is of " + year,
        Optional.of(other.getValue()));
  }
}
