package org.gongkai.schema;

import static org.gongkai.schema.StatisticsColumns.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The columns that say what was counted, compared and left out. */
public final class CoverageColumns {

  public static final Column IS_CANONICAL =
      Column.of(
          "is_canonical",
          Type.BOOLEAN,
          "是否采用",
          "Canonical",
          "Whether the report stands for its agency, year and scope in the statistics.");

  public static final Column CANONICAL_REPORT_ID =
      Column.of(
          "canonical_report_id",
          Type.STRING,
          "采用的报告",
          "Canonical report",
          "The report that stands for this one's agency, year and scope; itself where it is canonical.");

  public static final Column CANONICAL_REASON =
      Column.of(
          "canonical_reason",
          Type.STRING,
          "取舍理由",
          "Reason",
          "only_report; agency_or_year_open: can't be compared and counts; against the others of its"
              + " agency and year: corrected, published_later, more_complete, first_by_id of the"
              + " canonical report, and superseded_by_correction, published_earlier, less_complete,"
              + " later_by_id of the others.");

  public static final Column RIVAL_COUNT =
      reports(
          "rival_count",
          "同机关同年度报告数",
          "Reports of the same agency and year",
          "Reports of the same agency, year and scope, this one included.");

  public static final Column APPLICATION_COUNT =
      Column.of(
              "application_count",
              Type.LONG,
              "申请数",
              "Applications",
              "Sum of the cell over the reports that state it.")
          .in("件")
          .nullMeans("no report of the row states it readably; missing is not zero");

  public static final Column APPLICATION_MEDIAN =
      Column.of(
              "application_median",
              Type.DOUBLE,
              "申请数（中位数）",
              "Applications, median",
              "Exact median of the cell over the reports that state it.")
          .in("件")
          .nullMeans("no report of the row states it readably");

  public static final Column CELL_REPORT_COUNT =
      reports(
          "report_count",
          "载明该项的报告数",
          "Reports",
          "Canonical reports that state the cell, reported or recovered.");

  public static final Column CELL_MISSING_COUNT =
      reports(
          "missing_count",
          "该项缺失的报告数",
          "Missing",
          "Canonical reports whose table 3 has the cell blank or unreadable.");

  public static final Column CHECKED_COUNT =
      reports("checked_count", "已核查报告数", "Checked", "Reports that the rule could be applied to.");

  public static final Column FAILED_COUNT =
      reports("failed_count", "不合规则报告数", "Failed", "Reports that the rule found fault with.");

  public static final Column NOT_ASSESSABLE_COUNT =
      reports(
          "not_assessable_count",
          "未能核查报告数",
          "Not assessable",
          "Reports that lack what the rule compares.");

  public static final Column OTHER_REPORT_ID =
      Column.of(
          "other_report_id",
          Type.STRING,
          "所比报告",
          "Other report",
          "The report that this one was compared with.");

  public static final Column OTHER_REPORT_YEAR =
      Column.of(
              "other_report_year",
              Type.INT,
              "所比报告年度",
              "Year of the other report",
              "The year that the other report covers.")
          .nullMeans("the year is open");

  private CoverageColumns() {}

  /** How the figures of an agency follow from those of its report of the year before. */
  static List<Column> continuity() {
    String none = "there is no report of the year before, or a figure is missing";
    return List.of(
        Column.of(
                "previous_report_id",
                Type.STRING,
                "上年报告",
                "Report of the year before",
                "Canonical report of the same agency and scope for the year before.")
            .nullMeans("there is none"),
        Column.of(
                "previous_carried_forward_count",
                Type.LONG,
                "上年所报结转下年",
                "Carried forward by the year before",
                "What last year's report carried forward.")
            .in("件")
            .nullMeans(none),
        Column.of(
                "is_carry_over_equal",
                Type.BOOLEAN,
                "结转是否衔接",
                "Carry-over matches",
                "Whether this year's 上年结转 is last year's 结转下年度继续办理.")
            .nullMeans(none),
        Column.of(
                "normative_document_expected_count",
                Type.LONG,
                "应有现行有效规范性文件",
                "In force, expected",
                "Last year's normative documents in force, plus issued, less repealed.")
            .in("件")
            .nullMeans(none),
        Column.of(
                "is_in_force_equal",
                Type.BOOLEAN,
                "现行有效件数是否衔接",
                "In force matches",
                "Whether the normative documents in force are those expected.")
            .nullMeans(none),
        Column.of(
                "new_received_change_count",
                Type.LONG,
                "新收申请较上年增减",
                "Change of applications received",
                "Applications newly received, less those of the year before.")
            .in("件")
            .nullMeans(none));
  }

