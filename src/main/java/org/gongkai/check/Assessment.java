package org.gongkai.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.parse.ReportParser;
import org.gongkai.parse.clause.ClauseNormalizer;
import org.gongkai.report.AssessedReport;
import org.gongkai.report.Clause;
import org.gongkai.report.Issue;
import org.gongkai.report.Parsed;
import org.gongkai.report.Report;
import org.gongkai.report.Resolution;
import org.gongkai.report.SourceDocument;
import org.gongkai.resolve.Resolver;

/** The whole core on one document: parse, resolve, check. */
public final class Assessment {

  private Assessment() {}

  public static Parsed<AssessedReport> assess(SourceDocument source) {
    return ReportParser.parse(source).then(report -> Parsed.ok(assess(report)));
  }

  private static AssessedReport assess(Report report) {
    Resolution resolution = Resolver.resolve(report);
    // Names can be masked only now that it is known which they are.
    List<Clause> clauses = ClauseNormalizer.forReport(resolution).normalize(report.clauses());
    return check(report.withClauses(clauses), resolution);
  }

  /** Applies every rule to a report that is parsed and resolved. */
  static AssessedReport check(Report report, Resolution resolution) {
    Examined examined = new Examined(report, resolution);
    List<Issue> issues = new ArrayList<>();
    List<String> notAssessable = new ArrayList<>();
    for (ReportRule rule : Rules.OF_ONE_REPORT) {
      Finding finding = rule.apply(examined);
      issues.addAll(finding.issues());
      if (!finding.isAssessed()) {
        notAssessable.add(rule.rule().code());
      }
    }
    return new AssessedReport(report, resolution, distinct(issues), notAssessable);
  }

  /** One issue for each rule, subject and message: what is said twice is doubted once. */
  private static List<Issue> distinct(List<Issue> issues) {
    Map<List<String>, Issue> first = new LinkedHashMap<>();
    for (Issue issue : issues) {
      first.putIfAbsent(List.of(issue.rule(), issue.subject(), issue.message()), issue);
    }
    return List.copyOf(first.values());
  }
}
