package org.gongkai.parse.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.gongkai.form.Edition;
import org.gongkai.form.OfficialForm;
import org.gongkai.form.Outcome;
import org.junit.jupiter.api.Test;

/** Texts in which a table stands twice: once with the figures of another agency or year. */
class OwnTableTest {

  private static final String HEAD = "申请人情况\n自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n";

  private static final String REVIEW_HEAD = PrintedValues.REVIEW_HEAD.replace('|', '\t');

  @Test
  void takesNoTableOfAnotherAgencyForTheReportsOwn() {
    String text =
        applications(4, "\t", "\n\n续表\n") + "附：水库管理处2020年情况\n" + applications(9, "\t", "\n");

    assertThat(PrintedValues.row(text, Outcome.NEW_RECEIVED)).startsWith("4").endsWith("4");
    assertThat(PrintedValues.row(text, Outcome.CARRIED_FORWARD)).startsWith("4").endsWith("4");
  }

  @Test
  void takesNoTableOfTheYearBeforeForTheReportsOwn() {
    String text =
        "上年度（2019年）情况对照表\n" + applications(9, "\t", "\n") + "本年度情况\n" + applications(4, "\t", "\n");

    assertThat(PrintedValues.row(text, Outcome.NEW_RECEIVED)).startsWith("4").endsWith("4");
  }

  @Test
  void knowsTheTableOfTheYearBeforeByACaptionFarAboveItsRows() {
    String head = HEAD.replace("自然人", "自然人\t申请人情况".repeat(40));
    String text =
        "去年同期数据\n" + applications(9, "\t", "\n").replace(HEAD, head) + applications(4, "\t", "\n");

    assertThat(PrintedValues.row(text, Outcome.NEW_RECEIVED)).startsWith("4").endsWith("4");
  }

  @Test
  void takesNoReviewsOfTheYearBeforeForThoseOfTheYear() {
    String noughts = "\t0".repeat(10) + "\n";
    String text =
        "上年度情况（2020年）\n"
            + REVIEW_HEAD
            + ("0\t3\t0\t0\t3" + noughts)
            + "本年度情况（2021年）\n"
            + REVIEW_HEAD
            + ("2\t0\t0\t0\t2" + noughts);

    assertThat(PrintedValues.reviews(text)).startsWith("2", "0", "0", "0", "2");
  }

  @Test
  void takesItemsWhoseFiguresTouchForTheReportsOwn() {
    String text = disclosures("", 3) + "附：水库管理处\n" + disclosures("\t", 8);

    assertThat(PrintedValues.disclosures(text)).doesNotContain("8");
  }

  @Test
  void knowsTheTableOfAnEarlierYearByTheYearsOfTheCaptions() {
    String text =
        "2019年度情况\n" + applications(9, "\t", "\n") + "2020年度情况\n" + applications(4, "\t", "\n");
    String noughts = "\t0".repeat(10) + "\n";
    String reviews =
        "表1：2019年\n" + REVIEW_HEAD + ("0\t3\t0\t0\t3" + noughts) + "2020年情况表\n" + REVIEW_HEAD;

    assertThat(PrintedValues.row(text, Outcome.NEW_RECEIVED)).startsWith("4").endsWith("4");
    assertThat(PrintedValues.reviews(reviews + "2\t0\t0\t0\t2" + noughts))
        .startsWith("2", "0", "0", "0", "2");
  }

  @Test
  void takesNoSentenceThatCountsByTheFormForATable() {
    String text = "本年新收申请9件，上年结转9件，予以公开9件，部分公开9件，属于国家秘密9件，重复申请9件，结转下年度9件。\n";

    assertThat(PrintedValues.row(text + applications(4, "\t", "\n"), Outcome.NEW_RECEIVED))
        .startsWith("4")
        .endsWith("4");
  }

  @Test
  void takesNoListOfAnotherAgencyForTheReportsOwn() {
    String list =
        "规章：本年制发件数：8；本年废止件数：0；现行有效件数：8\n行政规范性文件：本年制发件数：8；本年废止件数：0；现行有效件数：8\n"
            + "行政许可：本年处理决定数量：8\n行政处罚：本年处理决定数量：8\n行政强制：本年处理决定数量：8\n"
            + "行政事业性收费：本年收费金额：8\n";

    assertThat(PrintedValues.disclosures(disclosures("\t", 3) + "附：水库管理处\n" + list))
        .startsWith("3", "0", "3");
  }

  @Test
  void fillsATableThatBreaksOffWithNoRowsOfAnother() {
    String cut =
        HEAD + "一、本年新收政府信息公开申请数量\t5\t0\t0\t0\t0\t0\t5\n二、上年结转政府信息公开申请数量\t2\t0\t0\t0\t0\t0\t2\n";
    String text = cut + "附：水库管理处\n" + applications(9, "\t", "\n");

    assertThat(PrintedValues.row(text, Outcome.NEW_RECEIVED)).startsWith("5").endsWith("5");
    assertThat(PrintedValues.row(text, Outcome.GRANTED)).startsWith("").endsWith("");
    assertThat(PrintedValues.row(text, Outcome.CARRIED_FORWARD)).doesNotContain("9");
  }

  @Test
  void takesNoItemsOfAnotherAgencyForTheReportsOwn() {
    String text = disclosures("\n\n", 3) + "附：水库管理处\n" + disclosures("\t", 8);

    assertThat(PrintedValues.disclosures(text).subList(0, 3)).containsExactly("3", "0", "3");
  }

  @Test
  void takesNoReviewsOfAnotherAgencyForTheReportsOwn() {
    String glued = REVIEW_HEAD + "200020000000000\n\n附：水库管理处\n";
    String spaced = REVIEW_HEAD + "2 0 0 0 2 0 0 0 0 0 0 0 0 0 0\n\n附：水库管理处\n";
    String row = REVIEW_HEAD + "0\t3\t0\t0\t3" + "\t0".repeat(10) + "\n";
    String blocks =
        "类型\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n行政复议\t0\t3\t0\t0\t3\n"
            + "行政诉讼未经复议直接起诉\t0\t0\t0\t0\t0\n行政诉讼复议后起诉\t0\t0\t0\t0\t0\n";

    assertThat(PrintedValues.reviews(glued + row)).doesNotContain("3");
    assertThat(PrintedValues.reviews(spaced + blocks)).startsWith("2", "0", "0", "0", "2");
  }

  /** Table 3 with all applications from natural persons, granted or carried forward. */
  private static String applications(int received, String cellGap, String rowGap) {
    return HEAD
        + OfficialForm.outcomes(Edition.FORM_2019).stream()
            .map(outcome -> label(outcome) + cellGap + row(outcome, received, cellGap))
            .collect(Collectors.joining(rowGap))
        + "\n";
  }

  private static String label(Outcome outcome) {
    return outcome.zh().replaceAll(".* [0-9]\\.", "");
  }

  private static String row(Outcome outcome, int received, String gap) {
    boolean some = outcome == Outcome.NEW_RECEIVED || outcome == Outcome.CARRIED_FORWARD;
    int count = some ? received : 0;
    return count + (gap + 0).repeat(5) + gap + count;
  }

  private static String disclosures(String gap, int regulations) {
    String row = gap + regulations + gap + 0 + gap + regulations + "\n";
    return "第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章"
        + row
        + "规范性文件"
        + row
        + "信息内容\t本年处理决定数量\n行政许可"
        + gap
        + "0\n行政处罚"
        + gap
        + "0\n行政强制"
        + gap
        + "0\n信息内容\t本年收费金额\n行政事业性收费"
        + gap
        + "0\n";
  }
}
