package org.gongkai.parse.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.form.Applicant;
import org.gongkai.form.ApplicationCell;
import org.gongkai.form.OfficialForm;
import org.gongkai.form.Outcome;
import org.gongkai.parse.table.CountRows.Decision;
import org.gongkai.parse.table.CountRows.Proof;
import org.gongkai.parse.table.Reading.Part;
import org.gongkai.report.Figure;
import org.gongkai.report.OfficialTable;

/**
 * Solves one print of table 3.
 *
 * <p>A row whose cell boundaries are printed is taken as it stands. Of any other row all readings
 * are formed whose own sum holds, and the sums of the columns choose among them; a cell on which
 * what is left does not agree stays open.
 */
final class ApplicationTableReader {

  private static final int CELLS = Applicant.values().length;
  private static final String UNIT = "件";

  private final PageText page;
  private final ApplicationRows print;
  private final RowStyle style;
  private final FigureWriter writer;

  /** The readings of each row that could be right. */
  private final Map<Outcome, List<Reading>> readings = new EnumMap<>(Outcome.class);

  private boolean cellsMissing;

  ApplicationTableReader(PageText page, ApplicationRows print, RowStyle style) {
    this.page = page;
    this.print = print;
    this.style = style;
    this.writer = new FigureWriter(page);
  }

  /** What the rows of a print show of its style. */
  static RowStyle style(PageText page, ApplicationRows print) {
    List<RowStyle.Sample> samples =
        print.rows().stream()
            .map(row -> new RowStyle.Sample(OwnAtoms.of(row.atoms(), CELLS), CELLS))
            .toList();
    return RowStyle.of(
        page.value(), samples, page.isSpacedOut(print.firstIdeograph(), print.lastIdeograph()));
  }

  /** Whether blank cells leave no trace in this print. */
  boolean dropsCells() {
    return cellsMissing;
  }

  OfficialTable<ApplicationCell> read() {
    collectReadings();
    List<Outcome> results =
        OfficialForm.outcomes(print.edition()).stream().filter(o -> o.group().isResult()).toList();
    Decision decision = CountRows.decide(readings, results);
    Map<ApplicationCell, Figure<ApplicationCell>> figures = new HashMap<>();
    for (PrintedRow<Outcome> row : print.rows()) {
      writeRow(row, decision, figures);
    }
    List<Figure<ApplicationCell>> all = new ArrayList<>();
    for (ApplicationCell cell : OfficialForm.applications(print.edition())) {
      all.add(figures.getOrDefault(cell, FigureWriter.absent(cell, UNIT)));
    }
    List<Figure<ApplicationCell>> proven =
        SumProof.complete(all, OfficialForm.applicationSums(print.edition()));
    int begin = print.rows().get(0).begin();
    int end = end(begin);
    return new OfficialTable<>(
        print.edition(),
        page.span(begin, end),
        page.endsAt(end) ? withoutRowsBehind(proven) : proven,
        List.of());
  }

  /** Of a text that is cut off, nobody knows whether the rows behind its end keep the sums. */
  private List<Figure<ApplicationCell>> withoutRowsBehind(List<Figure<ApplicationCell>> figures) {
    Outcome last = print.rows().get(print.rows().size() - 1).key();
    return figures.stream()
        .map(
            figure ->
                figure.cell().outcome().compareTo(last) > 0
                    ? FigureWriter.absent(figure.cell(), UNIT)
                    : figure)
        .toList();
  }

  private int end(int begin) {
    int end = begin;
    for (PrintedRow<Outcome> row : print.rows()) {
      end = Math.max(end, row.extent().map(extent -> extent[1]).orElse(row.begin()));
    }
    return Math.max(end, page.place(print.lastIdeograph() - 1) + 1);
  }

