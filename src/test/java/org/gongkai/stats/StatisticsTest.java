package org.gongkai.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.assertj.core.data.Offset;
import org.gongkai.schema.IngestTables;
import org.gongkai.schema.StatisticsTables;
import org.gongkai.schema.Table;
import org.gongkai.tables.SparkExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A small golden case for each statistic. */
@ExtendWith(SparkExtension.class)
class StatisticsTest {

  private static final Map<String, String> CODEGEN =
      Map.of(
          "spark.sql.codegen.wholeStage", "false", "spark.sql.codegen.factoryMode", "NO_CODEGEN");

  private SmallCorpus corpus;

  @BeforeEach
  void begin(SparkSession spark) {
    // Compiling wide plans takes seconds, running them over five rows takes none.
    CODEGEN.forEach((key, value) -> spark.conf().set(key, value));
    corpus = new SmallCorpus(spark);
  }

  @AfterEach
  void end(SparkSession spark) {
    CODEGEN.keySet().forEach(spark.conf()::unset);
  }

  @Test
  void aRepostACorrectionAndAnAggregateLeaveTheSumsUnchanged() {
    corpus
        .report("r1", "county-a", 2022, 5, "published_on", SmallCorpus.date("2023-01-10"))
        .report("r1-repost", "county-a", 2022, 5)
        .report("r2", "county-b", 2022, 40, "published_on", SmallCorpus.date("2023-01-12"))
        .report(
            "r2-corrected",
            "county-b",
            2022,
            4,
            "title",
            "年度报告（更正）",
            "published_on",
            SmallCorpus.date("2023-01-12"))
        .report("r3", "city", 2022, 9, "scope", "aggregate", "agency_level", "prefecture");
    Dataset<Row> figures = corpus.figures();
    assertThat(
            lines(
                Shape.as(StatisticsTables.CANONICAL_REPORTS, figures)
                    .orderBy("report_id")
                    .select(
                        "report_id", "is_canonical", "canonical_report_id", "canonical_reason")))
        .containsExactly(
            "r1 true r1 published_later",
            "r1-repost false r1 published_earlier",
            "r2 false r2-corrected superseded_by_correction",
            "r2-corrected true r2-corrected corrected",
            "r3 true r3 only_report");
    Row year = only(year(StatisticsTables.NATIONAL_YEAR), "all");
    assertThat(year.<Long>getAs("report_count")).isEqualTo(2);
    assertThat(year.<Long>getAs("new_received_count")).isEqualTo(9);
    assertThat(year.<Double>getAs("new_received_median")).isEqualTo(4.5);
  }

  @Test
  void aShareStandsBesideItsDenominatorItsBoundsAndWhatCouldNotBeAssessed() {
    corpus
        .report("r1", "a", 2022, 0)
        .report("r2", "b", 2022, 3)
        .report("r3", "c", 2022, 0, "zero_application_source", "statement")
        .withoutTable("r4", "d", 2022)
        .reconsiderations("r1", 2, 1, 4);
    Row year = only(year(StatisticsTables.PROVINCE_YEAR), "all");
    assertThat(year.<Long>getAs("zero_application_count")).isEqualTo(2);
    assertThat(year.<Long>getAs("zero_application_known_count")).isEqualTo(3);
    assertThat(year.<Long>getAs("zero_application_unknown_count")).isEqualTo(1);
    assertThat(year.<Long>getAs("zero_application_by_statement_count")).isEqualTo(1);
    assertThat(year.<Double>getAs("zero_application_rate")).isEqualTo(2.0 / 3);
    // Wilson's interval of 2 of 3, from Newcombe (1998), method 3.
    assertThat(year.<Double>getAs("zero_application_rate_low"))
        .isCloseTo(0.2077, Offset.offset(1e-4));
    assertThat(year.<Double>getAs("zero_application_rate_high"))
        .isCloseTo(0.9385, Offset.offset(1e-4));
    assertThat(year.<Long>getAs("outcome_report_count")).isEqualTo(3);
    assertThat(year.<Long>getAs("outcome_not_assessable_count")).isEqualTo(1);
    assertThat(year.<Double>getAs("granted_share")).isEqualTo(1.0);
    assertThat(year.<Long>getAs("reconsideration_count")).isEqualTo(7);
    assertThat(year.<Double>getAs("reconsideration_corrected_share")).isEqualTo(1.0 / 3);
    assertThat(year.<Long>getAs("scope_unknown_count")).isEqualTo(1);
  }

