package org.gongkai.parse.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.form.Edition;
import org.gongkai.form.OfficialForm;
import org.gongkai.form.Outcome;
import org.gongkai.report.Figure;
import org.gongkai.report.OfficialTable;
import org.gongkai.report.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as readers of web pages print their cells, blanks for most noughts. */
class WebPagePrintTest {

  private static final List<String> BLANKS = List.of("", "", "", "", "", "", "");

  @Test
  void countsEmptyCellsBetweenBarsOnLinesOfTheirOwn() {
    String text =
        "第二十条第（一）项\n|\n信息内容\n|\n本年制发件数\n|\n本年废止件数\n|\n现行有效件数\n|\n"
            + "规章\n|\n3\n|\n14\n|\n86\n|\n行政规范性文件\n|\n2\n|\n\n|\n5\n|\n"
            + "第二十条第（五）项\n|\n信息内容\n|\n本年处理决定数量\n|\n行政许可\n|\n7\n|\n";

    assertThat(disclosures(text)).startsWith("3", "14", "86", "2", "", "5", "7");
  }

  @Test
  void movesNoFigureBesideATableWithBarsBetweenTheCellsOfALine() {
    String text =
        "信息内容\n|\n本年制发件数\n|\n本年废止件数\n|\n现行有效件数\n|\n\n"
            + "规章\n|\n\n|\n0\n|\n0\n|\n\n行政规范性文件\n|\n0\n|\n0\n|\n21\n|\n"
            + "信息内容\n|\n本年处理决定数量\n|\n行政许可\n|\n7\n|\n三、收到和处理申请情况\n"
            + print("", " | ", " |\n");

    assertThat(disclosures(text).get(0)).isEmpty();
    assertThat(disclosures(text).subList(5, 7)).containsExactly("21", "7");
    assertThat(applications(text)).containsExactlyElementsOf(cells());
  }

  @Test
  void givesWhatIsPrintedAsTheDocumentHasIt() {
    String text =
        "信息内容\n|\n本年制发件数\n|\n本年废止件数\n|\n现行有效件数\n|\n"
            + "规章\n|\n1 0 2\n|\n14\n|\n行政规范性文件\n|\n2\n|\n0\n|\n5\n|\n"
            + "第二十条第（五）项\n|\n信息内容\n|\n本年处理决定数量\n|\n行政许可\n|\n7\n|\n";

    assertThat(TableReader.read(new Text(text)).disclosures().orElseThrow().figures())
        .filteredOn(figure -> figure.span().isPresent())
        .anyMatch(figure -> figure.raw().contains("\n|\n"))
        .allSatisfy(
            figure ->
                assertThat(figure.raw())
                    .isEqualTo(
                        text.substring(figure.span().get().begin(), figure.span().get().end())));
  }

  @Test
  void movesNoFigureBetweenBarsOnLinesOfTheirOwn() {
    String text =
        "信息内容\n|\n本年制发件数\n|\n本年废止件数\n|\n现行有效件数\n|\n"
            + "规章\n|\n\n|\n14\n|\n\n|\n行政规范性文件\n|\n2\n|\n\n|\n\n|\n"
            + "第二十条第（五）项\n|\n信息内容\n|\n本年处理决定数量\n|\n行政许可\n|\n7\n|\n";

    assertThat(disclosures(text).get(0)).isEmpty();
    assertThat(disclosures(text).get(2)).isEmpty();
    assertThat(disclosures(text).get(4)).isEmpty();
  }

  @Test
  void takesANumberBehindTheBarThatClosesARowForThatOfAPage() {
    String text =
        "第二十条第（一）项\n|\n|||\n信息内容\n|\n本年新制作数量\n|\n本年新公开数量\n|\n对外公开总数量\n|\n\n"
            + "规章\n|\n1\n|\n2\n|\n3\n|\n\n规范性文件\n|\n4\n|\n5\n|\n16\n|\n\n"
            + "第二十条第（五）项\n|\n|||\n信息内容\n|\n上一年项目数量\n|\n本年增/减\n|\n处理决定数量\n|\n\n"
            + "行政许可\n|\n8\n|\n\n|\n2\n|\n\n5\n其他对外管理服务事项\n|\n6\n|\n1\n|\n7\n|\n\n"
            + "第二十条第（六）项\n|\n|||\n信息内容\n|\n上一年项目数量\n|\n本年增/减\n|\n处理决定数量\n|\n\n"
            + "行政处罚\n|\n3\n|\n0\n|\n14\n|\n\n行政强制\n|\n9\n|\n0\n|\n12\n|\n\n";

    assertThat(disclosures(text))
        .startsWith("1", "2", "3", "4", "5", "16", "8", "", "2", "6", "1", "7", "3", "", "14");
  }

