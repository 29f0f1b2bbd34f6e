package org.gongkai.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.parse.Reading.Part;

/**
 * Rows whose line is ruled into fields by tabs or bars, so that an empty cell is an empty field.
 *
 * <p>Which fields are the cells, all rows together show: those behind the label, if no row has more
 * of them than the form has cells; or the last ones of the line, if lines are filled up to one
 * length with the empty fields of merged labels.
 */
final class RuledRows {

  private static final int FEWEST_ROWS = 3;

  private final String text;
  private final int cells;
  private final boolean closed;
  private final int length;
  private final boolean padded;

  /** What stands between two rules of a line. */
  private record Field(int begin, int end) {
    boolean holds(Atom atom) {
      return atom.begin() >= begin && atom.end() <= end;
    }
  }

  /** A row's line, and how many of its fields stand behind the last word. */
  private record Line(List<Field> fields, int behindLabel, List<Atom> values) {}

  private RuledRows(String text, List<? extends PrintedRow<?>> rows, int cells) {
    this.text = text;
    this.cells = cells;
    this.closed = rows.stream().allMatch(row -> endsInRule(text, row));
    Map<Integer, Integer> lengths = new HashMap<>();
    List<Line> lines = rows.stream().flatMap(row -> line(row, values(row)).stream()).toList();
    lines.forEach(line -> lengths.merge(line.fields().size(), 1, Integer::sum));
    this.length =
        lengths.entrySet().stream()
            .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey)
            .orElse(0);
    this.padded =
        lengths.getOrDefault(length, 0) >= FEWEST_ROWS
            && lines.stream()
                .filter(line -> line.fields().size() == length)
                .anyMatch(line -> line.behindLabel() > cells);
  }

  /**
   * @param rows rows of one table to which the form gives equally many cells
   */
  static RuledRows of(String text, List<? extends PrintedRow<?>> rows, int cells) {
    return new RuledRows(text, rows, cells);
  }

  /** The reading of a row that has blank cells, where its line shows them. */
  Optional<Reading> read(PrintedRow<?> row, List<Atom> values) {
    if (values.isEmpty() || values.size() >= cells) {
      return Optional.empty();
    }
    return line(row, values).filter(this::isWhole).flatMap(this::cells);
  }

  private boolean isWhole(Line line) {
    return padded
        ? line.fields().size() == length && line.behindLabel() >= cells
        : line.behindLabel() == cells;
  }

  private Optional<Reading> cells(Line line) {
    List<Part> parts = new ArrayList<>();
    int placed = 0;
    for (Field field : line.fields().subList(line.fields().size() - cells, line.fields().size())) {
      List<Atom> own = line.values().stream().filter(field::holds).toList();
      if (own.size() > 1) {
        return Optional.empty();
      }
      placed += own.size();
      parts.add(own.isEmpty() ? new Part("", "", field.begin(), field.begin()) : part(own.get(0)));
    }
    return placed == line.values().size()
        ? Optional.of(new Reading(parts, true))
        : Optional.empty();
  }

  private static Part part(Atom atom) {
    String number = atom.kind() == Atom.Kind.NUMBER ? atom.number() : "";
    return new Part(number, atom.unit(), atom.begin(), atom.end());
  }

  private static List<Atom> values(PrintedRow<?> row) {
    return row.atoms().stream().filter(Atom::isValue).toList();
  }

  /** The one line on which all figures of a row stand, if it is ruled and holds no other row. */
  private Optional<Line> line(PrintedRow<?> row, List<Atom> values) {
    if (values.isEmpty()) {
      return Optional.empty();
    }
    int begin = text.lastIndexOf('\n', values.get(0).begin() - 1) + 1;
    int end = endOfLine(text, begin);
    if (end > row.end() || values.get(values.size() - 1).end() > end) {
      return Optional.empty();
    }
    List<Field> fields = fields(begin, end);
    int behind = 0;
    while (behind < fields.size() && isCell(fields.get(fields.size() - 1 - behind), values)) {
      behind++;
    }
    return fields.size() < 2 ? Optional.empty() : Optional.of(new Line(fields, behind, values));
  }

  private boolean isCell(Field field, List<Atom> values) {
    return values.stream().anyMatch(field::holds)
        || text.substring(field.begin(), field.end()).isBlank();
  }

  private List<Field> fields(int begin, int end) {
    List<Field> fields = new ArrayList<>();
    int from = begin;
    for (int at = begin; at <= end; at++) {
      if (at == end || AtomScanner.isTab(text.charAt(at))) {
        fields.add(new Field(from, at));
        from = at + 1;
      }
    }
    // A bar that begins a line frames it, and so does the one that ends it.
    boolean framed =
        fields.size() > 1 && isBlank(fields.get(0)) && text.charAt(fields.get(0).end()) != '\t';
    if ((closed || framed) && isBlank(fields.get(fields.size() - 1))) {
      fields.remove(fields.size() - 1);
    }
    if (framed) {
      fields.remove(0);
    }
    return Collections.unmodifiableList(fields);
  }

  private boolean isBlank(Field field) {
    return text.substring(field.begin(), field.end()).isBlank();
  }

  private static boolean endsInRule(String text, PrintedRow<?> row) {
    List<Atom> values = values(row);
    int end = endOfLine(text, values.isEmpty() ? row.begin() : values.get(0).begin());
    return end > 0 && AtomScanner.isTab(text.charAt(end - 1));
  }

  private static int endOfLine(String text, int from) {
    int end = text.indexOf('\n', from);
    int stop = end < 0 ? text.length() : end;
    return stop > from && text.charAt(stop - 1) == '\r' ? stop - 1 : stop;
  }
}