  @Test
  void whatIsOpenDoesNotVanish() {
    corpus
        .report("r1", null, 2022, 2, "province_code", null, "province_name", null)
        .report("r2", null, 2022, 3, "agency_level", null)
        .report("r3", "a", null, 4);
    List<String> rows =
        lines(
            year(StatisticsTables.PROVINCE_YEAR)
                .select("report_year", "province_code", "agency_level", "new_received_count")
                .orderBy("report_year", "province_code", "agency_level"));
    assertThat(rows)
        .containsExactly(
            "null 35 all 4",
            "null 35 county 4",
            "2022 null all 2",
            "2022 null county 2",
            "2022 35 null 3",
            "2022 35 all 3");
  }

  @Test
  void amountsAreInYuanWhereTheUnitIsCertain() {
    corpus
        .report("r1", "a", 2022, 0)
        .report("r2", "b", 2022, 0)
        .report("r3", "c", 2022, 0)
        .disclosure("r1", "administrative_fee", "fee_amount", "1.5", "万元")
        .disclosure("r2", "administrative_fee", "fee_amount", "200", "元")
        .disclosure("r3", "administrative_fee", "fee_amount", "900", "万元")
        .issue("r3", 2022, "amount_unit_in_doubt", "warning", "administrative_fee.fee_amount");
    Row year = only(year(StatisticsTables.NATIONAL_YEAR), "all");
    assertThat(year.<BigDecimal>getAs("fee_yuan")).isEqualByComparingTo("15200");
    assertThat(year.<Long>getAs("fee_report_count")).isEqualTo(2);
    assertThat(year.<Long>getAs("fee_unit_in_doubt_count")).isEqualTo(1);
    assertThat(year.<Double>getAs("fee_median_yuan")).isEqualTo(7600.0);
    assertThat(year.<BigDecimal>getAs("procurement_yuan")).isNull();
  }

  @Test
  void disclosuresStatedDifferentlyAreNotSummed() {
    corpus
        .report("r1", "a", 2022, 0)
        .report("r2", "b", 2022, 0)
        .states("r1", 0, "1.2", "万条")
        .states("r1", 1, "12000", "条")
        .states("r2", 0, "5", "条")
        .states("r2", 1, "6", "条");
    Row year = only(year(StatisticsTables.NATIONAL_YEAR), "all");
    assertThat(year.<Long>getAs("proactive_disclosure_count")).isEqualTo(12000);
    assertThat(year.<Long>getAs("proactive_disclosure_report_count")).isEqualTo(1);
    assertThat(year.<Long>getAs("proactive_disclosure_ambiguous_count")).isEqualTo(1);
  }

  @Test
  void outcomesAddUpOverReports() {
    corpus.report("r1", "a", 2022, 5).report("r2", "b", 2022, 2);
    assertThat(
            lines(
                OutcomeYear.of(
                        StatisticsTables.OUTCOME_YEAR,
                        OutcomeYear.byYear(
                            corpus.own(),
                            corpus.read(IngestTables.APPLICATIONS),
                            List.of(StatisticsTables.OUTCOME_YEAR)))
                    .where("outcome = 'granted'")
                    .select(
                        "applicant", "application_count", "application_median", "report_count")))
        .containsExactly("total 7 3.5 2");
  }

