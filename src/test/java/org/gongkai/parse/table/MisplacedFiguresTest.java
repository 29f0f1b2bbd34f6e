package org.gongkai.parse.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.parse.table.PrintedValues.REVIEW_HEAD;
import static org.gongkai.parse.table.PrintedValues.disclosures;
import static org.gongkai.parse.table.PrintedValues.reviews;
import static org.gongkai.parse.table.PrintedValues.row;
import static org.gongkai.parse.table.PrintedValues.tables;

import java.util.stream.Collectors;
import org.gongkai.form.Edition;
import org.gongkai.form.OfficialForm;
import org.gongkai.form.Outcome;
import org.gongkai.parse.table.page.DrawnLines;
import org.gongkai.parse.table.page.LineNumbers;
import org.gongkai.report.FigureStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures that print moves, runs together or mixes with others, and that look like other cells. */
class MisplacedFiguresTest {

  private static final String DISCLOSURES = "信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n";
  private static final String DECISIONS = "信息内容\t本年处理决定数量\n";
  private static final String END = "\n五、存在的主要问题及改进情况\n无。";

  @ParameterizedTest
  @ValueSource(strings = {"4\t0\t0\t2\t0\t7\t", "\t1\t4\t0\t0\t2\t0", "4\t0\t0\t2\t0\t6\t"})
  void leavesARowOpenThatMayHaveMovedByACell(String moved) {
    String text =
        requests("1\t4\t0\t0\t2\t0\t7").replace("重复申请\t1\t4\t0\t0\t2\t0\t7", "重复申请\t" + moved);

    assertThat(row(text, Outcome.REJECTED_REPEATED)).containsOnly("");
  }

  @Test
  void keepsARowThatEndsBlankBehindAFigureTooSmallToBeItsTotal() {
    String text =
        requests("1\t4\t0\t0\t2\t0\t7")
            .replace("重复申请\t1\t4\t0\t0\t2\t0\t7", "重复申请\t1\t4\t0\t0\t2\t0\t");

    assertThat(row(text, Outcome.REJECTED_REPEATED)).startsWith("1", "4", "0", "0", "2", "0");
  }

  @Test
  void leavesAReviewRowOpenThatLostACellAndIsFilledUp() {
    assertThat(reviews(REVIEW_HEAD + "0|3|1|0|4|0|5|8|13|0|0|2|1|3|" + END))
        .containsExactly("0", "3", "1", "0", "4", "0", "", "", "", "13", "0", "0", "2", "1", "3");
    assertThat(reviews(REVIEW_HEAD + "0|3|1|0|4|0|0|0|0|0|0|2|1|3|" + END))
        .containsExactly("0", "3", "1", "0", "4", "0", "0", "0", "0", "0", "", "", "", "", "");
    assertThat(reviews(REVIEW_HEAD + "0|3|1|0|4|0|0|0|0|0|0|2|1|0|" + END)).contains("4", "2");
  }

  @Test
  void takesNoFirstLineOfFiguresThatNarrowColumnsBreakForTheRow() {
    String broken = "重复申请   21   0   0   0   0   0   21\n           14                       14\n";

    assertThat(row(spaced(broken), Outcome.REJECTED_REPEATED)).containsOnly("");
    assertThat(
            row(
                spaced("重复申请   无   无   无   无   无\n                  90      90\n"),
                Outcome.REJECTED_REPEATED))
        .containsOnly("");
    assertThat(
            row(
                spaced("重复申请   21   0   0   0   0   0   21\n               9\n"),
                Outcome.REJECTED_REPEATED))
        .as("beside a page number")
        .contains("21");
  }

  @Test
  void takesNoLineOfADrawnFrameForTheRowWhereAnotherHasTheSameCells() {
    String framed =
        "│重复申请│1 │4│0│0│2│0│17│\n│        │0 │ │ │ │ │ │  │\n├────────┼──┼─┼─┼─┼─┼─┼──┤\n";

    assertThat(row(spaced(framed), Outcome.REJECTED_REPEATED)).containsOnly("");
    assertThat(row(spaced(framed.replace("│0 │", "│  │")), Outcome.REJECTED_REPEATED))
        .startsWith("1", "4");
  }

