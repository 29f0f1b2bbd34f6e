package org.gongkai.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.form.Channel;
import org.gongkai.form.Edition;
import org.gongkai.form.OfficialForm;
import org.gongkai.form.ReviewCell;
import org.gongkai.form.ReviewOutcome;
import org.gongkai.parse.Reading.Part;
import org.gongkai.report.Figure;
import org.gongkai.report.OfficialTable;

/** Solves one print of table 4: three blocks of four outcomes and their total, in one row. */
final class ReviewTableReader {

  private static final int CELLS = OfficialForm.reviews().size();
  private static final int BLOCK = ReviewOutcome.values().length;
  private static final String UNIT = "件";

  private ReviewTableReader() {}

  /**
   * @param dropsCells whether another table of the report shows that blank cells leave no trace
   * @param edition that of the report's other tables, since both editions print the same table 4
   */
  static OfficialTable<ReviewCell> read(
      PageText page, ReviewRow print, RowStyle style, Edition edition, boolean dropsCells) {
    FigureWriter writer = new FigureWriter(page);
    PrintedRow<String> row = print.row();
    RowReader reader = RowReader.of(row.atoms(), CELLS, style);
    Optional<Reading> plain =
        reader
            .plain()
            .filter(
                reading ->
                    addsUp(reading)
                        || !endsBlank(reading)
                            && (!reader.isLoose()
                                || !dropsCells && !mayHoldPageNumber(row, style)));
    List<Figure<ReviewCell>> figures = new ArrayList<>();
    List<Optional<Part>> parts =
        plain.isPresent() ? agreed(List.of(plain.get())) : solve(row.atoms(), style, reader);
    if (plain.isEmpty() && endsText(page, row)) {
      openLastBlock(parts);
    }
    Optional<String> proof =
        plain.isPresent()
            ? Optional.empty()
            : Optional.of("all blocks add up, in this reading only");
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
        SumProof.complete(figures, OfficialForm.reviewSums()),
        List.of());
  }

  /** Whether the text ends with the row, so that the table may be cut off inside a number. */
  private static boolean endsText(PageText page, PrintedRow<String> row) {
    return row.extent().map(extent -> page.value().substring(extent[1]).isBlank()).orElse(false);
  }

  private static void openLastBlock(List<Optional<Part>> parts) {
    List<Optional<Part>> block = parts.subList(CELLS - BLOCK, CELLS);
    if (block.stream().anyMatch(part -> part.isEmpty() || part.get().count() != 0)) {
      block.replaceAll(part -> Optional.empty());
    }
  }

  /** Whether the first or the last cell is blank, as it is when the whole row is shifted. */
  private static boolean endsBlank(Reading reading) {
    return reading.parts().get(0).isBlank() || reading.parts().get(CELLS - 1).isBlank();
  }

  /** Whether the first figure stands on a line of its own and without it the blocks add up. */
  private static boolean mayHoldPageNumber(PrintedRow<String> row, RowStyle style) {
    List<Atom> values = row.atoms().stream().filter(Atom::isValue).toList();
    if (values.size() < 2 || values.get(1).gap() != Atom.Gap.LINE) {
      return false;
    }
    if (values.stream().skip(2).anyMatch(atom -> atom.gap() != Atom.Gap.LINE)) {
      return true;
    }
    return RowReader.of(values.subList(1, values.size()), CELLS, style).withBlanks().stream()
        .anyMatch(ReviewTableReader::addsUp);
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

  /** Cuts the row block by block, since all ways to cut fifteen cells are too many. */
  private static List<Optional<Part>> solve(List<Atom> atoms, RowStyle style, RowReader reader) {
    List<Atom> values = RowReader.ownAtoms(atoms, CELLS).stream().filter(Atom::isValue).toList();
    boolean splits = style.glued() || values.stream().anyMatch(Atom::hasLeadingZero);
    List<Reading> readings = new ArrayList<>();
    for (List<Atom> variant : reader.variants()) {
      new Cutter(variant, reader.joins(variant), splits)
          .cutBlocks(Channel.values().length, BLOCK)
          .forEach(way -> readings.add(new Reading(way, false)));
    }
    if (readings.isEmpty() && values.size() < CELLS) {
      readings.addAll(reader.withBlanks().stream().filter(ReviewTableReader::addsUp).toList());
    }
    return agreed(readings);
  }

  private static boolean addsUp(Reading reading) {
    for (int block = 0; block < CELLS; block += BLOCK) {
      if (!Cutter.isBlock(reading.parts().subList(block, block + BLOCK))) {
        return false;
      }
    }
    return true;
  }
}
