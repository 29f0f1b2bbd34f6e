package org.gongkai.cli.sample.prose;

import java.util.Optional;
import org.gongkai.cli.sample.world.Dice;
import org.gongkai.cli.sample.world.TrueFigures;
import org.gongkai.form.Applicant;
import org.gongkai.form.ApplicationCell;
import org.gongkai.form.Channel;
import org.gongkai.form.Outcome;
import org.gongkai.form.ReviewCell;
import org.gongkai.form.ReviewOutcome;
import org.gongkai.report.StatementKind;

/**
 * The free form of before 2019: prose in the agency's own outline, often with a statistics annex.
 */
final class FreeForm {

  private static final double ANNEX = 0.6;

  private FreeForm() {}

  static void write(Plan plan, Page page, Dice dice) {
    Headings headings = dice.pick(Headings.OFFICIAL, Headings.SPACED, Headings.OFFICIAL);
    String we = plan.facts().author().we();
    Opening.write(plan, page, dice);
    page.line(headings.of(1, "概述"));
    page.line(plan.year() + "年，" + we + "健全工作机构，完善规章制度，积极稳妥推进政府信息公开。");
    Overview.scope(plan, page);
    page.line(headings.of(2, "主动公开政府信息情况"));
    long disclosed = dice.magnitude(5, 3000);
    ProseNumber number = ProseNumber.write(disclosed, dice);
    page.line(we + plan.year() + "年主动公开政府信息" + number.words() + "条。");
    page.state(number.as(StatementKind.PROACTIVELY_DISCLOSED));
    page.line(headings.of(3, "依申请公开政府信息办理情况"));
    applications(plan, page, dice);
    page.line(headings.of(4, "政府信息公开收费及减免情况"));
    page.line(plan.year() + "年未收取任何政府信息公开费用。");
    page.line(headings.of(5, "行政复议、提起行政诉讼情况"));
    reviews(plan.facts().reviews(), page);
    page.line(headings.of(6, "存在的主要问题及改进措施"));
    ProblemsSection.write(plan, page, dice);
    if (dice.chance(ANNEX)) {
      Annex.write(plan, disclosed, page, dice);
    }
  }

  private static void applications(Plan plan, Page page, Dice dice) {
    long received = total(plan.facts().applications(), Outcome.NEW_RECEIVED);
    if (received == 0) {
      page.line(plan.year() + "年未收到政府信息公开申请。");
    } else {
      page.line(plan.year() + "年共收到政府信息公开申请" + received + "件，均已按时办理。");
    }
    page.state(exactly(StatementKind.APPLICATIONS_RECEIVED, received));
  }

  private static void reviews(TrueFigures<ReviewCell> table, Page page) {
    long reconsidered =
        table.of(new ReviewCell(Channel.RECONSIDERATION, ReviewOutcome.TOTAL)).longValueExact();
    if (reconsidered == 0) {
      page.line("本年度未发生因政府信息公开引起的行政复议、行政诉讼案件。");
      page.state(exactly(StatementKind.RECONSIDERATIONS, 0));
      page.state(exactly(StatementKind.LITIGATIONS, 0));
      return;
    }
    page.line("本年度发生因政府信息公开引起的行政复议" + reconsidered + "件。");
    page.state(exactly(StatementKind.RECONSIDERATIONS, reconsidered));
  }

  static long total(TrueFigures<ApplicationCell> table, Outcome outcome) {
    return table.of(new ApplicationCell(outcome, Applicant.TOTAL)).longValueExact();
  }

  static TrueStatement exactly(StatementKind kind, long value) {
    return new TrueStatement(kind, value, Optional.empty());
  }
}
