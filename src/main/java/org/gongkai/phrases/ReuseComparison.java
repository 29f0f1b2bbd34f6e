package org.gongkai.phrases;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Compares reports in full. Rows are {@code report_id, agency, report_year, clauses}, and behind
 * them the same of a compared report: {@code compared_report_id, compared_year, compared_clauses}.
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
    return text(row, 3);
  }

  private static ReuseText text(Row row, int column) {
    List<ReuseText.Clause> clauses = new ArrayList<>();
    for (Row it : row.<Row>getList(column)) {
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
                              text(row))
                          .with(text(earlier)))
              .filter(it -> it.report.distinct().length > 0)
              .ifPresent(it -> out.accept(row(it)));
        },
        out -> {});
  }

  /**
   * Compares each report with its candidates, which come one after the other, and keeps the
   * nearest.
   */
  Iterator<Row> otherAgency(Iterator<Row> candidates) {
    Nearest nearest = new Nearest();
    return Rows.stream(candidates, nearest::take, nearest::finish);
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

  /** The nearest candidate of the report that is being read. */
  private final class Nearest {
    private Optional<Compared> best = Optional.empty();
    private Optional<Containment> share = Optional.empty();

    void take(Row row, Consumer<Row> out) {
      if (best.filter(it -> it.row.getString(0).equals(row.getString(0))).isEmpty()) {
        finish(out);
      }
      Compared next =
          new Compared(row, "other_agency", row.getString(4), row.getInt(5), text(row))
              .with(text(row, 6));
      Containment containment = containment(next);
      if (share.filter(it -> !containment.exceeds(it)).isEmpty()) {
        best = Optional.of(next);
        share = Optional.of(containment);
      }
    }

    void finish(Consumer<Row> out) {
      best.ifPresent(it -> out.accept(row(it)));
      best = Optional.empty();
      share = Optional.empty();
    }
  }

  /** A report and one that it is compared with. */
  private record Compared(
      Row row,
      String relation,
      String comparedId,
      int comparedYear,
      ReuseText report,
      ReuseText compared) {

    Compared(Row row, String relation, String comparedId, int comparedYear, ReuseText report) {
      this(row, relation, comparedId, comparedYear, report, report);
    }

    Compared with(ReuseText other) {
      return new Compared(row, relation, comparedId, comparedYear, report, other);
    }
  }
}
