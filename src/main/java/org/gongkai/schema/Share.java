package org.gongkai.schema;

import java.util.List;
import java.util.Optional;

/**
 * A share (比例) with what it is made of: published with numerator, denominator and the bounds of the
 * Wilson 95 % interval.
 *
 * @param code name of its column
 * @param numerator name of the column above the line
 * @param denominator name of the column below it
 */
public record Share(String code, String numerator, String denominator, String zh, String en) {

  /** Reports without application, of the reports that state whether there was one. */
  public static final Share ZERO_APPLICATION =
      new Share(
          "zero_application_rate",
          "zero_application_count",
          "zero_application_known_count",
          "零申请率",
          "Rate of reports without application");

  /** The ways in which applications end, each of all that were concluded. */
  public static final List<Share> OUTCOMES =
      Indicator.of(Indicator.Base.OUTCOME).stream()
          .map(
              outcome ->
                  new Share(
                      outcome.code() + "_share",
                      outcome.value().name(),
                      "outcome_concluded_count",
                      outcome.value().zh() + "占比",
                      outcome.value().en() + ", share of concluded"))
          .toList();

  public static final Share RECONSIDERATION_CORRECTED =
      new Share(
          "reconsideration_corrected_share",
          "reconsideration_corrected_count",
          "reconsideration_decided_count",
          "行政复议纠错率",
          "Reconsiderations corrected, share of decided");

  public static final Share LITIGATION_CORRECTED =
      new Share(
          "litigation_corrected_share",
          "litigation_corrected_count",
          "litigation_decided_count",
          "行政诉讼纠错率",
          "Lawsuits corrected, share of decided");

  /** Reports that break a rule, of those it could be applied to. */
  public static final Share FAILED =
      new Share("failed_share", "failed_count", "checked_count", "不合规则占比", "Share failed");

  /** The share and its two bounds. */
  public List<Column> columns() {
    String formula = numerator + " / " + denominator;
    return List.of(
        column(code, zh, en, formula + "."),
        column(
            code + "_low",
            zh + "（95% 下限）",
            en + ", lower bound",
            "Lower bound of the Wilson 95 % interval of " + formula + "."),
        column(
            code + "_high",
            zh + "（95% 上限）",
            en + ", upper bound",
            "Upper bound of the Wilson 95 % interval of " + formula + "."));
  }

  private Column column(String name, String chinese, String english, String description) {
    return new Column(
        name,
        Type.DOUBLE,
        "",
        chinese,
        english,
        description,
        Optional.of("the denominator is 0 or open"));
  }
}
