package org.gongkai.parse.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.form.Applicant;
import org.gongkai.form.ApplicationCell;
import org.gongkai.form.DisclosureCell;
import org.gongkai.form.Edition;
import org.gongkai.form.Item;
import org.gongkai.form.Measure;
import org.gongkai.form.OfficialForm;
import org.gongkai.form.Outcome;
import org.gongkai.form.ReviewCell;
import org.gongkai.report.Figure;
import org.gongkai.report.FigureStatus;
import org.gongkai.report.OfficialTable;
import org.gongkai.report.OfficialTables;
import org.gongkai.report.TableRemark;
import org.gongkai.report.Text;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The solver on the smallest text that shows each quirk. */
class TableReaderTest {

  private static final String REVIEW_HEAD = PrintedValues.REVIEW_HEAD.replace('|', '\t');

  @Test
  void readsCellsThatTabsPart() {
    OfficialTable<ApplicationCell> table = applications(rows("\t", "\n", received()));

    assertThat(table.edition()).isEqualTo(Edition.FORM_2019);
    assertThat(counts(table, Outcome.NEW_RECEIVED)).containsExactly(71, 3, 0, 0, 0, 0, 74);
    assertThat(table.figures()).extracting(Figure::status).containsOnly(FigureStatus.REPORTED);
  }

  @Test
  void cutsGluedDigitsByTheSumsOfTheForm() {
    OfficialTable<ApplicationCell> table = applications(rows("", "", received()));

    assertThat(counts(table, Outcome.NEW_RECEIVED)).containsExactly(71, 3, 0, 0, 0, 0, 74);
    assertThat(counts(table, Outcome.GRANTED)).containsExactly(72, 3, 0, 0, 0, 0, 75);
    Figure<ApplicationCell> figure = figure(table, Outcome.NEW_RECEIVED, Applicant.TOTAL);
    assertThat(figure.status()).isEqualTo(FigureStatus.RECOVERED);
    assertThat(figure.raw()).isEqualTo("74");
    assertThat(figure.proof().orElseThrow()).contains("columns");
  }

  @Test
  void readsAFigureWhoseDigitsAreSpacedOut() {
    String text = rows(" ", "\n", received()).replace("71 3", "7 1 3").replace(" 74", " 7 4");
    OfficialTable<ApplicationCell> table =
        applications(text.replace("72 3", "7 2 3").replace(" 75", " 7 5"));

    assertThat(counts(table, Outcome.NEW_RECEIVED)).containsExactly(71, 3, 0, 0, 0, 0, 74);
    assertThat(figure(table, Outcome.GRANTED, Applicant.NATURAL_PERSON).raw()).isEqualTo("7 2");
  }

  @Test
  void keepsThePrintedCellsOfATableThatDoesNotAddUp() {
    String text = rows("\t", "\n", received()).replace("0\t74\n", "0\t75\n");
    OfficialTable<ApplicationCell> table = applications(text);

    assertThat(counts(table, Outcome.NEW_RECEIVED)).containsExactly(71, 3, 0, 0, 0, 0, 75);
    assertThat(table.figures()).extracting(Figure::status).containsOnly(FigureStatus.REPORTED);
  }

  @Test
  void leavesGluedRowsOpenWhenTheirSumIsBroken() {
    String text = rows("", "", received()).replace("713000074", "713000079");
    OfficialTable<ApplicationCell> table = applications(text);

    assertThat(figure(table, Outcome.NEW_RECEIVED, Applicant.NATURAL_PERSON).status())
        .isEqualTo(FigureStatus.UNREADABLE);
    assertThat(figure(table, Outcome.NEW_RECEIVED, Applicant.TOTAL).value()).isEmpty();
  }

