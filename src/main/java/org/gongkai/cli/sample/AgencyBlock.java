package org.gongkai.cli.sample;

import java.util.List;
import java.util.Optional;
import org.gongkai.cli.sample.prose.Origin;
import org.gongkai.cli.sample.prose.Problems;
import org.gongkai.cli.sample.world.Author;
import org.gongkai.cli.sample.world.Authors;
import org.gongkai.cli.sample.world.Dice;
import org.gongkai.cli.sample.world.TrueFacts;
import org.gongkai.report.ClauseRole;
import org.gongkai.report.Scope;

/**
 * The reports of one agency in consecutive years: 二 is last year's 四, 现行有效 continues, and one
 * problems section in four is last year's again, one in twelve another agency's, as it is or
 * edited. One year in twenty is missing.
 */
final class AgencyBlock {

  private static final double MISSING = 0.05;

  private final Desk desk;
  private final long index;
  private final Problems first;
  private final Neighbour neighbour;

  /** Another agency's report, to copy from. */
  record Neighbour(String document, Problems problems) {}

  AgencyBlock(Desk desk, long index, Problems first, Neighbour neighbour) {
    this.desk = desk;
    this.index = index;
    this.first = first;
    this.neighbour = neighbour;
  }

  List<SampleReport> write() {
    Author author = Authors.at(index);
    Era era = Era.of(index, (int) (index / Authors.count()));
    TrueFacts facts = TrueFacts.draw(desk.dice(), author, era.first());
    for (int year = era.first(); year <= era.last(); year++) {
      if (year > era.first()) {
        facts = TrueFacts.next(desk.dice(), facts);
      }
      if (year == era.first() || !desk.dice().chance(MISSING)) {
        desk.write(facts, Scope.OWN, problems(author));
      }
    }
    return desk.done();
  }

  private Problems problems(Author author) {
    Dice dice = desk.dice();
    Optional<SampleReport> last = desk.last();
    if (last.isEmpty()) {
      return first;
    }
    Problems before = last.get().plan().problems();
    double edited = dice.pick(0.0, 0.0, 0.05, 0.1, 0.2, 0.3, 0.45, 0.6);
    return switch (dice.weighted(67, 25, 8)) {
      case 1 -> copied(before, Origin.Kind.PREVIOUS_YEAR, last.get().name(), edited);
      case 2 ->
          copied(neighbour.problems(), Origin.Kind.OTHER_AGENCY, neighbour.document(), edited);
      default -> Problems.fresh(author.county().provinceCode(), dice);
    };
  }

  /** A section that states no problem is nobody's model. */
  private Problems copied(Problems model, Origin.Kind kind, String source, double edited) {
    return model.of(ClauseRole.PROBLEM).isEmpty()
        ? Problems.fresh(Authors.at(index).county().provinceCode(), desk.dice())
        : model.copied(kind, source, edited, desk.dice());
  }
}
