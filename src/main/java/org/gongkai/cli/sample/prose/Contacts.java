package org.gongkai.cli.sample.prose;

import java.util.Locale;
import java.util.Optional;
import org.gongkai.cli.sample.world.Author;
import org.gongkai.cli.sample.world.County;
import org.gongkai.cli.sample.world.Dice;

/** Draws how an agency can be reached: the same area code and postcode prefix as its place. */
final class Contacts {

  private static final double GIVEN = 0.7;

  private Contacts() {}

  static Masthead draw(String title, boolean titleYear, Author author, Dice dice) {
    County county = author.county();
    boolean period = dice.chance(0.6);
    String local = dice.between(2, 8) + String.format(Locale.ROOT, "%06d", dice.below(1_000_000));
    String phone = county.areaCode() + "-" + local;
    String prefix = county.postcodePrefix();
    String postcode = prefix + String.format(Locale.ROOT, "%04d", dice.below(10_000));
    String street = dice.pick("人民路", "建设路", "文明街", "新华大街", "府前路", "振兴路", "中心街");
    return new Masthead(
        title,
        titleYear,
        period,
        dice.chance(GIVEN) ? Optional.of(dice.chance(0.8) ? phone : local) : Optional.empty(),
        dice.chance(GIVEN) && !prefix.isEmpty() ? Optional.of(postcode) : Optional.empty(),
        dice.chance(0.4) ? Optional.of("zwgk" + local + "@163.com") : Optional.empty(),
        dice.chance(GIVEN)
            ? Optional.of(author.shortName() + street + dice.between(1, 320) + "号")
            : Optional.empty(),
        Optional.empty());
  }
}
