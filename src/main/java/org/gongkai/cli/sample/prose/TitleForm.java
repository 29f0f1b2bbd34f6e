package org.gongkai.cli.sample.prose;

import org.gongkai.cli.sample.world.Author;

/** How a title names the agency, the year and the report; a break is a new line of the title. */
enum TitleForm {
  FULL("{name}{year}年政府信息公开工作年度报告"),
  SHORT("{short}{year}年政府信息公开工作年度报告"),
  OWN("{own}{year}年度政府信息公开工作年度报告"),
  SPACED("{short} {year} 年政府信息公开工作年度报告"),
  YEAR_FIRST("{year}年{name}政府信息公开工作年度报告"),
  TWO_LINES("{name}\n{year}年政府信息公开工作年度报告"),
  BROKEN("{name}{year}年度政府信息\n\n公开工作年度报告"),
  YEAR_BELOW("{name}政府信息公开工作年度报告\n（{year}年度）"),
  CHINESE_YEAR("{name}二〇{digits}年政府信息公开工作年度报告"),
  NO_YEAR("{name}\n政府信息公开工作年度报告"),
  ANNUAL("{short}{year}年政府信息公开年报"),
  SUMMARY("{short}{year}年政府信息公开工作总结"),
  MARKDOWN("# {name}{year}年政府信息公开工作年度报告");

  private final String pattern;

  TitleForm(String pattern) {
    this.pattern = pattern;
  }

  String of(Author author, int year) {
    return pattern
        .replace("{name}", author.name())
        .replace("{own}", author.ownName())
        .replace("{short}", author.shortName())
        .replace("{year}", Integer.toString(year))
        .replace("{digits}", ChineseNumber.digits(year % 100));
  }

  boolean namesYear() {
    return this != NO_YEAR;
  }
}
