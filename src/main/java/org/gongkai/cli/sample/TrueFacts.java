package org.gongkai.cli.sample;

import java.util.List;
import java.util.Optional;
import org.gongkai.cli.sample.world.ApplicationDraw;
import org.gongkai.cli.sample.world.Author;
import org.gongkai.cli.sample.world.Dice;
import org.gongkai.cli.sample.world.DisclosureDraw;
import org.gongkai.cli.sample.world.ReviewDraw;
import org.gongkai.cli.sample.world.TrueFigures;
import org.gongkai.form.ApplicationCell;
import org.gongkai.form.DisclosureCell;
import org.gongkai.form.Edition;
import org.gongkai.form.ReviewCell;

/**
 * What is true of one agency in one year, before anything is printed.
 *
 * <p>The edition follows the year, but one table in twenty-five is of the other edition, as in real
 * reports.
 */
record TrueFacts(
    Author author,
    int year,
    TrueFigures<DisclosureCell> disclosures,
    TrueFigures<ApplicationCell> applications,
    TrueFigures<ReviewCell> reviews) {

  private static final double MIXED = 0.04;

  static TrueFacts draw(Dice dice, Author author, int year) {
    return new TrueFacts(
        author,
        year,
        DisclosureDraw.draw(dice, edition(dice, year), author.level()),
        ApplicationDraw.draw(dice, edition(dice, year), author.level()),
        ReviewDraw.draw(dice, usual(year), author.level()));
  }

  /** The year behind: 二 is last year's 四, 现行有效 continues. */
  static TrueFacts next(Dice dice, TrueFacts last) {
    int year = last.year + 1;
    List<Long> open = ApplicationDraw.carriedForward(last.applications);
    return new TrueFacts(
        last.author,
        year,
        DisclosureDraw.draw(dice, usual(year), last.author.level(), Optional.of(last.disclosures)),
        ApplicationDraw.draw(dice, usual(year), last.author.level(), open),
        ReviewDraw.draw(dice, usual(year), last.author.level()));
  }

  private static Edition usual(int year) {
    return year < 2021 ? Edition.FORM_2019 : Edition.FORM_2021;
  }

  private static Edition edition(Dice dice, int year) {
    Edition usual = usual(year);
    return dice.chance(MIXED) ? Edition.values()[1 - usual.ordinal()] : usual;
  }
}
