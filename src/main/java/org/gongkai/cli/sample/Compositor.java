package org.gongkai.cli.sample;

import java.util.List;
import java.util.Optional;
import org.gongkai.cli.sample.table.LayoutKind;
import org.gongkai.cli.sample.table.PrintedTable;
import org.gongkai.cli.sample.table.Recipe;
import org.gongkai.cli.sample.table.ReportTables;
import org.gongkai.cli.sample.table.TablePrinter;
import org.gongkai.cli.sample.world.Dice;
import org.gongkai.cli.sample.world.TrueFacts;

/**
 * Prints the official tables of a report: all in one layout, but one report in ten mixes them, as a
 * report does whose tables come from different hands.
 */
final class Compositor {

  private static final double CUT_OFF = 0.03;
  private static final double MIXED = 0.1;

  private final List<LayoutKind> layouts;
  private final Dice dice;

  private Compositor(List<LayoutKind> layouts, Dice dice) {
    this.layouts = layouts;
    this.dice = dice;
  }

  static ReportTables print(TrueFacts facts, List<LayoutKind> layouts, Dice dice) {
    List<LayoutKind> own = dice.chance(MIXED) ? layouts : List.of(dice.pick(layouts));
    return new Compositor(own, dice).print(facts);
  }

  private ReportTables print(TrueFacts facts) {
    int last = dice.chance(CUT_OFF) ? dice.below(3) : 3;
    Optional<PrintedTable> disclosures =
        Optional.of(TablePrinter.disclosures(facts.disclosures(), recipe(last == 0), dice));
    Optional<PrintedTable> applications =
        Optional.of(TablePrinter.applications(facts.applications(), recipe(last == 1), dice))
            .filter(table -> last >= 1);
    Optional<PrintedTable> reviews =
        Optional.of(TablePrinter.reviews(facts.reviews(), recipe(last == 2), dice))
            .filter(table -> last >= 2);
    return new ReportTables(disclosures, applications, reviews, last < 3);
  }

  private Recipe recipe(boolean cutOff) {
    Recipe recipe = Recipe.draw(dice.pick(layouts), dice);
    return cutOff ? recipe.cutOff() : recipe;
  }
}
