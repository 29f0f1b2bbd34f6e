package org.gongkai.parse.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.parse.table.PrintedValues.reviews;
import static org.gongkai.parse.table.PrintedValues.tables;

import org.gongkai.report.FigureStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Table 4 with a row for each channel, under one head or with a head for each. */
class ReviewBlocksTest {

  private static final String END = "\n五、存在的主要问题及改进情况\n无。";
  private static final String HEAD = "结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n";
  private static final String ROWS = HEAD + "行政复议\t%s\n行政诉讼\t未经复议直接起诉\t%s\n复议后起诉\t%s\n";
  private static final String HEADED =
      "行政复议\n" + HEAD + "%s\n行政诉讼（未经复议直接起诉）\n" + HEAD + "%s\n行政诉讼（复议后起诉）\n" + HEAD + "%s\n";

  @ParameterizedTest
  @ValueSource(strings = {ROWS, HEADED})
  void readsARowForEachChannel(String print) {
    String text = print.formatted("1\t0\t4\t0\t5", "0\t13\t0\t0\t13", "2\t0\t0\t5\t7") + END;

    for (String between : new String[] {"\t", " ", "   ", "\n", "|"}) {
      assertThat(reviews(text.replace("\t", between)))
          .as(between)
          .containsExactly(
              "1", "0", "4", "0", "5", "0", "13", "0", "0", "13", "2", "0", "0", "5", "7");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {ROWS, HEADED})
  void cutsFiguresThatNothingPartsByTheirSums(String print) {
    String text = print.formatted("10405", "01300120", "20057").replace("\t", "") + END;

    assertThat(reviews(text.replace("01300120", "0130013")))
        .containsExactly(
            "1", "0", "4", "0", "5", "0", "13", "0", "0", "13", "2", "0", "0", "5", "7");
    assertThat(reviews(text)).as("one block that no cut makes right").containsOnly("");
  }

  @ParameterizedTest
  @ValueSource(strings = {ROWS, HEADED})
  void keepsAWrongSumWhereTheCellsAreBounded(String print) {
    String text = print.formatted("—\t—\t150\t—\t149", "3\t66\t—\t—\t69", "—\t—\t0\t—\t—") + END;

    assertThat(reviews(text)).startsWith("", "", "150", "", "149", "3", "66");
    assertThat(reviews(text.replace("\t", "\n"))).startsWith("", "", "150", "", "149", "3", "66");
  }

  @ParameterizedTest
  @ValueSource(strings = {ROWS, HEADED})
  void takesNoPageNumberForAFigure(String print) {
    String text = print.formatted("0 0 0 无 0", "无 0 无 无 无", "0 0 0 0 0\n8") + END;

    assertThat(reviews(text.replace("\t", " ")))
        .containsExactly("0", "0", "0", "0", "0", "", "0", "", "", "", "0", "0", "0", "0", "0");
  }

  @Test
  void readsBlocksWhoseLabelIsPrintedInEachColumn() {
    String text = HEADED.formatted("1 & 0 & 4 & 0 & 5", "0 & 1 & 0 & - & 1", "2 & 0 & 0 & 5 & 7");
    String wide =
        text.replace("\t", " ".repeat(20) + "&")
            .replaceAll("(?m)^(行政复议|行政诉讼.*)$", ("$1" + " ".repeat(20) + "& ").repeat(4) + "$1");

    assertThat(reviews(wide + END))
        .containsExactly("1", "0", "4", "0", "5", "0", "1", "0", "0", "1", "2", "0", "0", "5", "7");
  }

  @Test
  void readsFiguresThatTakeTurnsWithTheHeadsOfTheirColumns() {
    String text =
        "行政复议\n行政诉讼\n未经复议直接起诉\n"
            + HEAD
            + "0\n3\n0\n0\n3\n复议后起诉\n"
            + HEAD
            + HEAD
            + "2\n2\n2\n2\n8\n0\n0\n0\n0\n0\n";

    assertThat(reviews(text.replace("\t", "\n") + END)).startsWith("0", "3", "0", "0", "3", "2");
  }

  @Test
  void leavesRowsOpenThatMayHaveMoved() {
    assertThat(
            tables(HEADED.formatted("\t2\t0\t0\t3", "0\t0\t0\t0\t0", "0\t0\t0\t0\t0") + END)
                .reviews()
                .orElseThrow()
                .figures()
                .get(1)
                .status())
        .isEqualTo(FigureStatus.UNREADABLE);
    String loose = HEADED.formatted("9 1 0 0 0", "8 0 0 0 0", "0 0 0 0 0").replace("\t", " ");
    assertThat(reviews(loose + END)).startsWith("", "", "", "", "");
  }

  @Test
  void takesTheOneRowOfTheFormForNoBlocks() {
    String head =
        "行政复议\t行政诉讼\n" + HEAD.strip() + "\t未经复议直接起诉\t复议后起诉\n" + HEAD.strip() + "\t" + HEAD;

    assertThat(reviews(head + "1\t0\t0\t0\t1" + "\t0".repeat(10) + END))
        .startsWith("1", "0", "0", "0", "1");
  }
}
