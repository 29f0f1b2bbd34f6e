package org.gongkai.parse.table.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.report.Span;
import org.gongkai.report.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the readers of tables see of a page: {@code ·} for a space, {@code ⏎} for a line's end. */
class PageTextTest {

  private static final String SIX = "1 甲⏎2 乙⏎3 丙⏎4 丁⏎5 戊⏎6 己";

  @Test
  void takesAFormFeedOnALineOfItsOwnForNoEmptyLine() {
    assertThat(seen("甲⏎\f⏎乙")).isEqualTo("甲··⏎乙");
    assertThat(seen("甲\f⏎乙⏎\f丙\f")).isEqualTo("甲·⏎乙⏎·丙·");
    assertThat(seen("\f⏎甲")).isEqualTo("·⏎甲");
  }

  @Test
  void takesLinesThatCountToTheSameNumberForPages() {
    assertThat(seen("甲⏎1/3⏎乙⏎ 2／3 ⏎丙")).isEqualTo("甲····⏎乙······⏎丙");
    assertThat(seen("1 / 2⏎甲⏎2 / 2")).isEqualTo("·····⏎甲······");
    assertThat(seen("/甲⏎1/2⏎2/2")).isEqualTo("/甲········");
    assertThat(seen("／甲⏎1／2⏎2／2")).isEqualTo("／甲········");
  }

  @ParameterizedTest
  @ValueSource(strings = {"甲⏎1/3⏎乙", "1/3⏎1/3", "1/2⏎2/3", "4/3⏎5/3", "1/3甲⏎2/3乙", "甲/乙"})
  void leavesTwoFiguresWithASlashBetween(String text) {
    assertThat(seen(text)).isEqualTo(text);
  }

  @Test
  void takesABackslashBeforeASignForNone() {
    assertThat(seen("3\\.其他\\*\\")).isEqualTo("3·.其他·*\\");
    assertThat(seen("\\-1 \\| \\甲")).isEqualTo("·-1 \\| \\甲".replace(' ', '·'));
  }

  @Test
  void takesManyCountsWithADecimalForWholeNumbers() {
    assertThat(seen("2.0".concat("|7.0".repeat(9)))).isEqualTo("2··".concat("|7··".repeat(9)));
    assertThat(seen("2.0".concat("|7.0".repeat(8)))).isEqualTo("2.0".concat("|7.0".repeat(8)));
    assertThat(seen("1.0其他".concat("|7.0".repeat(9)))).isEqualTo("1.0其他".concat("|7.0".repeat(9)));
  }

