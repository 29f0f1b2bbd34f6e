package org.gongkai.stats;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.gongkai.form.Applicant;
import org.gongkai.form.Outcome;
import org.gongkai.schema.Columns;
import org.gongkai.schema.Indicator;

/**
 * Table 3 of each report in one row: what came in, how it ended, and whether the results add up.
 */
final class ApplicationFigures {

  /** Every result and the total are stated. */
  static final String IS_COMPLETE = "outcome_is_complete";

  /** They are, and the results make the total: only then is a share of it true. */
  static final String IS_CONSISTENT = "outcome_is_consistent";

  private static final Map<Indicator, Outcome> ROWS =
      Map.of(
          Indicator.NEW_RECEIVED, Outcome.NEW_RECEIVED,
          Indicator.CARRIED_OVER, Outcome.CARRIED_OVER,
          Indicator.CONCLUDED, Outcome.RESULTS_TOTAL,
          Indicator.CARRIED_FORWARD, Outcome.CARRIED_FORWARD);

  private static final Map<Indicator, Outcome.Group> GROUPS =
      Map.of(
          Indicator.GRANTED, Outcome.Group.GRANTED,
          Indicator.PARTIALLY_GRANTED, Outcome.Group.PARTIALLY_GRANTED,
          Indicator.DENIED, Outcome.Group.DENIED,
          Indicator.UNAVAILABLE, Outcome.Group.UNAVAILABLE,
          Indicator.REJECTED, Outcome.Group.REJECTED,
          Indicator.OTHER, Outcome.Group.OTHER);

  private ApplicationFigures() {}

  static Dataset<Row> byReport(Dataset<Row> applications) {
    Column isTotal = col(Columns.APPLICANT.name()).equalTo(Applicant.TOTAL.code());
    Column outcome = col(Columns.OUTCOME.name());
    List<Column> figures = new ArrayList<>();
    ROWS.forEach(
        (indicator, row) ->
            figures.add(
                CellFigures.figure(isTotal.and(outcome.equalTo(row.code())))
                    .as(indicator.value().name())));
    GROUPS.forEach(
        (indicator, group) ->
            figures.add(
                CellFigures.sumOf(isTotal.and(outcome.isin(codes(group))))
                    .as(indicator.value().name())));
    return CellFigures.byReport(applications, 3, figures)
        .withColumn(IS_COMPLETE, isComplete())
        .withColumn(IS_CONSISTENT, col(IS_COMPLETE).and(isConsistent()));
  }

  private static Object[] codes(Outcome.Group group) {
    return Arrays.stream(Outcome.values())
        .filter(outcome -> outcome.group() == group)
        .map(Outcome::code)
        .toArray();
  }

  private static Column isComplete() {
    return GROUPS.keySet().stream()
        .map(indicator -> Shape.of(indicator.value()).isNotNull())
        .reduce(Shape.of(Indicator.CONCLUDED.value()).isNotNull(), Column::and);
  }

  private static Column isConsistent() {
    Column sum =
        GROUPS.keySet().stream()
            .map(indicator -> Shape.of(indicator.value()))
            .reduce(lit(0L), Column::plus);
    Column areCounts =
        GROUPS.keySet().stream()
            .map(indicator -> CellFigures.isCount(Shape.of(indicator.value())))
            .reduce(lit(true), Column::and);
    return areCounts.and(coalesce(sum.equalTo(Shape.of(Indicator.CONCLUDED.value())), lit(false)));
  }
}
