package org.gongkai.parse.table.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.parse.table.atom.Atom;
import org.gongkai.parse.table.row.Reading.Part;
import org.gongkai.parse.text.Digits;

/** A sum of money with a space between all its characters, as {@code 1 5 . 6 8}. */
public final class SpacedAmount {

  private static final Pattern PRINT =
      Pattern.compile("([0-9０-９](?: [0-9０-９])*+) ([.．])((?: [0-9０-９])++)");

  /** What stands between the figures of one cell. */
  private static final Set<String> WITHIN = Set.of(" ", " . ", " ． ");

  private SpacedAmount() {}

  /**
   * The reading of a row, if an amount of it is printed so and more than a space parts its cells.
   *
   * @param figures the figures of the row as they are met, a digit each
   */
  public static Optional<Reading> row(String text, List<Atom> figures, int cells) {
    List<List<Atom>> printed = cells(text, figures);
    if (printed.size() != cells) {
      return Optional.empty();
    }
    List<Part> parts = new ArrayList<>();
    int amounts = 0;
    for (List<Atom> cell : printed) {
      Optional<Part> amount = of(text, cell);
      amounts += amount.isPresent() ? 1 : 0;
      amount.or(() -> number(cell)).ifPresent(parts::add);
    }
    return amounts > 0 && parts.size() == cells
        ? Optional.of(new Reading(parts, false))
        : Optional.empty();
  }

  /** The figures between which no more stands than a space, or a point with a space around it. */
  private static List<List<Atom>> cells(String text, List<Atom> figures) {
    List<List<Atom>> cells = new ArrayList<>();
    int end = -1;
    for (Atom atom : figures) {
      String between = end < 0 ? "" : text.substring(end, atom.begin());
      if (end < 0 || !WITHIN.contains(between)) {
        cells.add(new ArrayList<>());
      }
      cells.get(cells.size() - 1).add(atom);
      end = atom.end();
    }
    return cells;
  }

  /** The amount, if the figures of a cell are nothing else. */
  private static Optional<Part> of(String text, List<Atom> figures) {
    int begin = figures.get(0).begin();
    Atom last = figures.get(figures.size() - 1);
    int end = last.end() - last.unit().length();
    Matcher print = PRINT.matcher(text.substring(begin, end).stripTrailing());
    return print.matches()
        ? Optional.of(
            new Part(
                plain(print.group(1)) + "." + plain(print.group(3)),
                last.unit(),
                begin,
                last.end()))
        : Optional.empty();
  }

  /** The whole number whose digits a space parts. */
  private static Optional<Part> number(List<Atom> digits) {
    String number = digits.stream().map(Atom::number).collect(Collectors.joining());
    Atom last = digits.get(digits.size() - 1);
    boolean single =
        digits.size() == 1 || digits.stream().allMatch(atom -> atom.number().length() == 1);
    boolean plain = digits.stream().allMatch(atom -> atom.kind() == Atom.Kind.NUMBER);
    return single && plain && Digits.isNumber(number)
        ? Optional.of(new Part(number, last.unit(), digits.get(0).begin(), last.end()))
        : Optional.empty();
  }

  private static String plain(String spaced) {
    StringBuilder digits = new StringBuilder();
    spaced.chars().filter(c -> c != ' ').forEach(c -> digits.append(Digits.plain((char) c)));
    return digits.toString();
  }
}
