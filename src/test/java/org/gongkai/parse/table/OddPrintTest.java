package org.gongkai.parse.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.form.Applicant;
import org.gongkai.form.DisclosureCell;
import org.gongkai.form.Edition;
import org.gongkai.form.OfficialForm;
import org.gongkai.form.Outcome;
import org.gongkai.report.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signs, units, labels and ends of lines that print has now and then. */
class OddPrintTest {

  private static final String CHANGES = "信息内容\t上一年项目数量\t本年增/减\t处理决定数量\n行政许可\t8\t%s\t12\n";
  private static final String PURCHASES = "信息内容\t采购项目数量\t采购总金额\n政府集中采购\t3\t";

  @ParameterizedTest
  @ValueSource(strings = {"-6", "－6", "﹣6", "−6", "减6"})
  void readsAnyMinus(String change) {
    assertThat(disclosures(CHANGES.formatted(change) + PURCHASES + "0\n"))
        .containsSubsequence("8", "-6", "12");
  }

  @ParameterizedTest
  @CsvSource({
    "1.464亿元, 1.464, 亿元",
    "1.464亿 元, 1.464, 亿元",
    "1.464億元, 1.464, 亿元",
    "1.464亿, 1.464, 亿元",
    "1.464 万 元, 1.464, 万元",
    "14640元, 14640, 元"
  })
  void readsTheUnitOfAnAmountHoweverItIsWritten(String print, String value, String unit) {
    Figure<DisclosureCell> amount = amount(CHANGES.formatted("0") + PURCHASES + print + "\n");

    assertThat(amount.value().orElseThrow()).isEqualByComparingTo(value);
    assertThat(amount.unit()).isEqualTo(unit);
  }

  @Test
  void takesNoCountOfTenThousandsForOne() {
    assertThat(disclosures(CHANGES.formatted("0").replace("12", "7万") + PURCHASES + "0\n"))
        .doesNotContain("7")
        .endsWith("3", "0");
  }

  @Test
  void takesNoTabAtTheEndOfALineForABlank() {
    String lines = "信息内容\n上一年项目数量\n本年增/减\n处理决定数量\n行政处罚 \n79\t\n+2\t\n1\n行政强制\n6\n0\n12\n";

    assertThat(disclosures(lines))
        .doesNotContainSequence("79", "", "2")
        .containsSubsequence("6", "0", "12");
  }

  @Test
  void readsALabelsSecondHalfThatBeginsWithAMarkForNoLabelOfItsOwn() {
    String text =
        table(Edition.FORM_2021)
            .replaceFirst(
                "(2.申请人逾期未按收费通知要求缴纳费用)(、行政机关\\S+) 0 0 0 0 0 0 0", "$1 23 0 0 0 0 5 28 $2");

    assertThat(PrintedValues.row(text, Outcome.OTHER_FEE_UNPAID))
        .containsExactly("23", "0", "0", "0", "0", "5", "28");
  }

  @Test
  void readsTheLastRowUnderItsOtherLabel() {
    String text =
        table(Edition.FORM_2019)
            .replace("四、结转下年度继续办理 0", "四、结转下年继续办理 1")
            .replace("七）总计 0", "七）总计 1");

    assertThat(PrintedValues.row(text, Outcome.CARRIED_FORWARD)).startsWith("1");
  }

  @Test
  void givesNoRowTheFiguresOfOneThatIsPrintedTwice() {
    String text = lined(table(Edition.FORM_2019).replace("3.补正后申请内容仍不明确 0 0", "3.补正后申请内容仍不明确 0 1"));
    String query = lined("8.属于行政查询事项 0 0 0 0 0 0 0\n");
    String blank = text.replaceFirst("(四、结转下年度继续办理\n).*(?s:.*)", "$1");

    assertThat(PrintedValues.row(blank.replace(query, query + query), Outcome.REJECTED_PETITION))
        .doesNotContain("1");
  }

