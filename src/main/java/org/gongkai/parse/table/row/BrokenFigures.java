package org.gongkai.parse.table.row;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.parse.table.atom.Atom;
import org.gongkai.parse.table.atom.Atom.Gap;
import org.gongkai.parse.table.atom.Atom.Kind;
import org.gongkai.parse.table.atom.PrintedRow;
import org.gongkai.parse.text.Digits;

/**
 * Figures of one row that narrow columns break over lines, in text that keeps the place of things
 * on their page: {@code 21 0 21} above {@code 14 14} are 2114, 0 and 2114.
 *
 * <p>Such lines stand beneath each other and hold unlike numbers of figures, or share the cells of
 * a drawn frame.
 */
public final class BrokenFigures {

  /** A frame of fewer upright strokes holds no row of several figures. */
  private static final int FEWEST_STROKES = 4;

  private BrokenFigures() {}

  /**
   * The same rows of a table; if it breaks any figure, none can be read that has another line of
   * its row beside its own.
   */
  public static <K> List<PrintedRow<K>> torn(String text, List<PrintedRow<K>> rows) {
    return rows.stream().noneMatch(row -> areIn(text, row.atoms()))
        ? rows
        : rows.stream()
            .map(row -> lines(row.atoms()).size() > 1 ? row.with(torn(row.atoms())) : row)
            .toList();
  }

  /** The same figures, none of which can be read. */
  public static List<Atom> torn(List<Atom> atoms) {
    return atoms.stream().map(BrokenFigures::torn).toList();
  }

  private static List<List<Atom>> lines(List<Atom> atoms) {
    List<List<Atom>> lines = new ArrayList<>();
    boolean isNext = true;
    for (Atom atom : atoms) {
      isNext |= atom.gap().compareTo(Gap.LINE) >= 0;
      if (atom.isValue()) {
        if (isNext) {
          lines.add(new ArrayList<>());
        }
        lines.get(lines.size() - 1).add(atom);
        isNext = false;
      }
    }
    return lines;
  }

  /** Whether lines break a figure of a row. */
  public static boolean areIn(String text, List<Atom> atoms) {
    List<List<Atom>> lines = lines(atoms);
    return IntStream.range(1, lines.size())
        .anyMatch(
            i ->
                standBeneath(text, lines.get(i - 1), lines.get(i))
                    || areOfOneFrame(text, lines.get(i - 1), lines.get(i)));
  }

  /** Whether two lines have the same cells of a frame that is drawn around them. */
  private static boolean areOfOneFrame(String text, List<Atom> upper, List<Atom> lower) {
    long strokes = strokes(text, upper.get(0));
    return strokes >= FEWEST_STROKES && strokes == strokes(text, lower.get(0));
  }

  /** How many upright strokes are on the line of a figure. */
  private static long strokes(String text, Atom atom) {
    int end = text.indexOf('\n', atom.begin());
    return text.substring(text.lastIndexOf('\n', atom.begin()) + 1, end < 0 ? text.length() : end)
        .chars()
        .filter(c -> c == '│' || c == '┃')
        .count();
  }

  private static Atom torn(Atom atom) {
    return atom.kind() == Kind.NUMBER
        ? new Atom(atom.kind(), atom.begin(), atom.end(), Digits.TORN, "", atom.gap())
        : atom;
  }

  private static boolean standBeneath(String text, List<Atom> upper, List<Atom> lower) {
    return upper.size() > 1
        && lower.size() > 1
        && upper.size() != lower.size()
        && areSetApart(upper)
        && areSetApart(lower)
        && column(text, lower.get(0)) + length(lower.get(0)) > column(text, upper.get(0))
        && column(text, lower.get(0)) < column(text, upper.get(upper.size() - 1));
  }

  /** Whether several spaces part the figures of a line. */
  private static boolean areSetApart(List<Atom> line) {
    return line.stream().skip(1).allMatch(atom -> atom.gap() == Gap.WIDE);
  }

  private static int column(String text, Atom atom) {
    return atom.begin() - text.lastIndexOf('\n', atom.begin()) - 1;
  }

  private static int length(Atom atom) {
    return atom.end() - atom.begin();
  }
}