  @Test
  void recoversABlankThatTwoSumsGive() {
    String text =
        rows("\t", "\n", received())
            .replace("继续办理\t0\t0\t0\t0\t0\t0\t0", "继续办理\t0\t0\t0\t0\t0\t0\t");
    Figure<ApplicationCell> total =
        figure(applications(text), Outcome.CARRIED_FORWARD, Applicant.TOTAL);

    assertThat(total.status()).isEqualTo(FigureStatus.RECOVERED);
    assertThat(total.value()).contains(BigDecimal.ZERO);
    assertThat(total.proof().orElseThrow()).contains("row sum of carried_forward");
  }

  @Test
  void takesTheNumberOfTheNextLabelForNoFigure() {
    String text = rows("", "", new long[0]).replace("其他法律行政法规", "2.其他法律行政法规");
    OfficialTable<ApplicationCell> table = applications(text);

    assertThat(counts(table, Outcome.DENIED_STATE_SECRET)).containsOnly(0);
    assertThat(counts(table, Outcome.DENIED_PROHIBITED_BY_LAW)).containsOnly(0);
  }

  @Test
  void leavesPageNumbersAndRunningHeadsOut() {
    String text =
        rows("\t", "\n", received())
            .replace("上年结转", "— 12 —\n乐平市2021年政府信息公开工作年度报告\n第 3 页 共 9 页\n上年结转");
    OfficialTable<ApplicationCell> table = applications(text);

    assertThat(counts(table, Outcome.NEW_RECEIVED)).containsExactly(71, 3, 0, 0, 0, 0, 74);
  }

  @Test
  void readsALabelThatIsTornAroundItsFigures() {
    String text =
        rows(" ", "\n", received())
            .replace(
                "要求行政机关确认或重新出具已获取信息 0 0 0 0 0 0 0", "要求行政机关确认 0 0 0 0 0 0 0\n三\n、\n本\n或重新出具已获取信息");
    OfficialTable<ApplicationCell> table = applications(text);

    assertThat(counts(table, Outcome.REJECTED_RECONFIRMATION)).containsOnly(0);
    assertThat(counts(table, Outcome.OTHER_HANDLING)).containsOnly(0);
  }

  @Test
  void takesAMarkForNothingAsBlankAndNotAsZero() {
    String text = rows("\t", "\n", received()).replace("信访举报投诉类申请\t0\t", "信访举报投诉类申请\t/\t");
    Figure<ApplicationCell> marked =
        figure(applications(text), Outcome.REJECTED_PETITION, Applicant.NATURAL_PERSON);

    assertThat(marked.raw()).isEqualTo("/");
    assertThat(marked.status()).isIn(FigureStatus.BLANK, FigureStatus.RECOVERED);
  }

  @Test
  void tellsTheEditionsByTheirRows() {
    String text =
        rows("\t", "\n", received())
            .replace(
                "其他处理\t0\t0\t0\t0\t0\t0\t0",
                "其他处理\n1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\t0\t0\t0\t0\t0\t0\t0\n"
                    + "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\t0\t0\t0\t0\t0\t0\t0\n"
                    + "3.其他\t0\t0\t0\t0\t0\t0\t0");
    OfficialTable<ApplicationCell> table = applications(text);

    assertThat(table.edition()).isEqualTo(Edition.FORM_2021);
    assertThat(table.figures()).hasSize(175).allMatch(f -> f.status() == FigureStatus.REPORTED);
  }

  @Test
  void leavesSpacedDigitsOfTable2OpenThatNoSumDecides() {
    String spaced = "规 章 1 0 1 1\n规 范 性 文 件 0 0 0\n";
    OfficialTable<DisclosureCell> table = disclosures(head2021() + spaced);

    assertThat(value(table, Item.REGULATION, Measure.ISSUED)).isEmpty();
    assertThat(value(table, Item.REGULATION, Measure.IN_FORCE)).isEmpty();
    assertThat(value(table, Item.NORMATIVE_DOCUMENT, Measure.ISSUED)).contains(BigDecimal.ZERO);
  }

