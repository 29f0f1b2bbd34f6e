package org.gongkai.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.gongkai.form.ApplicationCell;
import org.gongkai.form.Cell;
import org.gongkai.form.DisclosureCell;
import org.gongkai.form.Item;
import org.gongkai.form.Measure;
import org.gongkai.form.ReviewCell;
import org.gongkai.report.AgencyLevel;
import org.gongkai.report.Figure;
import org.gongkai.report.FigureStatus;
import org.gongkai.report.Issue;
import org.gongkai.report.Severity;

/** What may be wrong with single cells of the official tables. */
final class CellRules {

  static final List<ReportRule> ALL =
      List.of(
          ReportRule.of(
              "cell_blank",
              Severity.INFO,
              "表中单元格空白；空白不等于零。",
              "A cell of a table is blank; blank is not zero.",
              (rule, examined) ->
                  forEach(examined, CellRules::isBlank, figure -> blank(rule, figure))),
          ReportRule.of(
              "cell_marked_nothing",
              Severity.INFO,
              "表中单元格填写“/”“—”“无”等符号，未填数字。",
              "A cell of a table holds a mark for nothing (/ — 无) in place of a number.",
              (rule, examined) ->
                  forEach(examined, CellRules::isMarked, figure -> marked(rule, figure))),
          ReportRule.of(
              "cell_unreadable",
              Severity.WARNING,
              "表中单元格的数字不能确定，留空待查。",
              "What a cell prints can't be read as one certain figure, so it has no value.",
              (rule, examined) ->
                  forEach(examined, CellRules::isUnreadable, figure -> unreadable(rule, figure))),
          ReportRule.of(
              "figure_negative",
              Severity.ERROR,
              "不应为负的数字为负。",
              "A figure is negative that can't be.",
              (rule, examined) ->
                  forEach(
                      examined,
                      CellRules::isWronglyNegative,
                      figure -> seen(rule, figure, "is negative"))),
          ReportRule.of(
              "figure_improbable",
              Severity.WARNING,
              "申请或复议诉讼数量远超该层级机关的常见规模，可能是数字粘连。",
              "A count of applications or reviews is far beyond what agencies of the level have;"
                  + " digits may have run together.",
              CellRules::improbable),
          ReportRule.of(
              "part_exceeds_whole",
              Severity.WARNING,
              "表二本年新公开数量大于对外公开总数量。",
              "In table 2 more was newly disclosed than is disclosed in total.",
              CellRules::partExceedsWhole));

  private CellRules() {}

  private static Finding forEach(
      Examined examined, Predicate<Figure<?>> isOdd, Function<Figure<?>, Issue> issue) {
    if (examined.figures().findAny().isEmpty()) {
      return Finding.notAssessable();
    }
    return Finding.of(examined.figures().filter(isOdd).map(issue).toList());
  }

  private static boolean isBlank(Figure<?> figure) {
    return figure.status() == FigureStatus.BLANK && figure.raw().isBlank();
  }

  private static boolean isMarked(Figure<?> figure) {
    return figure.status() == FigureStatus.BLANK && !figure.raw().isBlank();
  }

  private static boolean isUnreadable(Figure<?> figure) {
    return figure.status() == FigureStatus.UNREADABLE;
  }

  private static boolean isWronglyNegative(Figure<?> figure) {
    boolean isSigned = figure.cell() instanceof DisclosureCell cell && cell.measure().isSigned();
    return !isSigned && figure.value().filter(value -> value.signum() < 0).isPresent();
  }

  private static Issue blank(Rule rule, Figure<?> figure) {
    String code = figure.cell().code();
    return rule.issue(code, "", label(figure.cell()) + " is blank", figure.span());
  }

  private static Issue marked(Rule rule, Figure<?> figure) {
    String raw = figure.raw().strip();
    return rule.issue(
        figure.cell().code(), raw, label(figure.cell()) + " holds the mark " + raw, figure.span());
  }

  private static Issue unreadable(Rule rule, Figure<?> figure) {
    String reason = figure.proof().map(proof -> ": " + proof).orElse("");
    return rule.issue(
        figure.cell().code(),
        figure.raw(),
        label(figure.cell()) + " can't be read with certainty" + reason,
        figure.span());
  }

  private static Issue seen(Rule rule, Figure<?> figure, String what) {
    return rule.issue(
        figure.cell().code(),
        figure.value().map(BigDecimal::toPlainString).orElse(""),
        label(figure.cell()) + " " + what,
        figure.span());
  }

  private static Finding improbable(Rule rule, Examined examined) {
    long limit = limit(examined.resolution().agency().level());
    return forEach(
        examined,
        figure ->
            !(figure.cell() instanceof DisclosureCell)
                && figure
                    .value()
                    .filter(v -> v.compareTo(BigDecimal.valueOf(limit)) > 0)
                    .isPresent(),
        figure -> seen(rule, figure, "is above " + limit));
  }

  /** Far above the largest counts that agencies of a level are known to report. */
  private static long limit(Optional<AgencyLevel> level) {
    if (level.isEmpty()) {
      return 1_000_000;
    }
    return switch (level.get()) {
      case NATIONAL, PROVINCE -> 1_000_000;
      case PREFECTURE -> 200_000;
      case COUNTY -> 50_000;
      case TOWNSHIP -> 5_000;
    };
  }

  private static Finding partExceedsWhole(Rule rule, Examined examined) {
    List<Issue> issues = new ArrayList<>();
    boolean isAssessed = false;
    for (Item item : List.of(Item.REGULATION, Item.NORMATIVE_DOCUMENT)) {
      Cell part = new DisclosureCell(item, Measure.NEWLY_DISCLOSED);
      Optional<BigDecimal> value = examined.value(part);
      Optional<BigDecimal> whole =
          examined.value(new DisclosureCell(item, Measure.TOTAL_DISCLOSED));
      if (value.isEmpty() || whole.isEmpty()) {
        continue;
      }
      isAssessed = true;
      if (value.get().compareTo(whole.get()) > 0) {
        String what = "exceeds the total " + whole.get().toPlainString();
        issues.add(seen(rule, examined.figure(part).orElseThrow(), what));
      }
    }
    return isAssessed ? Finding.of(issues) : Finding.notAssessable();
  }

  /** A cell as a person finds it in the form. */
  static String label(Cell cell) {
    if (cell instanceof DisclosureCell disclosure) {
      return "Table 2, " + disclosure.item().zh() + ", " + disclosure.measure().zh();
    }
    if (cell instanceof ApplicationCell application) {
      return "Table 3, " + application.outcome().zh() + ", " + application.applicant().zh();
    }
    ReviewCell review = (ReviewCell) cell;
    return "Table 4, " + review.channel().zh() + ", " + review.outcome().zh();
  }
}
