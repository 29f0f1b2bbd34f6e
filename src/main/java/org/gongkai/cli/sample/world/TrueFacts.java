package org.gongkai.cli.sample.world;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.form.ApplicationCell;
import org.gongkai.form.Cell;
import org.gongkai.form.DisclosureCell;
import org.gongkai.form.Edition;
import org.gongkai.form.ReviewCell;

/**
 * What is true of one agency in one year, before anything is printed.
 *
 * <p>The edition follows the year, but one table in twenty-five is of the other edition, as in real
 * reports.
 */
public record TrueFacts(
    Author author,
    int year,
    TrueFigures<DisclosureCell> disclosures,
    TrueFigures<ApplicationCell> applications,
    TrueFigures<ReviewCell> reviews) {

  private static final double MIXED = 0.04;

  public static TrueFacts draw(Dice dice, Author author, int year) {
    return new TrueFacts(
        author,
        year,
        DisclosureDraw.draw(dice, edition(dice, year), author.level()),
        ApplicationDraw.draw(dice, edition(dice, year), author.level()),
        ReviewDraw.draw(dice, usual(year), author.level()));
  }

  /** The year behind: 二 is last year's 四, 现行有效 continues. */
  public static TrueFacts next(Dice dice, TrueFacts last) {
    int year = last.year + 1;
    List<Long> open = ApplicationDraw.carriedForward(last.applications);
    return new TrueFacts(
        last.author,
        year,
        DisclosureDraw.draw(dice, usual(year), last.author.level(), Optional.of(last.disclosures)),
        ApplicationDraw.draw(dice, usual(year), last.author.level(), open),
        ReviewDraw.draw(dice, usual(year), last.author.level()));
  }

  /** All that several agencies did, as the report of the city above them adds it up. */
  public static TrueFacts aggregate(Author city, List<TrueFacts> parts) {
    return new TrueFacts(
        city,
        parts.get(0).year,
        sum(parts.stream().map(TrueFacts::disclosures).toList()),
        sum(parts.stream().map(TrueFacts::applications).toList()),
        sum(parts.stream().map(TrueFacts::reviews).toList()));
  }

  private static <C extends Cell> TrueFigures<C> sum(List<TrueFigures<C>> parts) {
    Map<C, BigDecimal> all = new LinkedHashMap<>();
    for (TrueFigures<C> part : parts) {
      part.figures().forEach((cell, value) -> all.merge(cell, value, BigDecimal::add));
    }
    return new TrueFigures<>(parts.get(0).edition(), all);
  }

  /** Drawn in the edition that the year prescribes. */
  public static TrueFacts drawUsual(Dice dice, Author author, int year) {
    return new TrueFacts(
        author,
        year,
        DisclosureDraw.draw(dice, usual(year), author.level()),
        ApplicationDraw.draw(dice, usual(year), author.level()),
        ReviewDraw.draw(dice, usual(year), author.level()));
  }

  private static Edition usual(int year) {
    return year < 2021 ? Edition.FORM_2019 : Edition.FORM_2021;
  }

  private static Edition edition(Dice dice, int year) {
    Edition usual = usual(year);
    return dice.chance(MIXED) ? Edition.values()[1 - usual.ordinal()] : usual;
  }
}