  @Test
  void seesThatALineBreaksAFigureThoughALabelOfSeveralRowsStandsOnIt() {
    String framed =
        "│      │重复申请│33│4│0│0│2│0│39│\n│不予处│        │9 │ │ │ │ │ │9 │\n│理    ├────────┼──┼─┼─┼─┼─┼─┼──┤\n";

    assertThat(row(spaced(framed), Outcome.REJECTED_REPEATED)).containsOnly("");
  }

  @Test
  void takesNoPageNumberForTheTotalOfARowThatHasABlankLineForACell() {
    String text =
        requests("1\n4\n0\n0\n2\n0\n7")
            .replace("重复申请\n1\n4\n0\n0\n2\n0\n7", "重复申请\n9\n2\n0\n0\n\n0\n11\n12");

    assertThat(row(text, Outcome.REJECTED_REPEATED)).containsOnly("");
  }

  @Test
  void keepsARowThatDoesNotAddUpOfWhichTabsIndentEachCell() {
    String text =
        requests("1\n4\n0\n0\n2\n0\n7")
            .replace("重复申请\n1\n4\n0\n0\n2\n0\n7", "重复申请\n1\n4\n0\n0\n2\n0\n0")
            .replaceAll("(?m)^", "\t\t\t");
    String besideOneTab = "新媒体\n\t类别\n\t数量\n\n\t微信公众号\n\t8\n\n" + text;

    assertThat(row(besideOneTab, Outcome.REJECTED_REPEATED))
        .containsExactly("1", "4", "0", "0", "2", "0", "0");
  }

  @Test
  void takesNoTotalForWholeThatTheNextLineMayEnd() {
    assertThat(row(spaced("重复申请 81 38 29 12 0 19 17\n9\n"), Outcome.REJECTED_REPEATED))
        .containsOnly("");
    assertThat(row(spaced("重复申请 81 38 29 12 0 19 179\n9\n"), Outcome.REJECTED_REPEATED))
        .contains("179");
  }

  @Test
  void readsARowOnOneLineBesideRowsOfACellALine() {
    String text =
        requests("1\n4\n0\n0\n2\n0\n7").replace("重复申请\n1\n4\n0\n0\n2\n0\n7", "重复申请 1 4 0 0 2 0 7");

    assertThat(row(text, Outcome.REJECTED_REPEATED))
        .containsExactly("1", "4", "0", "0", "2", "0", "7");
  }

  @Test
  void takesTheBackslashOfMarkdownForNoMark() {
    String text =
        requests("1\t4\t0\t0\t2\t0\t7").replace("重复申请", "2\\.重复申请\\*\\*").replace("\t", " | ");

    assertThat(row(text, Outcome.REJECTED_REPEATED))
        .containsExactly("1", "4", "0", "0", "2", "0", "7");
    assertThat(row(text.replace("2 | 0 | 7", "2 | \\ | 7"), Outcome.REJECTED_REPEATED))
        .containsExactly("1", "4", "0", "0", "2", "0", "7");
  }

  @Test
  void takesNoHeadOfTheNextTableForARowOfThisOne() {
    String text = requests("1 4 0 0 2 0 7").replaceAll("（七）总计[^@]*", "");
    String reviews =
        "类别 结果维持 结果纠正 其他结果 尚未审结 总计\n行政复议 — — — — —\n行政诉讼 未经复议直接起诉 — — — — —\n复议后起诉 — — — — —\n";

    assertThat(row(text + "四、政府信息公开行政复议、行政诉讼情况\n" + reviews + END, Outcome.REJECTED_REPEATED))
        .containsExactly("1", "4", "0", "0", "2", "0", "7");
  }

  private static String spaced(String repeated) {
    return requests("1   4   0   0   2   0   7").replaceAll("重复申请.*\n", repeated);
  }

