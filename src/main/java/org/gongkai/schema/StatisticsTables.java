package org.gongkai.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The tables of statistics. */
public final class StatisticsTables {

  public static final Table CANONICAL_REPORTS =
      table(
          "canonical_reports",
          "报告取舍",
          "Canonical reports",
          "One row per report: whether it stands for its agency, year and scope, and if not, which"
              + " report does and why.",
          List.of("report_id"),
          List.of(
              Columns.REPORT_ID,
              Columns.AGENCY_ID,
              Columns.REPORT_YEAR,
              StatisticsColumns.SCOPE_USED,
              StatisticsColumns.REPORT_SCOPE,
              CoverageColumns.IS_CANONICAL,
              CoverageColumns.CANONICAL_REPORT_ID,
              CoverageColumns.CANONICAL_REASON,
              CoverageColumns.RIVAL_COUNT));

  public static final Table PROVINCE_YEAR =
      table(
          "province_year",
          "省级年度统计",
          "Provinces by year",
          "One row per report year, province, agency level (and all of them) and scope.",
          List.of("report_year", "province_code", "agency_level", "scope"),
          join(
              List.of(
                  Columns.REPORT_YEAR,
                  Columns.PROVINCE_CODE,
                  Columns.PROVINCE_NAME,
                  StatisticsColumns.LEVEL_OR_ALL,
                  StatisticsColumns.SCOPE_USED),
              StatisticsColumns.figures()));

  public static final Table NATIONAL_YEAR =
      table(
          "national_year",
          "全国年度统计",
          "The country by year",
          "One row per report year, agency level (and all of them) and scope, all provinces together.",
          List.of("report_year", "agency_level", "scope"),
          join(
              List.of(
                  Columns.REPORT_YEAR,
                  StatisticsColumns.LEVEL_OR_ALL,
                  StatisticsColumns.SCOPE_USED),
              StatisticsColumns.figures()));

  public static final Table OUTCOME_YEAR =
      table(
          "outcome_year",
          "办理结果年度统计",
          "Outcomes by year",
          "One row per report year, province, agency level, scope and cell of table 3; rows add up.",
          List.of("report_year", "province_code", "agency_level", "scope", "outcome", "applicant"),
          List.of(
              Columns.REPORT_YEAR,
              Columns.PROVINCE_CODE,
              Columns.PROVINCE_NAME,
              Columns.AGENCY_LEVEL,
              StatisticsColumns.SCOPE_USED,
              Columns.OUTCOME,
              Columns.APPLICANT,
              CoverageColumns.APPLICATION_COUNT,
              CoverageColumns.APPLICATION_MEDIAN,
              CoverageColumns.CELL_REPORT_COUNT,
              CoverageColumns.CELL_MISSING_COUNT));

  public static final Table PROVINCE_YEAR_PANEL =
      panel(PROVINCE_YEAR, "省级年度统计（固定机关）", "Provinces by year, constant panel");

  public static final Table NATIONAL_YEAR_PANEL =
      panel(NATIONAL_YEAR, "全国年度统计（固定机关）", "The country by year, constant panel");

  public static final Table OUTCOME_YEAR_PANEL =
      panel(OUTCOME_YEAR, "办理结果年度统计（固定机关）", "Outcomes by year, constant panel");

  public static final Table AGENCY_YEAR =
      table(
          "agency_year",
          "机关年度统计",
          "Agencies by year",
          "One row per agency, report year and scope: the figures of its canonical report, and how"
              + " they follow from last year's. Agencies of both scopes are here; don't sum over them.",
          List.of("agency_id", "report_year", "scope"),
          agencyYear());

  public static final Table COVERAGE =
      table(
          "coverage",
          "覆盖情况",
          "Coverage",
          "One row per report year, province and agency level: what came in and what could be read."
              + " Rows add up; rejected documents stand where all three are open.",
          List.of("report_year", "province_code", "agency_level"),
          CoverageColumns.coverage());

  public static final Table RULE_YEAR =
      table(
          "rule_year",
          "规则年度统计",
          "Rules by year",
          "One row per rule and report year: how many reports it could be applied to and how many"
              + " it found fault with.",
          List.of("rule", "report_year"),
          join(
              List.of(
                  Columns.RULE,
                  Columns.REPORT_YEAR,
                  Columns.SEVERITY,
                  CoverageColumns.CHECKED_COUNT,
                  CoverageColumns.FAILED_COUNT,
                  CoverageColumns.NOT_ASSESSABLE_COUNT),
              Share.FAILED.columns()));

  public static final Table CROSS_ISSUES =
      table(
          "cross_issues",
          "跨报告疑点",
          "Issues between reports",
          "One row per doubt that arises from comparing two reports.",
          List.of("rule", "report_id", "subject", "other_report_id"),
          List.of(
              Columns.REPORT_ID,
              Columns.REPORT_YEAR,
              Columns.RULE,
              Columns.SEVERITY,
              Columns.SUBJECT,
              CoverageColumns.OTHER_REPORT_ID,
              CoverageColumns.OTHER_REPORT_YEAR,
              Columns.EXPECTED,
              Columns.ACTUAL,
              Columns.MESSAGE));

  static final List<Table> ALL =
      List.of(
          CANONICAL_REPORTS,
          PROVINCE_YEAR,
          NATIONAL_YEAR,
          OUTCOME_YEAR,
          PROVINCE_YEAR_PANEL,
          NATIONAL_YEAR_PANEL,
          OUTCOME_YEAR_PANEL,
          AGENCY_YEAR,
          COVERAGE,
          RULE_YEAR,
          CROSS_ISSUES);

  private StatisticsTables() {}

  private static Table table(
      String name,
      String zh,
      String en,
      String description,
      List<String> key,
      List<Column> columns) {
    return new Table(name, Table.Stage.STATS, zh, en, description, key, columns);
  }

  private static Table panel(Table full, String zh, String en) {
    return table(
        full.name() + "_panel",
        zh,
        en,
        full.description()
            + " Only agencies present in every year of the window, so that a trend is no change in"
            + " who is in the data.",
        full.key(),
        join(
            full.columns(),
            List.of(StatisticsColumns.PANEL_FIRST_YEAR, StatisticsColumns.PANEL_LAST_YEAR)));
  }

  private static List<Column> agencyYear() {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                StatisticsColumns.AGENCY_ID,
                Columns.REPORT_YEAR,
                StatisticsColumns.SCOPE_USED,
                Columns.REPORT_ID,
                StatisticsColumns.REPORT_SCOPE,
                Columns.AGENCY_NAME,
                Columns.AGENCY_LEVEL,
                Columns.AGENCY_KIND,
                Columns.PROVINCE_CODE,
                Columns.PROVINCE_NAME,
                Columns.PREFECTURE_NAME,
                Columns.COUNTY_CODE,
                Columns.COUNTY_NAME,
                Columns.ZERO_APPLICATION,
                Columns.ZERO_APPLICATION_SOURCE));
    Arrays.stream(Indicator.values()).map(Indicator::value).forEach(columns::add);
    columns.addAll(CoverageColumns.continuity());
    return columns;
  }

  private static List<Column> join(List<Column> first, List<Column> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
