package org.gongkai.stats;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.gongkai.check.CrossRules;
import org.gongkai.schema.Columns;
import org.gongkai.schema.Indicator;

/** An agency's report against its own of the year before: what must carry on, and what jumps. */
final class YearOnYear {

  /** A change is a jump from this factor on … */
  private static final int JUMP_FACTOR = 10;

  /** … where it is at least this much; small counts jump by their nature. */
  private static final int JUMP_DIFFERENCE = 100;

  private static final List<Indicator> JUMPING =
      List.of(
          Indicator.NEW_RECEIVED,
          Indicator.PROACTIVE_DISCLOSURE,
          Indicator.LICENSE_DECISION,
          Indicator.PENALTY_DECISION,
          Indicator.NORMATIVE_DOCUMENT_IN_FORCE);

  private static final Comparison.Other PREVIOUS =
      new Comparison.Other(col("previous_report_id"), Shape.of(Columns.REPORT_YEAR).minus(1));

  private YearOnYear() {}

  /** All comparisons of reports that stand beside the one of the year before. */
  static Dataset<Row> comparisons(Dataset<Row> withPreviousYear) {
    return Comparison.explode(
        withPreviousYear.where(col("previous_report_id").isNotNull()),
        PREVIOUS,
        Stream.concat(Stream.of(carryOver(), inForce()), JUMPING.stream().map(YearOnYear::jump))
            .toList());
  }

  private static Comparison carryOver() {
    Column expected = AgencyYear.previous(Indicator.CARRIED_FORWARD);
    Column actual = Shape.of(Indicator.CARRIED_OVER.value());
    return new Comparison(
        CrossRules.CARRY_OVER,
        lit("carried_over.total"),
        expected,
        actual,
        concat(
            actual,
            lit(" applications were carried over, but the report of the year before carried "),
            expected,
            lit(" forward")),
        areThere(expected, actual),
        actual.notEqual(expected));
  }

  private static Comparison inForce() {
    Column expected = col("normative_document_expected_count");
    Column actual = Shape.of(Indicator.NORMATIVE_DOCUMENT_IN_FORCE.value());
    return new Comparison(
        CrossRules.IN_FORCE_CONTINUITY,
        lit("normative_document.in_force"),
        expected,
        actual,
        concat(
            actual,
            lit(
                " normative documents are in force; last year's with those issued and repealed"
                    + " make "),
            expected),
        areThere(expected, actual),
        actual.notEqual(expected));
  }

  private static Comparison jump(Indicator indicator) {
    Column before = AgencyYear.previous(indicator);
    Column now = Shape.of(indicator.value());
    Column isFar = abs(now.minus(before)).geq(JUMP_DIFFERENCE);
    Column isManifold =
        now.geq(before.multiply(JUMP_FACTOR)).or(before.geq(now.multiply(JUMP_FACTOR)));
    return new Comparison(
        CrossRules.YEAR_ON_YEAR_JUMP,
        lit(indicator.code()),
        before,
        now,
        concat(
            lit(indicator.value().en() + ": "),
            now,
            lit(", after "),
            before,
            lit(" the year before")),
        areThere(before, now),
        isFar.and(isManifold));
  }

  private static Column areThere(Column before, Column now) {
    return before.isNotNull().and(now.isNotNull());
  }
}
