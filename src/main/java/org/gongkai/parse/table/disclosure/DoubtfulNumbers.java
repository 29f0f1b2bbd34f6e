package org.gongkai.parse.table.disclosure;

import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.form.Item;
import org.gongkai.parse.table.atom.Atom;
import org.gongkai.parse.table.atom.Atom.Gap;
import org.gongkai.parse.table.atom.AtomScanner;
import org.gongkai.parse.table.atom.PrintedRow;
import org.gongkai.parse.table.atom.Signs;
import org.gongkai.parse.table.atom.TableKind;
import org.gongkai.parse.table.page.Dashes;
import org.gongkai.parse.table.page.PageText;
import org.gongkai.parse.table.page.Separators;
import org.gongkai.parse.table.row.OwnAtoms;
import org.gongkai.parse.text.Digits;

/** The numbers of table 2 that may be those of pages, or pieces of one number: no sum decides. */
record DoubtfulNumbers(PageText page, DisclosureRows print) {

  private static final Pattern LONE = Pattern.compile("[0-9]{1,3}");

  /** Three letters with a space between each. */
  private static final Pattern SPACED = Pattern.compile("\\S \\S \\S ");

  /** Whether one of a row's numbers may be that of a page. */
  boolean holdsPageNumber(PrintedRow<Item> row) {
    return print.cells(row).size() == 1
        ? mayBePageNumber(row) || isNextRows(row)
        : mayEndInPageNumber(row) || mayEndInPageNumberBehindABlank(row);
  }

  /**
   * Whether the one figure of a row stands on the line of its label, and another that is no page's
   * number on the next: that of the row below, whose label is cut in two.
   */
  private boolean isNextRows(PrintedRow<Item> row) {
    List<Atom> values = row.atoms().stream().filter(Atom::isValue).toList();
    return values.size() == 2
        && !beginsLine(values.get(0))
        && values.get(1).gap() == Gap.LINE
        && !isLoneNumber(values.get(1));
  }

  /**
   * Whether a row has a blank beside as many figures as cells, and no other full row has: its last
   * may be the number of a page.
   */
  private boolean mayEndInPageNumberBehindABlank(PrintedRow<Item> row) {
    List<Atom> values = row.atoms().stream().filter(Atom::isValue).toList();
    return isFull(row)
        && mayBePageBehindABlank(values.get(values.size() - 1))
        && hasBlankBeforeLast(row)
        && print.rows().stream()
            .filter(other -> other != row && isFull(other))
            .noneMatch(this::hasBlankBeforeLast);
  }

  private boolean mayBePageBehindABlank(Atom last) {
    int line = page.value().lastIndexOf('\n', last.begin()) + 1;
    // A tab leads the lines of cells alone.
    return isLoneNumber(last) && !last.number().equals("0") && page.value().charAt(line) != '\t';
  }

  private boolean isFull(PrintedRow<Item> row) {
    int cells = print.cells(row).size();
    return cells > 1 && row.atoms().stream().filter(Atom::isValue).count() == cells;
  }

  private boolean hasBlankBeforeLast(PrintedRow<Item> row) {
    return !row.atoms().subList(0, OwnAtoms.lastValue(row.atoms())).stream()
        .allMatch(Atom::isValue);
  }

  /**
   * Whether the only number of a row stands on a line of its own where no other row has a cell, so
   * that it may be the number of a page behind a blank cell.
   */
  private boolean mayBePageNumber(PrintedRow<Item> row) {
    List<Atom> values = row.atoms().stream().filter(Atom::isValue).toList();
    if (values.size() != 1 || !isLoneNumber(values.get(0))) {
      return false;
    }
    int before = row.atoms().indexOf(values.get(0));
    return print.rows().stream()
        .filter(other -> other != row)
        .noneMatch(other -> standsOnLine(other, before));
  }

  /**
   * Whether the last figure stands on a line of its own, as those of no other row do, so that it
   * may be the number of a page behind a row that has lost a cell.
   */
  private boolean mayEndInPageNumber(PrintedRow<Item> row) {
    List<Atom> values = row.atoms().stream().filter(Atom::isValue).toList();
    List<List<Atom>> others =
        print.rows().stream()
            .filter(other -> other != row)
            .map(other -> other.atoms().stream().filter(Atom::isValue).toList())
            .filter(other -> other.size() > 1)
            .toList();
    return endsOnOwnLine(values)
        && values.size() <= print.cells(row).size()
        && isLoneNumber(values.get(values.size() - 1))
        && (values.size() < print.cells(row).size() || !others.isEmpty())
        && others.stream()
            .map(DoubtfulNumbers::withoutSpacedDigits)
            .noneMatch(DoubtfulNumbers::endsOnOwnLine);
  }

  /**
   * Whether a figure may belong to a row near by, which has fewer than cells: the row has one too
   * many, or one of the two begins on the line of its label, as where columns are printed one by
   * one.
   */
  boolean holdsFigureOfAnother(PrintedRow<Item> row) {
    List<Atom> values = Signs.join(row.atoms()).stream().filter(Atom::isValue).toList();
    long below = values.stream().filter(atom -> atom.gap().compareTo(Gap.LINE) >= 0).count();
    int cells = print.cells(row).size();
    return cells > 1
        && below > 0
        && values.size() >= cells
        && print.rows().stream()
            .filter(other -> other != row && lacksFigures(other, row))
            .anyMatch(other -> values.size() > cells || beginsOnLabel(row) || beginsOnLabel(other));
  }

