package org.gongkai.cli.sample;

import java.util.List;
import java.util.Locale;
import org.gongkai.cli.sample.table.LayoutKind;
import org.gongkai.cli.sample.world.Authors;
import org.gongkai.cli.sample.world.Dice;

/**
 * The reports of a seed, each made from the seed and its number alone, so that any of them can be
 * made again without the others.
 */
final class Corpus {

  private final long seed;
  private final List<LayoutKind> layouts;

  Corpus(long seed, List<LayoutKind> layouts) {
    this.seed = seed;
    this.layouts = List.copyOf(layouts);
  }

  SampleReport report(long number) {
    Dice dice = Dice.of(seed, number);
    LayoutKind kind = dice.pick(layouts);
    TrueFacts facts = TrueFacts.draw(dice, Authors.draw(dice), dice.between(2019, 2024));
    ReportTables tables = Compositor.print(facts, kind, dice);
    String name = String.format(Locale.ROOT, "%07d", number);
    return new SampleReport(name, facts, tables, ReportText.of(facts, tables));
  }
}