  @Test
  void takesNumbersThatCountLinesForNoFigures() {
    assertThat(seen(SIX)).isEqualTo("··甲⏎··乙⏎··丙⏎··丁⏎··戊⏎··己");
    assertThat(seen("⏎0 零⏎" + SIX)).isEqualTo("⏎··零⏎··甲⏎··乙⏎··丙⏎··丁⏎··戊⏎··己");
    assertThat(seen(SIX.replaceAll("([0-9])", "| $1")))
        .isEqualTo("|···甲⏎|···乙⏎|···丙⏎|···丁⏎|···戊⏎|···己");
    assertThat(seen(SIX.replace("2 乙", "2").concat("⏎7 庚")))
        .as("an empty line is counted, too")
        .isEqualTo("··甲⏎·⏎··丙⏎··丁⏎··戊⏎··己⏎··庚");
    assertThat(seen(SIX.concat("⏎7 、庚"))).endsWith("··己⏎··、庚");
    assertThat(seen(SIX.concat("⏎1 子⏎2 丑"))).endsWith("··己⏎1·子⏎2·丑");
    String hundred =
        IntStream.rangeClosed(1, 100).mapToObj(i -> i + "|甲⏎").collect(Collectors.joining());
    assertThat(seen(hundred)).isEqualTo(hundred.replaceAll("[0-9]", "·"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1·甲⏎2·乙⏎3·丙⏎4·丁⏎5·戊",
        "1·甲⏎2·乙⏎3·丙⏎⏎4·丁⏎5·戊⏎6·己",
        "1·甲⏎2·乙⏎3·丙⏎5·丁⏎6·戊⏎7·己",
        "2·甲⏎3·乙⏎4·丙⏎5·丁⏎6·戊⏎7·己",
        "1⏎2⏎3⏎4⏎5⏎6⏎7",
        "1⏎2·乙⏎3·丙⏎4·丁⏎5·戊⏎6·己⏎7·庚",
        "1·.甲⏎2·.乙⏎3·.丙⏎4·.丁⏎5·.戊⏎6·.己",
        "1甲⏎2乙⏎3丙⏎4丁⏎5戊⏎6己",
        "12345678901·甲"
      })
  void leavesNumbersThatCountNothing(String text) {
    assertThat(seen(text)).isEqualTo(text);
  }

  @Test
  void keepsOneOfTheTabsThatIndentLines() {
    assertThat(seen("甲⏎\t\t1⏎\t\t⏎\t\t\t3⏎\t⏎")).isEqualTo("甲⏎\t·1⏎\t·⏎\t··3⏎·⏎");
    assertThat(seen("甲⏎\t\t1\t2⏎")).isEqualTo("甲⏎\t\t1\t2⏎");
    assertThat(seen("甲⏎\t1⏎\t\t2")).isEqualTo("甲⏎\t1⏎\t\t2");
    assertThat(seen("甲⏎\t\t")).isEqualTo("甲⏎\t\t");
  }

  @Test
  void blanksWhatIsDrawnBesideALabelThatSpansRows() {
    assertThat(seen("│规章├──┼──┤")).isEqualTo("│规章·······");
    assertThat(seen("│规章├─┤1│")).isEqualTo("│规章···1│");
    assertThat(seen("│规章├─│──│")).isEqualTo("│规章├─│──│");
    assertThat(seen("──┌")).isEqualTo("···");
    assertThat(seen("━━╿")).isEqualTo("···");
    assertThat(seen("+--+")).isEqualTo("····");
    assertThat(seen("a--+-b")).isEqualTo("a--+-b");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          甲⏎|⏎乙⏎|⏎丙⏎|                   > 甲·|·乙·|·丙·|
          ⏎甲⏎⏎|⏎·⏎乙⏎|⏎丙⏎|⏎             > ⏎甲··|···乙·|·丙·|·
          甲⏎|⏎乙⏎|⏎丙                      > 甲⏎|⏎乙⏎|⏎丙
          甲⏎|⏎|⏎|⏎乙                       > 甲·|·|·|·乙
          甲⏎|⏎|⏎|                          > 甲⏎|⏎|⏎|
          甲⏎|⏎||⏎乙⏎|⏎||⏎丙⏎|              > 甲·|·||⏎乙·|·||⏎丙·|
          甲⏎|⏎||⏎乙⏎|⏎||⏎丙⏎|⏎||           > 甲⏎|⏎||⏎乙⏎|⏎||⏎丙⏎|⏎||
          甲⏎|⏎乙|丙⏎|⏎丁⏎|                  > 甲⏎|⏎乙|丙⏎|⏎丁⏎|
          甲⏎|⏎乙⏎|⏎丙⏎|⏎丁⏎戊⏎己⏎庚⏎|⏎辛 > 甲·|·乙·|·丙·|·丁⏎戊⏎己⏎庚⏎|⏎辛
          甲⏎|⏎乙⏎|⏎丙⏎|⏎丁⏎戊⏎己⏎|⏎辛     > 甲·|·乙·|·丙·|·丁⏎戊⏎己·|·辛
          甲⏎|⏎|⏎乙⏎|⏎||⏎丙⏎|               > 甲·|···乙·|·||⏎丙·|
          甲⏎|⏎⏎|⏎乙⏎|⏎||⏎丙⏎|              > 甲·|··|·乙·|·||⏎丙·|""")
  void takesLinesBetweenLoneBarsForCells(String text, String cells) {
    assertThat(seen(text)).isEqualTo(cells);
  }

  @Test
  void takesOneOfTwoNumbersBetweenLoneBarsForThatOfAPage() {
    String table = "甲⏎|⏎%s⏎|⏎乙⏎|⏎";

    assertThat(seen(table.formatted("0⏎7"))).isEqualTo("甲·|·0⏎··|·乙·|·");
    assertThat(seen(table.formatted("7⏎0"))).isEqualTo("甲·|··⏎0·|·乙·|·");
    assertThat(seen(table.formatted("7⏎7"))).isEqualTo("甲·|··⏎7·|·乙·|·");
    assertThat(seen(table.formatted("123⏎7"))).isEqualTo("甲·|·1,1⏎··|·乙·|·");
    assertThat(seen(table.formatted("3⏎第7页"))).isEqualTo("甲·|·3⏎····|·乙·|·");
    assertThat(seen(table.formatted("3⏎丙"))).isEqualTo("甲·|·3⏎丙·|·乙·|·");
  }

  @Test
  void takesANumberThatNoBarClosesForThatOfAPageWhereBarsCloseAllOthers() {
    String cells = "0⏎|⏎".repeat(15);

    assertThat(seen("甲⏎|⏎" + cells + "0⏎|⏎7⏎乙⏎|⏎")).doesNotContain("7");
    assertThat(seen("甲⏎|⏎" + cells + "7⏎乙⏎|⏎")).contains("7");
    assertThat(seen("甲⏎|⏎" + cells + "0⏎|⏎7⏎乙")).as("behind the table").contains("7");
    assertThat(seen("甲⏎|⏎" + cells + "0⏎|⏎7⏎乙⏎|⏎8⏎丙⏎|⏎")).contains("7", "8");
  }

  @Test
  void findsThatAllLabelsAreSpacedOut() {
    assertThat(PageText.of(new Text("规 章 行政 许 可")).isSpacedOut(0, 6)).isTrue();
    assertThat(PageText.of(new Text("规 章 行政 许 可")).isSpacedOut(1, 4)).isFalse();
    assertThat(PageText.of(new Text("规 章行")).isSpacedOut(0, 9)).isFalse();
    assertThat(PageText.of(new Text("规  章  行1政")).isSpacedOut(0, 4)).isFalse();
  }

  @Test
  void findsHeadsThatAnEmptyLineParts() {
    PageText page = PageText.of(new Text("结果维持\n\n结果纠正\n本年制发件数\n本年废止件数\n"));

    assertThat(ColumnHeads.REVIEWS.standApart(page)).isTrue();
    assertThat(ColumnHeads.DISCLOSURES_2021.standApart(page)).isFalse();
    assertThat(ColumnHeads.APPLICATIONS.standApart(page)).as("not printed").isFalse();
  }

  @Test
  void knowsSpacesAndNoughts() {
    assertThat(
            "\u1fff\u2000\u200a\u200b\u3000\u00a0"
                .chars()
                .filter(c -> Separators.isSpace((char) c)))
        .containsExactly(0x2000, 0x200a, 0x3000, 0xa0);
    assertThat(PageNumber.isNought("0０")).isTrue();
    assertThat(PageNumber.isNought("07")).isFalse();
  }

  @Test
  void leavesOutWhatIsNotSeenAndKnowsWhereTheRestStands() {
    PageText page = PageText.of(new Text("规\u200b章 1\u00ad2&nbsp;3\u200b"));

    assertThat(page.value()).isEqualTo("规章 12 3");
    assertThat(page.raw(3, 5)).isEqualTo("1\u00ad2");
    assertThat(page.raw(6, 7)).isEqualTo("3");
    assertThat(page.span(0, 2)).isEqualTo(new Span(0, 3));
    assertThat(page.span(7, 7)).isEqualTo(new Span(15, 15));
  }

  private static String seen(String print) {
    String text = print.replace('·', ' ').replace('⏎', '\n');
    return PageText.of(new Text(text)).value().replace(' ', '·').replace('\n', '⏎');
  }
}
