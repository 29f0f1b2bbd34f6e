package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.form.Edition;
import org.gongkai.form.OfficialForm;
import org.gongkai.form.ReviewOutcome;
import org.gongkai.report.Issue;
import org.gongkai.report.Masthead.AgencyMention.Place;
import org.gongkai.report.Severity;
import org.gongkai.report.StatementKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentTest {

  private final ExampleReport report = new ExampleReport();

  @Test
  void everyRuleHasACodeOfItsOwnAndBothExplanations() {
    assertThat(Rules.ALL).extracting(Rule::code).doesNotHaveDuplicates();
    assertThat(Rules.ALL)
        .allSatisfy(
            rule -> {
              assertThat(rule.zh()).endsWith("。");
              assertThat(rule.en()).endsWith(".");
              assertThat(Rules.ofCode(rule.code())).contains(rule);
            });
  }

  @Test
  void findsNoFaultWithTablesOfZeros() {
    assertThat(report.assess().issues())
        .extracting(Issue::rule)
        .containsOnly("section_missing", "problems_missing");
  }

  @Test
  void aRowThatDoesNotAddUpIsAnErrorAtItsTotal() {
    report.cell("new_received.natural_person", "3").cell("carried_forward.natural_person", "3");
    assertThat(report.issues("row_sum"))
        .extracting(Issue::subject)
        .containsExactly("new_received.total", "carried_forward.total");
    assertThat(report.issues("row_sum").get(0).message()).contains("make 3").contains("says 0");
    assertThat(report.issues("intake_identity")).isEmpty();
  }

  @Test
  void aColumnWhoseResultsDoNotMakeTheirTotalIsAnError() {
    report.cell("granted.natural_person", "2").cell("granted.total", "2");
    assertThat(report.issues("results_sum"))
        .extracting(Issue::subject)
        .containsExactly("results_total.natural_person", "results_total.total");
  }

  @Test
  void intakeMustEqualResultsAndWhatIsCarriedForward() {
    report.cell("new_received.natural_person", "2").cell("new_received.total", "2");
    assertThat(report.issues("intake_identity"))
        .extracting(issue -> issue.expected().orElseThrow() + " " + issue.actual().orElseThrow())
        .containsExactly("2 0", "2 0");
  }

  @Test
  void aBlockOfReviewsMustMakeItsTotal() {
    report.cell("reconsideration.upheld", "1");
    assertThat(report.issues("review_block_sum"))
        .extracting(Issue::subject)
        .containsExactly("reconsideration.total");
  }

  @Test
  void aSumWithAMissingCellIsNotAssessedUnlessItContradictsAnyway() {
    report.cell("reconsideration.pending", "");
    assertThat(report.issues("review_block_sum")).isEmpty();
    report.cell("reconsideration.upheld", "4").cell("reconsideration.total", "3");
    assertThat(report.issues("review_block_sum").get(0).message()).contains("at least 4");
  }

  @Test
  void aMarkForNothingIsAPartOfNoSize() {
    report.cell("reconsideration.pending", "/").cell("reconsideration.total", "3");
    assertThat(report.issues("review_block_sum").get(0).message()).contains("make 0");
    report.cell("reconsideration.upheld", "3");
    assertThat(report.issues("review_block_sum")).isEmpty();
  }

  @Test
  void aMissingCellLeavesRoomForWhatTheOtherSideHasMore() {
    report
        .cell("reconsideration.upheld", "1")
        .cell("reconsideration.pending", "")
        .cell("reconsideration.total", "3")
        .cell("litigation_direct.upheld", "4")
        .cell("litigation_direct.total", "");
    assertThat(report.issues("review_block_sum")).isEmpty();
  }

  @Test
  void aSumIsNotAssessedWhereEachOfItsKindMissesACell() {
    OfficialForm.reviews().stream()
        .filter(cell -> cell.outcome() == ReviewOutcome.PENDING)
        .forEach(cell -> report.cell(cell.code(), ""));
    assertThat(report.assess().notAssessable()).contains("review_block_sum");

    OfficialForm.reviews().stream()
        .filter(cell -> cell.outcome() == ReviewOutcome.PENDING)
        .forEach(cell -> report.cell(cell.code(), "0"));
    OfficialForm.reviews().stream()
        .filter(cell -> cell.outcome() == ReviewOutcome.TOTAL)
        .forEach(cell -> report.cell(cell.code(), ""));
    assertThat(report.assess().notAssessable()).contains("review_block_sum");
  }

  @ParameterizedTest
  @CsvSource({"2018, 0", "2019, 3"})
  void theFormIsMissedFromTheYearItIsPrescribedFor(int year, int missing) {
    assertThat(report.withoutTables().year(year).issues("table_missing")).hasSize(missing);
  }

  @Test
  void anIssueNamesItsCellAsTheFormDoes() {
    report
        .cell("regulation.issued", "")
        .cell("granted.total", "")
        .cell("reconsideration.pending", "");
    assertThat(report.issues("cell_blank"))
        .extracting(Issue::message)
        .containsExactly(
            "Table 2, 规章, 本年制发件数 is blank",
            "Table 3, （一）予以公开, 总计 is blank",
            "Table 4, 行政复议, 尚未审结 is blank");
  }

  @Test
  void withoutTablesNoSumCanBeAssessed() {
    assertThat(report.withoutTables().assess().notAssessable())
        .contains("row_sum", "results_sum", "intake_identity", "review_block_sum", "cell_blank");
    assertThat(report.issues("table_missing"))
        .extracting(Issue::subject)
        .containsExactly("table2", "table3", "table4");
  }

  @Test
  void blankMarkedAndUnreadableCellsAreToldApart() {
    report
        .cell("granted.total", "")
        .cell("carried_over.total", "/")
        .cell("regulation.issued", "1 0?");
    assertThat(report.issues("cell_blank"))
        .extracting(Issue::subject)
        .containsExactly("granted.total");
    assertThat(report.issues("cell_marked_nothing"))
        .extracting(Issue::subject)
        .containsExactly("carried_over.total");
    assertThat(report.issues("cell_unreadable").get(0).message()).contains("1 and 0 or 10");
  }

  @ParameterizedTest
  @CsvSource({
    "2022, FORM_2019, 2",
    "2022, FORM_2021, 0",
    "2020, FORM_2021, 2",
    "2020, FORM_2019, 0"
  })
  void theEditionIsHeldAgainstTheYear(int year, Edition edition, int count) {
    assertThat(report.year(year).edition(edition).issues("table_edition_against_year"))
        .hasSize(count)
        .allMatch(issue -> issue.severity() == Severity.INFO);
  }

  @Test
  void aStatementMayCountWhatWasCarriedOverOrNot() {
    report
        .cell("new_received.total", "5")
        .cell("carried_over.total", "2")
        .states(StatementKind.APPLICATIONS_RECEIVED, "7", "件");
    assertThat(report.issues("statement_against_table")).isEmpty();
    ExampleReport other =
        new ExampleReport()
            .cell("new_received.total", "5")
            .states(StatementKind.APPLICATIONS_RECEIVED, "6", "件");
    assertThat(other.issues("statement_against_table"))
        .extracting(Issue::subject)
        .containsExactly("applications_received");
  }

  @Test
  void aProcurementAmountWithoutUnitIsInDoubtAndOneWithIsNot() {
    report.edition(Edition.FORM_2019).cell("government_procurement.procurement_amount", "156800");
    assertThat(report.issues("amount_unit_in_doubt"))
        .extracting(Issue::subject)
        .containsExactly("government_procurement.procurement_amount");
    report.cell("government_procurement.procurement_amount", "15.68万元");
    assertThat(report.issues("amount_unit_in_doubt")).isEmpty();
  }

  @Test
  void aFeeIsInTheUnitOfItsHeadingUnlessTextOrHeadingSayOtherwise() {
    report.cell("administrative_fee.fee_amount", "12.5");
    assertThat(report.issues("amount_unit_in_doubt")).isEmpty();
    report.states(StatementKind.FEE_AMOUNT, "12.5", "元");
    assertThat(report.issues("amount_unit_in_doubt")).hasSize(1);
    ExampleReport other =
        new ExampleReport()
            .cell("administrative_fee.fee_amount", "12.5")
            .remark("fee_under_other_heading");
    assertThat(other.issues("amount_unit_in_doubt")).hasSize(1);
  }

  @Test
  void aFeeThatNoAgencyCollectsMayBeInYuan() {
    assertThat(
            report.cell("administrative_fee.fee_amount", "999999").issues("amount_unit_in_doubt"))
        .isEmpty();
    assertThat(
            report.cell("administrative_fee.fee_amount", "1280000").issues("amount_unit_in_doubt"))
        .extracting(Issue::subject)
        .containsExactly("administrative_fee.fee_amount");
    assertThat(
            report.cell("administrative_fee.fee_amount", "1280000元").issues("amount_unit_in_doubt"))
        .isEmpty();
  }

  @Test
  void nothingOfNoUnitIsNothing() {
    assertThat(report.remark("fee_under_other_heading").issues("amount_unit_in_doubt")).isEmpty();
  }

  @Test
  void aReportDatedBeforeItsPeriodEndsIsInDoubt() {
    assertThat(report.publishedOn("2022-12-30").issues("published_before_period_ends")).hasSize(1);
    assertThat(report.publishedOn("2022-12-31").issues("published_before_period_ends")).isEmpty();
    assertThat(report.year(null).assess().notAssessable()).contains("published_before_period_ends");
  }

  @ParameterizedTest
  @CsvSource({
    "统计期限自2021年1月1日起至2021年12月31日止, 1",
    "统计期限自2022 年 1 月 1 日起至2022年12月31日止, 0",
    "现公布2021年政府信息公开工作年度报告, 1",
    "2021年，我局认真贯彻条例, 1",
    "2021年，我局收到3件。2022年，我局收到5件, 0",
    "2023年，我局将继续努力, 0",
    "根据闽政办〔2020〕26号文件, 0"
  })
  void anotherYearTakenForTheReportsOwnIsFound(String text, int count) {
    assertThat(report.text(text).issues("other_year_named")).hasSize(count);
  }

  @ParameterizedTest
  @CsvSource({
    "建宁县教育局, 0",
    "泰宁县教育局, 1",
    "教育局, 0",
    "福建省教育厅, 0",
    "三明市建宁县教育局, 0",
    "泰宁经济开发区, 0",
    "泰宁经开区, 0",
    "泰宁区, 1"
  })
  void anAgencyOfAnotherPlaceInASpeakingPositionIsFound(String name, int count) {
    assertThat(report.names(Place.SIGNATURE, name).issues("other_place_named")).hasSize(count);
  }

  @Test
  void aParagraphThatStandsTwiceIsFound() {
    String paragraph = "完善".repeat(30) + "。";
    assertThat(report.text(paragraph + "\n\n　" + paragraph + "\n").issues("paragraph_repeated"))
        .hasSize(1);
    assertThat(report.text("无。\n无。\n").issues("paragraph_repeated")).isEmpty();
  }

  @Test
  void saysTheSameThingOnce() {
    List<Issue> issues =
        report
            .names(Place.CONTACT, "泰宁县教育局")
            .names(Place.CONTACT, "泰宁县教育局")
            .issues("other_place_named");
    assertThat(issues).hasSize(1);
  }
}
