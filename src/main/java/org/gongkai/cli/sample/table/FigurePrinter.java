package org.gongkai.cli.sample.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gongkai.cli.sample.world.Dice;
import org.gongkai.form.Cell;
import org.gongkai.form.DisclosureCell;
import org.gongkai.form.Measure;

/**
 * Prints one figure. Of the amounts that are not zero 30 % carry 万元 and 10 % are in 元; of the
 * negative changes one in ten has a minus sign of its own instead of a hyphen.
 */
final class FigurePrinter {

  private static final BigDecimal YUAN_PER_UNIT = BigDecimal.valueOf(10_000);

  private FigurePrinter() {}

  static TrueCell print(Cell cell, BigDecimal value, Recipe recipe, Dice dice) {
    if (value.signum() == 0 && !recipe.zeroes().printsZero(dice)) {
      return new TrueCell(TrueCell.State.BLANK, value, Optional.empty(), recipe.zeroes().mark());
    }
    if (cell instanceof DisclosureCell disclosure) {
      return disclosure(disclosure.measure(), value, recipe.numbers(), dice);
    }
    return figure(value, "", recipe.numbers(), dice);
  }

  private static TrueCell disclosure(
      Measure measure, BigDecimal value, NumberStyle style, Dice dice) {
    if (measure.isAmount() && value.signum() != 0) {
      String unit = List.of("", "万元", "元").get(dice.weighted(60, 30, 10));
      BigDecimal shown = unit.equals("元") ? plain(value.multiply(YUAN_PER_UNIT)) : value;
      return figure(shown, unit, style, dice);
    }
    boolean counted = style == NumberStyle.WITH_UNIT && !measure.isAmount();
    TrueCell figure = figure(value, counted ? measure.unit() : "", style, dice);
    return value.signum() < 0 && dice.chance(0.1)
        ? figure.printedAs(figure.printed().replace("-", dice.pick("−", "－")))
        : figure;
  }

  private static TrueCell figure(BigDecimal value, String unit, NumberStyle style, Dice dice) {
    String digits = style.write(value.toPlainString(), dice);
    return new TrueCell(
        TrueCell.State.VALUE,
        value,
        Optional.of(unit).filter(word -> !word.isEmpty()),
        unit.isEmpty() ? digits : digits.strip() + unit);
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
