package org.gongkai.parse.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.parse.table.PrintedValues.REVIEW_HEAD;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.form.Edition;
import org.gongkai.form.OfficialForm;
import org.gongkai.form.Outcome;
import org.gongkai.report.Figure;
import org.gongkai.report.FigureStatus;
import org.gongkai.report.OfficialTable;
import org.gongkai.report.OfficialTables;
import org.gongkai.report.Text;
import org.junit.jupiter.api.Test;

/** Cells that print shows to be empty, and those of which it shows nothing. */
class BlankCellsTest {

  @Test
  void readsAFirstAndALastBlankOfARuledLine() {
    String text = table("|", "\n").replace("重复申请|2|0|0|0|0|0|2", "重复申请|2|0|0|0|0|0|");
    text = text.replace("部分公开|0|0|0|0|0|0|0", "部分公开||0|0|0|0|0|0");

    assertThat(counts(text, Outcome.REJECTED_REPEATED)).containsExactly(2, 0, 0, 0, 0, 0, 2);
    assertThat(statuses(text, Outcome.REJECTED_REPEATED))
        .containsExactly(
            "reported", "reported", "reported", "reported", "reported", "reported", "recovered");
    assertThat(statuses(text, Outcome.PARTIALLY_GRANTED).get(0)).isEqualTo("recovered");
  }

  @Test
  void readsBlanksBesideTheEmptyFieldsOfMergedLabels() {
    String text =
        table("|", "\n")
            .replace("予以公开|", "予以公开||")
            .replace("部分公开|0|0|0|0|0|0|0", "部分公开|||0|0|0|0|0|0")
            .replaceAll("(?m)^(本年新收|上年结转|结转下年度)(.*?)\\|", "$1$2|||")
            .replaceAll("(?m)^(?!本年新收|上年结转|结转下年度|予以公开|部分公开)", "|");

    assertThat(counts(text, Outcome.PARTIALLY_GRANTED)).containsExactly(0, 0, 0, 0, 0, 0, 0);
    assertThat(counts(text, Outcome.REJECTED_REPEATED)).containsExactly(2, 0, 0, 0, 0, 0, 2);
  }

  @Test
  void leavesARuledLineOpenThatHasLostACell() {
    String text = table("|", "\n").replace("重复申请|2|0|0|0|0|0|2", "重复申请|2|0|0|0|0|2");

    assertThat(counts(text, Outcome.REJECTED_REPEATED)).doesNotContain(-2);
    assertThat(statuses(text, Outcome.REJECTED_REPEATED)).doesNotContain("reported");
  }

  @Test
  void readsAnEmptyLineForALastCellWhereCompleteRowsHaveNone() {
    String text =
        table("\n", "\n").replace("部分公开\n0\n0\n0\n0\n0\n0\n0", "部分公开\n0\n0\n0\n0\n0\n0\n");

    assertThat(statuses(text, Outcome.PARTIALLY_GRANTED))
        .startsWith("reported")
        .endsWith("recovered");
  }

  @Test
  void takesNoPageNumberForTheFigureOfABlankRow() {
    String rows = "信息内容\n本年处理决定数量\n行政许可\n%s信息内容\n本年处理决定数量\n行政处罚\n%s行政强制\n%s";

    assertThat(disclosures(rows.formatted("\n", "\n3\n", "\n"))).doesNotContain(3);
    assertThat(disclosures(rows.formatted("5\n", "\n3\n", "2\n"))).contains(5, 2).doesNotContain(3);
    assertThat(disclosures(rows.formatted("\n5\n", "\n3\n", "\n2\n"))).contains(5, 3, 2);
    assertThat(disclosures(rows.formatted("\n", "3\n", "\n"))).contains(3);
    assertThat(disclosures(rows.formatted("", "\n3\n", "")))
        .as("a page number between rows of one line without figures")
        .doesNotContain(3);
  }

  @Test
  void leavesALineOpenThatHasLostACell() {
    String text =
        "信息内容\t上一年项目数量\t本年增/减\t\n行政事业性收费\t0\t-19\t\n" + "信息内容\t采购项目数量\t采购总金额\t\n政府集中采购\t7\t\n";

    assertThat(disclosures(text)).contains(0, -19).doesNotContain(7);
  }

