package org.gongkai.parse.table.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.form.Edition;
import org.gongkai.form.OfficialForm;
import org.gongkai.form.ReviewCell;
import org.gongkai.form.ReviewOutcome;
import org.gongkai.parse.table.atom.Atom;
import org.gongkai.parse.table.atom.PrintedRow;
import org.gongkai.parse.table.page.PageText;
import org.gongkai.parse.table.row.FigureWriter;
import org.gongkai.parse.table.row.Reading;
import org.gongkai.parse.table.row.Reading.Part;
import org.gongkai.parse.table.row.RowReader;
import org.gongkai.parse.table.row.RowStyle;
import org.gongkai.parse.table.sum.SumProof;
import org.gongkai.report.Figure;
import org.gongkai.report.OfficialTable;

/** Solves one print of table 4: three blocks of four outcomes and their total, in one row. */
public final class ReviewTableReader {

  private static final int CELLS = OfficialForm.reviews().size();
  private static final int BLOCK = ReviewOutcome.values().length;
  private static final String UNIT = "件";

  private final PageText page;
  private final ReviewRow print;
  private final PrintedRow<String> row;
  private final int headEnd;
  private final RowStyle style;
  private final boolean dropsCells;
  private final RowReader reader;
  private final ReviewLines lines;
  private final ReviewMistake mistake;

  /** What tabs, bars or lines part the row into; empty where nothing rules it. */
  private final Optional<List<Part>> fields;

  private ReviewTableReader(PageText page, ReviewRow print, RowStyle style, boolean dropsCells) {
    this.page = page;
    this.print = print;
    this.row = print.row();
    this.headEnd = page.place(print.lastIdeograph() - 1) + 1;
    this.style = style;
    this.dropsCells = dropsCells;
    this.reader = RowReader.of(row.atoms(), CELLS, style);
    this.lines = new ReviewLines(page.value(), headEnd, reader.figures());
    this.mistake = new ReviewMistake(reader, lines, style, dropsCells);
    this.fields = ReviewFields.of(page.value(), row.begin(), headEnd, reader.figures());
  }

  /**
   * @param dropsCells whether another table of the report shows that blank cells leave no trace
   * @param edition that of the report's other tables, since both editions print the same table 4
   */
  public static OfficialTable<ReviewCell> read(
      PageText page, ReviewRow print, RowStyle style, Edition edition, boolean dropsCells) {
    return new ReviewTableReader(page, print, style, dropsCells).read(edition);
  }

  private OfficialTable<ReviewCell> read(Edition edition) {
    Optional<List<Optional<Part>>> certain = certain();
    List<Optional<Part>> parts = certain.orElseGet(this::solve);
    Optional<String> proof =
        certain.isPresent()
            ? Optional.empty()
            : Optional.of("all blocks add up, in this reading only");
    FigureWriter writer = new FigureWriter(page);
    List<Figure<ReviewCell>> figures = new ArrayList<>();
    for (int i = 0; i < CELLS; i++) {
      ReviewCell cell = OfficialForm.reviews().get(i);
      figures.add(
          parts
              .get(i)
              .map(part -> writer.printed(cell, UNIT, part, proof))
              .orElseGet(
                  () -> writer.unreadable(cell, UNIT, row, "no single reading keeps the sums")));
    }
    return new OfficialTable<>(
        edition,
        page.span(row.begin(), row.extent().map(extent -> extent[1]).orElse(row.end())),
        endsText() ? figures : SumProof.complete(figures, OfficialForm.reviewSums()),
        List.of());
  }

  /** The cells, where the print bounds them. */
  private Optional<List<Optional<Part>>> certain() {
    Optional<List<Optional<Part>>> ruled =
        fieldOfEachCell()
            .filter(parts -> !parts.get(0).isVoid() || ReviewDoubts.isPossible(parts))
            .filter(parts -> !ReviewDoubts.mayBeShifted(parts) && !mayEndInFiller(parts))
            .filter(parts -> !ReviewDoubts.mayHaveLostACell(parts))
            .map(parts -> agreed(List.of(new Reading(parts, true))));
    if (ruled.isPresent()) {
      return ruled;
    }
    Optional<List<Optional<Part>>> lined =
        ReviewFields.ofLines(page.value(), headEnd, reader.figures(), CELLS)
            .map(parts -> new Reading(parts, true))
            .filter(reading -> reader.hasInnerBlank() && ReviewDoubts.addsUp(reading))
            .map(reading -> agreed(List.of(reading)));
    if (lined.isPresent()) {
      return lined;
    }
    List<Part> begun = fields.orElseGet(this::lineByLine);
    if (!begun.isEmpty()
        && begun.size() < CELLS
        && endsText()
        && !ReviewFields.endsRow(page.value(), headEnd, reader.figures())
        && (ReviewDoubts.isPossible(begun) || mistake.isOfBegun(begun, fields.isPresent()))
        && (fields.isEmpty() || !ReviewDoubts.mayBeShifted(begun))) {
      return Optional.of(cutOff(begun));
    }
    return reader
        .plain()
        .filter(reading -> isBelieved(reading, fields.isPresent()))
        .map(reading -> agreed(List.of(reading)));
  }

