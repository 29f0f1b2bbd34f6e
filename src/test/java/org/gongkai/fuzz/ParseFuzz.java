package org.gongkai.fuzz;

import org.gongkai.parse.ReportParser;
import org.gongkai.report.SourceDocument;

/** Tries texts on the parser: no exception, and every span is where it says. */
public final class ParseFuzz {

  private ParseFuzz() {}

  /** The entry that Jazzer calls. */
  public static void fuzzerTestOneInput(byte[] input) {
    SourceDocument source = SourceDocument.ofText("fuzzed", FuzzedText.of(input));
    ReportParser.parse(source)
        .fold(
            report -> {
              Spans.requireValid(report, source.text());
              return true;
            },
            no -> false);
  }
}