  @Test
  void takesThreeEqualCellsForNoCountOfNineDigits() {
    String rows = "信息内容,本年处理决定数量,本年处理决定数量\n行政处罚,12,12\n行政强制,172,172,172\n";

    assertThat(disclosures(rows)).containsOnly("");
  }

  @Test
  void takesFiguresThatTouchForNoCount() {
    String text =
        requests("1\n4\n0\n0\n2\n0\n7")
            .replace("重复申请\n1\n4\n0\n0\n2\n0\n7", "重复申请\n109\n8\n0\n49\n0\n943377763312\n7");

    assertThat(row(text, Outcome.REJECTED_REPEATED)).containsOnly("");
  }

  @Test
  void joinsNoFiguresThatStandInEachOfTheColumnsTheySpan() {
    String text =
        DISCLOSURES
            + "规章\t0\t1\t12\n行政规范性文件\t14\t0\t3\n信息内容\t本年处理决定数量\t本年处理决定数量\t本年处理决定数量\n"
            + "行政许可\t5\t5\t5\n行政处罚\t17\t17\t17\n行政强制\t6\t6\n";

    assertThat(disclosures(text.replace('\t', ' '))).endsWith("5", "17", "", "");
  }

  @Test
  void leavesAThousandsMarkOpenBesideFiguresThatTouch() {
    String text = DISCLOSURES + "规章200\n行政规范性文件01,30023\n" + DECISIONS + "行政许可0\n行政处罚14\n";

    assertThat(disclosures(text.replace("\t", "")))
        .containsExactly("", "", "", "", "", "", "0", "14", "", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"空", "NaN", "nan", "None", "null"})
  void takesTheWordForAnEmptyCellForABlank(String nothing) {
    String text =
        DISCLOSURES + "规章\t#\t2\t#\n行政规范性文件\t#\t3\t8\n" + DECISIONS + "行政许可\t4\n行政处罚\t#\n";

    assertThat(disclosures(text.replace("#", nothing).replace("\t", "  ")))
        .startsWith("", "2", "", "", "3", "8", "4", "");
  }

  @Test
  void takesNoEmptyCellBeforeALabelForOneOfTheRowAbove() {
    String text = DISCLOSURES + "规章\t12\n行政规范性文件\t11\t13\t18\n" + DECISIONS + "行政许可\t4\n行政处罚\t6\n";
    String merged = "NaN NaN ";

    assertThat(disclosures(text.replaceAll("(?m)^", merged).replace('\t', ' ')))
        .startsWith("", "", "", "11", "13", "18", "4", "6");
  }

  @Test
  void takesTheNumbersOfLinesForNoFigures() {
    String text =
        "0 信息内容 本年制发件数 本年废止件数 现行有效件数\n1 规章 5 3 \n2 行政规范性文件 1 7 \n"
            + "3 信息内容 本年处理决定数量\n4 行政许可 12\n5 行政处罚 9\n6 行政强制 0\n7 信息内容 本年收费金额\n8 行政事业性收费 0\n";

    assertThat(disclosures(text)).containsExactly("", "", "", "", "", "", "12", "9", "0", "0");
    assertThat(LineNumbers.unfold("0 a\n1 b\n2 c\n3 d\n4 e\n5 f\n7 g\n")).endsWith("  f\n7 g\n");
    assertThat(LineNumbers.unfold("0\n1\n2\n3\n4\n5\n6\n")).isEqualTo("0\n1\n2\n3\n4\n5\n6\n");
    assertThat(LineNumbers.unfold("0 a\n1 b\n2\n3 d\n4 e\n5\n6 g\n7 h\n"))
        .isEqualTo("  a\n  b\n \n  d\n  e\n \n  g\n  h\n");
    assertThat(LineNumbers.unfold("1.a\n2.b\n3.c\n4.d\n5.e\n6.f\n")).contains("1.a");
    assertThat(LineNumbers.unfold("1 . a\n2 . b\n3 . c\n4 . d\n5 . e\n6 . f\n")).contains("1 . a");
  }

