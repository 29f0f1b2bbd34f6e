package org.gongkai.parse.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.form.DisclosureCell;
import org.gongkai.form.Edition;
import org.gongkai.form.Item;
import org.gongkai.form.Measure;
import org.gongkai.form.OfficialForm;
import org.gongkai.parse.table.Reading.Part;
import org.gongkai.report.Figure;
import org.gongkai.report.OfficialTable;
import org.gongkai.report.TableRemark;

/**
 * Solves one print of table 2.
 *
 * <p>No sum covers this table. Where cell boundaries are not printed, a row is believed if its
 * digits can be cut in one way only and no cell of the report is dropped in print, or if a sentence
 * of the report leaves one way; else its cells stay open.
 */
final class DisclosureTableReader {

  private static final int MOST_READINGS = 500;

  private static final Optional<String> ONE_WAY =
      Optional.of("its digits can be cut in this way only");

  /** The one column of labels of table 2. */
  private static final LinedRows.LabelColumns<Item> ITEM_COLUMN =
      new LinedRows.LabelColumns<>() {
        @Override
        public int spanned(Item row) {
          return 0;
        }

        @Override
        public int covered(Item row) {
          return 0;
        }
      };

  private final PageText page;
  private final DisclosureRows print;
  private final RowStyle style;
  private final StatedFigures stated;
  private final DoubtfulNumbers doubts;
  private final FigureWriter writer;
  private final LineWidths<Item> widths;
  private final Map<DisclosureCell, Figure<DisclosureCell>> figures = new HashMap<>();
  private final List<TableRemark> remarks = new ArrayList<>();
  private final Map<Integer, Alike> rowsOf = new HashMap<>();

  /** The rows of equally many cells, each of which shows where the cells of the others stand. */
  private record Alike(RuledRows<Item> ruled, LinedRows<Item> lined) {}

  private DisclosureTableReader(PageText page, DisclosureRows print, RowStyle style) {
    this.page = page;
    this.print = print;
    this.style = style;
    this.stated = new StatedFigures(page, print);
    this.doubts = new DoubtfulNumbers(page, print);
    this.writer = new FigureWriter(page);
    this.widths = new LineWidths<>(page.value(), print.rows());
  }

  /** What the rows of a print show of its style. */
  static RowStyle style(PageText page, DisclosureRows print) {
    return RowStyle.of(
        page.value(),
        print.samples(),
        page.isSpacedOut(print.firstIdeograph(), print.lastIdeograph()));
  }

  static OfficialTable<DisclosureCell> read(PageText page, DisclosureRows print, RowStyle style) {
    return new DisclosureTableReader(page, print, style).read();
  }

  private OfficialTable<DisclosureCell> read() {
    for (int i = 0; i < print.rows().size(); i++) {
      readRow(i);
    }
    List<Figure<DisclosureCell>> all = new ArrayList<>();
    for (DisclosureCell cell : OfficialForm.disclosures(print.edition())) {
      all.add(figures.getOrDefault(cell, FigureWriter.absent(cell, cell.measure().unit())));
    }
    int begin = page.place(print.firstIdeograph());
    return new OfficialTable<>(print.edition(), page.span(begin, end(begin)), all, remarks);
  }

  private int end(int begin) {
    int end = Math.max(begin, page.place(print.lastIdeograph() - 1) + 1);
    for (PrintedRow<Item> row : print.rows()) {
      end = Math.max(end, row.extent().map(extent -> extent[1]).orElse(row.begin()));
    }
    return end;
  }

  private void readRow(int index) {
    PrintedRow<Item> row = print.rows().get(index);
    List<DisclosureCell> cells = print.cells(row);
    if (cells.isEmpty()) {
      remark("row_of_other_edition", row);
      return;
    }
    boolean fee = row.key() == Item.ADMINISTRATIVE_FEE;
    if (print.isHeadedOtherwise(index) && !fee) {
      remark("headed_by_other_edition", row);
      cells.forEach(
          cell -> open(cell, row, "its columns are headed by those of the other edition"));
      return;
    }
    if (fee
        && print.edition() == Edition.FORM_2021
        && print.headings().get(index).contains(Measure.DECISIONS)
        && !print.headings().get(index).contains(Measure.FEE_AMOUNT)) {
      remark("fee_under_other_heading", row);
    }
    RowReader reader = RowReader.of(row.atoms(), cells.size(), style);
    if (reader.hasFigureApart() || doubts.holdsPageNumber(row)) {
      cells.forEach(cell -> open(cell, row, "one of its numbers may be that of a page"));
      return;
    }
    if (doubts.holdsSpacedNumber(row)) {
      cells.forEach(cell -> open(cell, row, "two of its digits may be one number beside a blank"));
      return;
    }
    if (reader.figures().size() < cells.size() && widths.isShort(row) && !row.extent().isEmpty()) {
      cells.forEach(cell -> open(cell, row, "its line has fewer cells than all others"));
      return;
    }
    boolean repeats =
        print.repeatsMerged() && cells.size() < DisclosureRows.COLUMNS && !row.extent().isEmpty();
    boolean unlike =
        repeats
            && (reader.hasInnerBlank()
                || print.repeatsFigures(row)
                || !row.atoms().get(0).isValue());
    Optional<Reading> plain =
        (repeats ? merged(row, cells.size()) : Optional.<Reading>empty())
            .or(() -> unlike ? Optional.empty() : plain(row, reader, cells.size()))
            .filter(reading -> MeasureUnits.fit(reading, cells));
    if (plain.isEmpty() && unlike) {
      cells.forEach(cell -> open(cell, row, "it is not printed in each column that it spans"));
      return;
    }
    Optional<Reading> certain =
        plain.or(() -> isCutOff(row) ? reader.begun() : Optional.<Reading>empty());
    if (certain.isPresent()) {
      write(row, cells, List.of(certain.get()), Optional.empty());
      return;
    }
    infer(row, cells, reader);
  }

