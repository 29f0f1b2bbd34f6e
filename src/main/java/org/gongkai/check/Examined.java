package org.gongkai.check;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.form.Cell;
import org.gongkai.report.AgencyKind;
import org.gongkai.report.Figure;
import org.gongkai.report.Report;
import org.gongkai.report.Resolution;
import org.gongkai.report.Statement;
import org.gongkai.report.StatementKind;

/** A report under examination: what it prints, what it implies, and its figures by cell. */
final class Examined {

  private final Report report;
  private final Resolution resolution;
  private final Map<Cell, Figure<?>> figures = new HashMap<>();

  Examined(Report report, Resolution resolution) {
    this.report = report;
    this.resolution = resolution;
    report.tables().stream()
        .flatMap(table -> table.figures().stream())
        .forEach(figure -> figures.put(figure.cell(), figure));
  }

  Report report() {
    return report;
  }

  Resolution resolution() {
    return resolution;
  }

  /** The year that the report covers, as a bare number. */
  Optional<Integer> year() {
    return resolution.year().map(year -> year.value());
  }

  /** All figures in printed order. */
  Stream<Figure<?>> figures() {
    return report.tables().stream().flatMap(table -> table.figures().stream());
  }

  Optional<Figure<?>> figure(Cell cell) {
    return Optional.ofNullable(figures.get(cell));
  }

  Optional<BigDecimal> value(Cell cell) {
    return figure(cell).flatMap(Figure::value);
  }

  /** The sum of several cells, where every one has a value. */
  Optional<BigDecimal> sum(Collection<? extends Cell> cells) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Cell cell : cells) {
      Optional<BigDecimal> value = value(cell);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(value.get());
    }
    return Optional.of(sum);
  }

  Stream<Statement> statements(StatementKind kind) {
    return report.statements().stream().filter(statement -> statement.kind() == kind);
  }

  /** Whether the report is of a year for which the official form is prescribed. */
  boolean isFormPrescribed() {
    // Universities report on school years in a form of their own (高等学校信息公开办法, 2010).
    boolean isOfOwnForm =
        resolution.agency().kind() == AgencyKind.OTHER && figures().findAny().isEmpty();
    return !isOfOwnForm && year().filter(year -> year >= 2019).isPresent();
  }
}
