package org.gongkai.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.form.Cell;
import org.gongkai.form.DisclosureCell;
import org.gongkai.form.Edition;
import org.gongkai.form.Item;
import org.gongkai.form.Measure;
import org.gongkai.report.Figure;
import org.gongkai.report.Issue;
import org.gongkai.report.OfficialTable;
import org.gongkai.report.OfficialTables;
import org.gongkai.report.Severity;
import org.gongkai.report.Statement;
import org.gongkai.report.StatementKind;

/** Tables that are missing, of another edition, printed oddly, or with a unit in doubt. */
final class TableRules {

  /** The cells whose unit must be certain before their figure may be turned into yuan. */
  private static final DisclosureCell FEE =
      new DisclosureCell(Item.ADMINISTRATIVE_FEE, Measure.FEE_AMOUNT);

  private static final DisclosureCell PROCUREMENT =
      new DisclosureCell(Item.GOVERNMENT_PROCUREMENT, Measure.PROCUREMENT_AMOUNT);

  private static final BigDecimal YUAN_PER_WAN = BigDecimal.valueOf(10_000);

  /**
   * 万元 that no one agency collects in a year: all of China's took some 40,000,000 in 2022, about
   * 1,300,000 a province with all its cities and counties.
   */
  private static final BigDecimal IMPROBABLE_FEE = BigDecimal.valueOf(1_000_000);

  static final Rule AMOUNT_UNIT_IN_DOUBT =
      new Rule(
          "amount_unit_in_doubt",
          Severity.WARNING,
          "金额单位（元或万元）不能确定，不折算。",
          "Whether an amount is in 元 or 万元 is in doubt, so it is not turned into yuan.");

  static final List<ReportRule> ALL =
      List.of(
          ReportRule.of(
              "table_missing",
              Severity.WARNING,
              "2019 年以后的报告缺少规定的统计表。",
              "A report of 2019 or later lacks a table that the form prescribes.",
              TableRules::missing),
          ReportRule.of(
              "table_edition_against_year",
              Severity.INFO,
              "表格版式与报告年度不符。",
              "A table is of another edition than the report's year prescribes.",
              TableRules::editionAgainstYear),
          ReportRule.of(
              "tables_mix_editions",
              Severity.INFO,
              "同一报告混用 2019 版与 2021 版表格。",
              "The tables of one report are of different editions.",
              TableRules::mixEditions),
          ReportRule.of(
              "table_print_odd",
              Severity.INFO,
              "表格印制与规定格式有出入，但不影响数字。",
              "A table is printed otherwise than the form has it, without touching its figures.",
              TableRules::printOdd),
          new ReportRule(AMOUNT_UNIT_IN_DOUBT, TableRules::unitInDoubt));

  private TableRules() {}

  private static Finding missing(Rule rule, Examined examined) {
    if (!examined.isFormPrescribed()) {
      return Finding.notAssessable();
    }
    OfficialTables tables = examined.report().tables();
    List<Issue> issues = new ArrayList<>();
    Map<Integer, Boolean> present =
        Map.of(
            2, tables.disclosures().isPresent(),
            3, tables.applications().isPresent(),
            4, tables.reviews().isPresent());
    for (int table = 2; table <= 4; table++) {
      if (!present.get(table)) {
        issues.add(rule.missing("table" + table, "No table " + table + " was found in the text"));
      }
    }
    return Finding.of(issues);
  }

  /** Tables whose edition their own labels show: table 4 is the same in both. */
  private static Stream<OfficialTable<?>> tellingTables(Examined examined) {
    OfficialTables tables = examined.report().tables();
    return Stream.<Optional<? extends OfficialTable<?>>>of(
            tables.disclosures(), tables.applications())
        .flatMap(Optional::stream);
  }

  private static String name(OfficialTable<?> table) {
    return table.figures().get(0).cell() instanceof DisclosureCell ? "table2" : "table3";
  }

