package org.gongkai.parse.table.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.parse.table.atom.Atom;
import org.gongkai.parse.table.page.Separators;
import org.gongkai.parse.table.row.Reading.Part;

/** A line of a text that tabs or bars part into fields. */
public record RuledLine(int begin, int end, List<Field> fields) {
  public RuledLine {
    fields = List.copyOf(fields);
  }

  /** What stands between two rules. */
  public record Field(int begin, int end) {
    /** Whether an atom stands on the line. */
    public boolean holds(Atom atom) {
      return atom.begin() >= begin && atom.end() <= end;
    }

    boolean isFilledBy(Atom atom) {
      return atom.begin() == begin && atom.end() == end;
    }

    /** Whether all fields are blank. */
    public boolean isBlank(String text) {
      return Separators.isBlank(text.substring(begin, end));
    }
  }

  /** The line on which a character stands. */
  public static RuledLine at(String text, int place) {
    int begin = text.lastIndexOf('\n', place - 1) + 1;
    int newline = text.indexOf('\n', place);
    int end = newline < 0 ? text.length() : newline;
    end = end > begin && text.charAt(end - 1) == '\r' ? end - 1 : end;
    List<Field> fields = new ArrayList<>();
    int from = begin;
    for (int at = begin; at <= end; at++) {
      if (at == end || Separators.isTab(text.charAt(at))) {
        fields.add(new Field(from, at));
        from = at + 1;
      }
    }
    return new RuledLine(begin, end, fields);
  }

  public boolean endsInRule(String text) {
    return fields.size() > 1 && fields.get(fields.size() - 1).isBlank(text);
  }

  /** Whether a bar begins the line. */
  public boolean beginsWithBar(String text) {
    Field first = fields.get(0);
    return fields.size() > 1 && first.isBlank(text) && text.charAt(first.end()) != '\t';
  }

  /** The fields behind the first. */
  public RuledLine withoutFirst() {
    return new RuledLine(begin, end, fields.subList(1, fields.size()));
  }

  /** The fields before the last. */
  public RuledLine withoutLast() {
    return new RuledLine(begin, end, fields.subList(0, fields.size() - 1));
  }

  /**
   * What each field holds; empty where one holds several figures or an illegible one, or a figure
   * stands elsewhere.
   */
  public static Optional<List<Part>> parts(List<Field> fields, List<Atom> values) {
    List<Part> parts = new ArrayList<>();
    int placed = 0;
    for (Field field : fields) {
      List<Atom> own = values.stream().filter(field::holds).toList();
      if (own.size() > 1 || !own.stream().allMatch(Atom::isLegible)) {
        return Optional.empty();
      }
      placed += own.size();
      parts.add(
          own.isEmpty() ? new Part("", "", field.begin(), field.begin()) : Part.of(own.get(0)));
    }
    return placed == values.size() ? Optional.of(parts) : Optional.empty();
  }
}
