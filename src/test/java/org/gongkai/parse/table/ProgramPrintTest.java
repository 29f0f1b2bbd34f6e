package org.gongkai.parse.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.form.Cell;
import org.gongkai.form.Outcome;
import org.gongkai.parse.table.page.CellMarks;
import org.gongkai.parse.table.page.ColumnHeads;
import org.gongkai.parse.table.page.DrawnLines;
import org.gongkai.parse.text.Ideographs;
import org.gongkai.report.Figure;
import org.gongkai.report.OfficialTable;
import org.gongkai.report.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as programs write out what they took from a page or a document of Word. */
class ProgramPrintTest {

  private static final String FRAME = "├──┼──┼──┼──┤\n";
  private static final String GRID = "+----+----+----+----+\n";

  @Test
  void takesTheFrameOfATableForNoCells() {
    String rows =
        "│信息内容│本年制发件数│本年废止件数│现行有效件数│\n#│规章│2│0│11│\n#│行政规范性文件│7││36│\n#"
            + "│信息内容│本年处理决定数量│\n#│行政许可│58│\n#│行政处罚│-│\n#";

    assertThat(disclosures("┌──┬──┬──┬──┐\n" + rows.replace("#", FRAME)))
        .startsWith("2", "0", "11", "7", "", "36", "58", "");
    assertThat(disclosures(GRID + rows.replace('│', '|').replace("#", GRID)))
        .startsWith("2", "0", "11", "7", "", "36", "58", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"├──┼──┤", "┌──┐", "┗━━┛", "+--+--+", "+==+==+", " +--+ "})
  void blanksALineThatOnlyDrawsAFrame(String drawn) {
    String cells = "│a│─│\n";

    assertThat(DrawnLines.unfold(cells + drawn + "\n" + cells + "+--+"))
        .isEqualTo(
            cells.strip() + " ".repeat(drawn.length() + 1) + "\n" + cells.strip() + " ".repeat(5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"│  │  │", "│──│──│", "+1--2+", "| - | - |", "++", "──", "│+│─│", "|+|-|-|"})
  void leavesALineThatMayHoldCells(String line) {
    String text = line + "\n+--+";

    assertThat(DrawnLines.unfold(text)).isEqualTo(line + "     ");
  }

  @Test
  void leavesTheCommasOfProse() {
    String heads = "科研机构,社会公益组织,其他\n";

    assertThat(cells(heads + "共收到12,100件。\n1,,3"))
        .isEqualTo("科研机构\t社会公益组织\t其他\n共收到12,100件。\n1\t\t3");
    assertThat(cells("科研机构和社会公益组织,其他\n1,2")).isEqualTo("科研机构和社会公益组织,其他\n1,2");
  }

  @Test
  void takesAMarkForTheEdgeOfACellUpToTheNextHeads() {
    assertThat(cells("本年制发件数;本年废止件数;\n1,2;3\n结果维持\t结果纠正;\n4;5\t6"))
        .isEqualTo("本年制发件数\t本年废止件数\t\n1,2\t3\n结果维持\t结果纠正;\n4;5\t6");
  }

  @Test
  void takesQuotesAndBracketsAroundCellsForNoContent() {
    assertThat(cells("\"本年制发件数\",\"本年废止件数\"\n\"1,234\",\"\"\n").replace(" ", ""))
        .isEqualTo("本年制发件数\t本年废止件数\n1,234\t\n");
    assertThat(cells("[\"本年制发件数\", \"本年废止件数\"],\n[\"12\", \"\"],\n").replace(" ", ""))
        .isEqualTo("本年制发件数\t本年废止件数\n12\t\n");
    assertThat(cells("本年制发件数,本年废止件数\n\"规章\"草,案\" , \"1\", 7\"3").replace(" ", ""))
        .isEqualTo("本年制发件数\t本年废止件数\n规章\"草,案\t1\t7\"3");
    assertThat(cells("【本年制发件数】【本年废止件数】\n【】【7】").replace(" ", "")).isEqualTo("本年制发件数\t本年废止件数\n\t7");
  }

  @Test
  void keepsTheMarkBehindTheNumberOfALabel() {
    assertThat(cells("科研机构、社会公益组织\n三、结果、1、属于国家秘密、1、无、12、3"))
        .isEqualTo("科研机构\t社会公益组织\n三、结果\t1、属于国家秘密\t1\t无\t12\t3");
    assertThat(cells("1、科研机构、社会公益组织\n12、秘密、3、")).isEqualTo("1、科研机构\t社会公益组织\n12\t秘密\t3\t");
  }

  @Test
  void readsBlankCellsBetweenTwoBarsThatPartCells() {
    String text =
        "{| class=\"wikitable\"\n|-\n| 信息内容 || 本年制发件数 || 本年废止件数 || 现行有效件数\n|-\n"
            + "| 规章 ||  || 3 || 14\n|-\n| 行政规范性文件 || 2 ||  || 5\n|-\n"
            + "| 信息内容 || 本年处理决定数量\n|-\n| 行政许可 || 7\n|}\n";

    assertThat(disclosures(text)).startsWith("", "3", "14", "2", "", "5", "7");
  }

  @Test
  void knowsTheBarsOfAWikiWithoutHeads() {
    assertThat(cells("\n|-\n| 规章 || 1 || \n|-\n| 文件 || 2 || 3\n"))
        .isEqualTo("\n  \n| 规章 \t  1 \t  \n  \n| 文件 \t  2 \t  3\n");
    assertThat(cells("| 规章 | 1 | ||\n")).isEqualTo("| 规章 | 1 | ||\n");
  }

  @Test
  void readsAMarkThatPartsFiguresAndWordsForNothing() {
    assertThat(disclosures("信息内容、本年制发件数、本年废止件数、现行有效件数\n规章、无、17、无\n行政规范性文件、9、1、53\n"))
        .startsWith("", "17", "", "9", "1", "53");
  }

  @Test
  void takesADrawnLineInACellForAMark() {
    assertThat(disclosures("信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t──\t3\t4\n行政规范性文件\t──\t5\t6\n"))
        .startsWith("", "3", "4", "", "5", "6");
  }

  @Test
  void readsAFigureThatStandsInEachOfTheColumnsItSpans() {
    String text =
        "第二十条第（一）项\t第二十条第（一）项\t第二十条第（一）项\t第二十条第（一）项\n"
            + "信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t0\n行政规范性文件\t4\t1\t29\n"
            + "信息内容\t本年处理决定数量\t本年处理决定数量\t本年处理决定数量\n行政许可\t512\t512\t512\n"
            + "行政处罚\t31\t31\t13\n行政强制\t\t\t\n";

    for (String print : List.of(text, text.replace('\t', '\n'), text.replace('\t', ','))) {
      assertThat(disclosures(print)).startsWith("0", "0", "0", "4", "1", "29").contains("512");
      assertThat(disclosures(print).get(7)).as("two figures of one cell").isEmpty();
    }
  }

  @Test
  void cutsAtCommasWhereTheyPartTheHeadsToo() {
    String text = "信息内容,本年制发件数,本年废止件数,现行有效件数\n规章,0,3,106\n行政规范性文件,,111,250\n" + rows();

    assertThat(disclosures(text)).startsWith("0", "3", "106", "", "111", "250");
    assertThat(TableReader.read(new Text(text)).applications().orElseThrow().figures())
        .filteredOn(figure -> figure.cell().outcome() == Outcome.NEW_RECEIVED)
        .extracting(figure -> figure.value().map(Object::toString).orElse(""))
        .containsExactly("12", "100", "0", "250", "0", "0", "362");
  }

  private static String rows() {
    return "申请人情况,,,自然人,商业企业,科研机构,社会公益组织,法律服务机构,其他,总计\n"
        + "一、本年新收政府信息公开申请数量,12,100,0,250,0,0,362\n"
        + "二、上年结转政府信息公开申请数量,0,0,0,0,0,0,0\n"
        + "三、本年度办理结果,（一）予以公开,,12,100,0,250,0,0,362\n"
        + ",（二）部分公开,,0,0,0,0,0,0,0\n,（七）总计,,12,100,0,250,0,0,362\n"
        + "四、结转下年度继续办理,0,0,0,0,0,0,0\n";
  }

  private static String cells(String text) {
    return CellMarks.unfold(text, ColumnHeads.find(Ideographs.of(text)));
  }

  private static List<String> disclosures(String text) {
    return values(TableReader.read(new Text(text)).disclosures().orElseThrow());
  }

  private static <C extends Cell> List<String> values(OfficialTable<C> table) {
    Stream<Figure<C>> figures = table.figures().stream();
    return figures
        .map(figure -> figure.value().map(Object::toString).orElse(""))
        .collect(Collectors.toList());
  }
}
