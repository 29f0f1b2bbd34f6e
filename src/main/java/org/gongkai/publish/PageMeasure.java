package org.gongkai.publish;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.schema.Column;
import org.gongkai.schema.Indicator;
import org.gongkai.schema.Share;
import org.gongkai.schema.StatisticsColumns;
import org.gongkai.schema.StatisticsTables;

/**
 * A quantity that the page offers to map, rank and follow: a share, a sum or a median.
 *
 * @param kind {@code share}, {@code sum} or {@code median}
 * @param value the column that holds it
 * @param numerator the column above the line, of a share
 * @param base the column below the line of a share, else the one with the number of reports
 */
record PageMeasure(String kind, Column value, Optional<String> numerator, String base) {

  static final List<PageMeasure> ALL = all();

  private static List<PageMeasure> all() {
    List<PageMeasure> measures = new ArrayList<>();
    Stream.of(
            Stream.of(Share.ZERO_APPLICATION),
            Share.OUTCOMES.stream(),
            Stream.of(Share.RECONSIDERATION_CORRECTED, Share.LITIGATION_CORRECTED))
        .flatMap(shares -> shares)
        .forEach(share -> measures.add(of(share)));
    measures.add(
        new PageMeasure(
            "sum",
            StatisticsColumns.REPORT_COUNT,
            Optional.empty(),
            StatisticsColumns.REPORT_COUNT.name()));
    for (Indicator indicator : Indicator.values()) {
      String base = base(indicator);
      measures.add(new PageMeasure("sum", indicator.value(), Optional.empty(), base));
      measures.add(new PageMeasure("median", indicator.median(), Optional.empty(), base));
    }
    return List.copyOf(measures);
  }

  private static PageMeasure of(Share share) {
    Column value = StatisticsTables.PROVINCE_YEAR.column(share.code());
    return new PageMeasure("share", value, Optional.of(share.numerator()), share.denominator());
  }

  private static String base(Indicator indicator) {
    return switch (indicator.base()) {
      case FIGURE, AMOUNT -> indicator.reportCount().name();
      case OUTCOME -> "outcome_report_count";
      case RECONSIDERATION -> "reconsideration_report_count";
      case LITIGATION -> "litigation_report_count";
    };
  }

  /** The columns that a page needs to show any of the measures. */
  static List<String> columns() {
    Stream<String> figures =
        ALL.stream()
            .flatMap(
                measure ->
                    Stream.of(
                            Stream.of(measure.value.name()),
                            measure.bounds(),
                            measure.numerator.stream(),
                            Stream.of(measure.base))
                        .flatMap(names -> names));
    return Stream.concat(
            Stream.of(StatisticsColumns.REPORT_COUNT.name(), StatisticsColumns.AGENCY_COUNT.name()),
            figures)
        .distinct()
        .toList();
  }

  private Stream<String> bounds() {
    return kind.equals("share")
        ? Stream.of(value.name() + "_low", value.name() + "_high")
        : Stream.empty();
  }

  static void writeAll(JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (PageMeasure measure : ALL) {
      json.writeStartObject();
      json.writeStringField("id", measure.value.name());
      json.writeStringField("kind", measure.kind);
      json.writeStringField("zh", measure.value.zh());
      json.writeStringField("en", measure.value.en());
      json.writeStringField("unit", measure.value.unit());
      json.writeStringField("description", measure.value.description());
      json.writeStringField("base", measure.base);
      if (measure.numerator.isPresent()) {
        json.writeStringField("numerator", measure.numerator.get());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