  @Test
  void thePanelHoldsOnlyAgenciesOfEveryYear() {
    corpus
        .report("a20", "a", 2020, 1)
        .report("a21", "a", 2021, 1)
        .report("a22", "a", 2022, 1)
        .report("b20", "b", 2020, 1)
        .report("b22", "b", 2022, 1)
        .report("c23", "c", 2023, 1);
    assertThat(
            lines(
                ConstantPanel.withPanel(corpus.own(), StatisticsOptions.DEFAULT)
                    .where("panel_first_year IS NOT NULL")
                    .orderBy("report_id")
                    .select("report_id", "panel_first_year", "panel_last_year")))
        .containsExactly("a20 2020 2022", "a21 2020 2022", "a22 2020 2022");
    StatisticsOptions chosen =
        new StatisticsOptions(ScopeChoice.OWN, Optional.of(new PanelWindow(2022, 2022)));
    assertThat(
            lines(
                ConstantPanel.withPanel(corpus.own(), chosen)
                    .where("panel_first_year IS NOT NULL")
                    .orderBy("report_id")
                    .select("report_id")))
        .containsExactly("a22", "b22");
  }

  @Test
  void anAgencysYearsAreHeldAgainstEachOther() {
    corpus
        .report("r21", "a", 2021, 5)
        .report("r22", "a", 2022, 600)
        .disclosure("r21", "normative_document", "in_force", "10", "件")
        .disclosure("r22", "normative_document", "in_force", "10", "件")
        .disclosure("r22", "normative_document", "issued", "3", "件")
        .disclosure("r22", "normative_document", "repealed", "1", "件");
    Dataset<Row> canonical = corpus.figures();
    assertThat(
            lines(
                Shape.as(StatisticsTables.AGENCY_YEAR, AgencyYear.withPreviousYear(canonical))
                    .orderBy("report_year")
                    .select(
                        "report_year",
                        "previous_report_id",
                        "is_carry_over_equal",
                        "normative_document_expected_count",
                        "is_in_force_equal",
                        "new_received_change_count")))
        .containsExactly("2021 null null null null null", "2022 r21 true 12 false 595");
    assertThat(
            lines(
                Comparison.crossIssues(
                        YearOnYear.comparisons(AgencyYear.withPreviousYear(canonical)))
                    .orderBy("rule")
                    .select("report_id", "other_report_id", "rule", "expected", "actual")))
        .containsExactly("r22 r21 in_force_continuity 12 10", "r22 r21 year_on_year_jump 5 600");
  }

  @Test
  void anAggregateIsNeverLessThanWhatIsBelowIt() {
    corpus
        .report("city", "city", 2022, 6, "scope", "aggregate", "agency_level", "prefecture")
        .report("a", "a", 2022, 5)
        .report("b", "b", 2022, 4)
        .report("elsewhere", "c", 2022, 90, "prefecture_name", "福州市")
        .report("school", "d", 2022, 90, "agency_kind", "other")
        .report("tax", "国家税务总局三明市税务局", 2022, 90);
    assertThat(
            lines(
                Comparison.crossIssues(Hierarchy.comparisons(corpus.figures()))
                    .where("subject = 'new_received'")
                    .select("report_id", "other_report_id", "expected", "actual")))
        .containsExactly("city a at least 9 6");
  }

  @Test
  void anAggregateIsTheSumOfWhatIsBelowItWhereNoDivisionIsMissing() {
    for (int year : new int[] {2021, 2022, 2023}) {
      ofWuhai("city", year, 9, "aggregate", "prefecture", null);
      ofWuhai("150302", year, 3, "own", "county", "150302");
      ofWuhai("150303", year, 2, "own", "county", "150303");
      // In 2021 the third county is missing, in 2023 the three make the sum.
      if (year != 2021) {
        ofWuhai("150304", year, year == 2022 ? 1 : 4, "own", "county", "150304");
      }
    }
    Dataset<Row> comparisons =
        Hierarchy.comparisons(corpus.figures()).where("subject = 'new_received'");
    assertThat(
            lines(
                comparisons
                    .orderBy("report_year")
                    .select("report_year", "expected", "actual", Comparison.IS_FAILED)))
        .containsExactly("2021 at least 5 9 false", "2022 6 9 true", "2023 9 9 false");
    assertThat(
            lines(
                Comparison.crossIssues(comparisons)
                    .select("report_id", "other_report_id", "message")))
        .containsExactly(
            "city-2022 150302-2022 Applications received: the aggregate has 9, the 3 own reports"
                + " below it make 6; no division is missing");
  }

