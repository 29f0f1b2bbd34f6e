package org.gongkai.parse.table.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.form.DisclosureCell;
import org.gongkai.form.Item;
import org.gongkai.parse.table.atom.Atom;
import org.gongkai.parse.table.atom.PrintedRow;
import org.gongkai.parse.table.page.PageText;
import org.gongkai.parse.table.row.LineWidths;
import org.gongkai.parse.table.row.LinedRows;
import org.gongkai.parse.table.row.Reading;
import org.gongkai.parse.table.row.RowReader;
import org.gongkai.parse.table.row.RowStyle;
import org.gongkai.parse.table.row.RuledRows;
import org.gongkai.parse.table.row.SpacedAmount;

/**
 * The readings of each row of table 2 that could be right: the one that its print makes certain, or
 * all whose units fit.
 *
 * <p>No sum covers this table, so that nothing else finds a figure which is none of the row: a row
 * that may hold one, or may have lost a cell, has no reading.
 */
final class DisclosureReadings {

  private static final int MOST_READINGS = 500;
  private static final String ONE_WAY = "its digits can be cut in this way only";

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
  private final LineWidths<Item> widths;
  private final Map<Integer, Alike> rowsOf = new HashMap<>();

  /** The rows of equally many cells, each of which shows where the cells of the others stand. */
  private record Alike(RuledRows<Item> ruled, LinedRows<Item> lined) {}

  /**
   * What a row may hold.
   *
   * @param readings those that could be right; none where a doubt forbids any
   * @param proof what decides for a reading, where print alone does not
   * @param whyOpen why a cell stays open on which the readings don't agree
   */
  record Choice(List<Reading> readings, Optional<String> proof, String whyOpen) {

    static Choice certain(Reading reading) {
      return new Choice(List.of(reading), Optional.empty(), "");
    }

    static Choice inferred(List<Reading> readings, String proof) {
      String whyOpen =
          readings.isEmpty()
              ? "its digits fit no reading of the row"
              : readings.size() + " readings of the row are possible and no sum decides";
      return new Choice(readings, Optional.of(proof), whyOpen);
    }

    static Choice none(String whyOpen) {
      return new Choice(List.of(), Optional.empty(), whyOpen);
    }
  }

  DisclosureReadings(PageText page, DisclosureRows print, RowStyle style) {
    this.page = page;
    this.print = print;
    this.style = style;
    this.stated = new StatedFigures(page, print);
    this.doubts = new DoubtfulNumbers(page, print);
    this.widths = new LineWidths<>(page.value(), print.rows());
  }

  /** The readings of a row that has cells in the edition of the print. */
  Choice of(PrintedRow<Item> row) {
    List<DisclosureCell> cells = print.cells(row);
    RowReader reader = RowReader.of(row.atoms(), cells.size(), style);
    return doubt(row, reader, cells.size())
        .map(Choice::none)
        .orElseGet(() -> read(row, cells, reader));
  }

  /** Why a number of the row may be none of it, or a cell be lost. */
  private Optional<String> doubt(PrintedRow<Item> row, RowReader reader, int cells) {
    if (reader.hasFigureApart() || doubts.holdsPageNumber(row)) {
      return Optional.of("one of its numbers may be that of a page");
    }
    if (doubts.holdsFigureOfAnother(row)) {
      return Optional.of("one of its figures may be that of a row near by");
    }
    if (doubts.maySucceedItsFigures(row)) {
      return Optional.of("its figures may stand before its label");
    }
    if (doubts.holdsSpacedNumber(row)) {
      return Optional.of("two of its digits may be one number beside a blank");
    }
    if (style.spaced() && doubts.holdsSpacedDash(row)) {
      return Optional.of("two of its marks may be one beside a blank");
    }
    boolean few = reader.figures().size() < cells && !row.extent().isEmpty();
    return few && widths.isShort(row)
        ? Optional.of("its line has fewer cells than all others")
        : Optional.empty();
  }

  private Choice read(PrintedRow<Item> row, List<DisclosureCell> cells, RowReader reader) {
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
      return Choice.none("it is not printed in each column that it spans");
    }
    return plain
        .or(() -> isCutOff(row) ? reader.begun() : Optional.empty())
        .map(Choice::certain)
        .orElseGet(() -> infer(row, cells, reader));
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

  /** The readings of a row in which the boundaries of cells have to be found. */
  private Choice infer(PrintedRow<Item> row, List<DisclosureCell> cells, RowReader plainReader) {
    if (cells.stream().anyMatch(cell -> cell.measure().isAmount())) {
      Optional<Reading> amount =
          SpacedAmount.row(page.value(), figures(row), cells.size())
              .filter(reading -> MeasureUnits.fit(reading, cells));
      if (amount.isPresent()) {
        return Choice.inferred(List.of(amount.get()), ONE_WAY);
      }
    }
    // With fewer figures than cells, a cell is blank or two figures stand together.
    RowReader reader =
        plainReader.figures().size() < cells.size()
            ? RowReader.of(row.atoms(), cells.size(), style.withGlued())
            : plainReader;
    List<Reading> possible = new ArrayList<>(reader.cuts().complete());
    possible.addAll(reader.cuts().withBlanks());
    List<Reading> chosen = MeasureUnits.choose(possible, cells);
    // Readings that all leave a figure out may agree on the end of one that is broken over lines.
    boolean leavesDigitsOut =
        chosen.stream().noneMatch(reading -> usesAllDigits(reading, reader.figures()));
    List<Reading> readings = leavesDigitsOut ? List.of() : chosen;
    List<Reading> told = stated.agreeing(cells, readings);
    if (readings.size() != 1 && told.size() == 1) {
      return Choice.inferred(told, "a sentence of the report states the figure");
    }
    return Choice.inferred(readings.size() > MOST_READINGS ? List.of() : readings, ONE_WAY);
  }

  /**
   * Whether a reading takes no figure of a row for the number of a page, which no sum shows; units
   * behind all its figures do.
   */
  private static boolean usesAllDigits(Reading reading, List<Atom> figures) {
    if (reading.parts().stream().noneMatch(part -> part.unit().isEmpty())) {
      return true;
    }
    long read = reading.parts().stream().mapToLong(part -> digits(part.number())).sum();
    return read == figures.stream().mapToLong(atom -> digits(atom.number())).sum();
  }

  private static long digits(String number) {
    return number.chars().filter(Character::isDigit).count();
  }

  private static List<Atom> figures(PrintedRow<Item> row) {
    return row.atoms().stream().filter(Atom::isValue).toList();
  }
}
