package org.gongkai.parse.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.form.Applicant;
import org.gongkai.form.Cell;
import org.gongkai.form.Edition;
import org.gongkai.form.OfficialForm;
import org.gongkai.form.Outcome;
import org.gongkai.parse.table.page.SheetNumbers;
import org.gongkai.report.Figure;
import org.gongkai.report.FigureStatus;
import org.gongkai.report.OfficialTable;
import org.gongkai.report.OfficialTables;
import org.gongkai.report.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tables of one report in several kinds of print, broken by pages, with cells lost and repeated.
 */
class MixedPrintTest {

  private static final String DISCLOSURES = "信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n";

  @Test
  void takesTheFirstNumberBehindALabelForThatOfAPageOrForAFigure() {
    String rows = DISCLOSURES + "规章\n\n4\n\n5\n/\n6\n行政规范性文件\n1\n/\n2\n行政许可\n3\n　8\n";

    assertThat(disclosures(rows).get(0)).isEmpty();
    assertThat(disclosures(rows).subList(3, 6)).containsExactly("1", "", "2");
    assertThat(disclosures(rows).get(6)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\t", "\n\t", " | "})
  void readsFiguresAndAmountsWhoseDigitsASpaceParts(String boundary) {
    String rows =
        "信息内容\n本年新制作数量\n本年新公开数量\n对外公开总数量\n规章\n0\n0\n0\n规范性文件\n2 8 9\n0\n3 0 5\n"
            + "信息内容\n上一年项目数量\n本年增/减\n行政事业性收费\n3 3\n0\n"
            + "信息内容\n采购项目数量\n采购总金额\n政府集中采购\n1 2 2\n2 7 3 8 . 0 3万元\n";

    List<String> read = disclosures(rows.replaceAll("\n(?=[0-9])", boundary));

    assertThat(read).startsWith("0", "0", "0", "289", "0", "305").endsWith("122", "2738.03");
  }

  @Test
  void takesNoFigureOfARowForThatOfItsNeighbour() {
    String rows =
        "信息内容\n上一年项目数量\n本年增/减\n处理决定数量\n行政处罚 17 减3\n行政强制 234\n32\n2336\n0\n"
            + "信息内容\n本年新制作数量\n本年新公开数量\n对外公开总数量\n规章 0\n规范性文件 63\n0\n63\n";

    assertThat(disclosures(rows).subList(15, 18)).containsOnly("");
    assertThat(disclosures(rows).subList(3, 6)).containsOnly("");
  }

  @Test
  void doesNotPutDigitsTogetherToUseTheNumberOfAPage() {
    String rows =
        "信息内容 本年新制作数量 本年新公开数量 对外公开总数量\n规章 0 0 0\n规范性文件 2 2 4\n"
            + "信息内容 采购项目数量 采购总金额\n政府集中采购 77 0\n3\n";

    assertThat(disclosures(rows)).doesNotContain("770", "3");
  }

  @Test
  void readsAMinusBehindASoftHyphen() {
    String rows = "信息内容|上一年项目数量|本年增/减|处理决定数量\n行政处罚|17|减\u00ad3|8\n行政强制|5|-1|9\n";

    assertThat(disclosures(rows)).containsSubsequence("17", "-3", "8", "5", "-1", "9");
  }

  @Test
  void movesNoFigureOfAReviewTableThatHasARowForLitigation() {
    String doubled =
        "行政复议\t行政复议\n结果维持\t结果维持\t结果纠正\t结果纠正\t其他结果\t其他结果\t尚未审结\t尚未审结\t总计\t总计\n"
            + "0\t0\t0\t0\t1\t1\t0\t0\t1\t1\n行政诉讼\t行政诉讼\n未经复议直接起诉\t复议后起诉\n"
            + "结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n"
            + "1\t1\t2\t0\t4\t0\t0\t0\t0\t0\n五、存在的主要问题\n";

    assertThat(reviews(doubled)).containsOnly("");
  }

  @Test
  void takesNoNumberWithDecimalsForThatOfAPage() {
    String rows =
        "信息内容\n采购项目数量\n采购总金额\n政府集中采购\n6.0\n23.35\n"
            + "信息内容\n本年新制作数量\n本年新公开数量\n对外公开总数量\n规章\n7\n8\n9\n规范性文件\n00\n0\n1\n";

    assertThat(disclosures(rows)).startsWith("7", "8", "9").endsWith("", "");
  }

  @Test
  void leavesARowOpenWhoseFirstBlankIsNotPrintedInEachOfItsColumns() {
    String rows =
        "信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量\n规章\t0\t\t3\n规范性文件\t\t\t4\n"
            + "信息内容\t上一年项目数量\t本年增/减\t处理决定数量\n行政许可\t\t0\t0\n"
            + "信息内容\t上一年项目数量\t本年增/减\t本年增/减\n行政事业性收费\t\t2\t2\n"
            + "信息内容\t采购项目数量\t采购总金额\t采购总金额\n政府集中采购\t\t5\t6\n";

    List<String> figures = disclosures(rows);
    assertThat(figures.subList(figures.size() - 4, figures.size()))
        .containsExactly("", "2", "", "");
  }

  @Test
  void takesNoPageNumberForTheFigureOfABlankThatSpansTwoColumns() {
    String rows =
        "信息内容\n本年新制作数量\n本年新公开数量\n对外公开总数量\n规章\n2\n0\n\n规范性文件\n43\n40\n6\n"
            + "信息内容\n上一年项目数量\n本年增/减\n处理决定数量\n行政许可\n\n1\n1275\n行政处罚\n3\n0\n14\n"
            + "信息内容\n上一年项目数量\n本年增/减\n本年增/减\n行政事业性收费\n5\n\n3\n\n"
            + "信息内容\n采购项目数量\n采购总金额\n采购总金额\n政府集中采购\n4\n7\n7\n";

    assertThat(disclosures(rows)).endsWith("", "", "4", "7");
  }

  @Test
  void takesEmptyParagraphsForNoCellsBesideATableInLines() {
    String text =
        paragraphs(true) + "\n" + REVIEW_HEAD + "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0\n五、存在的主要问题\n";

    assertThat(tables(text).applications().orElseThrow().figures())
        .extracting(Figure::status)
        .doesNotContain(FigureStatus.REPORTED);
  }

  @Test
  void takesEveryOtherLineForTheEndOfAParagraphWhereNoHeadIsPrinted() {
    String text = paragraphs(false);

    assertThat(tables(text).applications().orElseThrow().figures())
        .extracting(Figure::status)
        .doesNotContain(FigureStatus.REPORTED);
  }

  @Test
  void takesNoFiguresOfARowThatIsPrintedAgainForThoseOfTheRowBefore() {
    String text =
        rows("\t")
            .replaceFirst(
                "(?m)^(.*予以公开).*$",
                "$1\t\t\t\t\t\t\t\n\n4\n\n一、本年新收政府信息公开申请数量\t2\t0\t0\t0\t0\t0\t2");

    assertThat(applications(text, Outcome.GRANTED)).containsOnly("");
  }

  @Test
  void readsTheWordForNought() {
    assertThat(disclosures("信息内容 本年制发件数 本年废止件数 现行有效件数\n规章 零 零 3\n行政规范性文件 零 1 零\n"))
        .startsWith("0", "0", "3", "0", "1", "0");
  }

  @Test
  void leavesALineOpenThatHasFewerCellsThanAllOthers() {
    String text =
        rows(" | ")
            .replaceAll("(?m)^(.*)$", "| $1 |")
            .replaceAll("\\b0\\b", "")
            .replaceFirst("(?m)^(.*予以公开) \\|  \\|", "$1 |");

    assertThat(applications(text, Outcome.GRANTED)).containsOnly("");
  }

  @Test
  void leavesAReviewRowOpenThatBeginsBlankAndOfWhichNoBlockAddsUp() {
    String ruled = REVIEW_HEAD.replace(' ', '|');

    assertThat(reviews(ruled + "|||||||||||||5|7\n五、存在的主要问题\n")).containsOnly("");
  }

  @Test
  void takesAPieceOfALabelBeforeTheNumberOfTheNextForNoMark() {
    String text = rows(" ").replace("2.重复申请 0 0 0 0 0 0 0\n", "） 2.重复申请 0 0 0 0 0 0\n无 ");

    assertThat(tables(text).applications().orElseThrow().figures())
        .filteredOn(figure -> figure.cell().outcome() == Outcome.REJECTED_REPEATED)
        .extracting(Figure::status)
        .containsOnly(FigureStatus.RECOVERED);
    assertThat(applications(text, Outcome.REJECTED_PUBLICATION)).containsOnly("0");
  }

  @Test
  void readsTheCountsOfAProgramThatKnowsNoWholeNumbers() {
    String text = rows("\t").replaceAll("\t([0-9])", "\t$1.0");

    assertThat(applications(text, Outcome.NEW_RECEIVED))
        .containsExactly("2", "0", "0", "0", "0", "0", "2");
    assertThat(SheetNumbers.unfold("2.0 3.0 1.05 4.0件 v5.0")).isEqualTo("2.0 3.0 1.05 4.0件 v5.0");
    assertThat(SheetNumbers.unfold("2.0 3.0;\"7.0\"\n-8.0,9.0 1.05 4.0件 v5.0 1.0 2.0 3.0 4.0 5.0"))
        .isEqualTo("2   3  ;\"7  \"\n-8  ,9   1.05 4.0件 v5.0 1   2   3   4   5  ");
  }

  @Test
  void takesNoFiguresBehindTheLabelOfTheNextGroupForThoseOfTheRowBefore() {
    String text =
        rows(" ").replace("3.补正后申请内容仍不明确 0 0 0 0 0 0 0\n", "3.补正后申请内容仍不明确 0 0 0\n（五）不予处理 0 0 0 0 ");

    assertThat(tables(text).applications().orElseThrow().figures())
        .filteredOn(figure -> figure.cell().outcome() == Outcome.UNAVAILABLE_STILL_UNCLEAR)
        .extracting(Figure::status)
        .doesNotContain(FigureStatus.REPORTED);
  }

  @Test
  void takesNoPageNumberAmongTheLinesOfAReviewRowForABlank() {
    String lines =
        REVIEW_HEAD.replace(' ', '\n') + "0\n0\n\n\n\n\n0\n\n%s0\n\n0\n0\n\n\n\n\n五、存在的主要问题\n";

    assertThat(reviews(lines.formatted("")).get(8)).isEqualTo("0");
    assertThat(tables(lines.formatted("— 4 —\n")).reviews().orElseThrow().figures())
        .extracting(Figure::status)
        .doesNotContain(FigureStatus.REPORTED);
  }

  @Test
  void takesAFormFeedForNoBlankCell() {
    String lines =
        REVIEW_HEAD.replace(' ', '\n') + "0\n0\n\n\n%s0\n\n0\n%s0\n0\n0\n0\n0\n\n\n0\n五、存在的主要问题\n";

    assertThat(reviews(lines.formatted("\f\n", "\f\n")))
        .isEqualTo(reviews(lines.formatted("", "")));
  }

  @Test
  void takesLinesThatCountThePagesForNoCells() {
    String text =
        "第二十条第（一）项\n信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n%s\n\n\n行政规范性文件\n3\n1\n5\n"
            + "第二十条第（五）项\n信息内容\n本年处理决定数量\n行政许可\n%s7\n第二十条第（六）项\n";

    assertThat(disclosures(text.formatted("1 / 9\n", "2 / 9\n")))
        .isEqualTo(disclosures(text.formatted("", "")))
        .startsWith("", "", "", "3", "1", "5", "7");
  }

  private static final String REVIEW_HEAD = PrintedValues.REVIEW_HEAD.replace('|', ' ');

  /** A cell a paragraph, in each row a blank. */
  private static String paragraphs(boolean head) {
    StringBuilder print = new StringBuilder(head ? "申请人情况\n\n自然人\n\n商业企业\n\n" : "");
    print.append(head ? "科研机构\n\n社会公益组织\n\n法律服务机构\n\n其他\n\n总计\n\n" : "");
    for (Outcome outcome : OfficialForm.outcomes(Edition.FORM_2021)) {
      print.append(outcome.zh()).append("\n\n");
      boolean one = outcome == Outcome.NEW_RECEIVED || outcome == Outcome.CARRIED_FORWARD;
      String cells =
          one ? "1|0|0||0|0|1" : outcome.ordinal() % 2 == 0 ? "|||0|0|0|0" : "0||0||0||0";
      print.append(cells.replace("|", "\n\n")).append("\n\n");
    }
    return print.toString();
  }

  /** All rows of table 3, with two applications that came and are still there. */
  private static String rows(String separator) {
    return OfficialForm.outcomes(Edition.FORM_2021).stream()
        .map(
            outcome -> {
              boolean two = outcome == Outcome.NEW_RECEIVED || outcome == Outcome.CARRIED_FORWARD;
              String label = outcome.zh().replaceAll("^.* ", "");
              return Stream.of(Applicant.values())
                  .map(who -> two && (who.ordinal() == 0 || who == Applicant.TOTAL) ? "2" : "0")
                  .collect(Collectors.joining(separator, label + separator, "\n"));
            })
        .collect(Collectors.joining());
  }

  private static OfficialTables tables(String text) {
    return TableReader.read(new Text(text));
  }

  private static List<String> disclosures(String text) {
    return values(tables(text).disclosures().orElseThrow());
  }

  private static List<String> reviews(String text) {
    return values(tables(text).reviews().orElseThrow());
  }

  private static List<String> applications(String text, Outcome outcome) {
    String row = outcome.code().toLowerCase(Locale.ROOT) + ".";
    return tables(text).applications().orElseThrow().figures().stream()
        .filter(figure -> figure.cell().code().startsWith(row))
        .map(figure -> figure.value().map(Object::toString).orElse(""))
        .toList();
  }

  private static <C extends Cell> List<String> values(OfficialTable<C> table) {
    return table.figures().stream()
        .map(figure -> figure.value().map(Object::toString).orElse(""))
        .toList();
  }
}