  @Test
  void endsTheLastRowWhereTheTableBeginsAgain() {
    String print = table("\t", "\n");
    String last = print.lines().filter(line -> line.contains("结转下年度")).findFirst().orElseThrow();
    String label = last.substring(0, last.indexOf('\t'));
    String blank = print.replace(last, label + "\t\t0\t0\t0\t0\t0\t");

    String first = blank.substring(0, blank.indexOf("五、"));

    assertThat(statuses(first + print, Outcome.CARRIED_FORWARD))
        .isEqualTo(statuses(blank, Outcome.CARRIED_FORWARD));
  }

  @Test
  void countsTheFieldsOfALineFromItsRuleBesideAPageNumber() {
    String text =
        table(" | ", "\n")
            .replaceAll("(?m)^(.+)$", "| $1 |")
            .replaceAll("(?m)\\b0(?= \\|)", "")
            .replaceFirst("(?m)(属于国家秘密.*\n)", "$15\n");

    text = text.replaceFirst("重复申请 \\| 2 \\|  ", "重复申请 |  | 2 ");

    assertThat(counts(text, Outcome.REJECTED_REPEATED)).containsExactly(-1, 2, -1, -1, -1, -1, 2);
  }

  @Test
  void countsTheFieldsOfALineFromItsRuleBesideABrokenLabel() {
    String text =
        table("\t", "\n")
            .replaceAll("(?m)\\b0(?=\t|$)", "")
            .replaceAll("(?m)^(.+\t.*)$", "$1\t")
            .replace("属于国家秘密", "无法提供\t属于国家\n秘密")
            .replaceFirst("重复申请\t2\t", "重复申请\t\t2");

    assertThat(counts(text, Outcome.REJECTED_REPEATED)).containsExactly(0, 2, 0, 0, 0, 0, 2);
  }

  @Test
  void takesNoFiguresOfARowWhoseLabelIsNotRead() {
    String rows =
        "信息内容 上一年项目数量 本年增/减 处理决定数量\n行政许可 %s\n其他\n对外管 53项 0项 0件\n理服务事项\n"
            + "信息内容 上一年项目数量 本年增/减 处理决定数量\n行政处罚 0项 0项 0件\n行政强制 0项 29项 6件\n";

    assertThat(disclosures(rows.formatted("0项 0件"))).contains(29, 6).doesNotContain(53);
    assertThat(disclosures(rows.formatted("1项 2项 3件"))).contains(1, 2, 3).doesNotContain(53);
    assertThat(
            disclosures(
                String.join(" ", rows.formatted("1项 -2项 148件").split("(?<=[^\\n])(?=[^\\n])"))))
        .doesNotContain(53);
  }

  @Test
  void leavesARowOpenWhoseFigureAnEmptyLineSetsApart() {
    String rows =
        "信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n%s行政规范性文件\n101\n6\n399\n" + "信息内容\n本年处理决定数量\n行政许可\n14\n";

    assertThat(disclosures(rows.formatted("0\n\n0\n6\n"))).startsWith(-1, -1, -1, 101, 6, 399);
    assertThat(disclosures(rows.formatted("\n11\n70\n\n7\n"))).startsWith(-1, -1, -1, 101);
    assertThat(disclosures(rows.formatted("11\n70\n7\n"))).startsWith(11, 70, 7, 101, 6, 399);
  }

  @Test
  void leavesLinesOpenThatHaveLostACell() {
    String text =
        "\t信息内容\n\t上一年项目数量\n\t本年增/减\n\t\n\n\t行政事业性收费\n\t27\n\t20\n\t\n\n"
            + "\t信息内容\n\t采购项目数量\n\t采购总金额\n\t\n\n\t政府集中采购\n%s\n";

    assertThat(disclosures(text.formatted("\t6746\n\t\n"))).contains(27, 20).doesNotContain(6746);
    assertThat(disclosures(text.formatted("\t6746\n\t8\n\t\n"))).contains(27, 20, 6746, 8);
  }

