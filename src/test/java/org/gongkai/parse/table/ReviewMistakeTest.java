package org.gongkai.parse.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.parse.table.PrintedValues.REVIEW_HEAD;

import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.form.Edition;
import org.gongkai.form.OfficialForm;
import org.gongkai.report.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong sums of table 4: those that an agency printed, and those that something else explains. */
class ReviewMistakeTest {

  private static final String END = "\n五、存在的主要问题及改进情况\n无。";

  @Test
  void leavesAReviewRowOpenOfWhichOneBlockInThreeAddsUp() {
    String spaced = REVIEW_HEAD.replace('|', ' ') + "%s\n五、存在的主要问题及改进情况\n无。";

    assertThat(reviews(spaced.formatted("0 1 0 1 3 4 1 0 0 0 0 0 0 0 0"))).containsOnly(-1);
    assertThat(reviews(spaced.formatted("0 1 0 1 3 4 1 0 0 5 0 0 0 0 0")))
        .as("3 4 may be 34 beside a lost cell")
        .containsOnly(-1);
    assertThat(reviews(spaced.formatted("0 1 0 1 13 14 1 0 0 15 0 0 0 0 0")))
        .startsWith(0, 1, 0, 1, 13);
    assertThat(reviews(spaced.formatted("0 0 0 0 3 4 1 0 0 5 0 0 0 0 0")))
        .startsWith(0, 0, 0, 0, 3);
  }

  @Test
  void keepsAWrongSumWhereATabLeadsEachLine() {
    String tabbed = REVIEW_HEAD.replace("|", "\n\t");

    assertThat(
            reviews(
                tabbed + lines("1 0 0 0 0 0 0 0 0 0 0 0 0 0 0").replaceAll("(?m)^", "\t") + END))
        .containsExactly(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    assertThat(
            reviews(REVIEW_HEAD.replace('|', '\n') + lines("2 0 0 0 0 0 0 0 0 0 0 0 0 0 0") + END))
        .containsOnly(-1);
  }

  @Test
  void leavesLinesOpenThatAPageNumberAndALostCellMayMove() {
    String lined = REVIEW_HEAD.replace('|', '\n');

    assertThat(reviews(lined + lines("2 0 0 0 0 0 0 0 5 1 0 0 0 0 0") + END)).containsOnly(-1);
    assertThat(reviews(lined + lines("0 0 0 0 0 3 0 0 5 1 0 0 0 0 0") + END))
        .as("one wrong sum")
        .containsExactly(0, 0, 0, 0, 0, 3, 0, 0, 5, 1, 0, 0, 0, 0, 0);
    assertThat(reviews(lined + lines("7 0 0 0 5 9 0 0 0 6 0 0 0 0 0") + END))
        .as("two wrong sums that no cell moved makes right")
        .containsExactly(7, 0, 0, 0, 5, 9, 0, 0, 0, 6, 0, 0, 0, 0, 0);
  }

  @Test
  void readsTheTotalsOfNoughtThatAnAgencyLeft() {
    String lined = REVIEW_HEAD.replace('|', '\n');

    assertThat(reviews(lined + lines("0 0 0 0 0 4 3 6 16 0 1 0 0 0 0") + END))
        .containsExactly(0, 0, 0, 0, 0, 4, 3, 6, 16, 0, 1, 0, 0, 0, 0);
  }

  @Test
  void takesNoughtAndOneForNumbersOfNoPageOfTheTable() {
    String lined = REVIEW_HEAD.replace('|', '\n');
    String dropsCells = applicationsWithoutOneCell();

    assertThat(reviews(dropsCells + lined + lines("0 0 0 0 0 0 0 0 0 0 0 0 0 0 1") + END))
        .containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
    assertThat(reviews(dropsCells + lined + lines("0 0 0 0 0 0 0 0 0 0 0 0 0 0 4") + END))
        .as("the number of a page behind a row short of a cell")
        .containsOnly(-1);
  }

  @Test
  void keepsAWrongSumThatNoPageNumberExplainsBesideATableThatDropsCells() {
    String applications = applicationsWithoutOneCell();
    String reviews = REVIEW_HEAD.replace('|', '\n') + lines("0 0 0 0 0 0 0 0 0 0 0 9 0 0 0") + END;

    assertThat(reviews(applications + reviews))
        .containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0);
    assertThat(reviews(applications + reviews.replace("\n9", "\n0").replaceFirst("\n0", "\n4")))
        .as("a page number before noughts")
        .containsOnly(-1);
  }

