package org.gongkai.parse.table.application;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.form.Applicant;
import org.gongkai.form.ApplicationCell;
import org.gongkai.form.OfficialForm;
import org.gongkai.form.Outcome;
import org.gongkai.form.Sum;
import org.gongkai.parse.table.atom.PrintedRow;
import org.gongkai.parse.table.page.PageText;
import org.gongkai.parse.table.row.DigitRun;
import org.gongkai.parse.table.row.LineWidths;
import org.gongkai.parse.table.row.LinedRows;
import org.gongkai.parse.table.row.Reading;
import org.gongkai.parse.table.row.Reading.Part;
import org.gongkai.parse.table.row.RowReader;
import org.gongkai.parse.table.row.RowStyle;
import org.gongkai.parse.table.row.RuledRows;

/**
 * The readings of each row of table 3 that could be right: the one that its print makes certain, or
 * all whose own sum holds.
 */
final class ApplicationReadings {

  private static final int CELLS = Applicant.values().length;

  private final PageText page;
  private final ApplicationRows print;
  private final RowStyle style;
  private final RuledRows<Outcome> ruled;
  private final LinedRows<Outcome> lined;
  private final LineWidths<Outcome> widths;
  private final Map<Outcome, List<Reading>> rows = new EnumMap<>(Outcome.class);
  private boolean cellsMissing;

  private ApplicationReadings(PageText page, ApplicationRows print, RowStyle style) {
    this.page = page;
    this.print = print;
    this.style = style;
    String text = page.value();
    ApplicationColumns columns = new ApplicationColumns();
    this.ruled =
        RuledRows.of(text, print.rows(), CELLS, columns::spanned, ApplicationReadings::addsUp);
    this.lined = new LinedRows<>(text, print.rows(), CELLS, columns);
    this.widths = new LineWidths<>(text, print.rows());
  }

  static ApplicationReadings of(PageText page, ApplicationRows print, RowStyle style) {
    ApplicationReadings readings = new ApplicationReadings(page, print, style);
    readings.collect();
    return readings;
  }

  /** The readings by row; none of a row that can't be read. */
  Map<Outcome, List<Reading>> rows() {
    return rows;
  }

  /** Whether blank cells leave no trace in this print. */
  boolean cellsMissing() {
    return cellsMissing;
  }

  private void collect() {
    Map<Outcome, Reading> bounded = new EnumMap<>(Outcome.class);
    for (PrintedRow<Outcome> row : print.rows()) {
      bounded(row).ifPresent(reading -> bounded.put(row.key(), reading));
    }
    Map<Outcome, Reading> asPrinted = new EnumMap<>(bounded);
    for (PrintedRow<Outcome> row : print.rows()) {
      boolean moved = bounded.containsKey(row.key()) && mayBeMoved(asPrinted.get(row.key()));
      if (moved && !columnsConfirm(row.key(), asPrinted)) {
        bounded.remove(row.key());
      }
    }
    for (PrintedRow<Outcome> row : print.rows()) {
      collect(row, Optional.ofNullable(bounded.get(row.key())));
    }
    for (PrintedRow<Outcome> row : print.rows()) {
      List<Reading> known = rows.get(row.key());
      if (cellsMissing || known.isEmpty()) {
        rows.put(row.key(), withBlanks(row, known));
      }
    }
  }

  /** The reading of a row whose cells are bounded in print. */
  private Optional<Reading> bounded(PrintedRow<Outcome> row) {
    RowReader reader = reader(row);
    boolean lost = reader.figures().size() < CELLS && widths.isShort(row);
    return ruled
        .read(row, reader.figures())
        .or(() -> lined.read(row, reader.figures()).filter(ApplicationReadings::addsUp))
        .or(() -> plain(row, reader))
        .filter(reading -> !lost)
        .or(() -> isCutOff(row) && isWholeBefore(row) ? reader.begun() : Optional.empty())
        .filter(ApplicationReadings::isOfCounts);
  }

  /** Whether a row that ends open is not the form's last, and all before it lack no figure. */
  private boolean isWholeBefore(PrintedRow<Outcome> row) {
    int end = row.extent().map(extent -> extent[1]).orElse(row.end());
    return row.key() != Outcome.CARRIED_FORWARD
        && page.value().substring(end).isBlank()
        && print.rows().stream()
            .filter(other -> other != row)
            .allMatch(other -> reader(other).figures().size() == CELLS);
  }

  private Optional<Reading> plain(PrintedRow<Outcome> row, RowReader reader) {
    return reader
        .plain()
        .filter(reading -> addsUp(reading) || !mayHoldStranger(reader, reading))
        .filter(reading -> !reading.hasBlank() || !ruled.isUnlike(row, reader.figures()));
  }

  /** Whether a page number may be among the figures, or one be left out or have lost its end. */
  private boolean mayHoldStranger(RowReader reader, Reading reading) {
    boolean oneTooMany =
        reader.isLoose()
            && !style.emptyLinesPart()
            && reader.hasInnerEmptyLine()
            && !reading.hasBlank();
    return oneTooMany || reader.hasLoneNumber() || reader.leavesNumbersOut();
  }

