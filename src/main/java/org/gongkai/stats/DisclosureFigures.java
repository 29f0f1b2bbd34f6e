package org.gongkai.stats;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.gongkai.check.Rules;
import org.gongkai.form.DisclosureCell;
import org.gongkai.form.Item;
import org.gongkai.form.Measure;
import org.gongkai.schema.Columns;
import org.gongkai.schema.Indicator;

/**
 * Table 2 of each report in one row. An amount is turned into yuan only where its unit is certain:
 * the rule {@code amount_unit_in_doubt} decides that, once, when the report is checked.
 */
final class DisclosureFigures {

  private static final Map<Indicator, DisclosureCell> COUNTS =
      Map.of(
          Indicator.LICENSE_DECISION,
          new DisclosureCell(Item.ADMINISTRATIVE_LICENSE, Measure.DECISIONS),
          Indicator.PENALTY_DECISION,
          new DisclosureCell(Item.ADMINISTRATIVE_PENALTY, Measure.DECISIONS),
          Indicator.COERCION_DECISION,
          new DisclosureCell(Item.ADMINISTRATIVE_COERCION, Measure.DECISIONS),
          Indicator.NORMATIVE_DOCUMENT_ISSUED,
          new DisclosureCell(Item.NORMATIVE_DOCUMENT, Measure.ISSUED),
          Indicator.NORMATIVE_DOCUMENT_REPEALED,
          new DisclosureCell(Item.NORMATIVE_DOCUMENT, Measure.REPEALED),
          Indicator.NORMATIVE_DOCUMENT_IN_FORCE,
          new DisclosureCell(Item.NORMATIVE_DOCUMENT, Measure.IN_FORCE));

  private static final Map<Indicator, DisclosureCell> AMOUNTS =
      Map.of(
          Indicator.FEE,
          new DisclosureCell(Item.ADMINISTRATIVE_FEE, Measure.FEE_AMOUNT),
          Indicator.PROCUREMENT,
          new DisclosureCell(Item.GOVERNMENT_PROCUREMENT, Measure.PROCUREMENT_AMOUNT));

  private static final int YUAN_PER_WAN = 10_000;

  private DisclosureFigures() {}

  /** Name of the column that says that an amount is stated and not certain. */
  static String isInDoubt(Indicator amount) {
    return amount.code() + "_is_in_doubt";
  }

  static Dataset<Row> byReport(Dataset<Row> disclosures, Dataset<Row> issues) {
    List<Column> figures = new ArrayList<>();
    COUNTS.forEach(
        (indicator, cell) ->
            figures.add(
                CellFigures.whole(CellFigures.figure(isCell(cell))).as(indicator.value().name())));
    AMOUNTS.forEach(
        (indicator, cell) -> {
          figures.add(max(when(isCell(cell), yuan())).as(stated(indicator)));
          figures.add(CellFigures.figure(isCell(cell)).isNotNull().as(isStated(indicator)));
        });
    Dataset<Row> rows =
        CellFigures.byReport(disclosures, 2, figures)
            .join(doubts(issues), Columns.REPORT_ID.name(), "left");
    Map<String, Column> amounts = new HashMap<>();
    for (Indicator amount : AMOUNTS.keySet()) {
      Column certain = when(col(doubt(amount)).isNull(), col(stated(amount)));
      amounts.put(amount.value().name(), certain);
      amounts.put(isInDoubt(amount), col(isStated(amount)).and(certain.isNull()));
    }
    return rows.withColumns(amounts);
  }

  /** One row a report with an amount whose unit is in doubt. */
  private static Dataset<Row> doubts(Dataset<Row> issues) {
    List<Column> columns =
        AMOUNTS.entrySet().stream()
            .map(
                amount ->
                    max(when(
                            col(Columns.SUBJECT.name()).equalTo(amount.getValue().code()),
                            lit(true)))
                        .as(doubt(amount.getKey())))
            .toList();
    return issues
        .where(col(Columns.RULE.name()).equalTo(Rules.AMOUNT_UNIT_IN_DOUBT.code()))
        .groupBy(Columns.REPORT_ID.name())
        .agg(columns.get(0), columns.get(1));
  }

  private static Column isCell(DisclosureCell cell) {
    return col(Columns.ITEM.name())
        .equalTo(cell.item().code())
        .and(col(Columns.MEASURE.name()).equalTo(cell.measure().code()));
  }

  /** The amount of a cell in yuan; null where its unit is no currency. */
  private static Column yuan() {
    Column unit = col(Columns.UNIT.name());
    Column value = CellFigures.VALUE.cast("decimal(22,4)");
    return when(unit.equalTo("万元"), value.multiply(lit(YUAN_PER_WAN)))
        .when(unit.equalTo("元"), value)
        .cast("decimal(28,4)");
  }

  private static String stated(Indicator amount) {
    return amount.code() + "_stated";
  }

  private static String isStated(Indicator amount) {
    return amount.code() + "_is_stated";
  }

  private static String doubt(Indicator amount) {
    return amount.code() + "_doubt";
  }
}
