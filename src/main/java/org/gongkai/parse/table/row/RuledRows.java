package org.gongkai.parse.table.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.gongkai.parse.table.atom.Atom;
import org.gongkai.parse.table.atom.PrintedRow;
import org.gongkai.parse.table.atom.Signs;
import org.gongkai.parse.table.row.Reading.Part;
import org.gongkai.parse.table.row.RuledLine.Field;

/**
 * Rows whose line is ruled into fields by tabs or bars, so that an empty cell is an empty field.
 *
 * <p>Merged labels leave empty fields, too. Which fields are the cells, the complete rows of the
 * table show for every line of their shape. Where no row is complete, it is the one choice that
 * gives all lines of a shape their figures and keeps the row's own sum.
 */
public final class RuledRows<K> {

  private final String text;
  private final int cells;
  private final ToIntFunction<K> spannedColumns;
  private final Predicate<Reading> addsUp;

  /** Whether a rule closes each line, so that no cell stands behind it. */
  private final boolean closed;

  private final List<RowLine> lines = new ArrayList<>();
  private final Map<Integer, RuledLine> linesByBegin = new HashMap<>();

  /** How many fields stand between label and cells in complete lines of a shape; -1 if various. */
  private final Map<Shape, Integer> open = new HashMap<>();

  /** The same where no line is complete. */
  private final Map<Shape, Optional<Integer>> onlyOpen = new HashMap<>();

  /** The same by what a row's label spans: a label broken over lines gives a line another shape. */
  private final Map<Integer, Set<Integer>> openBySpan = new HashMap<>();

  /** How many fields a line has, and how many of them behind the last word. */
  private record Shape(int fields, int behindLabel) {}

  /** A row with its figures. */
  private record Filled<K>(PrintedRow<K> row, List<Atom> values) {}

  /**
   * A row's line with the figures on it.
   *
   * @param span how many columns the row's label spans besides its own
   */
  private record RowLine(RuledLine line, Shape shape, int span, List<Atom> values) {
    int firstBehindLabel() {
      return shape.fields() - shape.behindLabel();
    }
  }

  private RuledRows(
      String text,
      List<PrintedRow<K>> rows,
      int cells,
      ToIntFunction<K> spannedColumns,
      Predicate<Reading> addsUp) {
    this.text = text;
    this.cells = cells;
    this.spannedColumns = spannedColumns;
    this.addsUp = addsUp;
    List<Filled<K>> filled =
        rows.stream()
            .map(row -> new Filled<>(row, values(row)))
            .filter(row -> !row.values().isEmpty())
            .toList();
    List<Filled<K>> full = filled.stream().filter(row -> row.values().size() == cells).toList();
    // A page number has a line without rules, and a label may be broken over lines.
    this.closed =
        (full.isEmpty() ? filled : full)
            .stream()
                .map(row -> lineAt(row.values().get(0).begin()))
                .filter(line -> line.fields().size() > 1)
                .allMatch(line -> line.endsInRule(text));
    filled.forEach(row -> line(row.row(), row.values()).ifPresent(lines::add));
    lines.stream().filter(line -> line.values().size() == cells).forEach(this::learn);
  }

  /**
   * @param rows rows of one table to which the form gives equally many cells
   * @param spannedColumns how many columns a row's label spans besides its own
   * @param addsUp whether the form's sum over one row holds; always, where the form has none
   */
  public static <K> RuledRows<K> of(
      String text,
      List<PrintedRow<K>> rows,
      int cells,
      ToIntFunction<K> spannedColumns,
      Predicate<Reading> addsUp) {
    return new RuledRows<>(text, rows, cells, spannedColumns, addsUp);
  }

  private void learn(RowLine line) {
    List<Integer> places = places(line);
    int first = places.isEmpty() ? -1 : places.get(0) - line.firstBehindLabel();
    boolean together =
        !places.isEmpty() && places.get(places.size() - 1) - places.get(0) + 1 == cells;
    open.merge(line.shape(), together ? first : -1, (one, other) -> one.equals(other) ? one : -1);
    openBySpan.computeIfAbsent(line.span(), span -> new HashSet<>()).add(first);
  }

