package org.gongkai.resolve;

import java.util.List;
import org.gongkai.parse.masthead.MastheadReader;
import org.gongkai.report.OfficialTables;
import org.gongkai.report.Report;
import org.gongkai.report.Resolution;
import org.gongkai.report.SourceDocument;

/** What is resolved of a text that nothing but its masthead is read of. */
final class Resolutions {

  private Resolutions() {}

  static Resolution of(String text) {
    SourceDocument source = SourceDocument.ofText("d", text);
    return Resolver.resolve(
        new Report(
            source,
            MastheadReader.read(source.text()),
            List.of(),
            OfficialTables.NONE,
            List.of(),
            List.of()));
  }
}
