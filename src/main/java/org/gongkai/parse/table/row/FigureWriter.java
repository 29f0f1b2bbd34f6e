package org.gongkai.parse.table.row;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gongkai.form.Cell;
import org.gongkai.parse.table.atom.MoneyUnit;
import org.gongkai.parse.table.atom.PrintedRow;
import org.gongkai.parse.table.page.PageText;
import org.gongkai.parse.table.row.Reading.Part;
import org.gongkai.report.Figure;
import org.gongkai.report.FigureStatus;
import org.gongkai.report.Span;

/** Makes figures of what was decided for a cell. */
public final class FigureWriter {

  private final PageText page;

  public FigureWriter(PageText page) {
    this.page = page;
  }

  /** A figure whose place and digits are known; a blank part makes a blank figure. */
  public <C extends Cell> Figure<C> printed(
      C cell, String formUnit, Part part, Optional<String> proof) {
    Optional<Span> span =
        part.begin() < 0 ? Optional.empty() : Optional.of(page.span(part.begin(), part.end()));
    String raw = part.begin() < 0 ? "" : page.raw(part.begin(), part.end());
    if (part.isBlank()) {
      return new Figure<>(
          cell, Optional.empty(), formUnit, raw, FigureStatus.BLANK, span, Optional.empty());
    }
    FigureStatus status = proof.isEmpty() ? FigureStatus.REPORTED : FigureStatus.RECOVERED;
    String unit = part.unit().isEmpty() ? formUnit : MoneyUnit.name(part.unit());
    return new Figure<>(
        cell, Optional.of(new BigDecimal(part.number())), unit, raw, status, span, proof);
  }

  /** A cell of a row whose digits can't be told apart. */
  public <C extends Cell> Figure<C> unreadable(
      C cell, String unit, PrintedRow<?> row, String reason) {
    Optional<int[]> extent = row.extent();
    if (extent.isEmpty()) {
      return absent(cell, unit);
    }
    int[] place = extent.get();
    return new Figure<>(
        cell,
        Optional.empty(),
        unit,
        page.raw(place[0], place[1]),
        FigureStatus.UNREADABLE,
        Optional.of(page.span(place[0], place[1])),
        Optional.of(reason));
  }

  /** A cell that left no trace. */
  public static <C extends Cell> Figure<C> absent(C cell, String unit) {
    return new Figure<>(
        cell, Optional.empty(), unit, "", FigureStatus.BLANK, Optional.empty(), Optional.empty());
  }

  /**
   * The count on which all readings of a row agree for one of its cells, if no reading leaves more
   * than one cell of a sum blank: a blank then follows from the sum as surely as a figure is read.
   */
  public static Optional<Part> agreedCount(List<Reading> readings, int cell, int sumOf) {
    boolean follows =
        readings.stream()
            .allMatch(
                reading -> {
                  int from = cell / sumOf * sumOf;
                  List<Part> sum = reading.parts().subList(from, from + sumOf);
                  return sum.stream().filter(Part::isBlank).count() <= 1;
                });
    if (readings.isEmpty() || !follows) {
      return agreed(readings, cell);
    }
    List<Part> parts = readings.stream().map(reading -> reading.parts().get(cell)).toList();
    boolean same = parts.stream().allMatch(part -> part.count() == parts.get(0).count());
    Optional<Part> printed = parts.stream().filter(part -> !part.isBlank()).findFirst();
    return same && printed.isPresent() ? printed : agreed(readings, cell);
  }

  /** The number on which all readings of a row agree for one of its cells. */
  public static Optional<Part> agreed(List<Reading> readings, int cell) {
    if (readings.isEmpty()) {
      return Optional.empty();
    }
    Part first = readings.get(0).parts().get(cell);
    if (readings.size() == 1) {
      return Optional.of(first);
    }
    boolean same =
        readings.stream()
            .map(reading -> reading.parts().get(cell))
            .allMatch(part -> part.number().equals(first.number()));
    return same ? Optional.of(first) : Optional.empty();
  }
}
