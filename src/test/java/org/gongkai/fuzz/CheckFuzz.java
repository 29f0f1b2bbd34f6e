package org.gongkai.fuzz;

import org.gongkai.check.Assessment;
import org.gongkai.report.SourceDocument;
import org.gongkai.tables.AssessedRowsAccess;

/** Tries texts on the whole core: no exception, valid spans, and rows of the tables' types. */
public final class CheckFuzz {

  private CheckFuzz() {}

  /** The entry that Jazzer calls. */
  public static void fuzzerTestOneInput(byte[] input) {
    SourceDocument source = SourceDocument.ofText("fuzzed", FuzzedText.of(input));
    Assessment.assess(source)
        .fold(
            assessed -> {
              Spans.requireValid(assessed, source.text());
              return AssessedRowsAccess.rows(assessed);
            },
            no -> 0);
  }
}
