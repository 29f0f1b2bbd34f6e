package org.gongkai.cli.sample;

import java.util.List;
import org.gongkai.cli.sample.table.LayoutKind;
import org.gongkai.report.SourceDocument;

/** Generated reports with the official form, the same in each run. */
public final class Printed {

  private static final long SEED = 1;
  private static final int FIRST_FORM_YEAR = 2019;

  private Printed() {}

  /** A hundred reports that print their tables in these layouts. */
  public static List<SourceDocument> reports(LayoutKind... layouts) {
    return new Corpus(SEED, List.of(layouts))
        .reports()
        .filter(report -> report.plan().facts().year() >= FIRST_FORM_YEAR)
        .limit(100)
        .map(report -> SourceDocument.ofText(report.name(), report.text()))
        .toList();
  }
}
