package org.gongkai.parse.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.parse.table.PrintedValues.REVIEW_HEAD;

import java.util.List;
import org.gongkai.report.Figure;
import org.gongkai.report.FigureStatus;
import org.gongkai.report.OfficialTables;
import org.gongkai.report.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The one row of table 4: blanks, marks, strangers among its figures, and where it is cut off. */
class ReviewCellsTest {

  private static final String END = "\n五、存在的主要问题及改进情况\n无。";

  @Test
  void readsTheBlanksOfTheReviewRow() {
    String text = REVIEW_HEAD + "5|2||0|7||0|0|0|0|0|3|0|0|\n五、存在的主要问题及改进情况\n无。";

    assertThat(reviews(text)).containsExactly(5, 2, 0, 0, 7, 0, 0, 0, 0, 0, 0, 3, 0, 0, 3);
  }

  @Test
  void readsTheLastBlanksOfARowOfWhichABarOnItsOwnLineClosesEachCell() {
    String head = REVIEW_HEAD.replaceAll("[|\n]", "\n|\n");
    String row = "5|2||0|7|0|0|0|0|0|0|0|0|||".replace("|", "\n|\n");

    assertThat(reviews(head + row + END))
        .containsExactly(5, 2, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1);
    assertThat(tables(head + row.replaceFirst("0\n\\|\n0", "0") + END).reviews().orElseThrow())
        .satisfies(
            table ->
                assertThat(table.figures())
                    .extracting(Figure::status)
                    .doesNotContain(FigureStatus.REPORTED));
  }

  @Test
  void takesNoTabThatClosesTheHeadForABlankOfARowThatLostACell() {
    String head = REVIEW_HEAD.replace('|', '\t').replace("\n", "\t\n");
    String row = "5\t0\t0\t0\t5\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0";

    assertThat(reviews(head + row + END)).startsWith(5, 0, 0, 0, 5).endsWith(0, 0);
    assertThat(reviews(head + row.replace("5\t0\t0\t0\t5", "0\t0\t5\t5") + END))
        .startsWith(0, 0, -1, -1, 5);
  }

