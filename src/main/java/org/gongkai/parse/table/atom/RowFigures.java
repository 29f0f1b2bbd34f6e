package org.gongkai.parse.table.atom;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * The figures of one row, each by its digits.
 *
 * @param whole whether there are as many as the row has cells
 */
public record RowFigures(List<List<Atom>> figures, boolean whole) {

  /**
   * As many rows as the figures between two labels come nearest to.
   *
   * @param spaced whether no two digits stand together, so that a line holds those of one figure
   * @param cells how many figures a row has
   */
  public static List<RowFigures> rows(List<Atom> atoms, boolean spaced, int cells) {
    List<List<Atom>> figures = figures(atoms, spaced);
    int count = (figures.size() + cells / 2) / cells;
    if (count == 1) {
      return List.of(new RowFigures(figures, figures.size() == cells));
    }
    List<RowFigures> found = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int end = Math.min((i + 1) * cells, figures.size());
      found.add(new RowFigures(figures.subList(i * cells, end), figures.size() == count * cells));
    }
    return found;
  }

  private static List<List<Atom>> figures(List<Atom> atoms, boolean spaced) {
    List<List<Atom>> figures = new ArrayList<>();
    for (Atom atom : atoms) {
      if (figures.isEmpty() || !spaced || atom.gap().compareTo(Atom.Gap.LINE) >= 0) {
        figures.add(new ArrayList<>());
      }
      figures.get(figures.size() - 1).add(atom);
    }
    return figures;
  }

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