  @Test
  void takesTheFiguresWithTheUnitsOfTheirColumnsBesideAPageNumber() {
    String text =
        "信息内容\n上一年项目数量\n本年增/减\n处理决定数量\n行政处罚\n139项\n0项\n0件\n6\n" + "行政强制\n30项\n-20项\n141件\n";

    assertThat(tables(text).disclosures().orElseThrow().figures())
        .filteredOn(figure -> figure.status() == FigureStatus.RECOVERED)
        .extracting(Figure::raw)
        .containsExactly("139项", "0项", "0件");
  }

  @Test
  void leavesSingleDigitsOpenThatMayBeOneNumberBesideABlank() {
    String text =
        "信息内容 本年制发件数 本年废止件数 现行有效件数 规章 0 0 0 行政规范性文件 9 6 0 " + "信息内容 本年处理决定数量 行政许可 8 行政处罚%s";

    assertThat(disclosures(text.formatted(""))).contains(0, 8).doesNotContain(9, 6, 96);
    assertThat(disclosures(text.formatted(" 3 行政强制 4"))).contains(9, 6);
  }

  @Test
  void takesAPieceOfALabelForNoMark() {
    String text =
        table("   ", "\n")
            .replaceAll(
                "没有现成信息需要另行制作   0   0   0   0   0   0   0",
                "没有现成信息需要   0   0   0   0   0   0\n另 行 制 作\n） 无");

    assertThat(statuses(text, Outcome.UNAVAILABLE_NEEDS_CREATION)).doesNotContain("reported");
  }

  @Test
  void takesAMarkBehindAUnitForABlank() {
    String text = "信息内容 本年制发件数 本年废止件数 现行有效件数\n规章（件） 无 1 2\n行政规范性文件（件） 3 无 5\n";

    assertThat(disclosures(text)).containsSequence(-1, 1, 2, 3, -1, 5);
  }

  @Test
  void readsTheCellsOfAWebPage() {
    String text =
        Arrays.stream(table("</td><td>", "\n").split("\n"))
            .map(row -> "<tr><td>" + row + "</td></tr>")
            .collect(Collectors.joining("\n"));

    assertThat(counts(text, Outcome.REJECTED_REPEATED)).containsExactly(2, 0, 0, 0, 0, 0, 2);
    assertThat(statuses(text, Outcome.REJECTED_REPEATED)).containsOnly("reported");
  }

  @Test
  void readsNumbersThatCommasPart() {
    String text = table("，", "\n");

    assertThat(counts(text, Outcome.REJECTED_REPEATED)).containsExactly(2, 0, 0, 0, 0, 0, 2);
    assertThat(counts(text, Outcome.NEW_RECEIVED)).containsExactly(2, 0, 0, 0, 0, 0, 2);
  }

  @Test
  void findsALabelAroundFiguresWithUnits() {
    String text =
        table(" ", "\n")
            .replace("属于四类过程性信息 0 0 0 0 0 0 0", "属于 0件 0件 0件 0件 0件 0件 0件\n四类过程性信息")
            .replace("属于行政执法案卷 0 0 0 0 0 0 0", "属于行政 0件 0件 0件 0件 0件 0件 0件\n执法案卷");

    assertThat(counts(text, Outcome.DENIED_PROCESS_INFORMATION)).containsOnly(0);
    assertThat(statuses(text, Outcome.DENIED_ENFORCEMENT_FILE)).containsOnly("reported");
  }

  @Test
  void leavesALineOpenThatHasLostACellBehindALabelBrokenOverLines() {
    String text =
        ("|" + table("|", "|\n|").replaceAll("(?m)^\\|五、.*", "五、问题"))
            .replaceAll("\\|(予以公开|部分公开|总计)\\|", "|$1||")
            .replaceAll("\\|(本年新收|上年结转|结转下年度继续办理)([^|]*)\\|", "|$1$2|||")
            .replace("|重复申请", "|重复\n申请")
            .replace("|予以公开||0|0|0|0|0|0|0", "予以公开||3|1|0|0|0|4");

    assertThat(statuses(text, Outcome.REJECTED_REPEATED)).containsOnly("reported");
    assertThat(statuses(text, Outcome.GRANTED)).doesNotContain("reported");
  }

