package org.gongkai.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.form.Cell;
import org.gongkai.form.OfficialForm;
import org.gongkai.form.Sum;
import org.gongkai.report.Figure;
import org.gongkai.report.FigureStatus;
import org.gongkai.report.Issue;
import org.gongkai.report.Severity;

/** The sums that the official form promises (勾稽关系). */
final class SumRules {

  static final List<ReportRule> ALL =
      List.of(
          ReportRule.of(
              "row_sum",
              Severity.ERROR,
              "表三某行六类申请人之和不等于该行总计。",
              "In a row of table 3 the six applicants don't make the row's total.",
              (rule, examined) -> check(rule, examined, Sum.Kind.ROW)),
          ReportRule.of(
              "results_sum",
              Severity.ERROR,
              "表三某列各项办理结果之和不等于（七）总计。",
              "In a column of table 3 the results don't make （七）总计.",
              (rule, examined) -> check(rule, examined, Sum.Kind.RESULTS)),
          ReportRule.of(
              "intake_identity",
              Severity.ERROR,
              "表三某列第一项加第二项之和不等于第三项加第四项之和。",
              "In a column of table 3, 一 + 二 is not 三（七） + 四.",
              (rule, examined) -> check(rule, examined, Sum.Kind.IDENTITY)),
          ReportRule.of(
              "review_block_sum",
              Severity.ERROR,
              "表四某类复议诉讼的四种结果之和不等于总计。",
              "In a block of table 4 the four outcomes don't make its total.",
              (rule, examined) -> check(rule, examined, Sum.Kind.BLOCK)));

  private SumRules() {}

  private static Finding check(Rule rule, Examined examined, Sum.Kind kind) {
    List<Issue> issues = new ArrayList<>();
    boolean isAssessed = false;
    for (Sum<?> sum : sums(examined, kind).toList()) {
      Sides sides = Sides.of(examined, sum);
      isAssessed |= sides.isComplete() || sides.contradict();
      if (sides.contradict()) {
        issues.add(issue(rule, examined, sum, sides));
      }
    }
    return isAssessed ? Finding.of(issues) : Finding.notAssessable();
  }

  private static Stream<? extends Sum<?>> sums(Examined examined, Sum.Kind kind) {
    Stream<? extends Sum<?>> sums =
        kind == Sum.Kind.BLOCK
            ? examined.report().tables().reviews().stream()
                .flatMap(table -> OfficialForm.reviewSums().stream())
            : examined.report().tables().applications().stream()
                .flatMap(table -> OfficialForm.applicationSums(table.edition()).stream());
    return sums.filter(sum -> sum.kind() == kind);
  }

  private static Issue issue(Rule rule, Examined examined, Sum<?> sum, Sides sides) {
    List<? extends Cell> totals = sum.totals();
    Cell subject = totals.get(totals.size() - 1);
    String message =
        sum.kind().name().toLowerCase(java.util.Locale.ROOT)
            + " sum of "
            + sum.subject()
            + ": the parts make "
            + (sides.missingAddends > 0 ? "at least " : "")
            + sides.addends.toPlainString()
            + ", the total says "
            + (sides.missingTotals > 0 ? "at least " : "")
            + sides.totals.toPlainString();
    return rule.issue(
        subject.code(),
        sides.addends.toPlainString(),
        sides.totals.toPlainString(),
        message,
        examined.figure(subject).flatMap(Figure::span));
  }

  /** The two sides of a sum, as far as their figures have values. */
  private record Sides(
      BigDecimal addends, int missingAddends, BigDecimal totals, int missingTotals) {

    static Sides of(Examined examined, Sum<?> sum) {
      Side left = Side.of(examined, sum.addends());
      Side right = Side.of(examined, sum.totals());
      return new Sides(left.sum, left.missing, right.sum, right.missing);
    }

    boolean isComplete() {
      return missingAddends == 0 && missingTotals == 0;
    }

    /** Counts are never negative, so a side with missing figures is at least its known ones. */
    boolean contradict() {
      int comparison = addends.compareTo(totals);
      return comparison > 0 && missingTotals == 0 || comparison < 0 && missingAddends == 0;
    }
  }

  /** The known sum of one side and how many of its figures are missing. */
  private record Side(BigDecimal sum, int missing) {

    static Side of(Examined examined, List<? extends Cell> cells) {
      BigDecimal sum = BigDecimal.ZERO;
      int missing = 0;
      for (Cell cell : cells) {
        Optional<BigDecimal> value = examined.value(cell);
        sum = sum.add(value.orElse(BigDecimal.ZERO));
        missing += value.isPresent() || isMarkedNothing(examined, cell) ? 0 : 1;
      }
      return new Side(sum, missing);
    }

    /** Whether a mark stands for nothing, which is a part of no size. */
    private static boolean isMarkedNothing(Examined examined, Cell cell) {
      return examined
          .figure(cell)
          .filter(figure -> figure.status() == FigureStatus.BLANK && !figure.raw().isBlank())
          .isPresent();
    }
  }
}
