package org.gongkai.check;

import java.util.List;
import org.gongkai.report.Severity;

/**
 * The rules that compare two reports. Their labels stand here with the others'; the comparing is a
 * join and is done in {@code stats}.
 */
public final class CrossRules {

  public static final Rule CARRY_OVER =
      new Rule(
          "carry_over",
          Severity.WARNING,
          "本年“上年结转”与上年报告的“结转下年度继续办理”不一致。",
          "What was carried over is not what last year's report carried forward.");

  public static final Rule IN_FORCE_CONTINUITY =
      new Rule(
          "in_force_continuity",
          Severity.WARNING,
          "现行有效件数不等于上年现行有效件数加本年制发减本年废止；机关可能重新清理。",
          "In force is not last year's figure plus issued less repealed; agencies do recount.");

  public static final Rule HIERARCHY =
      new Rule(
          "hierarchy",
          Severity.WARNING,
          "上级汇总数小于其下级机关之和，或在下级齐全时与之不等。",
          "An aggregate is less than what the agencies below report together, or, where all of them"
              + " are there, not equal to it.");

  public static final Rule YEAR_ON_YEAR_JUMP =
      new Rule(
          "year_on_year_jump",
          Severity.INFO,
          "与上年相比变动超过十倍且差额在一百以上。",
          "More than ten times the figure of the year before, or less than a tenth, and at least a"
              + " hundred apart.");

  public static final Rule DUPLICATE_OF_OTHER_AGENCY =
      new Rule(
          "duplicate_of_other_agency",
          Severity.WARNING,
          "问题部分与另一机关同年报告完全相同（名称、年份、数字除外）。",
          "The section on problems is word for word that of another agency's report of the same"
              + " year, names, years and numbers aside.");

  public static final List<Rule> ALL =
      List.of(
          CARRY_OVER, IN_FORCE_CONTINUITY, HIERARCHY, YEAR_ON_YEAR_JUMP, DUPLICATE_OF_OTHER_AGENCY);

  private CrossRules() {}
}
