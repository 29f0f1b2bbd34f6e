package org.gongkai.cli.sample.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.cli.sample.world.ApplicationDraw;
import org.gongkai.cli.sample.world.Dice;
import org.gongkai.cli.sample.world.DisclosureDraw;
import org.gongkai.cli.sample.world.TrueFigures;
import org.gongkai.form.Applicant;
import org.gongkai.form.ApplicationCell;
import org.gongkai.form.Edition;
import org.gongkai.form.Outcome;
import org.gongkai.report.AgencyLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TablePrinterTest {

  private static final TrueFigures<ApplicationCell> BUSY =
      ApplicationDraw.draw(new Dice(11), Edition.FORM_2021, AgencyLevel.PROVINCE);

  @Test
  void printsACellALineAsWordDoes() {
    String text =
        print(layout(LayoutKind.TAB_LINES, new CellLines("\t", "\n", true, Merging.EMPTY_BELOW)));
    assertThat(text)
        .startsWith(
            "\t（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\n\t申请人情况\n\n"
                + "\t\n\t自然人\n\t法人或其他组织\n\t总计\n\n"
                + "\t\n\t\n\t商业企业\n\t科研机构\n\t社会公益组织\n\t法律服务机构\n\t其他\n\t\n\n"
                + "\t一、本年新收政府信息公开申请数量\n\t")
        .contains("\t三、本年度办理结果\n\t（一）予以公开\n\t")
        .contains("\n\n\t\n\t\n\t2.其他法律行政法规禁止公开\n\t");
  }

  /** A reader of its own, so that printer and truth are not held by the parser alone. */
  @Test
  void whatACellALinePrintsIsTheTruth() {
    for (int seed = 0; seed < 50; seed++) {
      var figures = ApplicationDraw.draw(new Dice(seed), Edition.FORM_2019, AgencyLevel.COUNTY);
      PrintedTable printed =
          TablePrinter.applications(
              figures,
              layout(LayoutKind.TAB_LINES, new CellLines("\t", "\n", true, Merging.EMPTY_BELOW)),
              new Dice(1));
      List<BigDecimal> read =
          printed
              .text()
              .lines()
              .map(String::strip)
              .filter(line -> line.matches("\\d+"))
              .map(BigDecimal::new)
              .toList();
      assertThat(read).containsExactlyElementsOf(figures.figures().values());
    }
  }

  @Test
  void gluesFiguresToEachOtherAndToTheNextLabel() {
    Map<ApplicationCell, BigDecimal> figures = new LinkedHashMap<>(BUSY.figures());
    long[] row = {71, 3, 0, 0, 0, 0, 74};
    for (Applicant applicant : Applicant.values()) {
      figures.put(
          new ApplicationCell(Outcome.NEW_RECEIVED, applicant),
          BigDecimal.valueOf(row[applicant.ordinal()]));
    }
    PrintedTable printed =
        TablePrinter.applications(
            new TrueFigures<>(Edition.FORM_2021, figures),
            layout(LayoutKind.GLUED, new Glued("")),
            new Dice(1));
    assertThat(printed.text()).contains("一、本年新收政府信息公开申请数量713000074二、上年结转");
  }

  @Test
  void spacesTheDigitsOfNumbersAsPdfsDo() {
    Layout layout = new LetterSpaced(new SpacedRows(1), "");
    String text = print(layout(LayoutKind.PDF_SPACED, layout));
    assertThat(text).contains("一 、 本 年 新 收").doesNotContain("  ").doesNotContainPattern("[0-9]{2}");
  }

  @Test
  void scattersTheLettersOfVerticalLabels() {
    String text = print(layout(LayoutKind.PDF, new PdfText(1, 1)));
    assertThat(text).doesNotContain("三、本年度办理结果").containsPattern("(?m)^[三、本年度办理结果] ?");
    assertThat(text).containsPattern("本年新收政府[^\\d]* [\\d ]+\n[^\\d]*数量\n");
  }

  @Test
  void writesMarkdown() {
    String text =
        print(layout(LayoutKind.BAR_ROWS, new RowLines(" | ", "| ", " |", true, Merging.EMPTY)));
    assertThat(text.lines().toList().get(1)).isEqualTo("|" + " --- |".repeat(10));
    assertThat(text.lines()).allMatch(line -> line.startsWith("|") && line.endsWith("|"));
  }

  @ParameterizedTest
  @EnumSource(LayoutKind.class)
  void noLayoutLosesOrMakesUpADigit(LayoutKind kind) {
    String expected = digits(print(layout(LayoutKind.GLUED, new Glued(""))));
    for (int seed = 0; seed < 20; seed++) {
      String text = print(Recipe.plain(kind, new Dice(seed)));
      boolean repeats = text.indexOf("1.属于") != text.lastIndexOf("1.属于");
      assertThat(repeats).as("each row once").isFalse();
      assertThat(digits(text)).isEqualTo(expected);
    }
  }

  @Test
  void theSameDiceGiveTheSameTable() {
    for (LayoutKind kind : LayoutKind.values()) {
      for (int seed = 0; seed < 30; seed++) {
        assertThat(print(Recipe.draw(kind, new Dice(seed))))
            .isEqualTo(print(Recipe.draw(kind, new Dice(seed))));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Mistake.class)
  void aMistakeBreaksASumAndTheTruthSaysWhich(Mistake mistake) {
    Recipe plain = layout(LayoutKind.TAB_ROWS, new SpacedRows(1));
    Recipe recipe =
        new Recipe(
            plain.kind(),
            plain.layout(),
            plain.numbers(),
            plain.zeroes(),
            List.of(),
            List.of(),
            Optional.of(mistake));
    assertThat(TablePrinter.applications(BUSY, recipe, new Dice(3)).brokenSums()).isNotEmpty();
    assertThat(TablePrinter.applications(BUSY, plain, new Dice(3)).brokenSums()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(ZeroStyle.class)
  void aZeroIsPrintedOrStandsInTheTruthAsBlank(ZeroStyle style) {
    Recipe recipe =
        new Recipe(
            LayoutKind.TAB_ROWS,
            new RowLines("\t", "", "", false, Merging.EMPTY),
            NumberStyle.PLAIN,
            style,
            List.of(),
            List.of(),
            Optional.empty());
    PrintedTable printed = TablePrinter.applications(BUSY, recipe, new Dice(4));
    assertThat(printed.cells().values())
        .allMatch(
            cell ->
                cell.state() == TrueCell.State.VALUE
                    ? !cell.printed().isEmpty()
                    : cell.printed().equals(style.mark()) && cell.value().signum() == 0);
  }

  @Test
  void amountsKeepTheUnitTheyArePrintedWith() {
    List<String> printed = new ArrayList<>();
    for (int seed = 0; seed < 60; seed++) {
      Dice dice = new Dice(seed);
      var figures = DisclosureDraw.draw(dice, Edition.FORM_2021, AgencyLevel.PREFECTURE);
      TablePrinter.disclosures(figures, Recipe.plain(LayoutKind.TAB_ROWS, dice), dice)
          .cells()
          .values()
          .stream()
          .filter(cell -> cell.unit().isPresent())
          .peek(
              cell ->
                  assertThat(cell.printed())
                      .isEqualTo(cell.value().toPlainString() + cell.unit().orElseThrow()))
          .forEach(cell -> printed.add(cell.unit().orElseThrow()));
    }
    assertThat(printed).contains("万元", "元");
  }

  private static Recipe layout(LayoutKind kind, Layout layout) {
    return new Recipe(
        kind, layout, NumberStyle.PLAIN, ZeroStyle.ZERO, List.of(), List.of(), Optional.empty());
  }

  private static String print(Recipe recipe) {
    return TablePrinter.applications(BUSY, recipe, new Dice(9)).text();
  }

  private static String digits(String text) {
    return Arrays.stream(text.replaceAll("\\D", "").split("")).sorted().reduce("", String::concat);
  }
}