  @Test
  void takesOneSpaceForNoBoundaryWhereMorePartAllCells() {
    String spaced = "规 章   1 0   1   1\n规 范 性 文 件   0   2   3 7\n行 政 事 业 性 收 费   0\n";
    OfficialTable<DisclosureCell> table = disclosures(head2021() + spaced);

    assertThat(value(table, Item.REGULATION, Measure.ISSUED)).contains(BigDecimal.TEN);
    assertThat(value(table, Item.NORMATIVE_DOCUMENT, Measure.IN_FORCE))
        .contains(new BigDecimal(37));
  }

  @Test
  void readsAnAmountWhoseCharactersAreSpacedOut() {
    String spaced =
        "规 章 0 0 0\n规 范 性 文 件 0 0 0\n信 息 内 容 本 年 收 费 金 额 （ 单 位 ： 万 元 ）\n行 政 事 业 性 收 费 5 4 5 . 7 0\n";
    Figure<DisclosureCell> fee =
        figure(
            disclosures(head2021() + spaced),
            new DisclosureCell(Item.ADMINISTRATIVE_FEE, Measure.FEE_AMOUNT));

    assertThat(fee.value()).contains(new BigDecimal("545.70"));
    assertThat(fee.raw()).isEqualTo("5 4 5 . 7 0");
    String list = spaced.replace("5 4 5 . 7 0", "5 4 . 5 . 7 0");
    assertThat(value(disclosures(head2021() + list), Item.ADMINISTRATIVE_FEE, Measure.FEE_AMOUNT))
        .isEmpty();
  }

  @Test
  void provesNothingOfRowsBehindTheEndOfAText() {
    String whole = rows("\t", "\n", new long[] {0, 0, 0, 0, 0, 0, 0});
    String cut = whole.substring(0, whole.indexOf(label(Outcome.RESULTS_TOTAL)));

    assertThat(counts(applications(whole), Outcome.CARRIED_FORWARD)).containsOnly(0);
    assertThat(applications(cut + "| ").figures())
        .filteredOn(figure -> figure.cell().outcome() == Outcome.CARRIED_FORWARD)
        .extracting(Figure::status)
        .containsOnly(FigureStatus.BLANK);
  }

  @Test
  void keepsTheUnitThatACellPrints() {
    OfficialTable<DisclosureCell> table =
        disclosures("信息内容\t采购项目数量\t采购总金额\n行政强制\t0\t0\t0\n政府集中采购\t15\t15.68万元\n");
    Figure<DisclosureCell> amount =
        figure(table, new DisclosureCell(Item.GOVERNMENT_PROCUREMENT, Measure.PROCUREMENT_AMOUNT));

    assertThat(amount.value()).contains(new BigDecimal("15.68"));
    assertThat(amount.unit()).isEqualTo("万元");
    assertThat(amount.raw()).isEqualTo("15.68万元");
  }

  @Test
  void remarksOnAFeeUnderAnotherHeading() {
    OfficialTable<DisclosureCell> table =
        disclosures(
            head2021() + "规章\t0\t0\t0\n规范性文件\t1\t0\t4\n第二十条第（八）项\n信息内容\t本年处理决定数量\n行政事业性收费\t7\n");

    assertThat(value(table, Item.ADMINISTRATIVE_FEE, Measure.FEE_AMOUNT))
        .contains(new BigDecimal("7"));
    assertThat(table.remarks())
        .extracting(TableRemark::kind)
        .containsExactly("fee_under_other_heading");
  }

  @Test
  void remarksOnARowAndOnHeadsOfTheOtherEdition() {
    OfficialTable<DisclosureCell> table =
        disclosures(
            head2021()
                + "规章\t0\t0\t0\n规范性文件\t1\t0\t4\n信息内容\t上一年项目数量\t本年增/减\t处理决定数量\n"
                + "行政许可\t5\t0\t9\n其他对外管理服务事项\t1\t0\t2\n");

    assertThat(table.edition()).isEqualTo(Edition.FORM_2021);
    assertThat(value(table, Item.NORMATIVE_DOCUMENT, Measure.IN_FORCE))
        .contains(new BigDecimal("4"));
    assertThat(value(table, Item.ADMINISTRATIVE_LICENSE, Measure.DECISIONS)).isEmpty();
    assertThat(table.remarks())
        .extracting(TableRemark::kind)
        .containsExactly("headed_by_other_edition", "row_of_other_edition");
  }

