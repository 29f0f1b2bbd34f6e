package org.gongkai.parse.table.sum;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.form.OfficialForm;
import org.gongkai.form.ReviewCell;
import org.gongkai.form.Sum;
import org.gongkai.report.Figure;
import org.gongkai.report.FigureStatus;
import org.junit.jupiter.api.Test;

class SumProofTest {

  private static final String BLANK = "";
  private static final String MARK = "—";
  private static final String UNREADABLE = "?";

  @Test
  void fillsTheOneBlankOfASum() {
    assertThat(
            completed(Map.of("reconsideration.total", "3", "reconsideration.pending", BLANK))
                .get("reconsideration.pending"))
        .contains(new BigDecimal(3));
  }

  @Test
  void fillsNothingFromOneSumWhereAnotherIsBroken() {
    Map<String, Optional<BigDecimal>> values =
        completed(Map.of("reconsideration.total", "3", "litigation_direct.pending", BLANK));
    assertThat(values.get("litigation_direct.pending")).isEmpty();
  }

  @Test
  void fillsNothingFromOneSumWhereAnotherHasAFigureThatCannotBeRead() {
    Map<String, Optional<BigDecimal>> values =
        completed(Map.of("reconsideration.total", UNREADABLE, "litigation_direct.pending", BLANK));
    assertThat(values.get("litigation_direct.pending")).isEmpty();
    assertThat(values.get("reconsideration.total")).isEmpty();
  }

  @Test
  void fillsNoBlankOfTwoThatShareWhatTheTotalLeaves() {
    Map<String, Optional<BigDecimal>> values =
        completed(
            Map.of(
                "reconsideration.total", "3",
                "reconsideration.pending", BLANK,
                "reconsideration.other", BLANK));
    assertThat(values.get("reconsideration.pending")).isEmpty();
    assertThat(values.get("reconsideration.other")).isEmpty();
  }

  @Test
  void fillsNoFigureFromOneSumWhereBlanksAreNoughts() {
    Map<String, Optional<BigDecimal>> values =
        completed(
            Map.of(
                "reconsideration.total", "3",
                "reconsideration.pending", BLANK,
                "litigation_direct.pending", BLANK,
                "litigation_after_reconsideration.upheld", "4",
                "litigation_after_reconsideration.total", BLANK));
    assertThat(values.get("litigation_direct.pending")).contains(BigDecimal.ZERO);
    assertThat(values.get("reconsideration.pending")).isEmpty();
    assertThat(values.get("litigation_after_reconsideration.total")).contains(new BigDecimal(4));
  }

  @Test
  void fillsNoFigureFromOneSumWhereAMarkSaysThatThereIsNone() {
    assertThat(
            completed(Map.of("reconsideration.total", "3", "reconsideration.pending", MARK))
                .get("reconsideration.pending"))
        .isEmpty();
    assertThat(
            completed(Map.of("reconsideration.upheld", "3", "reconsideration.total", MARK))
                .get("reconsideration.total"))
        .isEmpty();
    assertThat(completed(Map.of("reconsideration.pending", MARK)).get("reconsideration.pending"))
        .contains(BigDecimal.ZERO);
  }

  @Test
  void fillsAFigureWhereNoBlankWasANought() {
    Map<String, Optional<BigDecimal>> marked =
        completed(
            Map.of(
                "reconsideration.total", "3",
                "reconsideration.pending", BLANK,
                "litigation_direct.pending", MARK));
    assertThat(marked.get("litigation_direct.pending")).contains(BigDecimal.ZERO);
    assertThat(marked.get("reconsideration.pending")).contains(new BigDecimal(3));
    Map<String, Optional<BigDecimal>> total =
        completed(
            Map.of(
                "reconsideration.upheld",
                "4",
                "reconsideration.total",
                BLANK,
                "litigation_direct.total",
                "3",
                "litigation_direct.pending",
                BLANK));
    assertThat(total.get("reconsideration.total")).contains(new BigDecimal(4));
    assertThat(total.get("litigation_direct.pending")).contains(new BigDecimal(3));
  }

  @Test
  void fillsNothingOnWhichTwoSumsDisagree() {
    List<Figure<ReviewCell>> figures =
        List.of(
            figure(OfficialForm.reviews().get(0), BLANK),
            figure(OfficialForm.reviews().get(1), "3"),
            figure(OfficialForm.reviews().get(2), "4"));
    Sum<ReviewCell> one = sum(0, 1);

    assertThat(SumProof.complete(figures, List.of(one, sum(0, 2)))).isEqualTo(figures);
    assertThat(SumProof.complete(figures, List.of(one)).get(0).value()).contains(new BigDecimal(3));
    assertThat(SumProof.complete(figures, List.of(one)).get(0).proof().orElseThrow())
        .isEqualTo("no trace in print; follows from the block sum of 0");
  }

  private static Sum<ReviewCell> sum(int part, int total) {
    List<ReviewCell> cells = OfficialForm.reviews();
    return new Sum<>(
        Sum.Kind.BLOCK,
        Integer.toString(part),
        List.of(cells.get(part)),
        List.of(cells.get(total)));
  }

  /** Table 4 of noughts but for some cells, completed. */
  private static Map<String, Optional<BigDecimal>> completed(Map<String, String> printed) {
    List<Figure<ReviewCell>> figures =
        OfficialForm.reviews().stream()
            .map(cell -> figure(cell, printed.getOrDefault(cell.code(), "0")))
            .toList();
    return SumProof.complete(figures, OfficialForm.reviewSums()).stream()
        .collect(Collectors.toMap(figure -> figure.cell().code(), Figure::value));
  }

  private static Figure<ReviewCell> figure(ReviewCell cell, String print) {
    boolean hasValue = !List.of(BLANK, MARK, UNREADABLE).contains(print);
    FigureStatus status =
        hasValue
            ? FigureStatus.REPORTED
            : print.equals(UNREADABLE) ? FigureStatus.UNREADABLE : FigureStatus.BLANK;
    return new Figure<>(
        cell,
        hasValue ? Optional.of(new BigDecimal(print)) : Optional.empty(),
        "件",
        print,
        status,
        Optional.empty(),
        Optional.empty());
  }
}
