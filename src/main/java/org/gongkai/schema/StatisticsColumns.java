package org.gongkai.schema;

import java.util.ArrayList;
import java.util.List;

/** The columns of the tables of statistics beside their indicators and shares. */
public final class StatisticsColumns {

  public static final Column LEVEL_OR_ALL =
      Column.of(
              "agency_level",
              Type.STRING,
              "机关层级",
              "Level",
              "national, province, prefecture, county or township; all: every level together, also"
                  + " the reports whose level is open.")
          .nullMeans("the level is open");

  public static final Column SCOPE_USED =
      Column.of(
          "scope",
          Type.STRING,
          "统计口径",
          "Scope",
          "own: reports of an agency's own figures, also those that don't say (unknown);"
              + " aggregate: reports that hold the figures of the agencies below. Never mixed.");

  public static final Column REPORT_SCOPE =
      Column.of(
          "report_scope",
          Type.STRING,
          "报告所述口径",
          "Scope of the report",
          "own, aggregate or unknown, as read in the report.");

  public static final Column AGENCY_ID =
      Column.of(
          "agency_id",
          Type.STRING,
          "机关编号",
          "Agency identifier",
          "The same for one agency over years and spellings.");

  public static final Column REPORT_COUNT =
      reports(
          "report_count", "报告数", "Reports", "Canonical reports: one an agency, year and scope.");

  public static final Column AGENCY_COUNT =
      Column.of(
              "agency_count", Type.LONG, "机关数", "Agencies", "Different agencies that are resolved.")
          .in("agency");

  public static final Column AGENCY_OPEN_COUNT =
      reports(
          "agency_open_count",
          "机关未定报告数",
          "Agency open",
          "Reports whose agency is open; each counts.");

  public static final Column SCOPE_UNKNOWN_COUNT =
      reports(
          "scope_unknown_count",
          "口径未明报告数",
          "Scope not stated",
          "Reports counted as own that don't say whose figures they give.");

  public static final Column DISCLOSURE_INEXACT_COUNT =
      reports(
          "proactive_disclosure_inexact_count",
          "主动公开数为约数的报告数",
          "Stated inexactly",
          "Reports in the sum of stated disclosures whose number is inexact (余, 约, 多 …).");

  public static final Column DISCLOSURE_AMBIGUOUS_COUNT =
      reports(
          "proactive_disclosure_ambiguous_count",
          "主动公开数不一的报告数",
          "Stated differently",
          "Reports that state several different numbers, and so are not in the sum.");

  public static final Column ZERO_COUNT =
      reports(
          "zero_application_count",
          "零申请报告数",
          "Without application",
          "Reports that state that no application was newly received.");

  public static final Column ZERO_KNOWN_COUNT =
      reports(
          "zero_application_known_count",
          "申请情况已知报告数",
          "Application known",
          "Reports that state whether an application was received.");

  public static final Column ZERO_UNKNOWN_COUNT =
      reports(
          "zero_application_unknown_count",
          "申请情况未知报告数",
          "Application not known",
          "Reports of which that can't be told.");

  public static final Column ZERO_BY_TABLE_COUNT =
      reports(
          "zero_application_by_table_count",
          "据表三可知报告数",
          "Known by table",
          "Reports of which table 3 tells it.");

  public static final Column ZERO_BY_STATEMENT_COUNT =
      reports(
          "zero_application_by_statement_count",
          "据文字可知报告数",
          "Known by statement",
          "Reports of which only a sentence tells it.");

  public static final Column OUTCOME_CONCLUDED_COUNT =
      Column.of(
              "outcome_concluded_count",
              Type.LONG,
              "办结申请数（结果完整的报告）",
              "Concluded, where results are complete",
              "Applications concluded in the reports whose results are complete: the denominator of"
                  + " the shares of outcomes.")
          .in("件")
          .nullMeans("no report of the row states complete results");

