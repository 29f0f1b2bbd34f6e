package org.gongkai.parse.table.row;

import java.util.List;
import java.util.function.ToIntFunction;
import org.gongkai.parse.table.atom.Atom;
import org.gongkai.parse.table.atom.PrintedRow;
import org.gongkai.parse.table.atom.RowWords;

/**
 * A program's words for nothing, as {@code None}, where they fill up the columns that a merged
 * label spans: a row has more of them than cells.
 */
public final class Fillers {

  private Fillers() {}

  /** The row without the words before its figures that are more than its cells. */
  public static <K> PrintedRow<K> withoutLeading(String text, PrintedRow<K> row, int cells) {
    List<Atom> atoms = row.atoms();
    int more = surplus(atoms, cells);
    return more > 0
            && atoms.size() == cells + more
            && atoms.subList(0, more).stream().allMatch(atom -> isWord(text, atom))
        ? row.with(atoms.subList(more, atoms.size()))
        : row;
  }

  /**
   * The rows without the words behind their figures that are more than their cells.
   *
   * @param cells how many cells a row has
   */
  public static <K> List<PrintedRow<K>> withoutTrailing(
      String text, List<PrintedRow<K>> rows, ToIntFunction<K> cells) {
    return rows.stream()
        .map(row -> withoutTrailing(text, row, cells.applyAsInt(row.key())))
        .toList();
  }

  private static <K> PrintedRow<K> withoutTrailing(String text, PrintedRow<K> row, int cells) {
    List<Atom> atoms = row.atoms();
    int more = surplus(atoms, cells);
    return cells > 0
            && more > 0
            && atoms.size() == cells + more
            && atoms.subList(cells, atoms.size()).stream().allMatch(atom -> isWord(text, atom))
        ? row.with(atoms.subList(0, cells))
        : row;
  }

  private static int surplus(List<Atom> atoms, int cells) {
    return (int) atoms.stream().filter(Atom::isValue).count() - cells;
  }

  private static boolean isWord(String text, Atom atom) {
    return atom.kind() == Atom.Kind.MARK
        && RowWords.isNothing(text.substring(atom.begin(), atom.end()));
  }
}
