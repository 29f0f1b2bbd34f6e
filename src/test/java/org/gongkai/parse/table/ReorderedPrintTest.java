package org.gongkai.parse.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.form.Edition;
import org.gongkai.form.OfficialForm;
import org.gongkai.form.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Table 3 in text whose columns, or whose labels and figures, stand in another order. */
class ReorderedPrintTest {

  private static final List<Outcome> ROWS = OfficialForm.outcomes(Edition.FORM_2019);
  private static final String HEADS = "自然人\n总计\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n";

  @Test
  void givesARowItsFiguresThatStandBeforeTheLabelOfSeveralLines() {
    StringBuilder text = new StringBuilder(HEADS);
    ROWS.forEach(
        row -> text.append(row == Outcome.DENIED_THIRD_PARTY_RIGHTS ? moved(row) : row(row)));

    assertReadsAll(text.toString());
  }

  @Test
  void givesTheFirstRowTheFiguresThatStandBehindTheHead() {
    StringBuilder text = new StringBuilder(HEADS);
    text.append(figures(Outcome.NEW_RECEIVED)).append(label(Outcome.NEW_RECEIVED)).append('\n');
    text.append(figures(Outcome.CARRIED_OVER)).append(label(Outcome.CARRIED_OVER));
    ROWS.subList(2, ROWS.size()).forEach(row -> text.append('\n').append(row(row)));

    assertReadsAll(text.toString());
  }

  @Test
  void givesTheLastRowsTheFiguresThatStandOnTheLinesBeforeTheirLabelsIfEverySumHolds() {
    StringBuilder text = new StringBuilder(HEADS);
    for (Outcome row : ROWS) {
      boolean late = row == Outcome.RESULTS_TOTAL || row == Outcome.CARRIED_FORWARD;
      String figures = figures(row).strip().replace('\n', ' ');
      text.append(late ? "其\n" + figures + "\n" + label(row) : label(row) + " " + figures);
      text.append('\n');
    }

    assertReadsAll(text.toString());
  }

  @Test
  void movesNoFiguresToTheNextRowsWhereALabelIsLost() {
    StringBuilder whole = new StringBuilder(HEADS);
    StringBuilder text = new StringBuilder(HEADS);
    for (Outcome row : ROWS) {
      String printed = row == Outcome.GRANTED ? "予\n" + figures(row) : row(row);
      whole.append(row(row));
      text.append(row == Outcome.CARRIED_FORWARD ? label(row) + "\n" : printed);
    }

    for (Outcome row :
        List.of(Outcome.NEW_RECEIVED, Outcome.PARTIALLY_GRANTED, Outcome.RESULTS_TOTAL)) {
      assertThat(PrintedValues.row(text.toString(), row))
          .isEqualTo(PrintedValues.row(whole.toString(), row))
          .doesNotContain("");
    }
    assertThat(PrintedValues.row(text.toString(), Outcome.CARRIED_FORWARD)).containsOnly("");
  }

  @Test
  void leavesRowsOpenOfWhichNobodyKnowsTheFigures() {
    StringBuilder text = new StringBuilder(HEADS);
    ROWS.forEach(
        row ->
            text.append(
                row == Outcome.DENIED_THIRD_PARTY_RIGHTS
                    ? moved(row).replaceFirst("0\n", "")
                    : row(row)));

    assertThat(PrintedValues.row(text.toString(), Outcome.NEW_RECEIVED)).containsExactly(values());
    assertThat(PrintedValues.row(text.toString(), Outcome.DENIED_THIRD_PARTY_RIGHTS))
        .containsOnly("");
  }

