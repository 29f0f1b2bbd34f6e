package org.gongkai.stats;

import static org.apache.spark.sql.functions.col;

import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.gongkai.schema.Columns;
import org.gongkai.schema.Indicator;
import org.gongkai.schema.StatisticsColumns;

/** {@code agency_year}: the figures of each agency, and how they follow from the year before. */
final class AgencyYear {

  private static final String PREVIOUS = "previous_";

  private AgencyYear() {}

  /** The reports of resolved agencies and years, each beside the one of the year before. */
  static Dataset<Row> withPreviousYear(Dataset<Row> canonical) {
    Column carriedForward = previous(Indicator.CARRIED_FORWARD);
    Column expected =
        previous(Indicator.NORMATIVE_DOCUMENT_IN_FORCE)
            .plus(Shape.of(Indicator.NORMATIVE_DOCUMENT_ISSUED.value()))
            .minus(Shape.of(Indicator.NORMATIVE_DOCUMENT_REPEALED.value()));
    Dataset<Row> known =
        canonical.where(
            Shape.of(Columns.AGENCY_ID).isNotNull().and(Shape.of(Columns.REPORT_YEAR).isNotNull()));
    return known
        .join(
            previousYear(known),
            new String[] {
              Columns.AGENCY_ID.name(),
              StatisticsColumns.SCOPE_USED.name(),
              Columns.REPORT_YEAR.name()
            },
            "left")
        .withColumn(
            "is_carry_over_equal", carriedForward.equalTo(Shape.of(Indicator.CARRIED_OVER.value())))
        .withColumn("normative_document_expected_count", expected)
        .withColumn(
            "is_in_force_equal",
            expected.equalTo(Shape.of(Indicator.NORMATIVE_DOCUMENT_IN_FORCE.value())))
        .withColumn(
            "new_received_change_count",
            Shape.of(Indicator.NEW_RECEIVED.value()).minus(previous(Indicator.NEW_RECEIVED)));
  }

  /** The value of an indicator in the report of the year before. */
  static Column previous(Indicator indicator) {
    return col(PREVIOUS + indicator.value().name());
  }

  private static Dataset<Row> previousYear(Dataset<Row> known) {
    Column[] values =
        Stream.concat(
                Stream.of(
                    Shape.of(Columns.AGENCY_ID),
                    Shape.of(StatisticsColumns.SCOPE_USED),
                    Shape.of(Columns.REPORT_YEAR).plus(1).as(Columns.REPORT_YEAR.name()),
                    Shape.of(Columns.REPORT_ID).as(PREVIOUS + Columns.REPORT_ID.name())),
                Arrays.stream(Indicator.values())
                    .map(
                        indicator ->
                            Shape.of(indicator.value()).as(PREVIOUS + indicator.value().name())))
            .toArray(Column[]::new);
    return known.select(values);
  }
}
