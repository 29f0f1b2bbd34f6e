package org.gongkai.parse.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.parse.table.PrintedValues.disclosures;
import static org.gongkai.parse.table.PrintedValues.reviews;
import static org.gongkai.parse.table.PrintedValues.tables;

import org.gongkai.report.FigureStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables 2 and 4 as lists of labels and figures, turned on their side, and column by column. */
class ListedTablesTest {

  private static final String END = "\n五、存在的主要问题及改进情况\n无。";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "规章本年制发件数：2\n规章本年废止件数：0\n规章现行有效件数：11\n行政规范性文件本年制发件数：0\n"
            + "行政规范性文件本年废止件数：60\n行政规范性文件现行有效件数：1,042\n行政许可本年处理决定数量：15\n"
            + "行政处罚本年处理决定数量：5\n行政强制本年处理决定数量：—\n行政事业性收费本年收费金额（单位：万元）：3.5\n",
        "规章：本年制发件数2件，本年废止件数0件，现行有效件数11件。行政规范性文件：本年制发件数0件，本年废止件数60件，"
            + "现行有效件数1042件。行政许可：处理决定数量15件；行政处罚：处理决定数量5件；行政强制：处理决定数量 / 。"
            + "行政事业性收费：本年收费金额3.5万元。\n",
        "规章（本年制发件数2、本年废止件数0、现行有效件数11）\n行政规范性文件（本年制发件数0、本年废止件数60、现行有效件数1042）\n"
            + "行政许可（本年处理决定数量15）\n行政处罚（本年处理决定数量5）\n行政强制（本年处理决定数量）\n"
            + "行政事业性收费（本年收费金额3.5）\n"
      })
  void readsAListOfDisclosures(String list) {
    assertThat(disclosures(list + END))
        .containsExactly("2", "0", "11", "0", "60", "1042", "15", "5", "", "3.5");
  }

  @Test
  void leavesAnItemOfAListOpenThatHasTwoFigures() {
    String list =
        "行政许可处理决定数量：15\n行政处罚处理决定数量：5\n3\n行政强制处理决定数量：0\n规章本年制发件数：2\n" + "规章本年废止件数：0\n规章现行有效件数：4\n";

    assertThat(disclosures(list + END))
        .containsExactly("2", "0", "4", "", "", "", "15", "", "0", "");
  }

  @Test
  void readsDisclosuresColumnByColumn() {
    String labels = "信息内容\n规章\n行政规范性文件\n信息内容\n行政许可\n信息内容\n行政处罚\n行政强制\n信息内容\n行政事业性收费\n";
    String first = "本年制发件数\n2\n8\n本年处理决定数量\n15\n本年处理决定数量\n5\n0\n本年收费金额\n3.5\n";

    assertThat(disclosures(labels + first + "本年废止件数\n1\n—\n现行有效件数\n11\n42\n" + END))
        .containsExactly("2", "1", "11", "8", "", "42", "15", "5", "0", "3.5");
    assertThat(disclosures(labels + first + "本年废止件数\n1\n现行有效件数\n11\n42\n" + END)).containsOnly("");
  }

  @Test
  void takesFiguresBehindHeadsOfColumnsForNoRow() {
    String labels = "信息内容\n规章\n规范性文件\n信息内容\n行政许可\n信息内容\n行政处罚\n行政强制\n0\n0\n第二十条第（五）项\n29\n4\n";
    String columns = "上一年项目数量\n本年增/减\n处理决定数量\n31\n0\n上一年项目数量\n本年增/减\n处理决定数量\n81\n50\n";

    assertThat(
            tables(labels + columns + "采购项目数量\n0\n采购总金额\n0\n" + END)
                .disclosures()
                .orElseThrow()
                .figures())
        .allMatch(figure -> figure.status() == FigureStatus.UNREADABLE);
    assertThat(
            disclosures(
                "信息内容\t本年处理决定数量\n1\t行政许可\t7\n信息内容\t本年处理决定数量\n2\t行政处罚\t9\n3\t行政强制\t2\n信息内容\t本年收费金额\n4\t行政事业性收费\t0\n"))
        .as("rows with numbers")
        .contains("7", "2", "0");
  }

  @Test
  void readsReviewsThatStandOnTheirSide() {
    String head = "\t行政复议\t未经复议直接起诉\t复议后起诉\n";
    String rows = "结果维持\t1\t0\t2\n结果纠正\t0\t3\t0\n其他结果\t4\t0\t0\n尚未审结\t0\t0\t5\n总计\t5\t3\t7\n";

    assertThat(reviews(head + rows + END))
        .containsExactly("1", "0", "4", "0", "5", "0", "3", "0", "0", "3", "2", "0", "0", "5", "7");
    assertThat(tables(head + rows.replace("5\t3\t7", "5\t7\t3") + END).reviews()).isEmpty();
  }

  @Test
  void readsReviewsWithARowForEachChannel() {
    String text =
        "结果维持 结果纠正 其他结果 尚未审结 总计\n行政复议 1 0 4 0 5\n行政诉讼（未经复议直接起诉） 0 3 0 0 3\n"
            + "行政诉讼（复议后起诉） 2 0 0 5 7\n";

    assertThat(reviews(text + END))
        .containsExactly("1", "0", "4", "0", "5", "0", "3", "0", "0", "3", "2", "0", "0", "5", "7");
  }

  @Test
  void readsAListOfReviews() {
    String block = "#—结果维持：1\n#—结果纠正：12、#—其他结果：—\n第2页\n#—尚未审结：0件\n#—总计：13件\n";
    String list =
        block.replace("#", "行政复议")
            + block.replace("#", "行政诉讼—未经复议直接起诉")
            + block.replace("#", "行政诉讼—复议后起诉").replace("13", "19");

    assertThat(reviews(list + END))
        .containsExactly(
            "1", "12", "0", "0", "13", "1", "12", "0", "0", "13", "1", "12", "", "0", "19");
    assertThat(reviews(list.replaceFirst("：12", "：12\n3") + END).get(1)).isEmpty();
  }

  @Test
  void leavesAListOfReviewsOpenThatMissesAFigureAndDoesNotAddUp() {
    String block = "结果维持\t#\n结果纠正\t4\n其他结果\t0\n尚未审结\t9\n总计\t13\n";
    String list = block.replace("#", "0") + block.replace("#", "8") + block.replace("\t13", "\t");

    assertThat(reviews(list.replace("#", "0") + END)).containsOnly("");
  }
}
