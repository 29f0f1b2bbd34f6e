package org.gongkai.cli.sample;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.cli.sample.prose.Problems;
import org.gongkai.cli.sample.world.Author;
import org.gongkai.cli.sample.world.Authors;
import org.gongkai.cli.sample.world.Dice;
import org.gongkai.cli.sample.world.TrueFacts;
import org.gongkai.report.Scope;

/**
 * A city's government and those of its counties in one year. Three cities in five report the sum of
 * their counties' figures (汇总), which must not be counted twice; the others report their own.
 */
final class CityBlock {

  /** A city has one block for each year, the years of the forms first. */
  static final int YEARS = 17;

  private static final int LAST_YEAR = 2024;
  private static final double AGGREGATES = 0.6;

  private CityBlock() {}

  static List<SampleReport> write(Desk desk, long index) {
    Authors.City city = Authors.city(index);
    Dice dice = desk.dice();
    int year = year(index);
    List<TrueFacts> parts = new ArrayList<>();
    for (Author county : city.counties()) {
      parts.add(TrueFacts.drawUsual(dice, county, year));
    }
    boolean aggregates = dice.chance(AGGREGATES);
    TrueFacts whole =
        aggregates
            ? TrueFacts.aggregate(city.government(), parts)
            : TrueFacts.drawUsual(dice, city.government(), year);
    write(desk, whole, aggregates ? Scope.AGGREGATE : Scope.OWN);
    parts.forEach(part -> write(desk, part, Scope.OWN));
    return desk.done();
  }

  private static void write(Desk desk, TrueFacts facts, Scope scope) {
    String province = facts.author().county().provinceCode();
    desk.write(facts, scope, Problems.fresh(province, desk.dice()));
  }

  private static int year(long index) {
    long round = index / Authors.cityCount();
    return (int)
        (round < 6 ? LAST_YEAR - (index % Authors.cityCount() + round) % 6 : LAST_YEAR - round);
  }
}