  /** 乌海市 has three districts, the same ones for decades. */
  private void ofWuhai(
      String agency, int year, long received, String scope, String level, String county) {
    corpus.report(
        agency + "-" + year,
        agency,
        year,
        received,
        "scope",
        scope,
        "agency_level",
        level,
        "province_code",
        "15",
        "prefecture_name",
        "乌海市",
        "county_code",
        county);
  }

  @Test
  void problemsTakenFromAnotherAgencyAreFound() {
    String problem = "一些部门主动公开意识不强".repeat(6);
    corpus
        .report("r1", "a", 2022, 1)
        .report("r2", "b", 2022, 1)
        .report("r3", "c", 2021, 1)
        .problem("r1", problem)
        .problem("r2", problem)
        .problem("r3", problem);
    assertThat(
            lines(
                Comparison.crossIssues(
                        OtherAgencies.comparisons(
                            corpus.figures(), corpus.read(IngestTables.CLAUSES)))
                    .select("report_id", "other_report_id", "rule")))
        .containsExactlyInAnyOrder(
            "r1 r2 duplicate_of_other_agency", "r2 r1 duplicate_of_other_agency");
  }

  @Test
  void coverageAccountsForEveryDocument() {
    corpus
        .report("r1", "a", 2022, 1)
        .withoutTable("r2", "b", 2022)
        .document("copy", "duplicate", "d-r1")
        .document("bad", "rejected", null)
        .issue("r1", 2022, "row_sum", "error", "granted.total");
    assertThat(
            lines(
                Coverage.of(
                        corpus.figures(),
                        corpus.read(IngestTables.DOCUMENTS),
                        corpus.read(IngestTables.ISSUES))
                    .orderBy("report_year")
                    .select(
                        "report_year",
                        "document_count",
                        "accepted_count",
                        "duplicate_count",
                        "rejected_count",
                        "table3_absent_count",
                        "outcome_report_count",
                        "error_issue_count")))
        .containsExactly("null 1 0 0 1 0 0 0", "2022 3 2 1 0 1 1 1");
  }

  @Test
  void everyRuleIsCountedAlsoWhereNothingBrokeIt() {
    corpus
        .report("r1", "a", 2022, 1)
        .withoutTable("r2", "b", 2022)
        .issue("r1", 2022, "row_sum", "error", "granted.total")
        .issue("r1", 2022, "row_sum", "error", "denied.total");
    Dataset<Row> comparisons =
        YearOnYear.comparisons(AgencyYear.withPreviousYear(corpus.figures()));
    assertThat(
            lines(
                RuleYear.of(corpus.figures(), corpus.read(IngestTables.ISSUES), comparisons)
                    .where("rule in ('row_sum', 'table_missing', 'carry_over')")
                    .orderBy("rule")
                    .select("rule", "checked_count", "failed_count", "not_assessable_count")))
        .containsExactly("carry_over 0 0 2", "row_sum 1 1 1", "table_missing 2 0 0");
  }

  private Dataset<Row> year(Table table) {
    return YearFigures.of(table, YearFigures.byYear(corpus.own(), List.of(table)));
  }

  private static List<String> lines(Dataset<Row> rows) {
    return rows.collectAsList().stream().map(row -> row.mkString(" ")).toList();
  }

  private static Row only(Dataset<Row> rows, String level) {
    return rows.where("agency_level = '" + level + "'").collectAsList().get(0);
  }
}
