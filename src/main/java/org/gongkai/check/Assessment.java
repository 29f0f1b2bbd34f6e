package org.gongkai.check;

import java.util.List;
import org.gongkai.parse.ReportParser;
import org.gongkai.report.AssessedReport;
import org.gongkai.report.Parsed;
import org.gongkai.report.Report;
import org.gongkai.report.SourceDocument;
import org.gongkai.resolve.Resolver;

/** The whole core on one document: parse, resolve, check. */
public final class Assessment {

  private Assessment() {}

  public static Parsed<AssessedReport> assess(SourceDocument source) {
    return ReportParser.parse(source).then(report -> Parsed.ok(assess(report)));
  }

  private static AssessedReport assess(Report report) {
    return new AssessedReport(report, Resolver.resolve(report), List.of(), List.of());
  }
}
