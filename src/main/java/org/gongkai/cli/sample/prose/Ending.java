package org.gongkai.cli.sample.prose;

import java.time.LocalDate;
import org.gongkai.cli.sample.world.Dice;

/** The name and the date under a report. */
final class Ending {

  private Ending() {}

  static void write(Plan plan, Publication publication, Page page, Dice dice) {
    LocalDate publishedOn = publication.day();
    String indent = dice.pick("", "                              ", "　　　　　　　　　　");
    if (dice.chance(0.7)) {
      page.line("").line(indent + plan.facts().author().ownName());
    }
    if (publication.isPrinted() || dice.chance(0.8)) {
      page.line(indent + date(publishedOn, dice));
      page.masthead(page.masthead().signed(publishedOn));
    }
  }

  private static String date(LocalDate day, Dice dice) {
    int year = day.getYear();
    int month = day.getMonthValue();
    int dayOfMonth = day.getDayOfMonth();
    return switch (dice.weighted(75, 10, 15)) {
      case 0 -> year + "年" + month + "月" + dayOfMonth + "日";
      case 1 -> year + " 年 " + month + " 月 " + dayOfMonth + " 日";
      default ->
          "二〇"
              + ChineseNumber.digits(year % 100)
              + "年"
              + ChineseNumber.word(month)
              + "月"
              + ChineseNumber.word(dayOfMonth)
              + "日";
    };
  }
}
