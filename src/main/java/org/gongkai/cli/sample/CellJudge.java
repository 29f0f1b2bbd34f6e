package org.gongkai.cli.sample;

import java.math.BigDecimal;
import java.util.Optional;
import org.gongkai.cli.sample.table.TrueCell;
import org.gongkai.report.Figure;
import org.gongkai.report.FigureStatus;

/** Compares one figure that was read with the truth of its cell. */
final class CellJudge {

  private CellJudge() {}

  static Verdict judge(TrueCell truth, Figure<?> read) {
    Optional<BigDecimal> value = read.value();
    if (value.isEmpty()) {
      return switch (truth.state()) {
        case VALUE -> Verdict.NULL;
        case BLANK -> read.status() == FigureStatus.BLANK ? Verdict.BLANK : Verdict.NULL;
        case ABSENT -> Verdict.LOST;
      };
    }
    boolean equal = sameAmount(truth, value.get(), read.unit());
    boolean printed = truth.state() == TrueCell.State.VALUE;
    boolean proven = read.status() == FigureStatus.RECOVERED;
    if (!equal || !printed && !proven) {
      return Verdict.WRONG;
    }
    return proven ? Verdict.RECOVERED : Verdict.REPORTED;
  }

  /** A unit that is printed must be kept with the value it belongs to. */
  private static boolean sameAmount(TrueCell truth, BigDecimal value, String unit) {
    return truth.value().compareTo(value) == 0 && truth.unit().map(unit::equals).orElse(true);
  }
}
