package org.gongkai.cli.sample.prose;

import java.util.Optional;
import org.gongkai.cli.sample.world.Dice;
import org.gongkai.report.StatementKind;

/**
 * A number as a sentence writes it.
 *
 * @param words its characters with the qualifier that makes it inexact
 * @param value what those characters say: for 330余 it is 330
 */
record ProseNumber(String words, long value, Optional<String> qualifier) {

  /** A number in one of the ways that agencies write one. */
  static ProseNumber write(long value, Dice dice) {
    String digits = Long.toString(value);
    return switch (dice.weighted(80, 5, 3, 4, 6, 2)) {
      case 1 -> exact(" " + digits + " ", value);
      case 2 -> exact(String.join(" ", digits.split("")), value);
      case 3 -> exact(value < 100 ? ChineseNumber.word((int) value) : digits, value);
      case 4 -> rounded(value);
      case 5 -> value < 10 ? exact(digits, value) : about(value);
      default -> exact(digits, value);
    };
  }

  private static ProseNumber exact(String words, long value) {
    return new ProseNumber(words, value, Optional.empty());
  }

  private static ProseNumber about(long value) {
    return new ProseNumber("约" + value, value, Optional.of("约"));
  }

  private static ProseNumber rounded(long value) {
    long tens = value / 10 * 10;
    return tens == 0 || tens == value
        ? exact(Long.toString(value), value)
        : new ProseNumber(tens + "余", tens, Optional.of("余"));
  }

  TrueStatement as(StatementKind kind) {
    return new TrueStatement(kind, value, qualifier);
  }
}