  /** Whether the text ends in a row that is not the form's last, and no other lacks a figure. */
  private boolean isCutOff(PrintedRow<Item> row) {
    boolean last = row == print.rows().get(print.rows().size() - 1);
    return last
        && row.key() != Item.GOVERNMENT_PROCUREMENT
        && row.extent().filter(at -> page.value().substring(at[1]).isBlank()).isPresent()
        && print.rows().stream()
            .filter(other -> other != row)
            .allMatch(other -> figures(other).size() == print.cells(other).size());
  }

  /** The reading of a row whose last cell spans several columns and is printed in each of them. */
  private Optional<Reading> merged(PrintedRow<Item> row, int cells) {
    RowReader reader = RowReader.of(row.atoms(), DisclosureRows.COLUMNS, style);
    Alike alike = rowsOf.computeIfAbsent(DisclosureRows.COLUMNS, this::alike);
    return alike
        .ruled()
        .read(row, reader.figures())
        .or(() -> alike.lined().read(row, reader.figures()))
        .or(reader::plain)
        .map(Reading::parts)
        .filter(
            parts ->
                parts.subList(cells, DisclosureRows.COLUMNS).stream()
                    .allMatch(part -> part.number().equals(parts.get(cells - 1).number())))
        .map(parts -> new Reading(parts.subList(0, cells), true));
  }

  /** The reading that print makes certain, of a row beside those like it. */
  private Optional<Reading> plain(PrintedRow<Item> row, RowReader reader, int cells) {
    List<Atom> values = reader.figures();
    Alike alike = rowsOf.computeIfAbsent(cells, this::alike);
    return alike
        .ruled()
        .read(row, values)
        .or(() -> alike.lined().read(row, values))
        .or(
            () ->
                reader
                    .plain()
                    .filter(
                        reading -> !reading.hasBlank() || !alike.ruled().isUnlike(row, values)));
  }

  private Alike alike(int cells) {
    List<PrintedRow<Item>> rows =
        print.rows().stream().filter(row -> print.cells(row).size() == cells).toList();
    return new Alike(
        RuledRows.of(page.value(), rows, cells, ITEM_COLUMN::spanned, reading -> true),
        new LinedRows<>(page.value(), rows, cells, ITEM_COLUMN));
  }

  private void infer(PrintedRow<Item> row, List<DisclosureCell> cells, RowReader plainReader) {
    if (cells.stream().anyMatch(cell -> cell.measure().isAmount())) {
      Optional<Reading> amount =
          SpacedAmount.row(page.value(), figures(row), cells.size())
              .filter(reading -> MeasureUnits.fit(reading, cells));
      if (amount.isPresent()) {
        write(row, cells, List.of(amount.get()), ONE_WAY);
        return;
      }
    }
    // With fewer figures than cells, a cell is blank or two figures stand together.
    RowReader reader =
        plainReader.figures().size() < cells.size()
            ? RowReader.of(row.atoms(), cells.size(), style.withGlued())
            : plainReader;
    List<Reading> possible = new ArrayList<>(reader.complete());
    possible.addAll(reader.withBlanks());
    List<Reading> readings = MeasureUnits.choose(possible, cells);
    List<Reading> told = stated.agreeing(cells, readings);
    if (readings.size() != 1 && told.size() == 1) {
      write(row, cells, told, Optional.of("a sentence of the report states the figure"));
      return;
    }
    write(row, cells, readings.size() > MOST_READINGS ? List.of() : readings, ONE_WAY);
  }

  private void write(
      PrintedRow<Item> row,
      List<DisclosureCell> cells,
      List<Reading> readings,
      Optional<String> proof) {
    for (int i = 0; i < cells.size(); i++) {
      DisclosureCell cell = cells.get(i);
      Optional<Part> part = FigureWriter.agreed(readings, i);
      if (part.isPresent()) {
        figures.put(cell, writer.printed(cell, cell.measure().unit(), part.get(), proof));
      } else {
        open(
            cell,
            row,
            readings.isEmpty()
                ? "its digits fit no reading of the row"
                : readings.size() + " readings of the row are possible and no sum decides");
      }
    }
  }

  private static List<Atom> figures(PrintedRow<Item> row) {
    return row.atoms().stream().filter(Atom::isValue).toList();
  }

  private void open(DisclosureCell cell, PrintedRow<Item> row, String reason) {
    figures.put(cell, writer.unreadable(cell, cell.measure().unit(), row, reason));
  }

  private void remark(String kind, PrintedRow<Item> row) {
    int end = row.extent().map(extent -> extent[1]).orElse(row.end());
    String raw = page.raw(row.begin(), end);
    remarks.add(new TableRemark(kind, raw, page.span(row.begin(), end)));
  }
}