  @Test
  void takesANumberBeforeAnEmptyCellForThatOfAPage() {
    String heads = "结果维持\n|\n结果纠正\n|\n其他结果\n|\n尚未审结\n|\n总计\n|\n";
    String text =
        "行政复议\n|\n行政诉讼\n|\n"
            + heads
            + "未经复议直接起诉\n|\n复议后起诉\n|\n"
            + heads
            + heads
            + "8\n\n|\n2\n|\n\n|\n\n|\n2\n|\n"
            + "\n|\n".repeat(10);

    assertThat(PrintedValues.reviews(text)).startsWith("", "2", "", "", "2").doesNotContain("8");
  }

  @Test
  void findsTheCellsOfLinesThatBarsFillUpWhereNoRowIsComplete() {
    assertThat(applications(print("", " | ", " | ||\n"))).containsExactlyElementsOf(cells());
  }

  @Test
  void findsThemBehindTheFieldsOfMergedLabels() {
    String text = print("", " | ", "\n").replaceAll("(?m)^([^|\\n]+) \\|", "$1 |  |  |");

    assertThat(applications(text)).containsExactlyElementsOf(cells());
  }

  @Test
  void leavesALineOpenThatBarsFillUpInPlaceOfALostCell() {
    String text =
        print("", " | ", " | ||\n")
            .replace(
                "新收政府信息公开申请数量 | 3 |  |  | 1 |  |  | 4 | ||",
                "新收政府信息公开申请数量 | 3 | 0 | 0 | 1 | 0 | 0 | 4 | ||")
            .replace("重复申请 | 1 |  |  |  |  |  | 1 | ||", "重复申请 | 0 | 0 | 0 | 0 | 0 | 0 | |||");

    assertThat(statuses(text, Outcome.REJECTED_REPEATED)).containsOnly("unreadable");
  }

  @Test
  void takesTheTabsThatIndentALineForNoCells() {
    String blanks = "3\n\t\t\t\n\t\t\t\n\t\t\t1\n\t\t\t\n\t\t\t\n\t\t\t4";
    String text = print("\t\t\t", "\n\t\t\t", "\n\t\t\n");
    String complete = text.replace(blanks, blanks.replace("\t\n", "\t0\n"));

    assertThat(applications(complete)).containsExactlyElementsOf(cells());
  }

  @Test
  void takesNoLineThatClosesEachRowForTheBlankOfALastRowThatLostACell() {
    String text = print("\t\t\t", "\n\t\t\t", "\n\t\t\n").replace("\t\t\t\n", "\t\t\t0\n");
    int last = text.lastIndexOf("\t\t\t0\n");
    String lost = text.substring(0, last) + text.substring(last + 5).replaceFirst("五、", "\n五、");

    assertThat(statuses(text, Outcome.CARRIED_FORWARD)).containsOnly("reported");
    assertThat(statuses(lost, Outcome.CARRIED_FORWARD)).doesNotContain("reported");
  }

  @Test
  void takesNoEmptyLineForACellWhereOneStandsBetweenTheHeadsOfColumns() {
    String text =
        "信息内容\n\n本年制发件数\n\n本年废止件数\n\n现行有效件数\n\n"
            + "规章\n\n1\n\n2910\n\n行政规范性文件\n\n86\n\n5\n\n"
            + "第二十条第（五）项\n\n信息内容\n\n本年处理决定数量\n\n行政许可\n\n7\n\n";

    assertThat(disclosures(text).subList(0, 6)).containsOnly("");
  }

  @Test
  void takesRulesWithNothingBetweenForFillersWhereSpacesStandAroundFigures() {
    String text =
        "第二十条第（一）项 ||||\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n"
            + "规章 | 3 | 1 ||\n行政规范性文件 | 2 | 0 |  |\n"
            + "第二十条第（五）项 ||||\n信息内容 | 本年处理决定数量 |||\n行政许可 | 7 |||\n";

    assertThat(disclosures(text)).startsWith("", "", "", "2", "", "", "7");
  }