  @Test
  void takesNoPageNumberForAFigureBesideLinesThatTabsLead() {
    String text =
        table("\n\t", "\n\n")
            .replace("部分公开\n\t0\n\t0\n", "部分公开\n\t0\n")
            .replace("\n\n属于国家秘密", "\n5\n\n属于国家秘密");

    assertThat(counts(text, Outcome.PARTIALLY_GRANTED)).doesNotContain(5);
  }

  @Test
  void leavesSpacedReviewsOpenWhereAnotherTableDropsCells() {
    String dropped = table(" ", "\n").replace("部分公开 0 0 0 0 0 0 0", "部分公开 0 0 0 0");
    String reviews = REVIEW_HEAD.replace('|', ' ') + "0 0 0 0 0 3 5 4 2 9 6 8 0 2 5 5 0 5 7\n";
    String spaced =
        (dropped.substring(0, dropped.indexOf("五、")) + reviews).replaceAll("(\\p{IsHan})", "$1 ");

    assertThat(reviews(spaced)).startsWith(0, 0, 0, 0, 0).doesNotContain(54, 3);
  }

  @Test
  void takesNoPageNumberForTheLastFigureOfARowThatLostACell() {
    String rows = "信息内容 上一年项目数量 本年增/减 处理决定数量\n行政处罚 0 0\n5\n行政强制 0 0 0\n";
    String tabbed = "\t信息内容\n\t本年制发件数\n\t本年废止件数\n\t现行有效件数\n\n\t规章\n\t0\n\t\n\t0\n\n9\n\n";

    assertThat(disclosures(rows)).contains(0).doesNotContain(5);
    assertThat(disclosures(tabbed + "\t行政规范性文件\n\t28\n\t0\n\t50\n"))
        .startsWith(0, -1, 0, 28, 0, 50);
  }

  @Test
  void explainsNoWrongSumByAPageNumberAndADroppedCell() {
    String dropped = table("\n", "\n").replace("部分公开\n0\n0\n0\n0\n0\n0\n0", "部分公开\n0\n0\n0");
    String reviews =
        REVIEW_HEAD.replace('|', '\n') + "0 0 0 0 0 0 0 0 5 0 0 0 0 0 0".replace(' ', '\n');
    String spaced =
        (dropped.substring(0, dropped.indexOf("五、")) + reviews + "\n五、问题")
            .replaceAll("(\\p{IsHan})", "$1 ");

    assertThat(reviews(spaced).get(8)).isNotEqualTo(0);
  }

  @Test
  void takesNoPageNumberForTheLastFigureOfARowOfRequestsThatLostACell() {
    String text = table(" ", "\n").replace("部分公开 0 0 0 0 0 0 0", "部分公开 0 0 0 0 0 0\n4");

    assertThat(counts(text, Outcome.PARTIALLY_GRANTED)).doesNotContain(4);
  }

  @Test
  void takesNoPageNumberForTheFigureOfABlankRowAboveTheEndOfTheTable() {
    String text = "信息内容 本年处理决定数量\n行政许可\n信息内容 本年处理决定数量\n行政处罚\n8\n行政强制\n\n五、问题";

    assertThat(disclosures(text)).doesNotContain(8);
  }

  @Test
  void countsASignedFigureOnceAmongTheLinesOfARow() {
    String text =
        "信息内容\n上一年项目数量\n本年增/减\n处理决定数量\n\n行政许可\n36\n610\n\n其他对外管理服务事项\n-30\n2929\n\n"
            + "信息内容\n上一年项目数量\n本年增/减\n处理决定数量\n\n行政强制\n7\n-4\n124\n\n";

    assertThat(disclosures(text)).contains(7, -4, 124).doesNotContain(610);
  }