  @Test
  void takesNoFigureOfANoteForOneOfTheTableAboveIt() {
    String blanks = "1\n2\n\n\n3\n\n3\n0\n0\n3\n0\n\n0\n1\n1\n";

    assertThat(reviews(REVIEW_HEAD.replace('|', '\n') + blanks + "\n注：复议2件均已办结。\n" + END))
        .containsExactly("1", "2", "0", "0", "3", "0", "3", "0", "0", "3", "0", "0", "0", "1", "1");
  }

  @Test
  void takesThePageOfAllPagesForNoFigures() {
    String text =
        DISCLOSURES + "规章\t102\t-1\t999\n3/8\n行政规范性文件\t1\t2\t12\n" + DECISIONS + "行政许可\t4\n";

    assertThat(disclosures(text.replace('\t', ' ')))
        .containsExactly("", "", "", "1", "2", "12", "4", "", "", "");
  }

  @Test
  void takesAFigureBetweenTwoMarksForNoPageNumber() {
    String text = requests("1 4 0 0 2 0 7").replace("重复申请 1 4 0 0 2 0 7", "重复申请 — 2 /");

    assertThat(row(text, Outcome.REJECTED_REPEATED)).containsOnly("");
  }

  @Test
  void takesNoFiguresBehindTheHeadsOfColumnsForThoseOfTheLastLabel() {
    String labels = requests("0\t0\t0\t0\t0\t0\t0").replaceAll("\t0.*", "");
    String text = labels.replace(END, "自然人\t9\t0\t3\t0\t1\t0\t2\n" + END);

    assertThat(tables(text).applications().orElseThrow().figures())
        .allMatch(figure -> figure.value().isEmpty())
        .allMatch(figure -> figure.status() == FigureStatus.UNREADABLE);
  }

  @Test
  void takesNoFigureOfARowBesideForOneOfTheRow() {
    String text =
        "信息内容\t本年制发件数\t本年废止件数\t现行有效件数\t信息内容\t本年处理决定数量\n规章\t\t2\t3\t行政处罚\t5\n"
            + "行政规范性文件\t1\t2\t3\t行政强制\t17\n";

    assertThat(disclosures(text).subList(0, 6)).containsExactly("", "2", "3", "1", "2", "3");
  }

  @ParameterizedTest
  @CsvSource({"本机,'',''", "本机关,'',''", "本机关不掌,0,1", "本机关不掌握相关政府,0,1"})
  void takesNoFigureBehindATornLabelForOneOfTheRowAbove(String torn, String above, String own) {
    String rest = "本机关不掌握相关政府信息".substring(torn.length());
    String text =
        requests("1|4|0|0|2|0|7")
            .replaceAll("\\|0(?=\\||\n)", "|")
            .replaceAll(
                "本机关不掌握相关政府信息[|]+\n", "（四）|1." + torn + "|1||||||1\n\n无法提供|" + rest + "|||||||\n")
            .replace("重复申请|1|4", "重复申请||4")
            .replace("||4|||2||7", "||4|||2||6");

    assertThat(row(text, Outcome.DENIED_ADMINISTRATIVE_QUERY))
        .containsExactly(above, "0", "0", "0", "0", "0", above);
    assertThat(row(text, Outcome.UNAVAILABLE_NOT_HELD))
        .containsExactly(own, "0", "0", "0", "0", "0", own);
  }

  @Test
  void takesNoRowUnderARepeatedHeadForTheTotalOfAllRows() {
    String head =
        "本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和|申请人情况\n" + "自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计\n";
    String text =
        requests("1|4|0|0|2|0|7")
            .replaceAll(
                "（六）其他处理.*\n",
                "1.申请人无正当理由逾期不补正、行政机关不再处理|0|0|0|0|0|0|0\n"
                    + head.repeat(9)
                    + "3.其他|0|0|0|0|0|0|3\n")
            .replaceAll("（七）总计.*\n", "");

    assertThat(row(text, Outcome.OTHER_REMAINING)).endsWith("0", "3");
    assertThat(row(text, Outcome.CARRIED_FORWARD)).containsOnly("0");
  }

