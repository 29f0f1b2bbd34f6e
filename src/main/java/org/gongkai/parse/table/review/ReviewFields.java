package org.gongkai.parse.table.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.form.OfficialForm;
import org.gongkai.parse.table.atom.Atom;
import org.gongkai.parse.table.row.Reading.Part;
import org.gongkai.parse.table.row.RuledLine;
import org.gongkai.parse.table.row.RuledLine.Field;

/**
 * The row of table 4 as tabs, bars or lines part it into fields, so that an empty field is a blank
 * cell.
 *
 * <p>The lines of the head show whether a rule opens and closes each line: the first bar of the
 * last line alone may as well close an empty field. With a field for each cell the row is certain.
 * With fewer at the very end of a text, that text is cut off, and what is left are the first cells.
 */
final class ReviewFields {

  private static final int FEWEST_RULES = 5;

  private final String text;
  private final int headBegin;
  private final int headEnd;
  private final List<Atom> values;

  private ReviewFields(String text, int headBegin, int headEnd, List<Atom> values) {
    this.text = text;
    this.headBegin = headBegin;
    this.headEnd = headEnd;
    this.values = values;
  }

  /**
   * The parts of the row, one for each field; empty where nothing rules it.
   *
   * @param headBegin UTF-16 index where the head begins
   * @param headEnd UTF-16 index behind the head
   * @param values the figures of the row
   */
  static Optional<List<Part>> of(String text, int headBegin, int headEnd, List<Atom> values) {
    if (values.isEmpty()) {
      return Optional.empty();
    }
    ReviewFields row = new ReviewFields(text, headBegin, headEnd, values);
    return row.ruledLine().or(row::tabbedLines).flatMap(fields -> RuledLine.parts(fields, values));
  }

  /** Whether a rule closes the row's line as it closes that of the head, so that it is complete. */
  static boolean endsRow(String text, int headEnd, List<Atom> values) {
    return !values.isEmpty()
        && RuledLine.at(text, headEnd - 1).endsInRule(text)
        && RuledLine.at(text, values.get(values.size() - 1).begin()).endsInRule(text);
  }

  private Optional<List<Field>> ruledLine() {
    RuledLine line = RuledLine.at(text, values.get(0).begin());
    RuledLine head = RuledLine.at(text, headEnd - 1);
    if (line.begin() < headEnd) {
      return behindHead(line);
    }
    if (line.fields().size() <= FEWEST_RULES || head.fields().size() <= FEWEST_RULES) {
      return Optional.empty();
    }
    // Behind the rule that closes the row, words may follow on the same line.
    if (head.endsInRule(text) && !isFigure(line.fields().get(line.fields().size() - 1))) {
      line = line.withoutLast();
    }
    boolean opened =
        RuledLine.at(text, headBegin).beginsWithBar(text)
            && head.beginsWithBar(text)
            && line.beginsWithBar(text);
    return Optional.of((opened ? line.withoutFirst() : line).fields());
  }

  /**
   * The fields on the line of the head itself, if each is closed and there is one for each cell.
   */
  private Optional<List<Field>> behindHead(RuledLine line) {
    List<Field> behind = line.fields().stream().filter(field -> field.begin() > headEnd).toList();
    boolean closed = behind.size() == OfficialForm.reviews().size() + 1;
    return closed ? Optional.of(behind.subList(0, behind.size() - 1)) : Optional.empty();
  }

  /**
   * The fifteen lines behind the head, the first of which holds a figure; empty where there are
   * fewer, or one of them holds something else than a figure, or the last may only part the table
   * from what follows.
   */
  static Optional<List<Part>> ofLines(String text, int headEnd, List<Atom> values, int cells) {
    ReviewFields row = new ReviewFields(text, headEnd, headEnd, values);
    List<Field> fields = new ArrayList<>();
    int at = row.endOfLine(headEnd) + 1;
    while (fields.size() < cells && at <= text.length()) {
      fields.add(new Field(at, row.endOfLine(at)));
      at = row.endOfLine(at) + 1;
    }
    return fields.size() < cells
            || values.isEmpty()
            || !fields.get(0).holds(values.get(0))
            || row.endsInLineThatPartsIt(fields)
            || !fields.stream().allMatch(field -> field.isBlank(text) || row.isFigure(field))
        ? Optional.empty()
        : RuledLine.parts(fields, values);
  }

  private boolean isFigure(Field field) {
    return values.stream().anyMatch(field::holds);
  }

  /** Whether the last line is empty, without a tab, and no other empty line follows it. */
  private boolean endsInLineThatPartsIt(List<Field> lines) {
    Field last = lines.get(lines.size() - 1);
    int next = last.end() + 1;
    return last.isBlank(text)
        && text.substring(last.begin(), last.end()).indexOf('\t') < 0
        && (next >= text.length() || !new Field(next, endOfLine(next)).isBlank(text));
  }

  /** Lines that begin with a tab each, as the lines of page numbers do not. */
  private Optional<List<Field>> tabbedLines() {
    List<Field> fields = new ArrayList<>();
    int at = endOfLine(headEnd) + 1;
    while (at < text.length() && text.charAt(at) == '\n') {
      at++;
    }
    while (at < text.length() && text.charAt(at) == '\t') {
      int end = endOfLine(at);
      if (text.indexOf('\t', at + 1) >= 0 && text.indexOf('\t', at + 1) < end) {
        return Optional.empty();
      }
      fields.add(new Field(at + 1, end));
      at = end + 1;
    }
    return fields.isEmpty() ? Optional.empty() : Optional.of(fields);
  }

  private int endOfLine(int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }
}
