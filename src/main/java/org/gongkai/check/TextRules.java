package org.gongkai.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.report.ClauseRole;
import org.gongkai.report.Issue;
import org.gongkai.report.Report;
import org.gongkai.report.Section;
import org.gongkai.report.SectionKind;
import org.gongkai.report.Severity;
import org.gongkai.report.Span;
import org.gongkai.report.Text;

/** Sections that are missing or empty, and text that repeats itself. */
final class TextRules {

  /** Shorter lines repeat by their nature, as do those without a full stop: headings, labels. */
  private static final int PARAGRAPH = 40;

  private static final List<SectionKind> PRESCRIBED =
      List.of(
          SectionKind.OVERVIEW,
          SectionKind.PROACTIVE,
          SectionKind.APPLICATIONS,
          SectionKind.REVIEWS,
          SectionKind.OTHER);

  static final List<ReportRule> ALL =
      List.of(
          ReportRule.of(
              "section_missing",
              Severity.INFO,
              "2019 年以后的报告缺少规定的部分。",
              "A report of 2019 or later lacks a section that the form prescribes.",
              TextRules::sectionMissing),
          ReportRule.of(
              "problems_missing",
              Severity.WARNING,
              "缺少“存在的主要问题及改进情况”部分。",
              "The section on problems and improvements is missing.",
              TextRules::problemsMissing),
          ReportRule.of(
              "problems_empty",
              Severity.INFO,
              "“存在的主要问题及改进情况”部分未写任何问题。",
              "The section on problems names none.",
              TextRules::problemsEmpty),
          ReportRule.of(
              "another_report_follows",
              Severity.WARNING,
              "文档后面还有另一份报告，未读取；请拆成单独的文档。",
              "The document goes on with another report, which is not read; give it as a document of"
                  + " its own.",
              TextRules::anotherFollows),
          ReportRule.of(
              "paragraph_repeated",
              Severity.INFO,
              "同一段文字重复出现。",
              "The same paragraph stands in the report more than once.",
              TextRules::paragraphRepeated));

  private TextRules() {}

  private static boolean has(Report report, SectionKind kind) {
    return report.sections().stream().anyMatch(section -> section.kind() == kind);
  }

  private static Finding sectionMissing(Rule rule, Examined examined) {
    if (!examined.isFormPrescribed()) {
      return Finding.notAssessable();
    }
    return Finding.of(
        PRESCRIBED.stream()
            .filter(kind -> !has(examined.report(), kind))
            .map(kind -> rule.missing(kind.code(), "No section " + kind.code() + " was found"))
            .toList());
  }

  private static Finding problemsMissing(Rule rule, Examined examined) {
    return has(examined.report(), SectionKind.PROBLEMS)
        ? Finding.passed()
        : Finding.failed(
            rule.missing("problems", "No section on problems and improvements was found"));
  }

  private static Finding problemsEmpty(Rule rule, Examined examined) {
    Optional<Section> problems =
        examined.report().sections().stream()
            .filter(section -> section.kind() == SectionKind.PROBLEMS)
            .findFirst();
    if (problems.isEmpty()) {
      return Finding.notAssessable();
    }
    boolean namesOne =
        examined.report().clauses().stream()
            .anyMatch(clause -> clause.role() == ClauseRole.PROBLEM);
    if (namesOne) {
      return Finding.passed();
    }
    String text = problems.get().text().strip();
    String seen =
        text.substring(
            0, text.offsetByCodePoints(0, Math.min(40, text.codePointCount(0, text.length()))));
    return Finding.failed(
        rule.issue(
            "problems",
            seen,
            "The section on problems names none",
            Optional.of(problems.get().span())));
  }

  private static Finding anotherFollows(Rule rule, Examined examined) {
    Text text = examined.report().source().text();
    int end = text.utf16(examined.report().end());
    String rest = text.value().substring(end).strip();
    if (rest.isEmpty()) {
      return Finding.passed();
    }
    String title = rest.lines().findFirst().orElseThrow();
    int begin = text.value().indexOf(title, end);
    return Finding.failed(
        rule.issue(
            "document",
            title,
            "Another report follows: " + title,
            Optional.of(text.span(begin, begin + title.length()))));
  }

  private static Finding paragraphRepeated(Rule rule, Examined examined) {
    Text text = examined.report().source().text();
    List<Span> tables = examined.report().tables().stream().map(table -> table.span()).toList();
    Map<String, Integer> seen = new HashMap<>();
    List<Issue> issues = new ArrayList<>();
    String value = text.value().substring(0, text.utf16(examined.report().end()));
    int begin = 0;
    while (begin < value.length()) {
      int newline = value.indexOf('\n', begin);
      int end = newline < 0 ? value.length() : newline;
      String line = value.substring(begin, end).strip();
      if (line.length() >= PARAGRAPH && line.indexOf('。') >= 0) {
        Span span = text.span(begin, end);
        boolean isInTable =
            tables.stream().anyMatch(t -> t.begin() <= span.begin() && span.end() <= t.end());
        if (!isInTable && seen.merge(line, 1, Integer::sum) == 2) {
          issues.add(repeated(rule, line, span));
        }
      }
      begin = end + 1;
    }
    return Finding.of(issues);
  }

  private static Issue repeated(Rule rule, String line, Span span) {
    String start = line.substring(0, line.offsetByCodePoints(0, 20));
    return rule.issue("paragraph", start, "Stands twice: " + start + "…", Optional.of(span));
  }
}