  private void collectReadings() {
    ApplicationColumns columns = new ApplicationColumns();
    RuledRows<Outcome> ruled =
        RuledRows.of(
            page.value(), print.rows(), CELLS, columns::spanned, ApplicationTableReader::addsUp);
    LinedRows<Outcome> lined = new LinedRows<>(page.value(), print.rows(), CELLS, columns);
    LineWidths<Outcome> widths = new LineWidths<>(page.value(), print.rows());
    for (PrintedRow<Outcome> row : print.rows()) {
      RowReader reader = RowReader.of(row.atoms(), CELLS, style);
      boolean lost = reader.figures().size() < CELLS && widths.isShort(row);
      List<Reading> plain =
          ruled
              .read(row, reader.figures())
              .filter(reading -> addsUp(reading) || !reading.parts().get(0).isBlank())
              .or(() -> lined.read(row, reader.figures()).filter(ApplicationTableReader::addsUp))
              .or(
                  () ->
                      reader
                          .plain()
                          .filter(reading -> addsUp(reading) || !reader.hasLoneNumber())
                          .filter(
                              reading ->
                                  !reading.hasBlank() || !ruled.isUnlike(row, reader.figures())))
              .filter(reading -> !lost)
              .map(List::of)
              .orElse(List.of());
      boolean nothing = plain.stream().anyMatch(r -> r.parts().stream().allMatch(Part::isBlank));
      cellsMissing |= nothing && (style.glued() || style.spaced()) && isTraceless(plain);
      List<Reading> complete = plain.isEmpty() ? addingUp(reader.complete()) : plain;
      cellsMissing |= complete.isEmpty() && !isCutOff(row);
      readings.put(row.key(), complete);
    }
    for (PrintedRow<Outcome> row : print.rows()) {
      List<Reading> known = readings.get(row.key());
      if (!cellsMissing && !known.isEmpty()) {
        continue;
      }
      RowReader reader = RowReader.of(row.atoms(), CELLS, style);
      boolean certain = !known.isEmpty() && known.get(0).certain();
      // A full count of figures may hide a dropped cell and one that is no figure of the row.
      if (certain && (!reader.isLoose() || addsUp(known.get(0)))) {
        continue;
      }
      List<Reading> more = new ArrayList<>(certain ? addingUp(reader.complete()) : known);
      more.addAll(addingUp(reader.withBlanks()));
      readings.put(row.key(), more);
    }
  }

  /** Whether the text ends in a row, so that what it lacks shows nothing of the other rows. */
  private boolean isCutOff(PrintedRow<Outcome> row) {
    boolean last = row == print.rows().get(print.rows().size() - 1);
    int end = row.extent().map(extent -> extent[1]).orElse(row.end());
    return last && page.endsAt(end);
  }

  private static boolean isTraceless(List<Reading> plain) {
    return plain.get(0).parts().stream().allMatch(part -> part.begin() < 0);
  }

  /** Those whose six applicants make the total; a blank adds nothing and sums up nothing. */
  private static List<Reading> addingUp(List<Reading> readings) {
    return readings.stream().filter(ApplicationTableReader::addsUp).toList();
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

  private void writeRow(
      PrintedRow<Outcome> row,
      Decision decision,
      Map<ApplicationCell, Figure<ApplicationCell>> figures) {
    List<Reading> left = decision.rows().get(row.key());
    boolean certain = left.size() == 1 && left.get(0).certain();
    Optional<String> proof =
        certain ? Optional.empty() : Optional.of(explain(decision.proof(), row.key()));
    boolean accepted = certain || isProven(row, decision, left);
    for (Applicant applicant : Applicant.values()) {
      ApplicationCell cell = new ApplicationCell(row.key(), applicant);
      Optional<Part> part =
          accepted
              ? certain
                  ? FigureWriter.agreed(left, applicant.ordinal())
                  : FigureWriter.agreedCount(left, applicant.ordinal(), CELLS)
              : Optional.empty();
      figures.put(
          cell,
          part.map(p -> writer.printed(cell, UNIT, p, proof))
              .orElseGet(() -> writer.unreadable(cell, UNIT, row, whyOpen(left))));
    }
  }

  /** Whether what is left of a row's readings may be believed where it agrees. */
  private boolean isProven(PrintedRow<Outcome> row, Decision decision, List<Reading> left) {
    if (left.isEmpty()) {
      return false;
    }
    if (CountRows.covers(decision.proof(), row.key())) {
      return true;
    }
    boolean contradicted =
        decision.contradicted() || readings.values().stream().anyMatch(List::isEmpty);
    RowReader reader = RowReader.of(row.atoms(), CELLS, style);
    // Without the columns only a row that can be cut in one way, and then adds up, is believed.
    boolean oneWay = !contradicted || reader.complete().size() == 1;
    boolean oneCount =
        left.stream().allMatch(r -> java.util.Arrays.equals(r.counts(), left.get(0).counts()));
    return oneCount && oneWay && !(cellsMissing && contradicted);
  }

  private static String explain(Proof proof, Outcome outcome) {
    String row = "the row adds up";
    return switch (proof) {
      case RESULTS_AND_IDENTITY -> row + ", and so do all columns, in this reading only";
      case RESULTS ->
          CountRows.covers(proof, outcome)
              ? row + ", and the result rows make （七）总计, in this reading only"
              : row + " in this reading only";
      case IDENTITY ->
          CountRows.covers(proof, outcome)
              ? row + ", and 一 + 二 = （七） + 四, in this reading only"
              : row + " in this reading only";
      case NONE -> row + " in this reading only";
    };
  }

  private static String whyOpen(List<Reading> left) {
    return left.isEmpty()
        ? "no reading of the row keeps the sums of the form"
        : left.size() + " readings of the row keep the sums of the form";
  }
}
