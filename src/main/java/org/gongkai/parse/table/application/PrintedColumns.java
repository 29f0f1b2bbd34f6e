package org.gongkai.parse.table.application;

import java.util.List;
import org.gongkai.form.Applicant;
import org.gongkai.parse.table.atom.Atom;
import org.gongkai.parse.table.atom.AtomScanner;
import org.gongkai.parse.table.atom.PrintedRow;
import org.gongkai.parse.table.atom.TableKind;
import org.gongkai.parse.table.label.FormLabels;
import org.gongkai.parse.table.page.PageText;
import org.gongkai.parse.text.LabelIndex.Hit;

/**
 * Columns of table 3 that are printed one behind the other, the labels of all rows first: none of
 * their figures is one of the row whose label was last.
 */
final class PrintedColumns {

  /** More figures than one behind a head are those of its column. */
  private static final int FEWEST = 2;

  private static final int LONGEST = 3000;

  private PrintedColumns() {}

  /**
   * Where the first column begins, with several figures behind its head; the end where none does.
   *
   * @param from behind all labels of rows
   */
  static int begin(PageText page, int from, int end) {
    List<Hit<Applicant>> heads = FormLabels.APPLICANTS.find(page.ideographs(), from, end);
    for (int i = 0; i < heads.size(); i++) {
      Hit<Applicant> head = heads.get(i);
      int next = i + 1 < heads.size() ? heads.get(i + 1).begin() : end;
      if (head.key() == Applicant.NATURAL_PERSON && holdsColumn(page, head.end(), next)) {
        return head.begin();
      }
    }
    return end;
  }

  /** What all columns hold, as if it stood behind one label. */
  static <K> PrintedRow<K> row(PageText page, K label, int from, int to) {
    int begin = page.place(from);
    int end = Math.min(page.place(to), begin + LONGEST);
    List<Atom> atoms = AtomScanner.scan(page.value(), begin, end, TableKind.APPLICATIONS);
    return new PrintedRow<>(label, begin, end, atoms).cutAtForeignWords();
  }

  private static boolean holdsColumn(PageText page, int from, int to) {
    int begin = page.place(from - 1) + 1;
    return PrintedRow.holds(
        AtomScanner.scan(page.value(), begin, page.place(to), TableKind.APPLICATIONS),
        FEWEST,
        Integer.MAX_VALUE);
  }
}