  /** The fields that hold the figures of a line. */
  private static List<Integer> places(RowLine line) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < line.line().fields().size(); i++) {
      if (line.values().stream().anyMatch(line.line().fields().get(i)::holds)) {
        places.add(i);
      }
    }
    return places;
  }

  /** The reading of a row that has blank cells, where its line shows them. */
  public Optional<Reading> read(PrintedRow<K> row, List<Atom> values) {
    if (values.isEmpty() || values.size() >= cells) {
      return Optional.empty();
    }
    return line(row, values).flatMap(line -> open(line).flatMap(fields -> cells(line, fields)));
  }

  /** Whether a row's line is unlike all complete lines, so that cells may be missing on it. */
  public boolean isUnlike(PrintedRow<K> row, List<Atom> values) {
    return values.size() < cells
        && line(row, values)
            .filter(
                line ->
                    endsInFiller(line)
                        || !open.isEmpty() && (!open.containsKey(line.shape()) || !isUsual(line)))
            .isPresent();
  }

  /**
   * Whether nothing stands between the last two rules of a line, not even the spaces around its
   * figures, as between rules that fill a line up.
   */
  private static boolean endsInFiller(RowLine line) {
    List<Field> fields = line.line().fields();
    Field last = fields.get(fields.size() - 1);
    return last.begin() == last.end()
        && fields.stream().noneMatch(field -> line.values().stream().anyMatch(field::isFilledBy));
  }

  /** Whether the complete rows whose labels span as much leave as many fields open as its shape. */
  private boolean isUsual(RowLine line) {
    Set<Integer> usual = openBySpan.getOrDefault(line.span(), Set.of());
    return usual.isEmpty() || usual.equals(Set.of(open.get(line.shape())));
  }

  private Optional<Integer> open(RowLine row) {
    Shape shape = row.shape();
    if (!open.isEmpty()) {
      return Optional.ofNullable(open.get(shape)).filter(fields -> fields >= 0 && isUsual(row));
    }
    boolean lacksColumns =
        isWide() && lines.stream().anyMatch(line -> line.shape().behindLabel() < cells);
    if (lacksColumns) {
      return Optional.empty();
    }
    if (shape.behindLabel() == cells && (isWide() || lines.stream().noneMatch(this::isPadded))) {
      return Optional.of(0);
    }
    return onlyOpen.computeIfAbsent(shape, this::onlyOpen);
  }

  /** The one number of fields between label and cells that fits all lines of a shape. */
  private Optional<Integer> onlyOpen(Shape shape) {
    List<Integer> possible =
        IntStream.rangeClosed(0, shape.behindLabel() - cells)
            .filter(
                open ->
                    lines.stream()
                        .filter(line -> line.shape().equals(shape))
                        .allMatch(line -> cells(line, open).filter(addsUp).isPresent()))
            .boxed()
            .toList();
    return possible.size() == 1 ? Optional.of(possible.get(0)) : Optional.empty();
  }

  /** Whether the form has no wider rows, whose length those of fewer cells are filled up to. */
  private boolean isWide() {
    return cells >= 3;
  }

  private boolean isPadded(RowLine line) {
    return line.shape().behindLabel() != cells;
  }

  private Optional<Reading> cells(RowLine line, int open) {
    int first = line.firstBehindLabel() + open;
    if (first + cells > line.shape().fields()) {
      return Optional.empty();
    }
    // Behind the cells of a line that is filled up, a blank last cell may be a filler of its own.
    boolean filled = first + cells < line.shape().fields() || endsInFiller(line);
    return RuledLine.parts(line.line().fields().subList(first, first + cells), line.values())
        .filter(parts -> !filled || !parts.get(cells - 1).isBlank())
        .map((List<Part> parts) -> new Reading(parts, true));
  }

  private static List<Atom> values(PrintedRow<?> row) {
    return Signs.join(row.atoms()).stream().filter(Atom::isValue).toList();
  }

  /** The one line on which all figures of a row stand, if it is ruled and holds no other row. */
  private Optional<RowLine> line(PrintedRow<K> row, List<Atom> values) {
    if (values.isEmpty()) {
      return Optional.empty();
    }
    RuledLine line = lineAt(values.get(0).begin());
    if (line.end() > row.end() || values.get(values.size() - 1).end() > line.end()) {
      return Optional.empty();
    }
    RuledLine own = closed && line.endsInRule(text) ? line.withoutLast() : line;
    List<Field> fields = own.fields();
    int behind = 0;
    while (behind < fields.size() && isCell(fields.get(fields.size() - 1 - behind), values)) {
      behind++;
    }
    // Without a word, the line of a single cell with a tab before it would look ruled.
    return behind == fields.size()
        ? Optional.empty()
        : Optional.of(
            new RowLine(
                own,
                new Shape(fields.size(), behind),
                spannedColumns.applyAsInt(row.key()),
                values));
  }

  /** All rows may stand on one line, which is then read once. */
  private RuledLine lineAt(int place) {
    int begin = text.lastIndexOf('\n', place - 1) + 1;
    return linesByBegin.computeIfAbsent(begin, any -> RuledLine.at(text, place));
  }

  private boolean isCell(Field field, List<Atom> values) {
    return field.isBlank(text) || values.stream().anyMatch(field::holds);
  }
}