  @Test
  void readsATotalThatStandsBeforeTheColumnsThatItSumsUp() {
    String heads = "申请人情况 总计 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他\n";
    String text =
        heads
            + ROWS.stream()
                .map(row -> label(row) + " " + turned(row))
                .collect(Collectors.joining());

    assertReadsAll(text);
    assertThat(
            PrintedValues.row(
                text.replace("6 3 3 0 0 0 0", "6 3 3 0 0 0"), Outcome.DENIED_INTERNAL_AFFAIRS))
        .as("a row that lost a cell")
        .containsOnly("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "申请人情况 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计\n",
        "申请人情况 总计 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计\n"
      })
  void turnsNoRowsUnderHeadsThatEndWithTheTotal(String heads) {
    String text =
        heads
            + ROWS.stream()
                .map(row -> label(row) + " " + turned(row))
                .collect(Collectors.joining());

    assertThat(PrintedValues.row(text, Outcome.NEW_RECEIVED))
        .as("as they are printed, though nothing adds up")
        .containsExactly("12", "3", "9", "0", "0", "0", "0");
  }

  @Test
  void doesNotTurnRowsThatAddUpUnderHeadsOutOfOrder() {
    String heads = "总计\n自然人\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n";
    String text = heads + ROWS.stream().map(ReorderedPrintTest::row).collect(Collectors.joining());

    assertReadsAll(text);
  }

  @Test
  void givesRowsTheFiguresThatStandBehindAllLabelsIfEverySumHolds() {
    String labels = ROWS.stream().map(row -> label(row) + "\n").collect(Collectors.joining());
    String figures =
        ROWS.stream()
            .map(row -> figures(row).strip().replace('\n', ' ') + "\n")
            .collect(Collectors.joining());

    assertReadsAll(HEADS + labels + figures);
    assertThat(
            PrintedValues.row(
                HEADS + labels + figures.replaceFirst("3 9", "3 8"), Outcome.NEW_RECEIVED))
        .containsOnly("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- %s：自然人 %s；商业企业 %s；科研机构 %s；社会公益组织 %s；法律服务机构 %s；其他 %s；总计 %s件",
        "%s（自然人: %s、商业企业: %s、科研机构: %s、社会公益组织: %s、法律服务机构: %s、其他: %s、总计: %s）",
        "%s\tNone\t%s\t%s\t%s\t%s\t%s\t%s\t%s",
        "%s %s %s %s %s %s %s %s"
      })
  void readsListsAndFillers(String line) {
    String text =
        "申请人情况\n"
            + ROWS.stream()
                .map(
                    row ->
                        line.formatted(
                                Stream.concat(
                                        Stream.of(label(row)),
                                        Stream.of(figures(row).strip().split("\n")))
                                    .toArray())
                            + "\n")
                .collect(Collectors.joining());

    assertReadsAll(text);
    assertReadsAll(text.replaceAll("\\b0\\b(?![.、])", "O"));
  }

  private static void assertReadsAll(String text) {
    for (Outcome row : ROWS) {
      assertThat(PrintedValues.row(text, row))
          .as(row.code())
          .containsExactly(figures(row).strip().split("\n"));
    }
  }

  private static String[] values() {
    return figures(Outcome.NEW_RECEIVED).strip().split("\n");
  }

  private static String label(Outcome row) {
    return row.zh().replaceAll("^.* ", "");
  }

  private static String row(Outcome row) {
    return label(row) + "\n" + figures(row);
  }

  /** A row whose label of two lines stands lower on the page than its figures. */
  private static String moved(Outcome row) {
    return figures(row) + label(row).replace("三方", "三\n方") + "\n";
  }

  /** Three applications came from people and nine from firms; one of these is still there. */
  private static String figures(Outcome row) {
    return switch (row) {
      case NEW_RECEIVED -> "3\n9\n0\n0\n0\n0\n12\n";
      case CARRIED_FORWARD -> "0\n1\n0\n0\n0\n0\n1\n";
      case RESULTS_TOTAL -> "3\n8\n0\n0\n0\n0\n11\n";
      case DENIED_THIRD_PARTY_RIGHTS -> "0\n5\n0\n0\n0\n0\n5\n";
      case DENIED_INTERNAL_AFFAIRS -> "3\n3\n0\n0\n0\n0\n6\n";
      default -> "0\n0\n0\n0\n0\n0\n0\n";
    };
  }

  private static String turned(Outcome row) {
    String[] cells = figures(row).strip().split("\n");
    return cells[6] + " " + String.join(" ", List.of(cells).subList(0, 6)) + "\n";
  }
}