  /** The columns of {@code coverage}. */
  static List<Column> coverage() {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                Columns.REPORT_YEAR,
                Columns.PROVINCE_CODE,
                Columns.PROVINCE_NAME,
                Columns.AGENCY_LEVEL,
                documents("document_count", "文档数", "Documents", "Input documents."),
                documents("accepted_count", "接受文档数", "Accepted", "Documents that became a report."),
                documents(
                    "duplicate_count",
                    "重复文档数",
                    "Duplicates",
                    "Documents that repeat one that became a report, counted where that one is."),
                documents(
                    "rejected_count", "拒收文档数", "Rejected", "Documents that became no report.")));
    columns.addAll(
        List.of(
            reports("canonical_count", "采用报告数", "Canonical", "Reports that the statistics count."),
            reports(
                "superseded_count",
                "未采用报告数",
                "Superseded",
                "Reports that another of the same agency, year and scope stands for."),
            reports("scope_own_count", "本级口径报告数", "Own scope", "Reports of own figures."),
            reports(
                "scope_aggregate_count",
                "汇总口径报告数",
                "Aggregate scope",
                "Reports that hold the figures of the agencies below."),
            reports("scope_unknown_count", "口径未明报告数", "Scope unknown", "Reports that don't say."),
            reports("agency_open_count", "机关未定报告数", "Agency open", "Reports of an open agency."),
            reports(
                "place_unresolved_count",
                "地点未定报告数",
                "Place unresolved",
                "Reports whose province is open, those of national agencies aside.")));
    columns.addAll(tables());
    columns.addAll(assessable());
    for (String severity : List.of("error", "warning", "info")) {
      columns.add(
          Column.of(
                  severity + "_issue_count",
                  Type.LONG,
                  Map.of("error", "错误", "warning", "警告", "info", "提示").get(severity) + "数",
                  "Issues: " + severity,
                  "Issues of severity " + severity + ".")
              .in("issue"));
    }
    return columns;
  }

  private static List<Column> tables() {
    List<Column> columns = new ArrayList<>();
    Map<Integer, String> numerals = Map.of(2, "二", 3, "三", 4, "四");
    for (int table = 2; table <= 4; table++) {
      String zh = "表" + numerals.get(table);
      for (String form : List.of("2019", "2021")) {
        columns.add(
            reports(
                "table" + table + "_form_" + form + "_count",
                zh + "（" + form + "版）报告数",
                "Table " + table + ", form of " + form,
                "Reports whose table " + table + " has the labels of " + form + "."));
      }
      columns.add(
          reports(
              "table" + table + "_absent_count",
              "无" + zh + "报告数",
              "Without table " + table,
              "Reports that print no table " + table + "."));
      columns.addAll(cells(table, zh));
    }
    return columns;
  }

  private static List<Column> cells(int table, String zh) {
    List<Column> columns = new ArrayList<>();
    List<String> statuses = List.of("reported", "recovered", "blank", "unreadable");
    List<String> labels = List.of("照录", "推定", "空白", "不可读");
    for (int i = 0; i < statuses.size(); i++) {
      columns.add(
          Column.of(
                  "table" + table + "_" + statuses.get(i) + "_count",
                  Type.LONG,
                  zh + labels.get(i) + "单元格数",
                  "Cells of table " + table + ": " + statuses.get(i),
                  "Cells of table " + table + " of status " + statuses.get(i) + ".")
              .in("cell"));
    }
    return columns;
  }

  private static List<Column> assessable() {
    return List.of(
        reports(
            "zero_application_unknown_count",
            "申请情况未知报告数",
            "Application not known",
            "Reports of which it can't be told whether an application was received."),
        reports(
            "outcome_report_count",
            "办理结果可核算报告数",
            "Outcomes, reports",
            "Reports whose table 3 states every result and adds up."),
        reports(
            "outcome_incomplete_count",
            "办理结果不全报告数",
            "Outcomes incomplete",
            "Reports whose table 3 lacks a result or the total."),
        reports(
            "outcome_contradictory_count",
            "办理结果矛盾报告数",
            "Outcomes contradictory",
            "Reports whose results don't make their total."));
  }

  private static Column documents(String name, String zh, String en, String description) {
    return Column.of(name, Type.LONG, zh, en, description).in("document");
  }
}