  /** What the fields of the row hold, if there is one for each cell. */
  private Optional<List<Part>> fieldOfEachCell() {
    return fields.filter(parts -> parts.size() == CELLS);
  }

  private boolean isBelieved(Reading reading, boolean ruled) {
    if (reading.hasBlank()
        && (ruled
            || ReviewDoubts.mayBeShifted(reading.parts())
            || ReviewDoubts.mayHaveLostANought(reading.parts()))) {
      return false;
    }
    return ReviewDoubts.addsUp(reading) || mistake.isOf(reading);
  }

  /** The figures that have a line each, if no blank cell passes for none; else nothing. */
  private List<Part> lineByLine() {
    List<Atom> values = reader.figures();
    return values.stream().allMatch(Atom::isLegible)
            && lines.areOneEach()
            && !values.isEmpty()
            && !dropsCells
            && !reader.hasInnerBlank()
            && !new ReviewHeadLines(page, print).mayHaveBlankBefore(values.get(0).begin())
        ? values.stream().map(Part::of).toList()
        : List.of();
  }

  /** Whether bars fill up the lines of the head, so that a blank last cell may be a filler, too. */
  private boolean mayEndInFiller(List<Part> parts) {
    return parts.get(CELLS - 1).isVoid()
        && page.value().substring(row.begin(), headEnd + 1).contains("||");
  }

  /** What is left of a row at the end of a text; its last number may have lost digits. */
  private static List<Optional<Part>> cutOff(List<Part> begun) {
    List<Optional<Part>> parts = new ArrayList<>();
    begun.forEach(part -> parts.add(Optional.of(part)));
    if (begun.get(begun.size() - 1).count() != 0) {
      parts.set(parts.size() - 1, Optional.empty());
    }
    while (parts.size() < CELLS) {
      parts.add(Optional.of(Part.NOWHERE));
    }
    return parts;
  }

  /** Whether the text ends with the row, so that the table may be cut off inside a number. */
  private boolean endsText() {
    return row.extent().filter(extent -> page.endsAt(extent[1])).isPresent();
  }

  /** Nothing but noughts can't have lost digits, but figures behind them where some are missing. */
  private static void openLastBlock(List<Optional<Part>> parts, boolean isShort) {
    List<Optional<Part>> block = parts.subList(CELLS - BLOCK, CELLS);
    if (isShort || block.stream().anyMatch(part -> part.isEmpty() || part.get().count() != 0)) {
      block.replaceAll(part -> Optional.empty());
    }
  }

  private static List<Optional<Part>> agreed(List<Reading> readings) {
    List<Optional<Part>> parts = new ArrayList<>();
    for (int i = 0; i < CELLS; i++) {
      boolean certain = readings.size() == 1 && readings.get(0).certain();
      parts.add(
          certain
              ? FigureWriter.agreed(readings, i)
              : FigureWriter.agreedCount(readings, i, BLOCK));
    }
    return parts;
  }

  /** The cells on which all ways agree to cut the row block by block. */
  private List<Optional<Part>> solve() {
    ReviewCuts cuts = ReviewCuts.of(row, style);
    List<Optional<Part>> parts = new ArrayList<>();
    for (List<Reading> readings : cuts.blocks(dropsCells)) {
      for (int i = 0; i < BLOCK; i++) {
        parts.add(FigureWriter.agreedCount(readings, i, BLOCK));
      }
    }
    // As printed all sums may hold too, and the last figure is no total.
    if (fieldOfEachCell()
        .filter(ReviewDoubts::isPossible)
        .filter(ReviewDoubts::mayHaveLostACell)
        .isPresent()) {
      openLastBlock(parts, true);
    }
    if (endsText()) {
      openLastBlock(parts, cuts.isShort());
    }
    return parts;
  }
}
