package org.gongkai.stats;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.gongkai.form.Channel;
import org.gongkai.form.ReviewOutcome;
import org.gongkai.schema.Columns;
import org.gongkai.schema.Indicator;

/** Table 4 of each report in one row: reviews by channel, and whether each channel adds up. */
final class ReviewFigures {

  private static final List<Channel> RECONSIDERATION = List.of(Channel.RECONSIDERATION);

  private static final List<Channel> LITIGATION =
      List.of(Channel.LITIGATION_DIRECT, Channel.LITIGATION_AFTER_RECONSIDERATION);

  private ReviewFigures() {}

  /** Name of the column that says whether a base is complete and adds up. */
  static String isConsistent(Indicator.Base base) {
    return base.name().toLowerCase(Locale.ROOT) + "_is_consistent";
  }

  static Dataset<Row> byReport(Dataset<Row> reviews) {
    List<Column> cells = new ArrayList<>();
    for (Channel channel : Channel.values()) {
      for (ReviewOutcome outcome : ReviewOutcome.values()) {
        Column isCell =
            col(Columns.CHANNEL.name())
                .equalTo(channel.code())
                .and(col(Columns.REVIEW_OUTCOME.name()).equalTo(outcome.code()));
        cells.add(CellFigures.figure(isCell).as(cell(channel, outcome)));
      }
    }
    Map<String, Column> figures = new HashMap<>();
    addBase(figures, Indicator.Base.RECONSIDERATION, RECONSIDERATION);
    addBase(figures, Indicator.Base.LITIGATION, LITIGATION);
    return CellFigures.byReport(reviews, 4, cells).withColumns(figures);
  }

  private static void addBase(
      Map<String, Column> figures, Indicator.Base base, List<Channel> channels) {
    List<Indicator> indicators = Indicator.of(base);
    Column total = over(channels, ReviewOutcome.TOTAL);
    figures.put(
        isConsistent(base),
        channels.stream().map(ReviewFigures::addsUp).reduce(lit(true), Column::and));
    figures.put(indicators.get(0).value().name(), total);
    figures.put(
        indicators.get(1).value().name(), total.minus(over(channels, ReviewOutcome.PENDING)));
    figures.put(indicators.get(2).value().name(), over(channels, ReviewOutcome.CORRECTED));
  }

  private static Column addsUp(Channel channel) {
    List<ReviewOutcome> parts =
        Arrays.stream(ReviewOutcome.values()).filter(o -> o != ReviewOutcome.TOTAL).toList();
    Column sum = parts.stream().map(part -> col(cell(channel, part))).reduce(lit(0L), Column::plus);
    Column areCounts =
        parts.stream()
            .map(part -> CellFigures.isCount(col(cell(channel, part))))
            .reduce(lit(true), Column::and);
    return areCounts.and(
        coalesce(sum.equalTo(col(cell(channel, ReviewOutcome.TOTAL))), lit(false)));
  }

  private static Column over(List<Channel> channels, ReviewOutcome outcome) {
    return channels.stream()
        .map(channel -> col(cell(channel, outcome)))
        .reduce(Column::plus)
        .orElseThrow();
  }

  private static String cell(Channel channel, ReviewOutcome outcome) {
    return channel.code() + "_" + outcome.code();
  }
}
