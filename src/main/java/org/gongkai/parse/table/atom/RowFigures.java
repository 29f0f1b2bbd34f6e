package org.gongkai.parse.table.atom;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * The figures of one row, each by its digits.
 *
 * @param whole whether there are as many as the row has cells
 */
public record RowFigures(List<List<Atom>> figures, boolean whole) {

  /** The atoms of all figures, in printed order. */
  public List<Atom> atoms() {
    return figures.stream().flatMap(List::stream).toList();
  }

  /** Whether the last is the sum of the others; a mark counts nothing. */
  public boolean addsUp() {
    long[] counts = counts();
    return whole
        && LongStream.of(counts).allMatch(count -> count >= 0)
        && LongStream.of(counts).sum() == 2 * counts[counts.length - 1];
  }

  /** Their values, 0 for a mark. */
  public long[] counts() {
    return figures.stream().mapToLong(RowFigures::count).toArray();
  }

  private static long count(List<Atom> digits) {
    String number =
        digits.stream()
            .filter(atom -> atom.kind() == Atom.Kind.NUMBER)
            .map(Atom::number)
            .collect(Collectors.joining());
    boolean plain = number.length() < 10 && number.chars().allMatch(Character::isDigit);
    return number.isEmpty() ? 0 : plain ? Long.parseLong(number) : -1;
  }
}