  @Test
  void givesRowsOfSingleDigitsTheLineOfFiguresBeforeTheirLabelIfEverySumHolds() {
    List<String> lines = table(Edition.FORM_2019).lines().toList();
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      int figures = line.indexOf(' ');
      boolean before = lines.indexOf(line) > 12;
      text.append(before ? line.substring(figures + 1) + "\n" + line.substring(0, figures) : line);
      text.append('\n');
    }
    String printed =
        text.toString()
            .replaceFirst("一、本年新收政府信息公开申请数量 0 0 0 0 0 0 0", "一、本年新收政府信息公开申请数量 1 0 0 0 0 0 1")
            .replaceFirst("0 0 0 0 0 0 0\n1.信访", "1 0 0 0 0 0 1\n1.信访")
            .replaceFirst("0 0 0 0 0 0 0\n（七）", "1 0 0 0 0 0 1\n（七）");

    assertThat(PrintedValues.row(printed, Outcome.REJECTED_PETITION))
        .containsExactly("1", "0", "0", "0", "0", "0", "1");
    assertThat(PrintedValues.row(printed, Outcome.UNAVAILABLE_STILL_UNCLEAR)).containsOnly("0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计\n"})
  void givesRowsTheLineBeforeTheirLabelThoughASecondPrintFollows(String head) {
    String rows =
        table(Edition.FORM_2019)
            .replaceFirst("申请数量 0 0 0 0 0 0 0", "申请数量 5 0 0 0 0 3 8")
            .replaceFirst("予以公开 0 0 0 0 0 0 0", "予以公开 4 0 0 0 0 3 7")
            .replaceFirst("总计 0 0 0 0 0 0 0", "总计 4 0 0 0 0 3 7")
            .replaceFirst("办理 0 0 0 0 0 0 0", "办理 1 0 0 0 0 0 1")
            .replaceAll("(?m)^(\\S+) (.*)$", "$2\n$1");
    String text = "三、收到和处理政府信息公开申请情况\n" + (head + rows).repeat(2);

    assertThat(PrintedValues.row(text, Outcome.NEW_RECEIVED)).startsWith("5").endsWith("3", "8");
    assertThat(PrintedValues.row(text, Outcome.CARRIED_OVER)).containsOnly("0");
    assertThat(PrintedValues.row(text, Outcome.CARRIED_FORWARD)).startsWith("1").endsWith("1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"（含上级转办3件）", "（注1）", "（1至6项）", "（条例第16条）", "（含12345热线转办件）", "(同一申请人2次以上)"})
  void takesNoNumberInTheNoteOfALabelForAFigure(String note) {
    String text = table(Edition.FORM_2019).replace("2.重复申请", "2.重复申请" + note);

    assertThat(PrintedValues.row(text, Outcome.REJECTED_REPEATED)).containsOnly("0");
    assertThat(PrintedValues.row(text.replace(note + " ", note + "\n"), Outcome.REJECTED_REPEATED))
        .containsOnly("0");
  }

  @Test
  void readsTheFiguresInsideANoteThatIsBrokenOverLines() {
    String text =
        table(Edition.FORM_2019)
            .replaceFirst(
                "（二）部分公开.* 0 0 0 0 0 0 0", "（二）部分公开（区分处理的，只计\n2 0 0 0 0 0 2\n这一情形，不计其他情形）");

    assertThat(PrintedValues.row(text, Outcome.PARTIALLY_GRANTED))
        .containsExactly("2", "0", "0", "0", "0", "0", "2");
  }

  @Test
  void readsSpacesByTheirName() {
    String text =
        table(Edition.FORM_2019).replaceFirst("公开 0", "公开 4").replace(" ", "&nbsp;&nbsp;");

    assertThat(PrintedValues.row(text, Outcome.GRANTED)).startsWith("4", "0");
    assertThat(PrintedValues.row(text, Outcome.REJECTED_REPEATED)).containsOnly("0");
  }

  @Test
  void readsTheNumberOfALabelBesideWhatIsNotSeen() {
    String text = table(Edition.FORM_2019).replaceAll("\n(\\d\\.)", " $1\u200e");

    assertThat(PrintedValues.row(text, Outcome.REJECTED_REPEATED)).containsOnly("0");
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\n"})
  void leavesRowsOpenWhoseFiguresMayStandBeforeTheirLabels(String separator) {
    String text =
        "信息内容 本年制发件数 本年废止件数 现行有效件数|1 9 195|规章|43 9 95|规范性文件|信息内容 本年处理决定数量|38426|行政许可|"
            + "信息内容 本年处理决定数量|9907|行政处罚|134362|行政强制|信息内容 本年收费金额（单位：万元）|7|行政事业性收费\n";

    assertThat(disclosures(text.replace("|", separator))).allMatch(String::isEmpty);
  }

  @Test
  void takesTheBareNumberOfALabelForNoFigureOfTheRowBeforeIt() {
    String text =
        table(Edition.FORM_2019)
            .replaceFirst("国家秘密 0 0 0 0 0 0 0", "国家秘密 12 0 0 0 0 0 12")
            .replaceAll("(?m)^(\\d)\\.", "$1");

    for (String print : List.of(text, text.replaceAll("\n(\\d)", "$1"))) {
      assertThat(PrintedValues.row(print, Outcome.DENIED_STATE_SECRET))
          .containsExactly("12", "0", "0", "0", "0", "0", "12");
      assertThat(PrintedValues.row(print, Outcome.REJECTED_REPEATED)).containsOnly("0");
    }
  }

  @Test
  void keepsFiguresThatAreByChanceTheNumberOfTheNextLabel() {
    String text =
        table(Edition.FORM_2019)
            .replaceFirst("国家秘密 0 0 0 0 0 0 0", "国家秘密 2 0 0 0 0 0 2")
            .replaceFirst("禁止公开 0 0 0 0 0 0 0", "禁止公开 3 0 0 0 0 0 3")
            .replaceFirst("稳定” 0 0 0 0 0 0 0", "稳定” 4 0 0 0 0 0 4")
            .replaceFirst("权益 0 0 0 0 0 0 0", "权益 5 0 0 0 0 0 5")
            .replaceAll("(?m)^\\d\\.", "");

    assertThat(PrintedValues.row(text, Outcome.DENIED_STATE_SECRET)).startsWith("2").endsWith("2");
    assertThat(PrintedValues.row(text, Outcome.DENIED_PROHIBITED_BY_LAW))
        .startsWith("3")
        .endsWith("3");
    assertThat(PrintedValues.row(text, Outcome.DENIED_THIRD_PARTY_RIGHTS))
        .startsWith("5")
        .endsWith("5");
  }

  @Test
  void takesNoEndOfABrokenFigureForTheFigure() {
    String lines = "信息内容\n上一年项目数量\n本年增/减\n处理决定数量\n行政处罚\n0\n-11\n374\n行政强制\n22\n0\n328\n0\n";

    assertThat(disclosures(lines + "信息内容\n采购项目数量\n采购总金额\n政府集中采购\n7\n350\n0\n"))
        .endsWith("", "", "", "", "");
  }

  @Test
  void fillsNoRowOfWhichOnlyTheEditionTellsThatItIsThere() {
    String text = table(Edition.FORM_2021).replaceFirst("(?s)1.申请人无正当理由.*", "四、其他需要报告的事项\n无。\n");

    assertThat(PrintedValues.row(text, Outcome.OTHER_HANDLING)).allMatch(String::isEmpty);
    assertThat(PrintedValues.row(text, Outcome.REJECTED_REPEATED)).containsOnly("0");
  }

  /** All rows of table 3 with a nought for each applicant. */
  private static String table(Edition edition) {
    String noughts =
        IntStream.range(0, Applicant.values().length)
            .mapToObj(i -> " 0")
            .collect(Collectors.joining("", "", "\n"));
    return OfficialForm.outcomes(edition).stream()
        .map(row -> row.zh().substring(row.zh().indexOf(' ') + 1) + noughts)
        .collect(Collectors.joining());
  }

  /** The same, a cell a line. */
  private static String lined(String rows) {
    return rows.replace(' ', '\n');
  }

  private static List<String> disclosures(String text) {
    return PrintedValues.disclosures(text);
  }

  private static Figure<DisclosureCell> amount(String text) {
    List<Figure<DisclosureCell>> figures =
        PrintedValues.tables(text).disclosures().orElseThrow().figures();
    return figures.get(figures.size() - 1);
  }
}
