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

  private final PageText page;
  private final ReviewRow print;
  private final PrintedRow<String> row;
  private final int headEnd;
  private final RowStyle style;
  private final boolean dropsCells;
  private final RowReader reader;

  private ReviewTableReader(PageText page, ReviewRow print, RowStyle style, boolean dropsCells) {
    this.page = page;
    this.print = print;
    this.row = print.row();
    this.headEnd = page.place(print.lastIdeograph() - 1) + 1;
    this.style = style;
    this.dropsCells = dropsCells;
    this.reader = RowReader.of(row.atoms(), CELLS, style);
  }

  /**
   * @param dropsCells whether another table of the report shows that blank cells leave no trace
   * @param edition that of the report's other tables, since both editions print the same table 4
   */
  static OfficialTable<ReviewCell> read(
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
        SumProof.complete(figures, OfficialForm.reviewSums()),
        List.of());
  }

  /** The cells, where the print bounds them. */
  private Optional<List<Optional<Part>>> certain() {
    Optional<List<Part>> fields = ReviewFields.of(page.value(), headEnd, reader.figures());
    Optional<List<Optional<Part>>> ruled =
        fields
            .filter(parts -> parts.size() == CELLS)
            .filter(parts -> !parts.get(0).isBlank() || isPossible(parts))
            .filter(parts -> !mayBeShifted(parts) && !mayEndInFiller(parts))
            .map(parts -> agreed(List.of(new Reading(parts, true))));
    if (ruled.isPresent()) {
      return ruled;
    }
    Optional<List<Optional<Part>>> lines =
        ReviewFields.ofLines(page.value(), headEnd, reader.figures(), CELLS)
            .map(parts -> new Reading(parts, true))
            .filter(reading -> reader.hasInnerBlank() && addsUp(reading))
            .map(reading -> agreed(List.of(reading)));
    if (lines.isPresent()) {
      return lines;
    }
    List<Part> begun = fields.orElseGet(this::lineByLine);
    if (!begun.isEmpty()
        && begun.size() < CELLS
        && endsText()
        && (fields.isPresent() ? !mayBeShifted(begun) : isPossible(begun))) {
      return Optional.of(cutOff(begun));
    }
    return reader
        .plain()
        .filter(reading -> isBelieved(reading, fields.isPresent()))
        .map(reading -> agreed(List.of(reading)));
  }

  private boolean isBelieved(Reading reading, boolean ruled) {
    if (reading.hasBlank() && ruled) {
      return false;
    }
    return addsUp(reading)
        || !endsBlank(reading)
            && (!reader.isLoose()
                || !dropsCells
                    && (brokenBlocks(reading) == 1 || hasLines() && !mayBeMoved(reading.parts()))
                    && !mayHoldPageNumber(reader.figures(), style));
  }

  /**
   * Whether all blocks are possible only with a lost cell, and without the first or the last
   * number: no page ends between the cells of one row.
   */
  private static boolean mayBeMoved(List<Part> parts) {
    if (isPossible(parts)) {
      return false;
    }
    for (int page : List.of(0, CELLS - 1)) {
      for (int lost = 0; lost < CELLS && parts.get(page).count() > 0; lost++) {
        List<Part> moved = new ArrayList<>(parts);
        moved.remove(page);
        moved.add(lost, Part.NOWHERE);
        if (isPossible(moved)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether each figure has a line of its own. */
  private boolean hasLines() {
    return reader.figures().stream().skip(1).allMatch(atom -> atom.gap() == Atom.Gap.LINE);
  }

  /** The figures that have a line each, if no blank cell passes for none; else nothing. */
  private List<Part> lineByLine() {
    List<Atom> values = reader.figures();
    boolean lines = values.stream().allMatch(Atom::isLegible) && hasLines();
    return lines
            && !values.isEmpty()
            && !dropsCells
            && !reader.hasInnerBlank()
            && !new ReviewHeadLines(page, print).mayHaveBlankBefore(values.get(0).begin())
        ? values.stream().map(RowReader::part).toList()
        : List.of();
  }

  /** Whether no block sums up to more than its total, and none without a blank to less. */
  private static boolean isPossible(List<Part> parts) {
    if (parts.stream().anyMatch(part -> part.number().startsWith("-"))) {
      return false;
    }
    for (int from = 0; from + BLOCK <= parts.size(); from += BLOCK) {
      List<Part> block = parts.subList(from, from + BLOCK);
      long sum = block.stream().limit(BLOCK - 1L).mapToLong(Part::count).sum();
      Part total = block.get(BLOCK - 1);
      boolean blank = block.stream().anyMatch(Part::isBlank);
      boolean open = total.isBlank() && !total.isMark();
      if (!open && (blank ? sum > total.count() : sum != total.count())) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a first block begins with a blank that would have to hold a figure, or holds nothing
   * but noughts besides: moved by a cell and short of another, a row has the same look.
   */
  private static boolean mayBeShifted(List<Part> parts) {
    List<Part> block = parts.subList(0, Math.min(BLOCK, parts.size()));
    long total = block.get(block.size() - 1).count();
    long sum = block.stream().limit(BLOCK - 1L).mapToLong(Part::count).sum();
    boolean noughts = block.stream().allMatch(part -> part.count() == 0);
    return block.get(0).isBlank()
        && block.stream().anyMatch(part -> !part.isBlank())
        && (noughts || block.size() == BLOCK && sum < total);
  }

  /** Whether bars fill up the lines of the head, so that a blank last cell may be a filler, too. */
  private boolean mayEndInFiller(List<Part> parts) {
    return parts.get(CELLS - 1).isBlank()
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
  private static boolean mayHoldPageNumber(List<Atom> values, RowStyle style) {
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
  private List<Optional<Part>> solve() {
    List<Atom> values = OwnAtoms.of(row.atoms(), CELLS).stream().filter(Atom::isValue).toList();
    List<List<Reading>> blocks = blocks(values, dropsCells);
    if (blocks.get(0).isEmpty() && values.size() < CELLS && !dropsCells) {
      blocks = blocks(values, true);
    }
    List<Optional<Part>> parts = new ArrayList<>();
    for (List<Reading> readings : blocks) {
      for (int i = 0; i < BLOCK; i++) {
        parts.add(FigureWriter.agreedCount(readings, i, BLOCK));
      }
    }
    if (endsText()) {
      openLastBlock(parts);
    }
    return parts;
  }

  /** What each block holds in any way to read the row, with and without a page number. */
  private List<List<Reading>> blocks(List<Atom> values, boolean traceless) {
    boolean splits = style.glued() || values.stream().anyMatch(Atom::hasLeadingZero);
    List<List<Reading>> all = new ArrayList<>();
    for (int i = 0; i < Channel.values().length; i++) {
      all.add(new ArrayList<>());
    }
    for (List<Atom> variant : reader.variants()) {
      Cutter cutter = new Cutter(variant, reader.joins(variant), splits);
      List<List<Reading>> cut = cutter.cutBlocks(all.size(), BLOCK, traceless);
      // A page number beside a dropped cell explains any wrong sum, so it proves nothing.
      boolean asPrinted = all.get(0).isEmpty();
      if (cutter.steps() > Cutter.MOST_STEPS || traceless && asPrinted && cut.get(0).isEmpty()) {
        all.forEach(List::clear);
        return all;
      }
      for (int i = 0; i < all.size(); i++) {
        all.get(i).addAll(cut.get(i));
      }
    }
    return all;
  }

  private static boolean addsUp(Reading reading) {
    return brokenBlocks(reading) == 0;
  }

  /** In how many blocks the total is not that of the outcomes; cells that are shifted break all. */
  private static int brokenBlocks(Reading reading) {
    int broken = 0;
    for (int block = 0; block < CELLS; block += BLOCK) {
      broken += Cutter.isBlock(reading.parts().subList(block, block + BLOCK)) ? 0 : 1;
    }
    return broken;
  }
}
