package org.gongkai.cli.sample.prose;

import java.util.Locale;
import org.gongkai.cli.sample.table.ReportTables;
import org.gongkai.cli.sample.world.TrueFacts;
import org.gongkai.report.Scope;

/**
 * What a report is going to say.
 *
 * @param tables its official tables; none in a free-form report
 */
public record Plan(
    TrueFacts facts, Form form, Scope scope, ReportTables tables, Problems problems) {

  /** Which outline a report follows. */
  public enum Form {
    /** The official form, since 2019. */
    OFFICIAL,
    /** The free form of before, with a statistics annex or without. */
    FREE;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  int year() {
    return facts.year();
  }
}
