package org.gongkai.cli.sample.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.cli.sample.world.ApplicationDraw;
import org.gongkai.cli.sample.world.Dice;
import org.gongkai.cli.sample.world.TrueFigures;
import org.gongkai.form.ApplicationCell;
import org.gongkai.form.Edition;
import org.gongkai.report.AgencyLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NoiseTest {

  private static final TrueFigures<ApplicationCell> FIGURES =
      ApplicationDraw.draw(new Dice(11), Edition.FORM_2021, AgencyLevel.PROVINCE);

  @ParameterizedTest
  @CsvSource({
    "IDEOGRAPHIC_COMMA, 1.属于国家秘密, 1、属于国家秘密",
    "FULL_WIDTH_NUMERAL, 3.其他, ３．其他",
    "PARENTHESIZED_NUMERAL, 2.重复申请, ⑵重复申请",
    "SPACE_AFTER_NUMERAL, 2.重复申请, 2. 重复申请",
    "NUMERAL_ALONE, 2.重复申请, 2重复申请",
    "ASCII_PARENTHESES, （一）予以公开, (一) 予以公开",
    "WORDS_DROPPED, 2.其他法律行政法规禁止公开, 2.其他法律行政法规",
    "NOTE_IN_LABEL, 规范性文件, 规范性文件（指公开发布、文号为政发、政办发的文件）",
    "OTHER_NORMATIVE_WORDING, 行政规范性文件, 规范性文件",
    "FEE_UNDER_DECISIONS, 本年收费金额（单位：万元）, 本年处理决定数量",
    "BACKSLASH, 本年增/减, 本年增\\减",
    "SPACED_LABEL, 规章, 规 章",
    "KANGXI, 行政许可, ⾏政许可",
    "TRADITIONAL, 行政许可, 行政許可",
    "TRADITIONAL, 结转下年度继续办理, 結轉下年度繼續辦理"
  })
  void changesTheWordsOfLabels(LabelNoise noise, String label, String expected) {
    assertThat(noise.apply(label, new Dice(1))).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(GridNoise.class)
  void whatIsLeftInPrintIsWhatTheTruthSaysIsPrinted(GridNoise noise) {
    for (int seed = 0; seed < 40; seed++) {
      PrintedTable table = print(noise, new Dice(seed));
      List<String> printed =
          table
              .text()
              .lines()
              .flatMap(line -> List.of(line.split("\t")).stream())
              .filter(cell -> cell.matches("\\d+"))
              .collect(Collectors.toList());
      if (noise == GridNoise.BARE_PAGE_NUMBER) {
        // The page number is the one number too many.
        assertThat(printed).hasSize(FIGURES.figures().size() + 1);
        continue;
      }
      assertThat(printed)
          .containsExactlyElementsOf(
              table.cells().values().stream()
                  .filter(cell -> cell.state() == TrueCell.State.VALUE)
                  .map(TrueCell::printed)
                  .toList());
    }
  }

  @Test
  void damageThatTakesFiguresAwayIsInTheTruth() {
    Map<TrueCell.State, Long> dropped = states(print(GridNoise.DROPPED_ROW, new Dice(2)));
    assertThat(dropped).containsEntry(TrueCell.State.ABSENT, 7L);
    assertThat(states(print(GridNoise.DROPPED_CELL, new Dice(2))))
        .containsEntry(TrueCell.State.ABSENT, 1L);
    assertThat(states(print(GridNoise.BLANKED, new Dice(2)))).containsKey(TrueCell.State.BLANK);
    assertThat(states(print(GridNoise.CUT_OFF, new Dice(2)))).containsKey(TrueCell.State.ABSENT);
    assertThat(states(print(GridNoise.SHIFTED_ROW, new Dice(2))))
        .containsOnlyKeys(TrueCell.State.VALUE);
  }

  @Test
  void theTruthKeepsTheFigureThatABlankStandsFor() {
    PrintedTable table = print(GridNoise.DROPPED_ROW, new Dice(5));
    table
        .cells()
        .forEach(
            (cell, truth) ->
                assertThat(truth.value()).isEqualTo(FIGURES.of((ApplicationCell) cell)));
  }

  private static Map<TrueCell.State, Long> states(PrintedTable table) {
    return table.cells().values().stream()
        .collect(Collectors.groupingBy(TrueCell::state, Collectors.counting()));
  }

  private static PrintedTable print(GridNoise noise, Dice dice) {
    return TablePrinter.applications(
        FIGURES,
        new Recipe(
            LayoutKind.TAB_ROWS,
            new RowLines("\t", "", "", false, Merging.EMPTY),
            NumberStyle.PLAIN,
            ZeroStyle.ZERO,
            List.of(),
            List.of(noise),
            Optional.empty()),
        dice);
  }
}
