package org.gongkai.parse.table.row;

import java.util.List;
import org.gongkai.parse.table.atom.Atom;
import org.gongkai.parse.table.atom.Atom.Gap;
import org.gongkai.parse.table.atom.Atom.Kind;
import org.gongkai.parse.table.page.Separators;

/**
 * How a table is printed, as all its rows together show it.
 *
 * @param spaced whether one space may stand inside a number, so that it bounds no cell
 * @param wideCells whether several spaces part cells, so that one space stands inside a number
 * @param glued whether figures stand side by side with nothing between them
 * @param cellALine whether each cell has a line of its own, so that a space stands inside a cell
 * @param emptiesPart whether empty cells part the figures of complete rows, as where two tabs part
 *     all cells, so that these are no blank cells
 * @param emptiesFrame whether complete rows have empty cells beside their own, of merged labels
 * @param emptyLinesPart whether empty lines part the figures of complete rows, so that these are no
 *     blank cells
 */
public record RowStyle(
    boolean spaced,
    boolean wideCells,
    boolean glued,
    boolean cellALine,
    boolean emptyLinesPart,
    boolean emptiesPart,
    boolean emptiesFrame) {

  /** Nothing is known of the print. */
  public static final RowStyle PLAIN =
      new RowStyle(false, false, false, false, false, false, false);

  /** So many figures do not stand on every other line by chance. */
  private static final int FEWEST_PARTED = 8;

  /** A row's atoms, how many cells the form gives it, and those atoms that fill one. */
  public record Sample(List<Atom> atoms, int cells, List<Atom> values) {

    public Sample(List<Atom> atoms, int cells) {
      this(atoms, cells, atoms.stream().filter(Atom::isValue).toList());
    }

    /** How many lines between its figures are empty cells. */
    private long innerBlanks() {
      return atoms.subList(OwnAtoms.firstValue(atoms), OwnAtoms.lastValue(atoms)).stream()
          .filter(atom -> atom.kind() == Kind.EMPTY && atom.gap() == Gap.LINE)
          .count();
    }
  }

  public static RowStyle of(String text, List<Sample> rows, boolean labelsSpaced) {
    // Print that spaces out everything leaves no two digits together.
    boolean spaced =
        labelsSpaced && rows.stream().noneMatch(RowStyle::hasDigitsTogether)
            || rows.stream().anyMatch(RowStyle::isOverfullOfSpaces);
    boolean glued =
        rows.stream().anyMatch(RowStyle::hasLeadingZero)
            || rows.stream().anyMatch(row -> isOverfullOfSpaces(row) && hasDigitsTogether(row))
            || isMostlyOneRun(text, rows)
            || rows.stream().anyMatch(RowStyle::hasRunOfCells)
            || rows.stream().anyMatch(RowStyle::hasTouchingFigures);
    boolean emptyLinesPart =
        rows.stream()
                .filter(row -> row.values().size() == row.cells())
                .anyMatch(RowStyle::isPartedByEmptyLines)
            || arePartedByOddLines(rows);
    boolean wideCells = spaced && arePartedBySpaces(text, rows);
    return new RowStyle(
        spaced,
        wideCells,
        glued,
        isCellALine(rows),
        emptyLinesPart,
        emptiesPart(rows),
        emptiesFrame(rows));
  }

  /** Whether most rows of several figures stand on as many lines as the form gives them cells. */
  private static boolean isCellALine(List<Sample> rows) {
    List<Sample> several =
        rows.stream().filter(row -> row.cells() > 1 && row.values().size() > 1).toList();
    return several.stream().filter(RowStyle::isOnLinesOfItsOwn).count() * 2 > several.size();
  }

  private static boolean isOnLinesOfItsOwn(Sample row) {
    List<Atom> values = row.values();
    long lines = 1 + values.stream().skip(1).filter(atom -> atom.gap() == Gap.LINE).count();
    return lines == row.cells()
        || (lines - 1) * 2 >= values.size() - 1
        || lines + row.innerBlanks() == row.cells();
  }

  private static boolean emptiesFrame(List<Sample> rows) {
    List<Sample> complete =
        rows.stream().filter(row -> row.values().size() == row.cells()).toList();
    return complete.isEmpty()
        ? rows.size() > 1
        : complete.stream()
            .anyMatch(row -> row.atoms().stream().anyMatch(a -> a.kind() == Kind.EMPTY));
  }

  /** Whether empty cells stand between all figures of a complete row. */
  private static boolean emptiesPart(List<Sample> rows) {
    return rows.stream()
        .filter(row -> row.cells() > 1 && row.values().size() == row.cells())
        .anyMatch(
            row ->
                row.atoms().subList(OwnAtoms.firstValue(row.atoms()), lastValue(row)).stream()
                        .filter(atom -> atom.kind() == Kind.EMPTY && atom.gap() == Gap.TAB)
                        .count()
                    >= row.cells() - 1);
  }

  private static int lastValue(Sample row) {
    return OwnAtoms.lastValue(row.atoms());
  }

  /** The same print, if its figures may stand side by side. */
  public RowStyle withGlued() {
    return new RowStyle(
        spaced, wideCells, true, cellALine, emptyLinesPart, emptiesPart, emptiesFrame);
  }

  /** The same print, where empty lines part what stands in neighbouring cells. */
  public RowStyle withEmptyLinesThatPart() {
    return new RowStyle(spaced, wideCells, glued, cellALine, true, emptiesPart, emptiesFrame);
  }

  /**
   * What another table of the report shows, where this one's own print does not speak against it.
   */
  public RowStyle and(RowStyle other, boolean digitsTogether) {
    return new RowStyle(
        spaced || other.spaced && !digitsTogether,
        wideCells,
        glued || other.glued,
        cellALine,
        emptyLinesPart || other.emptyLinesPart,
        emptiesPart,
        emptiesFrame || other.emptiesFrame);
  }

  /**
   * Whether equally many spaces, and more than one, part all figures that one space does not part,
   * and more of them in a row than blank cells explain. Spaces of other kinds belong to figures.
   */
  private static boolean arePartedBySpaces(String text, List<Sample> rows) {
    boolean told = false;
    int width = 0;
    for (Sample row : rows) {
      List<Atom> values = row.values();
      int parted = 0;
      for (int i = 1; i < values.size(); i++) {
        int from = values.get(i - 1).end();
        int spaces = values.get(i).begin() - from;
        String gap = text.substring(from, values.get(i).begin());
        if (spaces > 1 && Separators.isBlank(gap)) {
          if (!gap.equals(" ".repeat(spaces)) || width > 0 && spaces != width) {
            return false;
          }
          width = spaces;
          parted++;
        }
      }
      told |= parted > 1 && parted * 2 > row.cells();
    }
    return told;
  }

  private static boolean isOverfullOfSpaces(Sample row) {
    List<Atom> values = row.values();
    return values.size() > row.cells()
        && values.stream().skip(1).filter(atom -> atom.gap() == Gap.SPACE).count() >= row.cells();
  }

  public static boolean hasDigitsTogether(Sample row) {
    return row.values().stream()
        .anyMatch(atom -> atom.kind() == Kind.NUMBER && atom.number().length() > 1);
  }

  private static boolean hasLeadingZero(Sample row) {
    return row.values().stream().anyMatch(Atom::hasLeadingZero);
  }

  /** Whether a figure has a digit for each cell, and more than any count of the form has. */
  private static boolean hasRunOfCells(Sample row) {
    int least = Math.max(row.cells(), 10);
    return row.cells() > 1
        && row.values().stream()
            .anyMatch(
                atom ->
                    atom.number().length() >= least
                        && atom.number().chars().allMatch(Character::isDigit));
  }

  private static boolean isMostlyOneRun(String text, List<Sample> rows) {
    long printed = rows.stream().filter(row -> row.cells() > 1 && !row.values().isEmpty()).count();
    long runs =
        rows.stream()
            .filter(row -> row.cells() > 1 && row.values().size() == 1)
            .filter(row -> row.values().get(0).number().length() >= row.cells())
            .filter(row -> touchesLabel(text, row.values().get(0)))
            .count();
    return runs * 2 > printed;
  }

  /** Whether a figure or a mark follows another with nothing between, and is not just its sign. */
  private static boolean hasTouchingFigures(Sample row) {
    List<Atom> values = row.values();
    for (int i = 1; i < values.size(); i++) {
      Atom before = values.get(i - 1);
      boolean touches = values.get(i).gap() == Gap.NONE && before.end() == values.get(i).begin();
      if (touches && !(before.isDash() && values.get(i).kind() == Kind.NUMBER)) {
        return true;
      }
    }
    return false;
  }

  private static boolean touchesLabel(String text, Atom atom) {
    char before = atom.begin() == 0 ? ' ' : text.charAt(atom.begin() - 1);
    return !Character.isWhitespace(before) && !Separators.isSpace(before) && before != '|';
  }

  /**
   * Whether one empty line, or one more for each end of a blank cell, stands before all figures,
   * though a blank cell is in every row. The end of a page may stand between a few.
   */
  private static boolean arePartedByOddLines(List<Sample> rows) {
    int figures = 0;
    int others = 0;
    for (Sample row : rows) {
      int lines = 0;
      for (Atom atom : row.values().isEmpty() ? List.<Atom>of() : row.atoms()) {
        figures += atom.isValue() ? 1 : 0;
        others += atom.isValue() && lines % 2 == 0 ? 1 : 0;
        lines = atom.isValue() ? 0 : lines + 1;
      }
    }
    return figures > FEWEST_PARTED && others * FEWEST_PARTED < figures;
  }

  /** Whether an empty line stands between any two figures: one alone may part a page number. */
  private static boolean isPartedByEmptyLines(Sample row) {
    int gaps = 0;
    boolean figure = false;
    boolean line = false;
    for (Atom atom : row.atoms()) {
      if (atom.isValue()) {
        gaps += figure && line ? 1 : 0;
        figure = true;
        line = false;
      } else {
        line |= atom.kind() == Kind.EMPTY_LINE;
      }
    }
    return gaps > 0 && gaps == row.cells() - 1;
  }
}
