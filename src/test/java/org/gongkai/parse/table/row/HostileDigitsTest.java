package org.gongkai.parse.table.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.check.Assessment;
import org.gongkai.form.ApplicationCell;
import org.gongkai.form.Edition;
import org.gongkai.form.OfficialForm;
import org.gongkai.form.Outcome;
import org.gongkai.parse.table.atom.Atom;
import org.gongkai.report.AssessedReport;
import org.gongkai.report.Figure;
import org.gongkai.report.FigureStatus;
import org.gongkai.report.Issue;
import org.gongkai.report.SourceDocument;
import org.junit.jupiter.api.Test;

/** Pages of nothing but digits, which can be cut in more ways than anyone could try. */
class HostileDigitsTest {

  private static final String DIGITS = "1234567".repeat(1430).substring(0, 10_000);
  private static final int ROW = 7;

  @Test
  void triesABoundedNumberOfCellsAndThenDecidesNothing() {
    Atom atom = new Atom(Atom.Kind.NUMBER, 0, DIGITS.length(), DIGITS, "", Atom.Gap.WIDE);
    DigitRun run = new DigitRun(List.of(atom), false, true);
    Cutter row = new Cutter(run);
    BlockCutter blocks = new BlockCutter(run, 5, true);

    assertThat(row.cut(ROW, ROW)).isEmpty();
    assertThat(blocks.cut(3)).allMatch(List::isEmpty);
    assertThat(row.steps()).isLessThanOrEqualTo(Cutter.MOST_STEPS + 1);
    assertThat(blocks.steps()).isLessThanOrEqualTo(Cutter.MOST_STEPS + 1);
  }

  @Test
  void stopsTryingWhereEveryDigitMayEndACell() {
    String ones = "1".repeat(40);
    Atom atom = new Atom(Atom.Kind.NUMBER, 0, ones.length(), ones, "", Atom.Gap.WIDE);
    Cutter row = new Cutter(new DigitRun(List.of(atom), false, true));

    assertThat(row.cut(20, 20)).isEmpty();
    assertThat(row.steps()).isGreaterThan(1000).isLessThanOrEqualTo(2 * Cutter.MOST_STEPS);
  }

  @Test
  void leavesTheRowOpenAndSaysSo() {
    String text =
        OfficialForm.outcomes(Edition.FORM_2019).stream()
            .map(outcome -> outcome.zh() + (outcome == Outcome.GRANTED ? DIGITS : "0000000"))
            .collect(Collectors.joining());

    AssessedReport assessed =
        Assessment.assess(SourceDocument.ofText("digits", "某县2020年政府信息公开工作年度报告\n申请人情况" + text))
            .<AssessedReport>fold(
                kept -> kept,
                no -> {
                  throw new AssertionError(no.detail());
                });
    List<Figure<ApplicationCell>> row =
        assessed.report().tables().applications().orElseThrow().figures().stream()
            .filter(figure -> figure.cell().outcome() == Outcome.GRANTED)
            .toList();

    assertThat(row).hasSize(ROW).allMatch(figure -> figure.value().isEmpty());
    assertThat(row).extracting(Figure::status).containsOnly(FigureStatus.UNREADABLE);
    assertThat(assessed.issues()).extracting(Issue::rule).contains("cell_unreadable");
  }
}
