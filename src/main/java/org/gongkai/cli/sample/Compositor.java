package org.gongkai.cli.sample;

import java.util.Optional;
import org.gongkai.cli.sample.table.LayoutKind;
import org.gongkai.cli.sample.table.PrintedTable;
import org.gongkai.cli.sample.table.Recipe;
import org.gongkai.cli.sample.table.ReportTables;
import org.gongkai.cli.sample.table.TablePrinter;
import org.gongkai.cli.sample.world.Dice;
import org.gongkai.cli.sample.world.TrueFacts;

/** Prints the official tables of a report, all in one layout. */
final class Compositor {

  private static final double CUT_OFF = 0.03;

  private Compositor() {}

  static ReportTables print(TrueFacts facts, LayoutKind kind, Dice dice) {
    int last = dice.chance(CUT_OFF) ? dice.below(3) : 3;
    Optional<PrintedTable> disclosures =
        Optional.of(
            TablePrinter.disclosures(facts.disclosures(), recipe(kind, last == 0, dice), dice));
    Optional<PrintedTable> applications =
        Optional.of(
                TablePrinter.applications(
                    facts.applications(), recipe(kind, last == 1, dice), dice))
            .filter(table -> last >= 1);
    Optional<PrintedTable> reviews =
        Optional.of(TablePrinter.reviews(facts.reviews(), recipe(kind, last == 2, dice), dice))
            .filter(table -> last >= 2);
    return new ReportTables(disclosures, applications, reviews, last < 3);
  }

  private static Recipe recipe(LayoutKind kind, boolean cutOff, Dice dice) {
    Recipe recipe = Recipe.draw(kind, dice);
    return cutOff ? recipe.cutOff() : recipe;
  }
}