  private static Finding editionAgainstYear(Rule rule, Examined examined) {
    if (!examined.isFormPrescribed() || tellingTables(examined).findAny().isEmpty()) {
      return Finding.notAssessable();
    }
    int year = examined.year().orElseThrow();
    Edition due = year >= 2021 ? Edition.FORM_2021 : Edition.FORM_2019;
    return Finding.of(
        tellingTables(examined)
            .filter(table -> table.edition() != due)
            .map(
                table ->
                    rule.issue(
                        name(table),
                        due.code(),
                        table.edition().code(),
                        name(table)
                            + " of "
                            + year
                            + " is in the form of "
                            + table.edition().code(),
                        Optional.of(table.span())))
            .toList());
  }

  private static Finding mixEditions(Rule rule, Examined examined) {
    List<OfficialTable<?>> tables = tellingTables(examined).toList();
    if (tables.size() < 2) {
      return Finding.notAssessable();
    }
    String editions =
        tables.stream()
            .map(table -> name(table) + " " + table.edition().code())
            .collect(Collectors.joining(", "));
    return tables.get(0).edition() == tables.get(1).edition()
        ? Finding.passed()
        : Finding.failed(
            rule.issue(
                "tables",
                editions,
                "Editions differ: " + editions,
                Optional.of(tables.get(1).span())));
  }

  private static Finding printOdd(Rule rule, Examined examined) {
    if (examined.figures().findAny().isEmpty()) {
      return Finding.notAssessable();
    }
    return Finding.of(
        examined.report().tables().stream()
            .flatMap(table -> table.remarks().stream())
            .map(
                remark ->
                    rule.issue(
                        remark.kind(),
                        remark.raw(),
                        "The table prints: " + remark.raw(),
                        Optional.of(remark.span())))
            .toList());
  }

  private static Finding unitInDoubt(Examined examined) {
    List<Figure<?>> amounts =
        Stream.of(FEE, PROCUREMENT)
            .flatMap(cell -> examined.figure(cell).stream())
            .filter(figure -> figure.value().isPresent())
            .toList();
    if (amounts.isEmpty()) {
      return Finding.notAssessable();
    }
    return Finding.of(
        amounts.stream().flatMap(figure -> doubt(examined, figure).stream()).toList());
  }

  private static Optional<Issue> doubt(Examined examined, Figure<?> figure) {
    BigDecimal value = figure.value().orElseThrow();
    if (value.signum() == 0 || figure.raw().contains("元")) {
      return Optional.empty(); // nothing to convert, or the cell itself says it
    }
    return reason(examined, figure.cell(), value)
        .map(
            reason ->
                AMOUNT_UNIT_IN_DOUBT.issue(
                    figure.cell().code(),
                    figure.raw(),
                    CellRules.label(figure.cell()) + " says " + figure.raw() + ", but " + reason,
                    figure.span()));
  }

  private static Optional<String> reason(Examined examined, Cell cell, BigDecimal value) {
    if (cell.equals(PROCUREMENT)) {
      // The 2019 form has 采购总金额 without a unit; real reports fill in 元 as well as 万元.
      return Optional.of("neither cell nor heading prints a unit");
    }
    boolean isOtherHeading =
        examined.report().tables().disclosures().stream()
            .flatMap(table -> table.remarks().stream())
            .anyMatch(remark -> remark.kind().equals("fee_under_other_heading"));
    if (isOtherHeading) {
      return Optional.of("the heading that says 万元 is not printed");
    }
    if (value.compareTo(IMPROBABLE_FEE) >= 0) {
      return Optional.of("no agency collects so much in 万元");
    }
    return examined
        .statements(StatementKind.FEE_AMOUNT)
        .filter(statement -> statement.unit().contains("元"))
        .filter(statement -> yuan(statement).compareTo(value.multiply(YUAN_PER_WAN)) != 0)
        .findFirst()
        .map(statement -> "the text says " + statement.raw());
  }

  private static BigDecimal yuan(Statement statement) {
    return statement.unit().contains("万")
        ? statement.value().multiply(YUAN_PER_WAN)
        : statement.value();
  }
}
