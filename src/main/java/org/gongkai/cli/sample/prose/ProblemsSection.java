package org.gongkai.cli.sample.prose;

import java.util.List;
import org.gongkai.cli.sample.world.Dice;
import org.gongkai.report.ClauseRole;

/** Prints the problems section in one of its many shapes. */
final class ProblemsSection {

  private ProblemsSection() {}

  static void write(Plan plan, Page page, Dice dice) {
    List<TrueClause> problems = plan.problems().of(ClauseRole.PROBLEM);
    if (problems.isEmpty()) {
      page.line(plan.problems().clauses().get(0).text() + "。");
      return;
    }
    List<TrueClause> measures = plan.problems().of(ClauseRole.MEASURE);
    Enumeration style = dice.pick(Enumeration.values());
    boolean headed = dice.chance(0.55);
    if (headed) {
      page.line(dice.pick("（一）存在的主要问题", "（一）存在问题", "（一）主要问题："));
    }
    page.print(intro(plan, dice));
    enumerate(problems, style, page);
    if (headed) {
      page.line("").line(dice.pick("（二）改进措施", "（二）改进情况", "（二）下一步工作打算"));
    }
    page.print(headed && dice.chance(0.5) ? "" : pivot(plan, headed, dice));
    enumerate(measures, dice.chance(0.8) ? style : dice.pick(Enumeration.values()), page);
    page.line("");
  }

  private static String intro(Plan plan, Dice dice) {
    String we = plan.facts().author().we();
    return dice.pick(
        plan.year() + "年，" + we + "政府信息公开工作虽然取得了一定成绩，但仍存在一些问题：",
        "存在的问题主要表现在：",
        we + "政府信息公开工作还存在以下不足：",
        "");
  }

  private static String pivot(Plan plan, boolean headed, Dice dice) {
    String we = plan.facts().author().we();
    return (headed ? "" : "\n")
        + dice.pick(
            "针对上述问题，" + we + "将采取以下措施：",
            "下一步，" + we + "将从以下方面改进：",
            (plan.year() + 1) + "年，" + we + "将着力抓好以下工作：");
  }

  private static void enumerate(List<TrueClause> clauses, Enumeration style, Page page) {
    for (int i = 0; i < clauses.size(); i++) {
      page.print(style.mark(i));
      page.print(clauses.get(i).text());
      page.print(style.mark(i, clauses.size()));
    }
  }
}