  @ParameterizedTest
  @CsvSource({"-2, -2", "减2, -2", "增3, 3", "＋4, 4", "０, 0", "'1,234', 1234"})
  void readsNumbersAsTheyAreWritten(String printed, BigDecimal value) {
    OfficialTable<DisclosureCell> table =
        disclosures("信息内容\t上一年项目数量\t本年增/减\t处理决定数量\n行政许可\t5\t" + printed + "\t9\n行政处罚\t0\t0\t0\n");

    assertThat(value(table, Item.ADMINISTRATIVE_LICENSE, Measure.ITEM_CHANGE)).contains(value);
  }

  @Test
  void cutsTheBlocksOfTable4() {
    OfficialTable<ReviewCell> table =
        reviews(REVIEW_HEAD.replace("\t", "").replace("\n", "") + "200130000001023");

    assertThat(table.figures())
        .extracting(f -> f.value().map(BigDecimal::intValue).orElse(-1))
        .containsExactly(2, 0, 0, 1, 3, 0, 0, 0, 0, 0, 0, 1, 0, 2, 3);
  }

  /** What follows may begin with characters of the head, as 政府 does with one of 行政复议. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                             | 000000176038000000  | ''
          ''                             | 000000176038000000  | 5、政府信息公开工作存在的主要问题
          当前位置：首页 > 政府信息公开年报 | 000000176038000000  | ''
          ''                             | 017603800000000000  | 政府信息公开工作存在的主要问题
          """)
  void findsTheRunOfTable4OnALineOfItsOwn(String before, String run, String behind) {
    String head = REVIEW_HEAD.replace("\t", "");
    OfficialTable<ReviewCell> table =
        reviews(head + before + (before.isEmpty() ? "" : "\n") + run + "\n\n" + behind);

    assertThat(table.figures()).extracting(Figure::status).containsOnly(FigureStatus.RECOVERED);
    assertThat(table.figures())
        .extracting(f -> f.value().map(BigDecimal::intValue).orElse(-1))
        .containsSubsequence(17, 60, 3, 80);
  }

  @Test
  void cutsARunThatNoOtherTableShowsToBeGlued() {
    OfficialTable<ReviewCell> table =
        reviews(REVIEW_HEAD.replace("\t", "") + "7001800219210025025");

    assertThat(table.figures())
        .extracting(f -> f.value().map(BigDecimal::intValue).orElse(-1))
        .containsExactly(7, 0, 0, 1, 8, 0, 0, 2, 19, 21, 0, 0, 25, 0, 25);
  }

  @Test
  void readsOnlyTheFirstOfTwoPrintsOfATable() {
    String row = "1\t0\t0\t0\t1\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\n";
    OfficialTable<ReviewCell> table = reviews(REVIEW_HEAD + row + "\n" + REVIEW_HEAD + row);

    assertThat(table.figures()).extracting(Figure::status).containsOnly(FigureStatus.REPORTED);
  }

  @Test
  void findsNoTableInASentenceThatUsesTheWordsOfTheForm() {
    OfficialTables tables =
        TableReader.read(new Text("本年新收政府信息公开申请3件，上年结转0件，予以公开2件，不予公开1件，结转下年度0件。"));

    assertThat(tables).isEqualTo(OfficialTables.NONE);
  }

  @Test
  void givesUpOnDigitsWithoutEnd() {
    String hostile = rows("", "", received()).replace("713000074", "1".repeat(10_000));
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () ->
            assertThat(figure(applications(hostile), Outcome.NEW_RECEIVED, Applicant.TOTAL).value())
                .isEmpty());
  }

  @Test
  void countsSpansInCodePoints() {
    String text = "𠮷乡\n" + rows("\t", "\n", received());
    Text source = new Text(text);
    TableReader.read(source).applications().orElseThrow().figures().stream()
        .filter(figure -> figure.span().isPresent())
        .forEach(figure -> assertThat(source.slice(figure.span().get())).isEqualTo(figure.raw()));
  }

  @Test
  void hasEveryCellOfTheForm() {
    assertThat(OfficialForm.applications(Edition.FORM_2019)).hasSize(161);
    assertThat(OfficialForm.applications(Edition.FORM_2021)).hasSize(175);
    assertThat(OfficialForm.disclosures(Edition.FORM_2019)).hasSize(22);
    assertThat(OfficialForm.disclosures(Edition.FORM_2021)).hasSize(10);
    assertThat(OfficialForm.reviews())
        .hasSize(15)
        .extracting(cell -> cell.channel().code(), cell -> cell.outcome().code())
        .contains(tuple("litigation_direct", "corrected"));
  }

  /** 71 and 3 received, 1 carried over, 72 and 3 granted, nothing else. */
  private static long[] received() {
    return new long[] {71, 3, 1, 72, 3};
  }

