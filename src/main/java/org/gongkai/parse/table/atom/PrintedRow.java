package org.gongkai.parse.table.atom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.parse.table.atom.Atom.Gap;
import org.gongkai.parse.text.Digits;

/**
 * A row of an official table as printed: its label and what stands up to the next label.
 *
 * @param key what the row is
 * @param begin UTF-16 index where its label begins
 * @param end UTF-16 index where the next label begins
 */
public record PrintedRow<K>(K key, int begin, int end, List<Atom> atoms) {
  /** More blanks before a figure are no lead of its line. */
  private static final int LONGEST_LEAD = 64;

  public PrintedRow {
    atoms = List.copyOf(atoms);
  }

  /** The row with other atoms at its place. */
  public PrintedRow<K> with(List<Atom> others) {
    return new PrintedRow<>(key, begin, end, others);
  }

  /** Where its figures begin and end; empty where it has none. */
  public Optional<int[]> extent() {
    List<Atom> values = atoms.stream().filter(Atom::isValue).toList();
    if (values.isEmpty()) {
      return Optional.empty();
    }
    int begin = values.stream().mapToInt(Atom::begin).min().orElseThrow();
    int end = values.stream().mapToInt(Atom::end).max().orElseThrow();
    return Optional.of(new int[] {begin, end});
  }

  /** The last row of a table ends where words begin that are not the form's. */
  public PrintedRow<K> cutAtForeignWords() {
    return cutAtForeignWords(Integer.MAX_VALUE, Integer.MAX_VALUE);
  }

  /**
   * The same, but behind a running head.
   *
   * @param figures so many tell the row, behind a running head, from the prose that follows a table
   * @param digits or so many in one figure, where nothing parts them
   */
  public PrintedRow<K> cutAtForeignWords(int figures, int digits) {
    List<List<Atom>> stretches = new ArrayList<>();
    stretches.add(new ArrayList<>());
    for (Atom atom : atoms) {
      if (atom.gap() == Gap.FOREIGN) {
        stretches.add(new ArrayList<>());
      }
      stretches.get(stretches.size() - 1).add(atom);
    }
    List<Atom> own =
        stretches.stream()
            .filter(stretch -> holds(stretch, figures, digits))
            .findFirst()
            .filter(stretch -> stretches.get(0).stream().noneMatch(Atom::isValue))
            .orElse(stretches.get(0));
    return new PrintedRow<>(key, begin, end, own);
  }

  /**
   * The row without the numbers of pages: where a tab leads the lines of its figures, a number
   * whose line has none is no figure of the row.
   */
  public PrintedRow<K> withoutUntabbedLines(String text) {
    List<Atom> kept = new ArrayList<>(atoms.size());
    int untabbed = 0;
    int tabbed = 0;
    int line = 0;
    int looked = 0;
    for (Atom atom : atoms) {
      int newline = lastNewline(text, looked, atom.begin());
      line = newline < 0 ? line : newline + 1;
      looked = atom.begin();
      boolean leads = text.charAt(line) == '\t';
      if (atom.kind() == Atom.Kind.NUMBER && !leads) {
        if (line != atom.begin()) {
          return this;
        }
        untabbed++;
      } else {
        kept.add(atom);
        boolean first = leads && atom.isValue() && atom.begin() - line < LONGEST_LEAD;
        tabbed += first && text.substring(line, atom.begin()).isBlank() ? 1 : 0;
      }
    }
    return untabbed == 0 || untabbed > tabbed ? this : new PrintedRow<>(key, begin, end, kept);
  }

  private static int lastNewline(String text, int from, int to) {
    int at = to - 1;
    while (at >= from && text.charAt(at) != '\n') {
      at--;
    }
    return at >= from ? at : -1;
  }

  /** Whether there are so many figures, or so many digits in one that nothing parts. */
  public static boolean holds(List<Atom> atoms, int figures, int digits) {
    return atoms.stream().filter(Atom::isValue).count() >= figures
        || atoms.stream().anyMatch(atom -> atom.number().length() >= digits);
  }

  /** The row without a digit that may be the number of the label behind it. */
  public Optional<PrintedRow<K>> withoutLastDigit(
      String text, java.util.function.IntPredicate isEnumerator) {
    if (atoms.isEmpty()) {
      return Optional.empty();
    }
    Atom last = atoms.get(atoms.size() - 1);
    if (last.kind() != Atom.Kind.NUMBER
        || !last.unit().isEmpty()
        || last.end() > end
        || last.number().equals(Digits.TORN)) {
      return Optional.empty();
    }
    boolean touches = text.substring(last.end(), end).isBlank();
    if (!touches || !isEnumerator.test(last.number().charAt(last.number().length() - 1))) {
      return Optional.empty();
    }
    List<Atom> shorter = new ArrayList<>(atoms.subList(0, atoms.size() - 1));
    String number = last.number().substring(0, last.number().length() - 1);
    if (!number.isEmpty()) {
      shorter.add(new Atom(last.kind(), last.begin(), last.end() - 1, number, "", last.gap()));
    }
    return Optional.of(new PrintedRow<>(key, begin, end, shorter));
  }
}
