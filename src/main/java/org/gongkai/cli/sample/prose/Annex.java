package org.gongkai.cli.sample.prose;

import org.gongkai.cli.sample.world.Dice;
import org.gongkai.form.Outcome;
import org.gongkai.report.StatementKind;

/** The statistics annex of the free form (政府信息公开情况统计表), one or two columns of figures. */
final class Annex {

  private Annex() {}

  static void write(Plan plan, long disclosed, Page page, Dice dice) {
    boolean running = dice.chance(0.4);
    String separator = dice.pick("\t", "\t", " | ", "  ");
    page.line("").line("附件：政府信息公开情况统计表（" + plan.year() + "年度）");
    page.line(
        "指标名称" + separator + "单位" + separator + (running ? "本年度" + separator + "历年累计" : "统计数"));
    row(page, "一、主动公开情况", "", "", separator);
    row(page, "（一）主动公开政府信息数", "条", figures(disclosed, running, separator, dice), separator);
    long received = FreeForm.total(plan.facts().applications(), Outcome.NEW_RECEIVED);
    row(page, "三、依申请公开情况", "", "", separator);
    row(page, "（一）收到申请数", "件", figures(received, running, separator, dice), separator);
    long answered = FreeForm.total(plan.facts().applications(), Outcome.RESULTS_TOTAL);
    row(page, "（二）申请办结数", "件", figures(answered, running, separator, dice), separator);
    row(page, "（三）申请答复数", "件", figures(answered, running, separator, dice), separator);
    page.state(FreeForm.exactly(StatementKind.APPLICATIONS_ANSWERED, answered));
  }

  private static String figures(long value, boolean running, String separator, Dice dice) {
    return running ? value + separator + (value + dice.below(2000)) : Long.toString(value);
  }

  private static void row(Page page, String label, String unit, String figures, String separator) {
    page.line(unit.isEmpty() ? label : label + separator + unit + separator + figures);
  }
}