  /** Table 3 of the 2019 form, flattened; zeros throughout where no values are given. */
  private static String rows(String cellGap, String rowGap, long[] values) {
    return OfficialForm.outcomes(Edition.FORM_2019).stream()
        .map(outcome -> label(outcome) + cellGap + row(outcome, values, cellGap))
        .collect(Collectors.joining(rowGap, "申请人情况" + rowGap, rowGap));
  }

  private static String label(Outcome outcome) {
    return outcome.zh().replaceAll(".* [0-9]\\.", "");
  }

  private static String row(Outcome outcome, long[] v, String gap) {
    long[] cells = new long[Applicant.values().length];
    if (v.length > 0) {
      switch (outcome) {
        case NEW_RECEIVED -> set(cells, v[0], v[1]);
        case CARRIED_OVER -> set(cells, v[2], 0);
        case GRANTED, RESULTS_TOTAL -> set(cells, v[3], v[4]);
        default -> set(cells, 0, 0);
      }
    }
    return Arrays.stream(cells).mapToObj(Long::toString).collect(Collectors.joining(gap));
  }

  private static void set(long[] cells, long natural, long commercial) {
    cells[0] = natural;
    cells[1] = commercial;
    cells[6] = natural + commercial;
  }

  private static String head2021() {
    return "第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n";
  }

  private static OfficialTable<ApplicationCell> applications(String text) {
    return TableReader.read(new Text(text)).applications().orElseThrow();
  }

  private static OfficialTable<DisclosureCell> disclosures(String text) {
    return TableReader.read(new Text(text)).disclosures().orElseThrow();
  }

  private static OfficialTable<ReviewCell> reviews(String text) {
    return TableReader.read(new Text(text + "\n五、存在的主要问题及改进情况\n无。")).reviews().orElseThrow();
  }

  private static List<Integer> counts(OfficialTable<ApplicationCell> table, Outcome outcome) {
    return table.figures().stream()
        .filter(figure -> figure.cell().outcome() == outcome)
        .map(figure -> figure.value().map(BigDecimal::intValue).orElse(-1))
        .toList();
  }

  private static Figure<ApplicationCell> figure(
      OfficialTable<ApplicationCell> table, Outcome outcome, Applicant applicant) {
    return figure(table, new ApplicationCell(outcome, applicant));
  }

  private static <C extends org.gongkai.form.Cell> Figure<C> figure(
      OfficialTable<C> table, C cell) {
    return table.figures().stream().filter(f -> f.cell().equals(cell)).findFirst().orElseThrow();
  }

  private static Optional<BigDecimal> value(
      OfficialTable<DisclosureCell> table, Item item, Measure measure) {
    return figure(table, new DisclosureCell(item, measure)).value();
  }
}
