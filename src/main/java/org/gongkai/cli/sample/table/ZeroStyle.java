package org.gongkai.cli.sample.table;

import org.gongkai.cli.sample.world.Dice;

/** What a report prints where there is nothing to count. */
public enum ZeroStyle {
  ZERO(1, "0"),
  EMPTY(0, ""),
  /** Zero in most cells, nothing in the rest. */
  SOMETIMES_EMPTY(0.9, ""),
  DASH(0, "-"),
  LONG_DASH(0, "—"),
  SLASH(0, "/"),
  WORD(0, "无"),
  SOMETIMES_SLASH(0.7, "/");

  private final double zeroes;
  private final String mark;

  ZeroStyle(double zeroes, String mark) {
    this.zeroes = zeroes;
    this.mark = mark;
  }

  /** Whether this time a 0 is printed. */
  boolean printsZero(Dice dice) {
    return zeroes == 1 || zeroes > 0 && dice.chance(zeroes);
  }

  String mark() {
    return mark;
  }
}