  private void collect(PrintedRow<Outcome> row, Optional<Reading> bounded) {
    boolean traceless =
        bounded.filter(r -> r.parts().stream().allMatch(part -> part.begin() < 0)).isPresent();
    cellsMissing |= traceless && (style.glued() || style.spaced());
    List<Reading> complete = bounded.map(List::of).orElseGet(() -> reader(row).cuts().sums());
    cellsMissing |= complete.isEmpty() && !isCutOff(row);
    rows.put(row.key(), complete);
  }

  private List<Reading> withBlanks(PrintedRow<Outcome> row, List<Reading> known) {
    RowReader reader = reader(row);
    boolean certain = !known.isEmpty() && known.get(0).certain();
    // A full count of figures may hide a dropped cell and one that is no figure of the row.
    if (certain && (!reader.isLoose() || addsUp(known.get(0)))) {
      return known;
    }
    List<Reading> more = new ArrayList<>(certain ? reader.cuts().sums() : known);
    more.addAll(addingUp(reader.cuts().withBlanks()));
    return more;
  }

  private RowReader reader(PrintedRow<Outcome> row) {
    return RowReader.of(row.atoms(), CELLS, style);
  }

  /** Whether the text ends in a row, so that what it lacks shows nothing of the other rows. */
  private boolean isCutOff(PrintedRow<Outcome> row) {
    boolean last = row == print.rows().get(print.rows().size() - 1);
    int end = row.extent().map(extent -> extent[1]).orElse(row.end());
    return last && page.endsAt(end);
  }

  /** Those whose six applicants make the total; a blank adds nothing and sums up nothing. */
  private static List<Reading> addingUp(List<Reading> readings) {
    return readings.stream().filter(ApplicationReadings::addsUp).toList();
  }

  private static boolean addsUp(Reading reading) {
    long sum = 0;
    for (Part part : reading.parts().subList(0, CELLS - 1)) {
      if (part.isNegative()) {
        return false;
      }
      sum += part.count();
    }
    Part total = reading.parts().get(CELLS - 1);
    return !total.isNegative() && sum == total.count();
  }

  /** Whether no figure has more digits than a count of the form, as figures have that touch. */
  private static boolean isOfCounts(Reading reading) {
    return reading.parts().stream()
        .allMatch(part -> part.number().length() <= DigitRun.MOST_DIGITS);
  }

  /**
   * Whether a row that doesn't add up begins blank, or ends blank behind a figure that may be its
   * total: moved by a cell, or short of one and filled up, it has the same look.
   */
  private static boolean mayBeMoved(Reading reading) {
    List<Part> parts = reading.parts();
    long last = parts.get(CELLS - 2).count();
    long others = parts.subList(0, CELLS - 2).stream().mapToLong(Part::count).sum();
    boolean endsInTotal = parts.get(CELLS - 1).isBlank() && last > 0 && last >= others;
    return !addsUp(reading) && (parts.get(0).isBlank() || endsInTotal);
  }

  /** Whether the sums of the columns hold with what a row prints, its own total left out. */
  private boolean columnsConfirm(Outcome row, Map<Outcome, Reading> bounded) {
    List<Sum<ApplicationCell>> complete = columns(row, bounded);
    return !lacksTotals(bounded)
        && complete.stream().allMatch(sum -> holds(sum, bounded))
        && complete.stream()
            .flatMap(sum -> sum.cells().stream())
            .anyMatch(cell -> cell.outcome() == row && part(cell, bounded).count() > 0);
  }

  /** Whether no row has a total, as where all rows are moved by a cell. */
  private static boolean lacksTotals(Map<Outcome, Reading> bounded) {
    return bounded.values().stream().allMatch(reading -> reading.parts().get(CELLS - 1).isVoid());
  }

  /** The sums of columns over a row, of which all cells are read and none is blank. */
  private List<Sum<ApplicationCell>> columns(Outcome row, Map<Outcome, Reading> bounded) {
    return OfficialForm.applicationSums(print.edition()).stream()
        .filter(sum -> sum.kind() != Sum.Kind.ROW)
        .filter(sum -> sum.cells().get(0).applicant() != Applicant.TOTAL)
        .filter(sum -> sum.cells().stream().anyMatch(cell -> cell.outcome() == row))
        .filter(
            sum ->
                sum.cells().stream()
                    .allMatch(
                        cell -> bounded.containsKey(cell.outcome()) && !isBlank(cell, bounded)))
        .toList();
  }

  private static boolean holds(Sum<ApplicationCell> sum, Map<Outcome, Reading> bounded) {
    return total(sum.addends(), bounded) == total(sum.totals(), bounded);
  }

  private static boolean isBlank(ApplicationCell cell, Map<Outcome, Reading> bounded) {
    return part(cell, bounded).isBlank() && !part(cell, bounded).isMark();
  }

  private static long total(List<ApplicationCell> cells, Map<Outcome, Reading> bounded) {
    return cells.stream().mapToLong(cell -> part(cell, bounded).count()).sum();
  }

  private static Part part(ApplicationCell cell, Map<Outcome, Reading> bounded) {
    return bounded.get(cell.outcome()).parts().get(cell.applicant().ordinal());
  }
}
