package org.gongkai.parse.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.parse.table.Reading.Part;
import org.gongkai.parse.text.Digits;

/** A sum of money with a space between all its characters, as {@code 1 5 . 6 8}. */
final class SpacedAmount {

  private static final Pattern PRINT =
      Pattern.compile("([0-9０-９](?: [0-9０-９])*+) ([.．])((?: [0-9０-９])++)");

  private SpacedAmount() {}

  /** The amount, if the figures of a row with one cell are nothing else. */
  static Optional<Part> of(String text, List<Atom> figures) {
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

  private static String plain(String spaced) {
    StringBuilder digits = new StringBuilder();
    spaced.chars().filter(c -> c != ' ').forEach(c -> digits.append(Digits.plain((char) c)));
    return digits.toString();
  }
}