  @Test
  void takesTheFrameBesideALabelOfSeveralRowsForNoCells() {
    assertThat(DrawnLines.unfold("│予公开 ├──┼──┼─┤\n│3 │──│"))
        .isEqualTo("│予公开 " + " ".repeat(9) + "\n│3 │──│");
  }

  @Test
  void takesNoCountOfPagesBehindThreeLinesOfFiguresForTheRow() {
    String text =
        "信息内容\n\n本年制发件数\n\n本年废止件数\n\n现行有效件数\n\n规章\n\n0\n\n0\n\n0\n\n"
            + "行政规范性文件\n\n42\n\n42\n\n42\n12 / 18\n信息内容;本年处理决定数量\n行政许可;7\n";

    assertThat(PrintedValues.disclosures(text)).doesNotContain("12", "18");
  }

  @Test
  void joinsDigitsWhereOneSpacePartsAllLettersOfALabel() {
    String text =
        "信息内容\n上一年项目数量\n本年增/减\n处理决定数量\n行政许可\n12\n1\n1\n"
            + "其 他 对 外 管 理 服 务 事 项  4 1  2\n行政处罚\n\n24\n行政强制\n7\n";

    assertThat(PrintedValues.disclosures(text)).doesNotContain("4");
  }

  @Test
  void takesNoDigitBeforeAChangeOfItemsForTheNumberOfALabel() {
    String text = "信息内容、上一年项目数量、本年增/减、处理决定数量\n行政处罚、0、0、2641\n行政强制、822、增加38、2002\n";

    assertThat(PrintedValues.disclosures(text)).containsSubsequence("822", "38", "2002");
  }

  @Test
  void takesADashWhoseHalvesASpacePartsForNoTwoBlanks() {
    String text =
        "信 息 内 容 上 一 年 项 目 数 量 本 年 增 / 减 处 理 决 定 数 量\n行 政 许 可 — — 3 3 2 8 6 7 8\n"
            + "行 政 处 罚 1 3 1 — — 2 2 1 2 8\n";

    assertThat(PrintedValues.disclosures(text)).doesNotContain("3328678");
  }

  @Test
  void takesAnOldRadicalForTheWordForNothing() {
    String text = "信息内容 采购项目数量 采购总金额\n规章 0 0 0\n政府集中采购 ⽆ 无\n4\n";

    assertThat(PrintedValues.disclosures(text)).doesNotContain("4");
  }

  @Test
  void takesNothingBetweenTwoTabsThatPartAllCellsForABlank() {
    String text =
        "信息内容\t\t本年制发件数\t\t本年废止件数\t\t现行有效件数\n规章\t\t0\t\t0\t\t0\n" + "行政规范性文件\t\t36\t\t22\t\t\n";

    assertThat(PrintedValues.disclosures(text)).endsWith("", "", "", "").doesNotContain("22");
  }

  @Test
  void movesNoReviewThatLostACellBehindTheNumberOfItsLine() {
    String head = PrintedValues.REVIEW_HEAD.replace('|', ',');

    assertThat(PrintedValues.reviews(head + "3,22,2,2,4,30,14,1,8,7,30,0,0,0,0,\n"))
        .doesNotContain("22");
    assertThat(PrintedValues.reviews(head.replace(',', ' ') + "0 ".repeat(14).strip() + "\n6\n"))
        .doesNotContain("6");
  }

  /**
   * Table 3 with some requests, rejected as repeated, whose cells are parted as their row's are.
   */
  private static String requests(String row) {
    String noughts = row.replaceAll("[0-9]+", "0");
    return OfficialForm.outcomes(Edition.FORM_2019).stream()
        .map(
            outcome -> {
              boolean filled =
                  outcome == Outcome.NEW_RECEIVED
                      || outcome == Outcome.REJECTED_REPEATED
                      || outcome == Outcome.RESULTS_TOTAL;
              String label = outcome.zh().replaceAll(".* [0-9]\\.", "");
              return label + row.charAt(1) + (filled ? row : noughts) + "\n";
            })
        .collect(Collectors.joining("", "申请人情况\n", END));
  }
}
