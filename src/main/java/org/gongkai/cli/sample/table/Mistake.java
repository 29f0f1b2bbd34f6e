package org.gongkai.cli.sample.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gongkai.cli.sample.world.Dice;
import org.gongkai.form.Cell;
import org.gongkai.form.OfficialForm;
import org.gongkai.form.Sum;

/** An agency's own error: figures that do not add up, on purpose. */
public enum Mistake {
  /** A total is one to nine more than it should be. */
  TOTAL_TOO_HIGH {
    @Override
    void apply(Draft table, Dice dice) {
      List<? extends Sum<?>> sums = sums(table);
      add(table, dice.pick(dice.pick(sums).totals()), dice.between(1, 9));
    }
  },
  /** A figure is one to nine more than its total knows of. */
  ADDEND_TOO_HIGH {
    @Override
    void apply(Draft table, Dice dice) {
      add(table, dice.pick(dice.pick(sums(table)).addends()), dice.between(1, 9));
    }
  },
  /** All totals are zero although there are figures: the columns were never summed. */
  TOTALS_FORGOTTEN {
    @Override
    void apply(Draft table, Dice dice) {
      for (Sum<?> sum : sums(table)) {
        if (sum.totals().size() == 1) {
          sum.totals().forEach(cell -> set(table, cell, BigDecimal.ZERO));
        }
      }
    }
  };

  abstract void apply(Draft table, Dice dice);

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The sums of the form whose cells a table has; table 2 has none. */
  static List<? extends Sum<?>> sums(Draft table) {
    return Stream.<Sum<?>>concat(
            OfficialForm.applicationSums(table.edition()).stream(),
            OfficialForm.reviewSums().stream())
        .filter(sum -> sum.cells().stream().allMatch(table.truth()::containsKey))
        .toList();
  }

  private static void add(Draft table, Cell cell, int more) {
    set(table, cell, table.value(cell).add(BigDecimal.valueOf(more)));
  }

  private static void set(Draft table, Cell cell, BigDecimal value) {
    TrueCell is = table.truth().get(cell);
    table.print(cell, new TrueCell(is.state(), value, is.unit(), is.printed()));
  }
}