  public static final Column FEE_IN_DOUBT_COUNT =
      reports(
          "fee_unit_in_doubt_count",
          "收费单位存疑报告数",
          "Fee with unit in doubt",
          "Reports that state a fee whose unit is in doubt, so that it is not in the sum.");

  public static final Column PROCUREMENT_IN_DOUBT_COUNT =
      reports(
          "procurement_unit_in_doubt_count",
          "采购单位存疑报告数",
          "Procurement with unit in doubt",
          "Reports that state an amount whose unit is in doubt, so that it is not in the sum.");

  public static final Column PANEL_FIRST_YEAR =
      Column.of(
          "panel_first_year",
          Type.INT,
          "面板起始年度",
          "Panel from",
          "First year of the window that every agency of the row reports in.");

  public static final Column PANEL_LAST_YEAR =
      Column.of(
          "panel_last_year",
          Type.INT,
          "面板终止年度",
          "Panel to",
          "Last year of the window that every agency of the row reports in.");

  private StatisticsColumns() {}

  /** A number of reports. */
  static Column reports(String name, String zh, String en, String description) {
    return Column.of(name, Type.LONG, zh, en, description).in("report");
  }

  /** How many reports are in a base, and how many could not be assessed for it. */
  static List<Column> base(String code, String zh, String en) {
    return List.of(
        reports(
            code + "_report_count",
            zh + "可核算报告数",
            en + ", reports",
            "Reports that state it completely and without contradiction."),
        reports(
            code + "_not_assessable_count",
            zh + "不可核算报告数",
            en + ", not assessable",
            "Reports without the table, with cells that can't be read, or whose sums contradict."));
  }

  /** What {@code province_year} and its like hold beside their key. */
  static List<Column> figures() {
    List<Column> columns = new ArrayList<>();
    columns.addAll(List.of(REPORT_COUNT, AGENCY_COUNT, AGENCY_OPEN_COUNT, SCOPE_UNKNOWN_COUNT));
    for (Indicator indicator : Indicator.of(Indicator.Base.FIGURE)) {
      columns.addAll(List.of(indicator.value(), indicator.median(), indicator.reportCount()));
    }
    columns.addAll(List.of(DISCLOSURE_INEXACT_COUNT, DISCLOSURE_AMBIGUOUS_COUNT));
    for (Indicator indicator : Indicator.of(Indicator.Base.AMOUNT)) {
      columns.addAll(List.of(indicator.value(), indicator.median(), indicator.reportCount()));
    }
    columns.addAll(List.of(FEE_IN_DOUBT_COUNT, PROCUREMENT_IN_DOUBT_COUNT));
    columns.addAll(
        List.of(
            ZERO_COUNT,
            ZERO_KNOWN_COUNT,
            ZERO_UNKNOWN_COUNT,
            ZERO_BY_TABLE_COUNT,
            ZERO_BY_STATEMENT_COUNT));
    columns.addAll(Share.ZERO_APPLICATION.columns());
    columns.addAll(base("outcome", "办理结果", "Outcomes"));
    columns.add(OUTCOME_CONCLUDED_COUNT);
    addSumsAndMedians(columns, Indicator.Base.OUTCOME);
    Share.OUTCOMES.forEach(share -> columns.addAll(share.columns()));
    columns.addAll(base("reconsideration", "行政复议", "Reconsiderations"));
    addSumsAndMedians(columns, Indicator.Base.RECONSIDERATION);
    columns.addAll(Share.RECONSIDERATION_CORRECTED.columns());
    columns.addAll(base("litigation", "行政诉讼", "Lawsuits"));
    addSumsAndMedians(columns, Indicator.Base.LITIGATION);
    columns.addAll(Share.LITIGATION_CORRECTED.columns());
    return List.copyOf(columns);
  }

  private static void addSumsAndMedians(List<Column> columns, Indicator.Base base) {
    for (Indicator indicator : Indicator.of(base)) {
      columns.addAll(List.of(indicator.value(), indicator.median()));
    }
  }
}