  @Test
  void readsADashBesideAUnitOfAnotherColumnForNothing() {
    String text =
        "信息内容本年新制作数量本年新公开数量对外公开总数量规章---规范性文件40件9件38件"
            + "信息内容上一年项目数量本年增/减处理决定数量行政处罚87项-31项-行政强制152项-6537件";

    assertThat(disclosures(text)).contains(87, 152).doesNotContain(-6537);
  }

  @Test
  void joinsTheDigitsOfALineBesideALineThatIsBlank() {
    String text =
        "\t信息内容\n\t本年制发件数\n\t本年废止件数\n\t现行有效件数\n\n\t规章\n\t0\n\t1 2\n\t2 5\n\n"
            + "\t行政规范性文件\n\t0\n\t\n\t2 0 7\n\n";

    assertThat(disclosures(text)).startsWith(0, 12, 25, 0, -1, 207);
  }

  @Test
  void takesAPieceOfALabelBehindALineOfFiguresForNoMark() {
    String text =
        table(" ", "\n").replace("大量反复申请 0 0 0 0 0 0 0", "大量反复申请   0   0   0   0   0   0\n无");

    assertThat(statuses(text, Outcome.REJECTED_EXCESSIVE)).doesNotContain("reported");
  }

  @Test
  void keepsWrongSumsAboveARowInWhichTheTextEnds() {
    String text =
        table("\n", "\n").replace("重复申请\n2\n0\n0\n0\n0\n0\n2", "重复申请\n2\n0\n0\n0\n0\n0\n0");
    String cut = text.substring(0, text.indexOf("\n0", text.indexOf("公开出版物")) + 4);

    assertThat(counts(cut, Outcome.REJECTED_REPEATED)).containsExactly(2, 0, 0, 0, 0, 0, 0);
  }

  @Test
  void takesNoFigureForAPageNumberThatSharesItsLine() {
    String text = "信息内容 本年制发件数 本年废止件数 现行有效件数\n规章 0 0\n0 20\n行政规范性文件\n";

    assertThat(disclosures(text)).doesNotContain(20);
  }

  /** Table 3 with two requests, rejected as repeated. */
  private static String table(String gap, String rowGap) {
    return "申请人情况"
        + rowGap
        + OfficialForm.outcomes(Edition.FORM_2019).stream()
            .map(outcome -> label(outcome) + gap + row(outcome, gap))
            .collect(Collectors.joining(rowGap))
        + rowGap
        + "五、存在的主要问题及改进情况\n无。";
  }

  private static String label(Outcome outcome) {
    return outcome == Outcome.PARTIALLY_GRANTED
        ? "部分公开"
        : outcome.zh().replaceAll(".* [0-9]\\.", "").replaceAll("^[（(]?[一二三四五六七][）)、]", "");
  }

  private static String row(Outcome outcome, String gap) {
    boolean two =
        outcome == Outcome.NEW_RECEIVED
            || outcome == Outcome.REJECTED_REPEATED
            || outcome == Outcome.RESULTS_TOTAL;
    String count = two ? "2" : "0";
    return String.join(gap, count, "0", "0", "0", "0", "0", count);
  }

  private static OfficialTables tables(String text) {
    return TableReader.read(new Text(text));
  }

  private static List<Integer> counts(String text, Outcome outcome) {
    return values(
        tables(text).applications().orElseThrow().figures().stream()
            .filter(figure -> figure.cell().outcome() == outcome));
  }

  private static List<String> statuses(String text, Outcome outcome) {
    return tables(text).applications().orElseThrow().figures().stream()
        .filter(figure -> figure.cell().outcome() == outcome)
        .map(Figure::status)
        .map(FigureStatus::code)
        .toList();
  }

  private static List<Integer> reviews(String text) {
    return values(tables(text).reviews().map(OfficialTable::figures).orElseThrow().stream());
  }

  private static List<Integer> disclosures(String text) {
    return values(tables(text).disclosures().map(OfficialTable::figures).orElseThrow().stream());
  }

  private static List<Integer> values(Stream<? extends Figure<?>> figures) {
    return figures.map(figure -> figure.value().map(Number::intValue).orElse(-1)).toList();
  }
}
