package org.gongkai.parse.table.application;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.form.Applicant;
import org.gongkai.form.ApplicationCell;
import org.gongkai.form.OfficialForm;
import org.gongkai.form.Outcome;
import org.gongkai.parse.table.atom.PrintedRow;
import org.gongkai.parse.table.page.PageText;
import org.gongkai.parse.table.row.FigureWriter;
import org.gongkai.parse.table.row.OwnAtoms;
import org.gongkai.parse.table.row.Reading;
import org.gongkai.parse.table.row.Reading.Part;
import org.gongkai.parse.table.row.RowReader;
import org.gongkai.parse.table.row.RowStyle;
import org.gongkai.parse.table.sum.CountRows;
import org.gongkai.parse.table.sum.CountRows.Decision;
import org.gongkai.parse.table.sum.CountRows.Proof;
import org.gongkai.parse.table.sum.SumProof;
import org.gongkai.report.Figure;
import org.gongkai.report.OfficialTable;

/**
 * Solves one print of table 3.
 *
 * <p>A row whose cell boundaries are printed is taken as it stands. Of any other row all readings
 * are formed whose own sum holds, and the sums of the columns choose among them; a cell on which
 * what is left does not agree stays open.
 */
public final class ApplicationTableReader {

  private static final int CELLS = Applicant.values().length;
  private static final String UNIT = "件";

  private final PageText page;
  private final ApplicationRows print;
  private final RowStyle style;
  private final FigureWriter writer;

  private final ApplicationReadings readings;

  public ApplicationTableReader(PageText page, ApplicationRows print, RowStyle style) {
    this.page = page;
    this.print = TotalFirst.turned(page, print);
    this.style = style;
    this.writer = new FigureWriter(page);
    this.readings = ApplicationReadings.of(page, this.print, style);
  }

  /** What the rows of a print show of its style. */
  public static RowStyle style(PageText page, ApplicationRows print) {
    List<RowStyle.Sample> samples =
        print.rows().stream()
            .map(row -> new RowStyle.Sample(OwnAtoms.of(row.atoms(), CELLS), CELLS))
            .toList();
    return RowStyle.of(
        page.value(), samples, page.isSpacedOut(print.firstIdeograph(), print.lastIdeograph()));
  }

  /** Whether blank cells leave no trace in this print. */
  public boolean dropsCells() {
    return readings.cellsMissing();
  }

  /** The table with a figure for each cell of the edition that its rows show. */
  public OfficialTable<ApplicationCell> read() {
    List<Outcome> results =
        OfficialForm.outcomes(print.edition()).stream().filter(o -> o.group().isResult()).toList();
    Decision decision = CountRows.decide(readings.rows(), results);
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
        withoutOtherEdition(page.endsAt(end) ? withoutCellsBehind(proven) : withoutColumns(proven)),
        List.of());
  }

  /** Where no row of （六） is printed, nobody knows which of its rows the form has. */
  private List<Figure<ApplicationCell>> withoutOtherEdition(List<Figure<ApplicationCell>> figures) {
    return print.showsEdition()
        ? figures
        : figures.stream()
            .map(
                figure ->
                    figure.cell().outcome().group() == Outcome.Group.OTHER
                        ? FigureWriter.absent(figure.cell(), UNIT)
                        : figure)
            .toList();
  }

  /**
   * Where figures are printed column by column behind all labels, a cell without one is no blank.
   */
  private List<Figure<ApplicationCell>> withoutColumns(List<Figure<ApplicationCell>> figures) {
    return print
        .columns()
        .map(columns -> figures.stream().map(figure -> withoutColumn(figure, columns)).toList())
        .orElse(figures);
  }

  private Figure<ApplicationCell> withoutColumn(
      Figure<ApplicationCell> figure, PrintedRow<Outcome> columns) {
    boolean blank = figure.value().isEmpty() && figure.span().isEmpty();
    return blank
        ? writer.unreadable(figure.cell(), UNIT, columns, "its figures stand in columns")
        : figure;
  }

  /** Of a text that is cut off, nobody knows whether what stands behind its end keeps the sums. */
  private List<Figure<ApplicationCell>> withoutCellsBehind(List<Figure<ApplicationCell>> figures) {
    Outcome last = print.rows().get(print.rows().size() - 1).key();
    return figures.stream()
        .map(
            figure ->
                figure.cell().outcome().compareTo(last) > 0
                        || figure.cell().outcome() == last && figure.span().isEmpty()
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
        decision.contradicted() || readings.rows().values().stream().anyMatch(List::isEmpty);
    RowReader reader = RowReader.of(row.atoms(), CELLS, style);
    // Without the columns only a row that can be cut in one way, and then adds up, is believed.
    boolean oneWay = !contradicted || reader.cuts().complete().size() == 1;
    boolean oneCount = left.stream().allMatch(r -> Arrays.equals(r.counts(), left.get(0).counts()));
    return oneCount && oneWay && !(readings.cellsMissing() && contradicted);
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
