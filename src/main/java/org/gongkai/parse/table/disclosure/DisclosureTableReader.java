package org.gongkai.parse.table.disclosure;

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
import org.gongkai.parse.table.atom.PrintedRow;
import org.gongkai.parse.table.disclosure.DisclosureReadings.Choice;
import org.gongkai.parse.table.page.PageText;
import org.gongkai.parse.table.row.FigureWriter;
import org.gongkai.parse.table.row.Reading.Part;
import org.gongkai.parse.table.row.RowStyle;
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
public final class DisclosureTableReader {

  private final PageText page;
  private final DisclosureRows print;
  private final DisclosureReadings readings;
  private final FigureWriter writer;
  private final Map<DisclosureCell, Figure<DisclosureCell>> figures = new HashMap<>();
  private final List<TableRemark> remarks = new ArrayList<>();

  private DisclosureTableReader(PageText page, DisclosureRows print, RowStyle style) {
    this.page = page;
    this.print = print;
    this.readings = new DisclosureReadings(page, print, style);
    this.writer = new FigureWriter(page);
  }

  /** What the rows of a print show of its style. */
  public static RowStyle style(PageText page, DisclosureRows print) {
    return RowStyle.of(
        page.value(),
        print.samples(),
        page.isSpacedOut(print.firstIdeograph(), print.lastIdeograph()));
  }

  public static OfficialTable<DisclosureCell> read(
      PageText page, DisclosureRows print, RowStyle style) {
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
    write(row, cells, readings.of(row));
  }

  private void write(PrintedRow<Item> row, List<DisclosureCell> cells, Choice choice) {
    for (int i = 0; i < cells.size(); i++) {
      DisclosureCell cell = cells.get(i);
      Optional<Part> part = FigureWriter.agreed(choice.readings(), i);
      if (part.isPresent()) {
        figures.put(cell, writer.printed(cell, cell.measure().unit(), part.get(), choice.proof()));
      } else {
        open(cell, row, choice.whyOpen());
      }
    }
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
