package org.gongkai.cli.sample.prose;

import java.util.Optional;
import org.gongkai.cli.sample.world.Dice;
import org.gongkai.cli.sample.world.TrueFigures;
import org.gongkai.form.Applicant;
import org.gongkai.form.ApplicationCell;
import org.gongkai.form.Channel;
import org.gongkai.form.DisclosureCell;
import org.gongkai.form.Edition;
import org.gongkai.form.Item;
import org.gongkai.form.Measure;
import org.gongkai.form.Outcome;
import org.gongkai.form.ReviewCell;
import org.gongkai.form.ReviewOutcome;
import org.gongkai.report.Scope;
import org.gongkai.report.StatementKind;

/** The first section (总体情况): what was done, with numbers that mostly agree with the tables. */
final class Overview {

  /** One report in twenty-five states another number of applications than its table. */
  private static final double DISAGREES = 0.04;

  private Overview() {}

  static void write(Plan plan, Page page, Dice dice) {
    String we = plan.facts().author().we();
    page.line(
        plan.year()
            + "年，"
            + we
            + dice.pick(
                "认真贯彻落实《中华人民共和国政府信息公开条例》，不断提升公开工作质量。",
                "坚持以公开为常态、不公开为例外，扎实推进政务公开各项任务。",
                "按照上级统一部署，围绕中心工作稳步推进政府信息公开。"));
    scope(plan, page);
    page.print("（一）主动公开。");
    disclosed(plan, page, dice);
    page.print("（二）依申请公开。");
    applications(plan, page, dice);
    page.line("（三）政府信息管理。" + dice.pick("落实先审后发制度。", "对历年文件进行了清理。", "做好信息动态调整。"));
    page.line("（四）平台建设。" + dice.pick("维护好门户网站专栏。", "优化栏目设置。", "规范新媒体账号运营。"));
    page.line("（五）监督保障。" + dice.pick("将公开工作列入年度考核。", "全年未发生责任追究情形。", "组织开展专题培训。"));
  }

  static void scope(Plan plan, Page page) {
    if (plan.scope() == Scope.AGGREGATE) {
      page.line("本报告数据为全市各县（市、区）人民政府及市政府各部门汇总数据。");
    }
  }

  private static void disclosed(Plan plan, Page page, Dice dice) {
    if (dice.chance(0.75)) {
      ProseNumber number = ProseNumber.write(dice.magnitude(5, 9000), dice);
      page.print(
          dice.pick(
              "全年主动公开政府信息" + number.words() + "条。",
              plan.year() + "年，共主动公开政府信息" + number.words() + "条。",
              "通过门户网站主动公开各类信息" + number.words() + "条。"));
      page.state(number.as(StatementKind.PROACTIVELY_DISCLOSED));
    }
    documents(plan, page, dice);
    page.line("");
  }

  /** What table 2 says of documents, in words: where its print is torn, this may prove it. */
  private static void documents(Plan plan, Page page, Dice dice) {
    TrueFigures<DisclosureCell> table = plan.facts().disclosures();
    boolean old = table.edition() == Edition.FORM_2019;
    Measure made = old ? Measure.NEWLY_MADE : Measure.ISSUED;
    String verb = old ? "新制定" : "制发";
    if (dice.chance(0.3)) {
      long count = table.of(new DisclosureCell(Item.NORMATIVE_DOCUMENT, made)).longValueExact();
      page.print("本年" + verb + (old ? "规范性文件" : "行政规范性文件") + count + "件。");
      page.state(exactly(StatementKind.NORMATIVE_DOCUMENTS_ISSUED, count));
    }
    long regulations = table.of(new DisclosureCell(Item.REGULATION, made)).longValueExact();
    if (regulations > 0 && dice.chance(0.5)) {
      page.print("本年" + verb + "规章" + regulations + "件。");
      page.state(exactly(StatementKind.REGULATIONS_ISSUED, regulations));
    }
  }

  private static void applications(Plan plan, Page page, Dice dice) {
    long received = total(plan.facts().applications(), Outcome.NEW_RECEIVED);
    long stated = dice.chance(DISAGREES) ? received + dice.between(1, 5) : received;
    if (dice.chance(0.25)) {
      page.line("进一步规范依申请公开办理流程。");
      return;
    }
    page.print(stated == 0 ? none(plan.year(), dice) : some(stated, plan.year(), dice));
    page.state(exactly(StatementKind.APPLICATIONS_RECEIVED, stated));
    if (stated > 0) {
      carried(plan.facts().applications(), page, dice);
    }
    page.line("。");
    reviews(plan.facts().reviews(), page, dice);
  }

  private static String none(int year, Dice dice) {
    return dice.pick(
        "全年未收到政府信息公开申请", year + "年共收到政府信息公开申请0件", "本年度未收到依申请公开政府信息的申请", "全年受理政府信息公开申请零件");
  }

  private static String some(long stated, int year, Dice dice) {
    return dice.pick(
        "全年共收到政府信息公开申请" + stated + "件",
        year + "年，新收政府信息公开申请" + stated + "件",
        "本年度受理依申请公开 " + stated + " 件");
  }

  private static void carried(TrueFigures<ApplicationCell> table, Page page, Dice dice) {
    long over = total(table, Outcome.CARRIED_OVER);
    if (over > 0 && dice.chance(0.6)) {
      page.print("，上年结转" + over + "件");
      page.state(exactly(StatementKind.CARRIED_OVER, over));
    }
    long forward = total(table, Outcome.CARRIED_FORWARD);
    if (forward > 0 && dice.chance(0.6)) {
      page.print("，结转下年度继续办理" + forward + "件");
      page.state(exactly(StatementKind.CARRIED_FORWARD, forward));
    }
  }

  private static void reviews(TrueFigures<ReviewCell> table, Page page, Dice dice) {
    if (dice.chance(0.7)) {
      return;
    }
    long count =
        table.of(new ReviewCell(Channel.RECONSIDERATION, ReviewOutcome.TOTAL)).longValueExact();
    page.line(count == 0 ? "全年未发生行政复议案件。" : "因政府信息公开引起的行政复议" + count + "件。");
    page.state(exactly(StatementKind.RECONSIDERATIONS, count));
  }

  private static long total(TrueFigures<ApplicationCell> table, Outcome outcome) {
    return table.of(new ApplicationCell(outcome, Applicant.TOTAL)).longValueExact();
  }

  private static TrueStatement exactly(StatementKind kind, long value) {
    return new TrueStatement(kind, value, Optional.empty());
  }
}