  @Test
  void findsNoTableUnderWordsOfTheHeadThatAreNotTheHead() {
    String row = "5|2|0|0|7|0|0|0|0|0|0|0|0|0|0";

    assertThat(tables(REVIEW_HEAD.replace("尚未审结", "其他结果") + row + END).reviews()).isEmpty();
    assertThat(tables(REVIEW_HEAD.replaceAll("维持|纠正", "其他") + row + END).reviews()).isEmpty();
    assertThat(reviews(REVIEW_HEAD + row)).as("at the end of the text").startsWith(5, 2, 0, 0, 7);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "— 7 —\n", "7\n", "某县2020年政府信息公开工作年度报告\n"})
  void readsTheRowUnderTheSecondOfTwoHeadsIfTheFirstHasNone(String furniture) {
    String row = "5|2|0|0|7|0|0|0|0|0|0|3|0|0|3";
    String other = "1|0|0|0|1|0|0|0|0|0|0|0|0|0|0\n";

    assertThat(reviews(REVIEW_HEAD + furniture + REVIEW_HEAD + row + END))
        .containsExactly(5, 2, 0, 0, 7, 0, 0, 0, 0, 0, 0, 3, 0, 0, 3);
    assertThat(reviews(REVIEW_HEAD + other + furniture + REVIEW_HEAD + row + END))
        .startsWith(1, 0, 0, 0, 1);
  }

  @Test
  void keepsTheFirstCellsOfAReviewRowInWhichTheTextEnds() {
    assertThat(reviews(REVIEW_HEAD + "5|2|0|0|7|0|0|1"))
        .containsExactly(5, 2, 0, 0, 7, 0, 0, -1, -1, -1, -1, -1, -1, -1, -1);
  }

  @Test
  void provesNoTotalThatIsMissingWhereTheTextEnds() {
    String bars = REVIEW_HEAD.replaceAll("[|\n]", "\n|\n");
    String noughts = "0\n|\n".repeat(14);

    assertThat(reviews(bars + noughts)).endsWith(-1, -1, -1, -1, -1);
    assertThat(reviews(bars + noughts + "0\n|")).containsOnly(0);
  }

  @Test
  void takesALineThatARuleClosesForARowThatLostCells() {
    String closed = REVIEW_HEAD.replace("\n", "|\n");

    assertThat(tables(closed + "5|2|0|0|7|0|0|1|").reviews().orElseThrow().figures())
        .extracting(Figure::status)
        .doesNotContain(FigureStatus.REPORTED);
    assertThat(reviews(closed + "5|2|0|0|7|0|0|1")).startsWith(5, 2, 0, 0, 7);
    assertThat(reviews(closed + "5|2|0|0|7|0|0|0|0|0|0|0|0|0|0|"))
        .containsExactly(5, 2, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  }

  @Test
  void leavesARowOpenInWhichTheTextEndsAndABlockDoesNotAddUp() {
    String tabbed = "\t" + REVIEW_HEAD.strip().replaceAll("[|\n]", "\n\t") + "\n";

    assertThat(reviews(tabbed + lines("0 0 1 12 0 1 0 1 2").replaceAll("(?m)^", "\t")))
        .containsOnly(-1);
    assertThat(reviews(tabbed + lines("0 11 0 1 12 0 1").replaceAll("(?m)^", "\t")))
        .startsWith(0, 11, 0, 1, 12, 0);
  }

  @Test
  void readsTheBlankLinesOfARowThatTabsLead() {
    String tabbed = "\t" + REVIEW_HEAD.strip().replaceAll("[|\n]", "\n\t") + "\n";
    String row = "\t3\n\t\n\t4\n\t\n\t7\n" + "\t\n".repeat(4) + "\t0\n\t2\n\t\n\t\n\t\n\t2\n";

    assertThat(reviews(tabbed + row + END)).startsWith(3, 0, 4, 0, 7).endsWith(2, 0, 0, 0, 2);
    assertThat(tables(tabbed + row.replace("\t4\n\t\n", "\t4\n") + END).reviews().orElseThrow())
        .satisfies(
            table ->
                assertThat(table.figures())
                    .extracting(Figure::status)
                    .doesNotContain(FigureStatus.REPORTED));
  }

  @Test
  void leavesARowOfNoughtsOpenThatMayBeShifted() {
    String moved = REVIEW_HEAD + "|0|0|0|0||0|0|0|0|0|0|0|0|0\n五、存在的主要问题及改进情况\n无。";

    assertThat(tables(moved).reviews().orElseThrow().figures())
        .extracting(Figure::status)
        .doesNotContain(FigureStatus.REPORTED);
    String lines = REVIEW_HEAD.replaceAll("(?m)^", "\t").replace("|", "\n\t");
    String begun = "\t" + "\n\t0".repeat(9) + "\n\t/\n\t0" + "\n\t/".repeat(3) + "\n";
    assertThat(tables(lines + begun).reviews().orElseThrow().figures())
        .extracting(Figure::status)
        .doesNotContain(FigureStatus.REPORTED);
    assertThat(reviews(moved.replace("|0|0|0|0||", "|2|0|0|2|0|"))).startsWith(0, 2, 0, 0, 2);
  }

  @Test
  void takesTheBarBehindABlankFirstCellForNoEdgeOfTheTable() {
    String covered =
        REVIEW_HEAD.replace("\n结果维持|结果纠正|其他结果|尚未审结|总计|结果", "\n|||||结果维持|结果纠正|其他结果|尚未审结|总计|结果");
    String edged = covered.replaceAll("(?m)^", "|").replaceAll("\\|$", "");

    assertThat(tables(covered + "|0|0|0|0|0|0|0|0|0|0|0|0|0|").reviews().orElseThrow().figures())
        .extracting(Figure::status)
        .doesNotContain(FigureStatus.REPORTED);
    assertThat(reviews(edged + "|0|0|0|0|0|0|0|0|0|0|0|0|0"))
        .containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1);
  }

  @Test
  void leavesABlockOpenWhoseTotalIsBlankBehindWhatMayBeItsTotal() {
    String head = REVIEW_HEAD.replace('|', '\t').replace("\n", "\t\n");

    assertThat(reviews(head + "0\t0\t31\t9\t40\t0\t0\t0\t0\t\t0\t1\t0\t1\t\t\n" + END))
        .startsWith(0, 0, 31, 9, 40)
        .endsWith(-1, -1, -1, -1, -1);
  }

  @Test
  void takesAMarkBesideFiguresForNoTotalOfARowThatMayBeShifted() {
    assertThat(reviews(REVIEW_HEAD + "|35|35|—|—|70|—|—|—|—|—|—|—|—|—" + END))
        .startsWith(35, 35, 0, 0, 70, -1);
  }

  @Test
  void keepsAWrongSumOfARowThatPrintsAMarkForEachBlank() {
    String row = "—|—|0|0|0|3|—|0|—|10|0|0|—|2|—";

    assertThat(reviews(REVIEW_HEAD + row + END))
        .containsExactly(0, 0, 0, 0, 0, 3, -1, 0, -1, 10, 0, 0, -1, 2, -1);
    assertThat(reviews(REVIEW_HEAD.replace('|', '\n') + row.replace('|', '\n') + END))
        .endsWith(3, -1, 0, -1, 10, 0, 0, -1, 2, -1);
  }

  @Test
  void takesNoPageNumberForTheFirstFigureOfARowThatNothingParts() {
    String glued = REVIEW_HEAD.replace("|", "") + "9\n10203000000819" + END;

    assertThat(reviews(glued).get(0)).isNotEqualTo(9);
  }

  @Test
  void leavesARowOpenWhoseFirstBlankWouldHaveToHoldAFigure() {
    assertThat(reviews(REVIEW_HEAD + "|0|2|35|40|5|0|0|1|6|0|0|0|0|0" + END)).containsOnly(-1);
    assertThat(reviews(REVIEW_HEAD + "|3|2|35|40|5|0|0|1|6|0|0|0|0|0" + END))
        .startsWith(0, 3, 2, 35, 40);
  }

  @Test
  void takesNoLineThatPartsTheTableFromTheNextHeadingForALastBlank() {
    String row = lines("0 0 0 0 0 0 0 0 0 0 0") + "\n\n0\n0\n";
    String lined = REVIEW_HEAD.replace('|', '\n');

    assertThat(tables(lined + row + END).reviews().orElseThrow().figures().get(10).status())
        .isNotEqualTo(FigureStatus.REPORTED);
    assertThat(tables(lined + row + "\n" + END).reviews().orElseThrow().figures().get(10).status())
        .isEqualTo(FigureStatus.REPORTED);
  }

  @Test
  void countsTheEmptyLinesBeforeARowInWhichTheTextEnds() {
    String lined = REVIEW_HEAD.replace('|', '\n').replaceAll("行政诉讼\n", "行政诉讼\n\n");

    assertThat(reviews(lined + "\n" + lines("0 0 0 0 0 0"))).startsWith(0, 0, 0, 0, 0, 0, -1);
    assertThat(reviews(lined + "\n\n" + lines("0 0 0 0 0 0"))).containsOnly(-1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2\n", "-3-\n"})
  void takesNoLastFieldForTheBlankOfARowOfNoughtsThatLostACell(String page) {
    String barred = REVIEW_HEAD.replaceAll("[|\n]", "\n|\n") + page + "0\n|\n".repeat(14) + END;

    assertThat(tables(barred).reviews().orElseThrow().figures())
        .extracting(Figure::status)
        .doesNotContain(FigureStatus.REPORTED);
  }

  private static String lines(String figures) {
    return figures.replace(' ', '\n');
  }

  private static OfficialTables tables(String text) {
    return TableReader.read(new Text(text));
  }

  private static List<Integer> reviews(String text) {
    return tables(text).reviews().orElseThrow().figures().stream()
        .map(figure -> figure.value().map(Number::intValue).orElse(-1))
        .toList();
  }
}
