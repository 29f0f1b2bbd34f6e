package org.gongkai.phrases;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Compares reports in full. Rows are {@code report_id, agency, report_year, clauses}; those of
 * candidates have the key of the report in the place of its name: {@code report,
 * compared_report_id, compared_year, compared_clauses}.
 */
final class ReuseComparison implements Serializable {

  private static final long serialVersionUID = 1;

  private final Broadcast<long[]> boilerplate;
  private final int maxSpans;

  ReuseComparison(Broadcast<long[]> boilerplate, int maxSpans) {
    this.boilerplate = boilerplate;
    this.maxSpans = maxSpans;
  }

  static ReuseText text(Row row) {
    List<ReuseText.Clause> clauses = new ArrayList<>();
    for (Row it : row.<Row>getList(3)) {
      clauses.add(new ReuseText.Clause(it.getString(1), it.getString(2), it.getInt(3)));
    }
    return new ReuseText(clauses);
  }

  /** Compares each report with the one of the same agency and the last year before its own. */
  Iterator<Row> previousYear(Iterator<Row> byAgency) {
    LastReports last = new LastReports();
    return Rows.stream(
        byAgency,
        (row, out) -> {
          last.take(row);
          last.before(row)
              .map(
                  earlier ->
                      new Compared(
                          row,
                          "previous_year",
                          earlier.getString(0),
                          earlier.getInt(2),
                          text(row),
                          text(earlier)))
              .filter(it -> it.report.distinct().length > 0)
              .ifPresent(it -> out.accept(row(it)));
        },
        out -> {});
  }

  /**
   * Compares reports with what may be their sources, and gives the nearest of each; there is one
   * report but where two have the same key.
   */
  Iterator<Row> otherAgency(Iterator<Row> reports, Iterator<Row> candidates) {
    if (!candidates.hasNext()) {
      return Collections.emptyIterator();
    }
    List<Row> all = new ArrayList<>();
    candidates.forEachRemaining(all::add);
    return Rows.stream(
        reports, (row, out) -> nearest(row, all).map(this::row).ifPresent(out), out -> {});
  }

  private Optional<Compared> nearest(Row report, List<Row> candidates) {
    ReuseText own = text(report);
    Optional<Compared> best = Optional.empty();
    Optional<Containment> share = Optional.empty();
    for (Row it : candidates) {
      Compared next =
          new Compared(report, "other_agency", it.getString(1), it.getInt(2), own, text(it));
      Containment containment = containment(next);
      if (share.filter(nearest -> !containment.exceeds(nearest)).isEmpty()) {
        best = Optional.of(next);
        share = Optional.of(containment);
      }
    }
    return best;
  }

  private Containment containment(Compared it) {
    return Containment.of(it.report, it.compared, boilerplate.value());
  }

  private Row row(Compared it) {
    Containment containment = containment(it);
    List<ReuseText.Match> matches = it.report.matches(it.compared);
    Row[] spans =
        ReuseText.Match.longest(matches, maxSpans).stream()
            .map(
                match ->
                    RowFactory.create(
                        match.here().begin(),
                        match.here().end(),
                        match.there().begin(),
                        match.there().end()))
            .toArray(Row[]::new);
    return RowFactory.create(
        it.row.getString(0),
        it.comparedId,
        it.relation,
        it.row.getInt(2) - it.comparedYear,
        containment.share(),
        containment.distinctShare().orElse(null),
        containment.orderedShare().orElse(null),
        containment.band(),
        (long) matches.size(),
        spans);
  }

  /** The reports of one agency, of which the last two years are held. */
  private static final class LastReports {
    private Optional<Row> ofYear = Optional.empty();
    private Optional<Row> ofYearBefore = Optional.empty();

    void take(Row row) {
      boolean sameAgency =
          ofYear.filter(it -> it.getString(1).equals(row.getString(1))).isPresent();
      if (!sameAgency) {
        ofYearBefore = Optional.empty();
      } else if (ofYear.get().getInt(2) != row.getInt(2)) {
        ofYearBefore = ofYear;
      }
      ofYear = Optional.of(row);
    }

    Optional<Row> before(Row row) {
      return ofYearBefore.filter(it -> it.getInt(2) < row.getInt(2));
    }
  }

  /** A report and one that it is compared with. */
  private record Compared(
      Row row,
      String relation,
      String comparedId,
      int comparedYear,
      ReuseText report,
      ReuseText compared) {}
}
