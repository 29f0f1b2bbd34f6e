package org.gongkai.cli.inspect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.form.Applicant;
import org.gongkai.form.ApplicationCell;
import org.gongkai.form.Cell;
import org.gongkai.form.DisclosureCell;
import org.gongkai.form.ReviewCell;
import org.gongkai.form.ReviewOutcome;
import org.gongkai.report.Figure;
import org.gongkai.report.FigureStatus;
import org.gongkai.report.OfficialTable;

/** The official tables, laid out. */
final class TablePages {

  private static final int LABEL_WIDTH = 48;

  private TablePages() {}

  static String disclosures(OfficialTable<DisclosureCell> table) {
    Columns page = new Columns(1);
    rows(table, figure -> figure.cell().item().zh())
        .forEach(
            (label, figures) -> {
              List<String> row = new ArrayList<>(List.of(label));
              for (Figure<DisclosureCell> figure : figures) {
                row.add(figure.cell().measure().zh());
                row.add(mark(figure) + amountUnit(figure));
              }
              page.add(row);
            });
    return page + notes(table);
  }

  private static String amountUnit(Figure<DisclosureCell> figure) {
    return figure.cell().measure().isAmount() && figure.value().isPresent()
        ? " " + figure.unit()
        : "";
  }

  static String applications(OfficialTable<ApplicationCell> table) {
    List<String> head = new ArrayList<>(List.of(""));
    for (Applicant applicant : Applicant.values()) {
      head.add(applicant.zh().replaceFirst("(企业|机构|组织)$", ""));
    }
    return grid(table, figure -> figure.cell().outcome().zh(), head);
  }

  static String reviews(OfficialTable<ReviewCell> table) {
    List<String> head = new ArrayList<>(List.of(""));
    for (ReviewOutcome outcome : ReviewOutcome.values()) {
      head.add(outcome.zh());
    }
    return grid(table, figure -> figure.cell().channel().zh(), head);
  }

  private static <C extends Cell> String grid(
      OfficialTable<C> table, Function<Figure<C>, String> label, List<String> head) {
    Columns page = new Columns(1).add(head);
    rows(table, label)
        .forEach(
            (name, figures) -> {
              List<String> row = new ArrayList<>(List.of(Columns.cut(name, LABEL_WIDTH)));
              figures.forEach(figure -> row.add(mark(figure)));
              page.add(row);
            });
    return page + notes(table);
  }

  private static <C extends Cell> Map<String, List<Figure<C>>> rows(
      OfficialTable<C> table, Function<Figure<C>, String> label) {
    return table.figures().stream()
        .collect(Collectors.groupingBy(label, LinkedHashMap::new, Collectors.toList()));
  }

  /** The number as it stands; {@code *} behind a recovered one, · for a blank, ? for a riddle. */
  private static String mark(Figure<?> figure) {
    return switch (figure.status()) {
      case REPORTED -> number(figure);
      case RECOVERED -> number(figure) + "*";
      case BLANK -> "·";
      case UNREADABLE -> "?";
    };
  }

  private static String number(Figure<?> figure) {
    return figure.value().map(value -> value.stripTrailingZeros().toPlainString()).orElse("");
  }

  private static <C extends Cell> String notes(OfficialTable<C> table) {
    StringBuilder notes = new StringBuilder();
    for (Figure<C> figure : table.figures()) {
      if (figure.status() == FigureStatus.RECOVERED) {
        note(notes, "* " + figure.cell().code() + " = " + number(figure), figure);
      } else if (figure.status() == FigureStatus.UNREADABLE) {
        note(notes, "? " + figure.cell().code() + " “" + figure.raw() + "”", figure);
      }
    }
    table
        .remarks()
        .forEach(remark -> notes.append("  ! " + remark.kind() + ": " + remark.raw() + "\n"));
    return notes.toString();
  }

  private static void note(StringBuilder notes, String what, Figure<?> figure) {
    notes.append("  ").append(what);
    figure.proof().ifPresent(proof -> notes.append(": ").append(proof));
    notes.append('\n');
  }
}
