package org.gongkai.parse.table.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.form.Edition;
import org.gongkai.form.OfficialForm;
import org.gongkai.form.ReviewCell;
import org.gongkai.form.ReviewOutcome;
import org.gongkai.parse.table.page.PageText;
import org.gongkai.parse.table.row.BlockCutter;
import org.gongkai.parse.table.row.FigureWriter;
import org.gongkai.parse.table.row.Reading;
import org.gongkai.parse.table.row.Reading.Part;
import org.gongkai.parse.table.row.RowReader;
import org.gongkai.parse.table.row.RowStyle;
import org.gongkai.parse.table.sum.SumProof;
import org.gongkai.report.Figure;
import org.gongkai.report.OfficialTable;

/**
 * Solves a table 4 that has a row for each channel.
 *
 * <p>A row whose cells are bounded is taken as it stands. Any other is read by its sum, if the sums
 * of the others can hold as well.
 */
public final class ReviewBlocksReader {

  private static final int CELLS = ReviewOutcome.values().length;
  private static final String UNIT = "件";

  private final PageText page;
  private final ReviewBlocks print;
  private final RowStyle style;
  private final boolean dropsCells;
  private final List<RowReader> readers;

  /**
   * @param dropsCells whether another table of the report shows that blank cells leave no trace
   */
  public ReviewBlocksReader(PageText page, ReviewBlocks print, RowStyle style, boolean dropsCells) {
    this.page = page;
    this.print = print;
    this.style = style;
    this.dropsCells = dropsCells;
    this.readers =
        print.rows().stream().map(row -> RowReader.of(row.atoms(), CELLS, style)).toList();
  }

  /** The table with a figure for each cell of the edition. */
  public OfficialTable<ReviewCell> read(Edition edition) {
    List<List<Reading>> readings = readings();
    FigureWriter writer = new FigureWriter(page);
    List<Figure<ReviewCell>> figures = new ArrayList<>();
    for (ReviewCell cell : OfficialForm.reviews()) {
      int channel = cell.channel().ordinal();
      List<Reading> left = readings.get(channel);
      boolean certain = left.size() == 1 && left.get(0).certain();
      Optional<String> proof =
          certain ? Optional.empty() : Optional.of("the block adds up in this reading only");
      int column = cell.outcome().ordinal();
      Optional<Part> part =
          certain
              ? FigureWriter.agreed(left, column)
              : FigureWriter.agreedCount(left, column, CELLS);
      figures.add(
          part.map(p -> writer.printed(cell, UNIT, p, proof))
              .orElseGet(
                  () ->
                      writer.unreadable(
                          cell,
                          UNIT,
                          print.rows().get(channel),
                          "no single reading keeps the sums")));
    }
    int begin = page.place(print.firstIdeograph());
    int end =
        print.rows().stream()
            .flatMap(row -> row.extent().stream())
            .mapToInt(extent -> extent[1])
            .reduce(begin, Math::max);
    return new OfficialTable<>(
        edition,
        page.span(begin, end),
        page.endsAt(end) ? figures : SumProof.complete(figures, OfficialForm.reviewSums()),
        List.of());
  }

  /**
   * The readings of each row that could be right; none of any that needs a sum if one can't hold.
   */
  private List<List<Reading>> readings() {
    long broken =
        readers.stream().flatMap(reader -> reader.plain().stream()).filter(r -> !addsUp(r)).count();
    List<List<Reading>> readings = new ArrayList<>();
    for (RowReader reader : readers) {
      readings.add(
          reader
              .plain()
              .filter(reading -> isBelieved(reader, reading, broken))
              .map(List::of)
              .orElseGet(() -> addingUp(reader)));
    }
    boolean contradicted = broken > 0 || readings.stream().anyMatch(List::isEmpty);
    return readings.stream()
        .map(left -> contradicted && !isCertain(left) ? List.<Reading>of() : left)
        .toList();
  }

  private static boolean isCertain(List<Reading> readings) {
    return readings.size() == 1 && readings.get(0).certain();
  }

  /**
   * Whether a row may be taken as it stands though its sum does not hold: its cells can't have
   * moved.
   */
  private boolean isBelieved(RowReader reader, Reading reading, long broken) {
    boolean open = reading.parts().get(0).isVoid() || reading.parts().get(CELLS - 1).isVoid();
    boolean bounded =
        !reader.isLoose()
            || broken == 1 && !dropsCells && !reader.hasLoneNumber() && !reader.leavesNumbersOut();
    return addsUp(reading) || !open && bounded;
  }

  private List<Reading> addingUp(RowReader reader) {
    List<Reading> readings = new ArrayList<>(reader.cuts().sums());
    if (dropsCells || readings.isEmpty() && !style.glued()) {
      reader.cuts().withBlanks().stream().filter(ReviewBlocksReader::addsUp).forEach(readings::add);
    }
    return readings;
  }

  private static boolean addsUp(Reading reading) {
    return BlockCutter.isBlock(reading.parts());
  }
}
