package org.gongkai.parse.table.row;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.parse.table.atom.Atom;
import org.gongkai.parse.table.atom.Atom.Gap;
import org.gongkai.parse.table.atom.AtomScanner;
import org.gongkai.parse.table.atom.PrintedRow;
import org.gongkai.parse.table.atom.Signs;
import org.gongkai.parse.table.atom.TableKind;
import org.gongkai.parse.table.page.PageText;
import org.gongkai.parse.table.page.Separators;
import org.gongkai.parse.table.row.Reading.Part;
import org.gongkai.parse.text.LabelIndex.Hit;

/**
 * The figures and marks that stand directly behind a label, with no words between: what a list of
 * labels and figures says of it.
 *
 * @param label what is printed before them
 * @param atoms in printed order, with their units
 */
public record LabelledFigures<K>(Hit<K> label, List<Atom> atoms) {

  /** A figure of the form, its unit and its marks are shorter than this. */
  private static final int LONGEST_LAST = 60;

  private static final String MARKS = "、，。；,.;（(";

  public LabelledFigures {
    atoms = List.copyOf(atoms);
  }

  /** The labels without those that are the end of another. */
  public static <K> List<Hit<K>> apart(List<Hit<K>> labels) {
    List<Hit<K>> apart = new ArrayList<>();
    for (Hit<K> label : labels) {
      if (apart.isEmpty() || label.begin() >= apart.get(apart.size() - 1).end()) {
        apart.add(label);
      }
    }
    return apart;
  }

  /** How many labels, of some in the order of the text, end at a place or before it. */
  public static <K> int countBefore(List<Hit<K>> labels, int place) {
    int low = 0;
    int high = labels.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (labels.get(middle).end() <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Where the first of such labels begins that does so at a place or behind it, else an end. */
  public static <K> int nextBegin(List<Hit<K>> labels, int place, int end) {
    int next = countBefore(labels, place);
    while (next < labels.size() && labels.get(next).begin() < place) {
      next++;
    }
    return next < labels.size() ? labels.get(next).begin() : end;
  }

  /**
   * @param next the ideograph at which something else begins
   */
  public static <K> LabelledFigures<K> behind(
      PageText page, Hit<K> label, int next, TableKind table) {
    int begin = page.place(label.end() - 1) + 1;
    int end = endOfItem(page.value(), begin, page.place(next));
    List<Atom> values =
        Signs.join(AtomScanner.scan(page.value(), begin, end, table)).stream()
            .filter(Atom::isValue)
            .toList();
    int own = 0;
    while (own < values.size() && values.get(own).gap().compareTo(Gap.WORD) < 0) {
      own++;
    }
    return new LabelledFigures<>(label, values.subList(0, own));
  }

  /** Where the mark begins that parts an item of a list from the next. */
  private static int endOfItem(String text, int begin, int next) {
    int end = next;
    while (end > begin
        && (MARKS.indexOf(text.charAt(end - 1)) >= 0 || Separators.isBlank(text.charAt(end - 1)))) {
      end--;
    }
    return end;
  }

  /** The same, where nothing but the end of the list is known to follow. */
  public static <K> LabelledFigures<K> last(PageText page, Hit<K> label, int to, TableKind table) {
    int next = Math.min(to, label.end() + LONGEST_LAST);
    return behind(page, label, next, table);
  }

  /** Whether nothing stands behind the label. */
  public boolean isEmpty() {
    return atoms.isEmpty();
  }

  /** What each figure is to its cell; an illegible one is none. */
  public List<Part> parts() {
    return atoms.stream().filter(Atom::isLegible).map(Part::of).toList();
  }

  /** The figures as a row of their own, to be shown where they can't be read. */
  public PrintedRow<K> row(PageText page) {
    int begin = page.place(label.begin());
    int end = atoms.isEmpty() ? begin : atoms.get(atoms.size() - 1).end();
    return new PrintedRow<>(label.key(), begin, end, atoms);
  }
}
