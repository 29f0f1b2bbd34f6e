package org.gongkai.stats;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.percentile;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.gongkai.report.Scope;
import org.gongkai.schema.Columns;
import org.gongkai.schema.Indicator;
import org.gongkai.schema.Share;
import org.gongkai.schema.StatisticsColumns;
import org.gongkai.schema.Table;

/**
 * {@code province_year}, {@code national_year} and their panels: canonical reports summed by year,
 * under their own level, which may be open, and under all of them; each share over the reports that
 * can be assessed for it.
 */
final class YearFigures {

  private static final String ALL_LEVELS = "all";

  private static final List<Share> SHARES =
      Stream.concat(
              Stream.of(
                  Share.ZERO_APPLICATION,
                  Share.RECONSIDERATION_CORRECTED,
                  Share.LITIGATION_CORRECTED),
              Share.OUTCOMES.stream())
          .toList();

  private YearFigures() {}

  /** The rows of all tables of year figures, aggregated in one pass over the canonical reports. */
  static Dataset<Row> byYear(Dataset<Row> canonical, List<Table> tables) {
    List<Column> levels = List.of(Shape.of(StatisticsColumns.LEVEL_OR_ALL), lit(ALL_LEVELS));
    return Targets.explode(canonical, tables, levels)
        .transform(df -> aggregate(df, Targets.keys()));
  }

  /** Those of one table. */
  static Dataset<Row> of(Table table, Dataset<Row> byYear) {
    return Shape.as(table, Shape.withShares(Targets.filter(table, byYear), SHARES));
  }

  private static Dataset<Row> aggregate(Dataset<Row> df, Column[] keys) {
    List<Column> columns = new ArrayList<>(reports());
    for (Indicator indicator : Indicator.values()) {
      columns.addAll(figures(indicator));
    }
    columns.addAll(base("outcome", Indicator.Base.OUTCOME));
    columns.add(
        sum(when(isIn(Indicator.Base.OUTCOME), Shape.of(Indicator.CONCLUDED.value())))
            .as(StatisticsColumns.OUTCOME_CONCLUDED_COUNT.name()));
    columns.addAll(base("reconsideration", Indicator.Base.RECONSIDERATION));
    columns.addAll(base("litigation", Indicator.Base.LITIGATION));
    columns.addAll(doubts());
    columns.addAll(zeroApplications());
    Column[] all = columns.toArray(Column[]::new);
    return df.groupBy(keys).agg(all[0], Arrays.copyOfRange(all, 1, all.length));
  }

  private static List<Column> reports() {
    Column agency = Shape.of(Columns.AGENCY_ID);
    return List.of(
        count(lit(1)).as(StatisticsColumns.REPORT_COUNT.name()),
        countIf(col(CanonicalReports.IS_AGENCY_COUNTED)).as(StatisticsColumns.AGENCY_COUNT.name()),
        countIf(agency.isNull()).as(StatisticsColumns.AGENCY_OPEN_COUNT.name()),
        countIf(Shape.of(StatisticsColumns.REPORT_SCOPE).equalTo(Scope.UNKNOWN.code()))
            .as(StatisticsColumns.SCOPE_UNKNOWN_COUNT.name()));
  }

  private static List<Column> figures(Indicator indicator) {
    Column value = when(isIn(indicator.base()), Shape.of(indicator.value()));
    List<Column> columns =
        List.of(
            sum(value).as(indicator.value().name()),
            percentile(value, lit(0.5)).as(indicator.median().name()),
            count(value).as(indicator.reportCount().name()));
    boolean hasOwnBase =
        indicator.base() == Indicator.Base.FIGURE || indicator.base() == Indicator.Base.AMOUNT;
    return hasOwnBase ? columns : columns.subList(0, 2);
  }

  /** Whether a report is in the base that an indicator is summed over. */
  private static Column isIn(Indicator.Base base) {
    return switch (base) {
      case FIGURE, AMOUNT -> lit(true);
      case OUTCOME -> col(ApplicationFigures.IS_CONSISTENT);
      case RECONSIDERATION, LITIGATION -> col(ReviewFigures.isConsistent(base));
    };
  }

  private static List<Column> base(String code, Indicator.Base base) {
    return List.of(
        countIf(isIn(base)).as(code + "_report_count"),
        countIf(isIn(base).equalTo(false)).as(code + "_not_assessable_count"));
  }

  private static List<Column> doubts() {
    return List.of(
        countIf(col(StatedDisclosures.IS_INEXACT))
            .as(StatisticsColumns.DISCLOSURE_INEXACT_COUNT.name()),
        countIf(col(StatedDisclosures.IS_AMBIGUOUS))
            .as(StatisticsColumns.DISCLOSURE_AMBIGUOUS_COUNT.name()),
        countIf(col(DisclosureFigures.isInDoubt(Indicator.FEE)))
            .as(StatisticsColumns.FEE_IN_DOUBT_COUNT.name()),
        countIf(col(DisclosureFigures.isInDoubt(Indicator.PROCUREMENT)))
            .as(StatisticsColumns.PROCUREMENT_IN_DOUBT_COUNT.name()));
  }

  private static List<Column> zeroApplications() {
    Column isZero = Shape.of(Columns.ZERO_APPLICATION);
    Column source = Shape.of(Columns.ZERO_APPLICATION_SOURCE);
    return List.of(
        countIf(isZero).as(StatisticsColumns.ZERO_COUNT.name()),
        countIf(isZero.isNotNull()).as(StatisticsColumns.ZERO_KNOWN_COUNT.name()),
        countIf(isZero.isNull()).as(StatisticsColumns.ZERO_UNKNOWN_COUNT.name()),
        countIf(isZero.isNotNull().and(source.equalTo("table")))
            .as(StatisticsColumns.ZERO_BY_TABLE_COUNT.name()),
        countIf(isZero.isNotNull().and(source.equalTo("statement")))
            .as(StatisticsColumns.ZERO_BY_STATEMENT_COUNT.name()));
  }

  static Column countIf(Column condition) {
    return count(when(condition, lit(1)));
  }
}
