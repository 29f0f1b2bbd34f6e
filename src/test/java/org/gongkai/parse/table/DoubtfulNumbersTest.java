package org.gongkai.parse.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.parse.table.PrintedValues.disclosures;

import org.junit.jupiter.api.Test;

/** The numbers of pages among the figures of table 2, which no sum tells from others. */
class DoubtfulNumbersTest {

  private static final String HEAD_2021 = "信息内容|本年制发件数|本年废止件数|现行有效件数|\n";

  @Test
  void takesNoPageNumberForTheLastFigureOfARowThatHasABlankAsNoOtherHas() {
    String lined = HEAD_2021.replace("|\n", "\n").replace('|', '\n');

    assertThat(disclosures(lined + "规章\n\n0\n0\n4\n行政规范性文件\n60\n2\n106\n"))
        .startsWith("", "", "", "60", "2", "106");
    assertThat(disclosures(lined + "规章\n\n0\n0\n4\n行政规范性文件\n\n60\n2\n106\n"))
        .as("each row has one")
        .startsWith("0", "0", "4", "60", "2", "106");
    assertThat(
            disclosures(
                lined.replaceAll("(?m)^", "\t").strip()
                    + "\n\t规章\n\t\n\t0\n\t0\n\t4\n\t行政规范性文件\n\t60\n\t2\n\t106\n"))
        .as("led by a tab as all cells")
        .startsWith("0", "0", "4", "60", "2", "106");
  }

  @Test
  void takesNoNumberForAFigureThatNoBarCloses() {
    String barred = HEAD_2021.replace("|", "\n|\n").replace("\n\n", "\n");
    String row = "规章\n|\n0\n|\n\n|\n0\n|\n5\n行政规范性文件\n|\n25\n|\n0\n|\n33\n|\n";

    String single = "第二十条第（%s）项\n|\n信息内容\n|\n本年处理决定数量\n|\n%s\n|\n0\n|\n";
    String others = single.formatted("五", "行政许可") + single.formatted("六", "行政处罚");

    assertThat(disclosures(barred + row + others)).contains("25", "33").doesNotContain("5");
  }

  @Test
  void takesNoPageNumberForTheLastFigureBehindDigitsThatNothingParts() {
    String glued = HEAD_2021.replace("|", "") + "规章00\n\n7\n行政规范性文件1515０\n";

    assertThat(disclosures(glued)).doesNotContain("7");
  }

  @Test
  void takesTheFigureBeforeALabelThatIsCutInTwoForNoneOfTheRowAbove() {
    String text =
        HEAD_2021.replace('|', ' ')
            + "规章 0 0 0\n信息内容 本年处理决定数量\n行政许可 733\n"
            + "信息内容 本年处理决定数量\n行政处罚 901\n[_GoBack] 9427\n行政强制\n";

    assertThat(disclosures(text)).contains("733").doesNotContain("9427");
  }

  @Test
  void takesTheOneNumberWithoutAUnitForThatOfAPage() {
    String lined = HEAD_2021.replace("|\n", "\n").replace('|', '\n');
    String row = "规章\n13件\n0件\n25件\n7\n行政规范性文件\n60件\n2件\n106件\n";

    assertThat(disclosures(lined + row)).startsWith("13", "0", "25", "60", "2", "106");
    assertThat(disclosures(lined + row.replace("件\n", "\n"))).startsWith("", "", "", "60");
  }

  @Test
  void takesABarThatFillsALineUpForNoBlankCell() {
    String filled =
        "信息内容\n|\n上一年项目数量\n|\n本年增/减\n|\n处理决定数量\n|\n\n行政处罚\n|\n2\n|\n%s|\n%s行政强制\n|\n2\n|\n0\n|\n0\n|\n\n"
            + "第二十条第（八）项\n|\n|||\n";

    assertThat(disclosures(filled.formatted("87\n", "|\n"))).doesNotContain("87");
    assertThat(disclosures(filled.formatted("87\n", "\n|\n\n"))).contains("87");
  }
}
