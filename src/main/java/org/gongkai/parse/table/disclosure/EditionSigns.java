package org.gongkai.parse.table.disclosure;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongkai.form.Edition;
import org.gongkai.form.Item;
import org.gongkai.form.Measure;
import org.gongkai.parse.table.atom.Atom;
import org.gongkai.parse.table.atom.PrintedRow;
import org.gongkai.parse.text.LabelIndex.Hit;

/** The headings and rows by which a print of table 2 shows its edition. */
final class EditionSigns {

  private static final Set<Measure> ONLY_2019 =
      EnumSet.of(
          Measure.NEWLY_MADE,
          Measure.NEWLY_DISCLOSED,
          Measure.TOTAL_DISCLOSED,
          Measure.PREVIOUS_YEAR_ITEMS,
          Measure.ITEM_CHANGE,
          Measure.PROCUREMENT_ITEMS,
          Measure.PROCUREMENT_AMOUNT);
  private static final Set<Measure> ONLY_2021 =
      EnumSet.of(Measure.ISSUED, Measure.REPEALED, Measure.IN_FORCE, Measure.FEE_AMOUNT);

  private EditionSigns() {}

  /** The edition that most headings show, or else the rows. */
  static Edition edition(List<PrintedRow<Item>> rows, List<Hit<Measure>> measures) {
    long old = measures.stream().filter(hit -> ONLY_2019.contains(hit.key())).count();
    long revised = measures.stream().filter(hit -> ONLY_2021.contains(hit.key())).count();
    if (old != revised) {
      return old > revised ? Edition.FORM_2019 : Edition.FORM_2021;
    }
    List<Item> items = rows.stream().map(PrintedRow::key).toList();
    boolean has2019Rows =
        items.contains(Item.OTHER_PUBLIC_SERVICE) || items.contains(Item.GOVERNMENT_PROCUREMENT);
    boolean threeCells =
        rows.stream()
            .filter(row -> row.key().article20Item() == 5 || row.key().article20Item() == 6)
            .anyMatch(row -> row.atoms().stream().filter(Atom::isValue).count() > 1);
    return has2019Rows || threeCells ? Edition.FORM_2019 : Edition.FORM_2021;
  }

  /** Whether headings are those of another edition than a print's, and none is its own. */
  static boolean areOfAnother(Edition edition, Set<Measure> headings) {
    Set<Measure> foreign = edition == Edition.FORM_2019 ? ONLY_2021 : ONLY_2019;
    Set<Measure> own = edition == Edition.FORM_2019 ? ONLY_2019 : ONLY_2021;
    return headings.stream().anyMatch(foreign::contains)
        && headings.stream().noneMatch(own::contains);
  }
}
