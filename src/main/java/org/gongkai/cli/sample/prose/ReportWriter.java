package org.gongkai.cli.sample.prose;

import org.gongkai.cli.sample.table.PrintedTable;
import org.gongkai.cli.sample.world.Dice;

/** Writes a report of the official form: six sections, three of them with a table. */
public final class ReportWriter {

  private static final double OTHER_TABLE = 0.03;
  private static final double TWICE = 0.02;

  private ReportWriter() {}

  public static WrittenReport write(Plan plan, Publication publication, Dice dice) {
    Page page = new Page();
    if (plan.form() == Plan.Form.FREE) {
      FreeForm.write(plan, page, dice);
      Ending.write(plan, publication, page, dice);
      return WrittenReport.of(page, plan);
    }
    Headings headings = dice.pick(Headings.OFFICIAL, dice.pick(Headings.values()));
    Opening.write(plan, page, dice);
    page.line(headings.of(1, "总体情况"));
    Overview.write(plan, page, dice);
    tables(plan, headings, page, dice);
    if (!plan.tables().cutOff()) {
      page.line("").line(headings.of(5, problemsHeading(dice)));
      ProblemsSection.write(plan, page, dice);
      page.line("").line(headings.of(6, "其他需要报告的事项"));
      page.line(dice.pick("无。", "本年度无其他需要报告的事项。", "无", "本机关未收取信息处理费。"));
      Ending.write(plan, publication, page, dice);
    }
    return WrittenReport.of(page, plan);
  }

  private static void tables(Plan plan, Headings headings, Page page, Dice dice) {
    plan.tables()
        .disclosures()
        .ifPresent(table -> section(headings.of(2, "主动公开政府信息情况"), table, page, dice));
    if (!plan.tables().cutOff() && dice.chance(OTHER_TABLE)) {
      page.print(OtherTable.draw(dice));
    }
    plan.tables()
        .applications()
        .ifPresent(table -> section(headings.of(3, "收到和处理政府信息公开申请情况"), table, page, dice));
    String reviews = dice.pick("政府信息公开行政复议、行政诉讼情况", "政府信息公开工作被申请行政复议、提起行政诉讼情况");
    plan.tables().reviews().ifPresent(table -> section(headings.of(4, reviews), table, page, dice));
  }

  private static void section(String heading, PrintedTable table, Page page, Dice dice) {
    page.line("").line(heading).print(table.text());
    if (!table.recipe().isCutOff() && dice.chance(TWICE)) {
      page.line("").print(table.text());
    }
  }

  private static String problemsHeading(Dice dice) {
    return dice.pick(
        "存在的主要问题及改进情况", "存在的主要问题及改进情况", "主要问题和改进措施", "存在的不足及下一步打算", "政府信息公开工作存在的主要问题及改进情况");
  }
}