  @Test
  void takesANumberThatNoBarClosesForThatOfAPage() {
    String closed = print("", "\n|\n", "\n|\n");
    String label = label(Outcome.REJECTED_REPEATED);
    int row = closed.indexOf(label);
    String lostCell = closed.substring(0, row) + label + "\n|\n1\n|\n" + "0\n|\n".repeat(5);
    String rest = closed.substring(closed.indexOf(label(Outcome.REJECTED_PUBLICATION)));

    assertThat(statuses(lostCell + "4\n" + rest, Outcome.REJECTED_REPEATED))
        .doesNotContain("reported");
    assertThat(applications(lostCell + "1\n|\n4\n" + rest))
        .isEqualTo(applications(lostCell + "1\n|\n" + rest));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "— 3 —", "-3-"})
  void takesTheNumberOfAPageBetweenLoneBarsForNoCell(String number) {
    String closed = print("", "\n|\n", "\n|\n");
    String label = label(Outcome.REJECTED_REPEATED);

    assertThat(applications(closed.replace(label, number + "\n" + label)))
        .isEqualTo(applications(closed))
        .contains("4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"- 7 -", "7 / 9", "第7页", "第 7 页 共 9 页", "Page 7", "Page 7 of 9"})
  void takesWhatOnlyNumbersAPageForNoFigureOfACell(String page) {
    String closed = print("", "\n|\n", "\n|\n");
    String row = label(Outcome.REJECTED_REPEATED) + "\n|\n1\n|\n";

    for (String paged :
        List.of(row.replace("1\n", "1\n" + page + "\n"), row.replace("1\n", page + "\n1\n"))) {
      assertThat(applications(closed.replace(row, paged))).isEqualTo(applications(closed));
    }
    String blank = row + "\n|\n";
    assertThat(closed).contains(blank);
    assertThat(applications(closed.replace(blank, row + "\n" + page + "\n|\n")))
        .isEqualTo(applications(closed));
  }

  @Test
  void takesOneOfTwoNumbersInACellOnlyIfTheOtherMustBeThatOfAPage() {
    String closed = print("", "\n|\n", "\n|\n").replace("\n|\n\n|", "\n|\n0\n|");
    String row = label(Outcome.REJECTED_REPEATED) + "\n|\n1\n|\n";
    String nought = label(Outcome.REJECTED_PUBLICATION) + "\n|\n0\n|\n";

    assertThat(closed).contains(row, nought);
    for (String both : List.of("0\n7\n", "7\n0\n")) {
      String paged = closed.replace(nought, nought.replace("0\n", both));
      assertThat(applications(paged)).isEqualTo(applications(closed));
    }
    assertThat(applications(closed.replace(row, row.replace("1\n", "1\n1\n"))))
        .isEqualTo(applications(closed));
    for (String both : List.of("1\n7\n", "7\n1\n")) {
      String paged = closed.replace(row, row.replace("1\n", both));
      assertThat(applications(paged)).doesNotContain("7").contains("4");
    }
  }

  private static List<String> cells(Outcome outcome) {
    return switch (outcome) {
      case NEW_RECEIVED -> List.of("3", "", "", "1", "", "", "4");
      case CARRIED_OVER, REJECTED_REPEATED -> List.of("1", "", "", "", "", "", "1");
      case PARTIALLY_GRANTED -> List.of("", "", "", "", "2", "", "2");
      case DENIED_PROCESS_INFORMATION -> List.of("1", "", "1", "", "", "", "2");
      default -> BLANKS;
    };
  }

  private static List<String> cells() {
    return OfficialForm.outcomes(Edition.FORM_2019).stream()
        .flatMap(outcome -> cells(outcome).stream())
        .toList();
  }

  private static String print(String lead, String between, String behind) {
    return "申请人情况\n"
        + OfficialForm.outcomes(Edition.FORM_2019).stream()
            .map(
                outcome ->
                    Stream.concat(Stream.of(label(outcome)), cells(outcome).stream())
                        .collect(Collectors.joining(between, lead, behind)))
            .collect(Collectors.joining())
        + "五、存在的主要问题及改进情况\n无。";
  }

  private static String label(Outcome outcome) {
    return outcome.zh().replaceAll(".* [0-9]\\.", "").replaceAll("^[（(]?[一二三四五六七][）)、]", "");
  }

  private static List<String> applications(String text) {
    return values(TableReader.read(new Text(text)).applications().orElseThrow());
  }

  private static List<String> statuses(String text, Outcome outcome) {
    return TableReader.read(new Text(text)).applications().orElseThrow().figures().stream()
        .filter(figure -> figure.cell().outcome() == outcome)
        .map(figure -> figure.status().code())
        .toList();
  }

  private static List<String> disclosures(String text) {
    return values(TableReader.read(new Text(text)).disclosures().orElseThrow());
  }

  /** What is printed; a sum may prove that a blank stands for nought. */
  private static List<String> values(OfficialTable<?> table) {
    return table.figures().stream()
        .map(Figure::value)
        .map(value -> value.map(number -> number.toPlainString().replaceAll("^0$", "")).orElse(""))
        .toList();
  }
}