  /**
   * Whether figures stand between the heads of a row's columns and the first row under them, whose
   * last has none: each row's figures may be those before its label.
   */
  boolean maySucceedItsFigures(PrintedRow<Item> row) {
    List<PrintedRow<Item>> rows = print.rows();
    List<PrintedRow<Item>> alike =
        rows.stream()
            .filter(other -> other.key().article20Item() == row.key().article20Item())
            .toList();
    if (alike.size() < 2 || !alike.get(alike.size() - 1).extent().isEmpty()) {
      return false;
    }
    PrintedRow<Item> first = alike.get(0);
    int before = rows.indexOf(first) - 1;
    int from = before < 0 ? page.place(print.firstIdeograph()) : rows.get(before).end();
    return AtomScanner.scan(page.value(), from, first.begin(), TableKind.DISCLOSURES).stream()
        .anyMatch(atom -> atom.kind() == Atom.Kind.NUMBER);
  }

  /** Whether the first figure of a row stands on the line of its label. */
  private static boolean beginsOnLabel(PrintedRow<Item> row) {
    return row.atoms().stream()
        .filter(Atom::isValue)
        .findFirst()
        .filter(atom -> atom.gap().compareTo(Gap.LINE) < 0)
        .isPresent();
  }

  /** Whether a row of the same columns has fewer figures than cells, without a trace of blanks. */
  private boolean lacksFigures(PrintedRow<Item> other, PrintedRow<Item> row) {
    int cells = print.cells(other).size();
    return other.key().article20Item() == row.key().article20Item()
        && other.atoms().stream().filter(Atom::isValue).count() < cells
        && other.atoms().stream().noneMatch(atom -> atom.kind() == Atom.Kind.EMPTY);
  }

  /** The figures of a row with the first digit alone of a last one whose digits a space parts. */
  private static List<Atom> withoutSpacedDigits(List<Atom> values) {
    int last = values.size() - 1;
    while (last > 0 && isDigit(values.get(last)) && values.get(last).gap() == Gap.SPACE) {
      last--;
    }
    return values.subList(0, last + 1);
  }

  private static boolean endsOnOwnLine(List<Atom> values) {
    return values.size() > 1 && values.get(values.size() - 1).gap() == Atom.Gap.LINE;
  }

  /** Whether the cells of a row begin on a line of their own behind so many empty ones. */
  private boolean standsOnLine(PrintedRow<Item> row, int empty) {
    List<Atom> atoms = row.atoms();
    // Behind the last row, an empty line parts the table from what follows.
    boolean last = row == print.rows().get(print.rows().size() - 1);
    if (last && row.extent().isEmpty()) {
      return false;
    }
    return atoms.size() > empty
        && (atoms.get(empty).isValue() ? beginsLine(atoms.get(empty)) : empty == 0)
        && atoms.subList(0, empty).stream().noneMatch(Atom::isValue);
  }

  /**
   * Whether one space parts two digits that may as well be one number, as in 9 6, beside a cell
   * that was dropped.
   */
  boolean holdsSpacedNumber(PrintedRow<Item> row) {
    List<Atom> values = row.atoms().stream().filter(Atom::isValue).toList();
    for (int i = 1; i < values.size(); i++) {
      boolean tens = isDigit(values.get(i - 1)) && !values.get(i - 1).number().equals("0");
      if (tens && isDigit(values.get(i)) && values.get(i).gap() == Gap.SPACE) {
        return (!print.hasDigitsTogether() || isSpacedOut(row)) && dropsCells();
      }
    }
    return false;
  }

  /** Whether one space parts two dashes that may as well be one mark, beside a figure. */
  boolean holdsSpacedDash(PrintedRow<Item> row) {
    List<Atom> values = row.atoms().stream().filter(Atom::isValue).toList();
    for (int i = 1; i < values.size(); i++) {
      if (isDash(values.get(i - 1)) && isDash(values.get(i)) && values.get(i).gap() == Gap.SPACE) {
        return !values.stream().allMatch(this::isDash);
      }
    }
    return false;
  }

  private boolean isDash(Atom atom) {
    return atom.kind() == Atom.Kind.MARK && Dashes.isDash(page.value().charAt(atom.begin()));
  }

  /** Whether one space parts all letters of a row's label. */
  private boolean isSpacedOut(PrintedRow<Item> row) {
    int begin = row.begin();
    return row.key().zh().length() > 2
        && SPACED.matcher(page.value()).region(begin, row.end()).lookingAt();
  }

  /** Whether rows of the print hold fewer figures and marks than cells. */
  private boolean dropsCells() {
    return print.samples().stream()
        .anyMatch(row -> row.atoms().stream().filter(Atom::isValue).count() < row.cells());
  }

  private static boolean isDigit(Atom atom) {
    return atom.number().length() == 1 && Digits.isDigit(atom.number().charAt(0));
  }

  private boolean isLoneNumber(Atom atom) {
    return LONE.matcher(atom.number()).matches() && atom.unit().isEmpty() && beginsLine(atom);
  }

  private boolean beginsLine(Atom atom) {
    int line = page.value().lastIndexOf('\n', atom.begin()) + 1;
    return Separators.isBlank(page.value().substring(line, atom.begin()));
  }
}
