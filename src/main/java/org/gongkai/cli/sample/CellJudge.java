package org.gongkai.cli.sample;

import java.math.BigDecimal;
import java.util.Optional;
import org.gongkai.cli.sample.table.TrueCell;
import org.gongkai.report.Figure;
import org.gongkai.report.FigureStatus;

/** Compares a figure that was read, if one was, with the truth of its cell. */
final class CellJudge {

  private CellJudge() {}

  static Verdict judge(TrueCell truth, Optional<Figure<?>> read) {
    Optional<BigDecimal> value = read.flatMap(Figure::value);
    if (value.isEmpty()) {
      return switch (truth.state()) {
        case VALUE -> Verdict.NULL;
        case BLANK -> isBlank(read) ? Verdict.BLANK : Verdict.NULL;
        case ABSENT -> Verdict.LOST;
      };
    }
    Figure<?> figure = read.orElseThrow();
    boolean printed = truth.state() == TrueCell.State.VALUE;
    boolean proven = figure.status() == FigureStatus.RECOVERED;
    if (!isTrue(truth, value.get(), figure.unit()) || !printed && !proven) {
      return Verdict.WRONG;
    }
    return proven ? Verdict.RECOVERED : Verdict.REPORTED;
  }

  private static boolean isBlank(Optional<Figure<?>> read) {
    return read.filter(figure -> figure.status() == FigureStatus.BLANK).isPresent();
  }

  /** A unit that is printed must be kept with the value it belongs to. */
  private static boolean isTrue(TrueCell truth, BigDecimal value, String unit) {
    return truth.value().compareTo(value) == 0 && truth.unit().map(unit::equals).orElse(true);
  }
}
