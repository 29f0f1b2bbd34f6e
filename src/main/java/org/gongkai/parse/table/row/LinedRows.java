package org.gongkai.parse.table.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.gongkai.parse.table.atom.Atom;
import org.gongkai.parse.table.atom.PrintedRow;
import org.gongkai.parse.table.atom.Signs;
import org.gongkai.parse.table.page.Separators;
import org.gongkai.parse.table.row.Reading.Part;

/**
 * Rows that have a line for each cell, so that a blank cell is an empty line.
 *
 * <p>Empty lines are printed for merged labels and between rows, too. How many of them stand before
 * and behind the cells, the complete rows of the table show; a row that has a line for each of its
 * cells besides is read line by line.
 */
public final class LinedRows<K> {

  /** Unlike rows of one kind. */
  private static final int VARIOUS = -1;

  /** Where the labels of a table's rows stand. */
  public interface LabelColumns<K> {

    /** How many columns a row's label spans besides its own, up to the cells. */
    int spanned(K row);

    /** How many columns before the first label of a row are covered by labels of rows above. */
    int covered(K row);
  }

  private final String text;
  private final int cells;
  private final LabelColumns<K> columns;
  private final List<PrintedRow<K>> rows;

  /** Empty lines between label and cells for each column that the label spans. */
  private Optional<Integer> spannedLines = Optional.empty();

  private boolean steady = true;

  /** How many lines the complete rows have that an empty line without a tab ends. */
  private final Set<Integer> closedCounts = new HashSet<>();

  /** Empty lines between cells and the next words, by the columns covered before these. */
  private final Map<Integer, Integer> behind = new HashMap<>();

  /**
   * The lines from a row's label to the next words.
   *
   * @param values which of them hold a figure
   * @param closed whether an empty line without the tab that leads all others ends them
   */
  private record Lines(int count, TreeMap<Integer, Atom> values, boolean closed) {
    int first() {
      return values.firstKey();
    }

    int last() {
      return values.lastKey();
    }
  }

  /**
   * @param rows rows of one table to which the form gives equally many cells, in print order
   */
  public LinedRows(String text, List<PrintedRow<K>> rows, int cells, LabelColumns<K> columns) {
    this.text = text;
    this.cells = cells;
    this.columns = columns;
    this.rows = rows;
    for (PrintedRow<K> row : rows) {
      List<Atom> values = Signs.join(row.atoms()).stream().filter(Atom::isValue).toList();
      if (values.size() == cells) {
        lines(row, values).ifPresent(lines -> learn(row, lines));
      }
    }
  }

  private void learn(PrintedRow<K> row, Lines lines) {
    boolean together = lines.last() - lines.first() + 1 == cells;
    int spanned = columns.spanned(row.key());
    int each = spanned == 0 ? 0 : lines.first() / spanned;
    steady &=
        together
            && lines.first() == each * spanned
            && (spanned == 0 || spannedLines.orElse(each) == each);
    if (spanned > 0) {
      spannedLines = Optional.of(each);
    }
    if (lines.closed()) {
      closedCounts.add(lines.count() - spanned * each);
    }
    next(row)
        .ifPresent(
            next ->
                behind.merge(
                    columns.covered(next),
                    lines.count() - lines.last() - 1,
                    (one, other) -> one.equals(other) ? one : VARIOUS));
  }

  private Optional<K> next(PrintedRow<K> row) {
    int next = rows.indexOf(row) + 1;
    return next < rows.size() ? Optional.of(rows.get(next).key()) : Optional.empty();
  }

  /** The reading of a row that has blank cells, where a line is there for each of them. */
  public Optional<Reading> read(PrintedRow<K> row, List<Atom> values) {
    int spanned = columns.spanned(row.key());
    boolean known = steady && (spanned == 0 || spannedLines.isPresent());
    if (values.isEmpty() || values.size() >= cells || !known) {
      return Optional.empty();
    }
    int first = spanned * spannedLines.orElse(0);
    int rest = next(row).map(next -> behind.get(columns.covered(next))).orElse(VARIOUS);
    return lines(row, values)
        .filter(lines -> isComplete(lines, first, rest))
        .map(lines -> cells(lines, first));
  }

  private boolean isComplete(Lines lines, int first, int rest) {
    boolean inside = lines.first() >= first && lines.last() < first + cells;
    boolean closed =
        lines.closed()
            && (closedCounts.isEmpty()
                ? lines.count() >= first + cells + fewestBehind()
                : lines.count() >= first + cells && closedCounts.contains(lines.count() - first));
    return inside && (closed || rest != VARIOUS && lines.count() == first + cells + rest);
  }

  /** How many empty lines stand behind the cells of each complete row at least. */
  private int fewestBehind() {
    return behind.values().stream().mapToInt(lines -> Math.max(0, lines)).min().orElse(0);
  }

  private Reading cells(Lines lines, int first) {
    List<Part> parts = new ArrayList<>();
    for (int i = first; i < first + cells; i++) {
      Atom atom = lines.values().get(i);
      parts.add(atom == null ? Part.NOWHERE : Part.of(atom));
    }
    return new Reading(parts, true);
  }

  private Optional<Lines> lines(PrintedRow<K> row, List<Atom> values) {
    int begin = labelEnd(row.begin(), values.get(0).begin());
    TreeMap<Integer, Atom> found = new TreeMap<>();
    boolean tabbed = values.stream().allMatch(this::followsTab);
    boolean closed = false;
    int count = 0;
    int next = 0;
    int at = begin;
    while (at < Math.min(row.end(), text.length())) {
      int end = endOfLine(at);
      String line = text.substring(at, end);
      boolean holds = next < values.size() && values.get(next).begin() < end;
      if (holds) {
        found.put(count, values.get(next++));
      } else if (!Separators.isBlank(line) || end > row.end()) {
        break;
      } else if (tabbed && !line.startsWith("\t")) {
        closed = true;
        break;
      }
      count++;
      at = end + 1;
    }
    boolean legible = values.stream().allMatch(Atom::isLegible);
    return legible && next == values.size() && found.size() == values.size()
        ? Optional.of(new Lines(count, found, closed))
        : Optional.empty();
  }

  /** Where the line behind the last words before the first figure begins. */
  private int labelEnd(int from, int firstValue) {
    int at = from;
    int begin = from;
    while (at < firstValue) {
      int end = endOfLine(at);
      if (end >= firstValue) {
        break;
      }
      begin = Separators.isBlank(text.substring(at, end)) ? begin : end + 1;
      at = end + 1;
    }
    return begin;
  }

  private boolean followsTab(Atom atom) {
    int begin = text.lastIndexOf('\n', atom.begin() - 1) + 1;
    return text.charAt(begin) == '\t';
  }

  private int endOfLine(int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }
}