  @Test
  void keepsAWrongSumBeforeTheEndOfATextThatNoLostCellExplains() {
    String tabs = REVIEW_HEAD.replace('|', '\t');

    assertThat(reviews(tabs + "0\t7\t6\t0\t18\t0\t0\t0\t0\t0\t0\t20\t50\t0"))
        .containsExactly(0, 7, 6, 0, 18, 0, 0, 0, 0, 0, 0, 20, 50, 0, -1);
    assertThat(reviews(tabs + "0\t7\t6\t18\t0\t0\t0\t0\t0\t0\t20\t50\t0"))
        .as("short of a cell of the first block, too")
        .containsOnly(-1);
  }

  @Test
  void keepsTotalsThatAnAgencyForgotBehindAFigureThatMayBeAPageNumber() {
    String lined = REVIEW_HEAD.replace('|', '\n');

    assertThat(reviews(lined + lines("2 0 0 0 0 0 3 0 2 0 0 0 0 0 0") + END))
        .containsExactly(2, 0, 0, 0, 0, 0, 3, 0, 2, 0, 0, 0, 0, 0, 0);
    assertThat(reviews(lined + lines("2 0 0 0 0 0 0 0 0 0 0 0 0 0 0") + END))
        .as("noughts behind a page number, one lost")
        .containsOnly(-1);
  }

  @Test
  void takesAFigureThatIsSpacedAsAnotherForNoPageNumber() {
    String lined = REVIEW_HEAD.replace('|', '\n');

    assertThat(
            reviews(
                lined + lines("8  0 0  0 0 0 0  0 0 0 0 0 0 0  0").replace("\n\n", " \n") + END))
        .containsExactly(8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    assertThat(
            reviews(lined + lines("8 0  0 0 0 0 0  0 0 0 0 0 0 0  0").replace("\n\n", " \n") + END))
        .containsOnly(-1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"行政复议年度报告_人民政府门户网站", "HEAD"})
  void takesNoNumberOfAPageBeforeARunningHeadForAFigure(String running) {
    String head = REVIEW_HEAD.replace('|', ' ');
    String between = running.replace("HEAD", head.strip());

    assertThat(reviews(head + "6\n" + between + "\n— — — — — — — — — — — — — —" + END))
        .containsOnly(-1);
    assertThat(reviews(head + "9\n" + between + "\n9\n0 0 0 0 0 0 0 0 0 0 0 0 0" + END))
        .containsOnly(-1);
  }

  @Test
  void supposesNoLostCellsWhereGluedDigitsDoNotAddUp() {
    String glued = REVIEW_HEAD.replace("|", "");

    assertThat(reviews(glued + "0000021210256780000" + END)).containsOnly(-1);
    assertThat(reviews(glued + "00000000000000" + END)).containsOnly(0);
  }

  private static String applicationsWithoutOneCell() {
    return OfficialForm.outcomes(Edition.FORM_2019).stream()
        .map(outcome -> outcome.zh().replaceAll(".* [0-9]\\.", "") + "\n0".repeat(7) + "\n")
        .collect(Collectors.joining("", "申请人情况\n", "\n"))
        .replaceFirst("重复申请\n0\n0", "重复申请\n0");
  }

  private static String lines(String figures) {
    return figures.replace(' ', '\n');
  }

  private static List<Integer> reviews(String text) {
    return TableReader.read(new Text(text)).reviews().orElseThrow().figures().stream()
        .map(figure -> figure.value().map(Number::intValue).orElse(-1))
        .toList();
  }
}
