package org.gongkai.parse.table.disclosure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.form.DisclosureCell;
import org.gongkai.form.Edition;
import org.gongkai.form.Item;
import org.gongkai.form.Measure;
import org.gongkai.form.OfficialForm;
import org.gongkai.parse.table.atom.Atom;
import org.gongkai.parse.table.atom.AtomScanner;
import org.gongkai.parse.table.atom.OwnPrint;
import org.gongkai.parse.table.atom.PrintedRow;
import org.gongkai.parse.table.atom.Signs;
import org.gongkai.parse.table.atom.TableKind;
import org.gongkai.parse.table.label.FormLabels;
import org.gongkai.parse.table.label.LabelChain;
import org.gongkai.parse.table.page.PageText;
import org.gongkai.parse.table.row.BrokenFigures;
import org.gongkai.parse.table.row.Fillers;
import org.gongkai.parse.table.row.RowStyle;
import org.gongkai.parse.text.Ideographs;
import org.gongkai.parse.text.LabelIndex;
import org.gongkai.parse.text.LabelIndex.Hit;
import org.gongkai.report.Span;

/**
 * The rows of one print of table 2, located by their labels.
 *
 * @param edition the edition that most column headings show
 * @param headings for each row, in the rows' order, the column headings last printed above it
 * @param repeatsMerged whether what spans several columns is printed once for each of them
 */
public record DisclosureRows(
    Edition edition,
    List<PrintedRow<Item>> rows,
    List<Set<Measure>> headings,
    boolean repeatsMerged,
    int firstIdeograph,
    int lastIdeograph) {

  /** Ideographs between the labels of two rows: the headings of the next item, a running head. */
  private static final int MAX_GAP = 160;

  /** Ideographs between the first column heading and the first row. */
  private static final int HEAD_GAP = 90;

  /** The columns of the form besides that of its labels. */
  static final int COLUMNS = 3;

  private static final int LONGEST_LAST_ROW = 300;
  private static final int FEWEST_ROWS = 2;
  private static final int FEWEST_ROWS_OF_A_PRINT = 4;

  private static final String ARTICLE = "第二十条第";
  private static final String CONTENT = "信息内容";

  public DisclosureRows {
    rows = List.copyOf(rows);
    headings = List.copyOf(headings);
  }

  /** The first print of the table between two ideographs. */
  public static Optional<DisclosureRows> find(PageText page, int from, int to) {
    int head = head(page, from, to);
    if (head < 0) {
      return Optional.empty();
    }
    List<Hit<Measure>> measures = FormLabels.MEASURES.find(page.ideographs(), head, to);
    List<Hit<Item>> hits = FormLabels.ITEMS.find(page.ideographs(), head, to);
    List<Hit<Item>> own =
        new OwnPrint<Item>(page, TableKind.DISCLOSURES, DisclosureRows::isPrint)
            .among(hits, Item.REGULATION);
    List<Hit<Item>> chain = LabelChain.best(own, MAX_GAP);
    if (chain.size() < FEWEST_ROWS) {
      return Optional.empty();
    }
    int last = chain.get(chain.size() - 1).end();
    List<Hit<Measure>> inside = measures.stream().filter(hit -> hit.begin() < last).toList();
    List<PrintedRow<Item>> rows = new ArrayList<>();
    List<Set<Measure>> headings = new ArrayList<>();
    for (int i = 0; i < chain.size(); i++) {
      rows.add(row(page, chain, i, measures, strayLabel(hits, chain, i).orElse(to)));
      headings.add(headings(chain, i, inside));
    }
    Edition edition = EditionSigns.edition(rows, inside);
    return Optional.of(
        new DisclosureRows(
            edition,
            BrokenFigures.torn(
                page.value(),
                Fillers.withoutTrailing(
                    page.value(), rows, item -> OfficialForm.disclosures(edition, item).size())),
            headings,
            repeats(inside),
            head,
            last));
  }

  /** Whether it ends, with rows of its own, before another print of the table begins. */
  public boolean isWholeBefore(PageText page, Span other) {
    long filled = rows.stream().filter(row -> row.atoms().stream().anyMatch(Atom::isValue)).count();
    return filled >= FEWEST_ROWS_OF_A_PRINT
        && page.span(page.place(firstIdeograph), page.place(lastIdeograph)).end() <= other.begin();
  }

  /** Whether labels follow each other as in the table, and no sentence names so many items. */
  private static boolean isPrint(List<Hit<Item>> labels) {
    return LabelChain.best(labels, MAX_GAP).size() >= FEWEST_ROWS_OF_A_PRINT;
  }

  /** Whether a heading stands twice side by side. */
  private static boolean repeats(List<Hit<Measure>> headings) {
    for (int i = 1; i < headings.size(); i++) {
      Hit<Measure> before = headings.get(i - 1);
      Hit<Measure> heading = headings.get(i);
      if (heading.key() == before.key() && heading.begin() == before.end()) {
        return true;
      }
    }
    return false;
  }

  /** The first ideograph that is a heading of the table with one of its rows close behind. */
  private static int head(PageText page, int from, int to) {
    Ideographs text = page.ideographs();
    List<Integer> heads = new ArrayList<>();
    FormLabels.MEASURES.find(text, from, to).forEach(hit -> heads.add(hit.begin()));
    for (int i = from; i < to; i++) {
      if (text.matches(i, CONTENT) || text.matches(i, ARTICLE)) {
        heads.add(i);
      }
    }
    heads.sort(null);
    for (int i = 0; i < heads.size() && i < LabelIndex.MOST_HITS; i++) {
      int head = heads.get(i);
      boolean followed = i + 1 < heads.size() && heads.get(i + 1) - head <= HEAD_GAP;
      boolean row = !FormLabels.ITEMS.find(text, head, Math.min(to, head + HEAD_GAP)).isEmpty();
      if (followed && row) {
        return head;
      }
    }
    return -1;
  }

  private static PrintedRow<Item> row(
      PageText page, List<Hit<Item>> chain, int index, List<Hit<Measure>> measures, int to) {
    Hit<Item> hit = chain.get(index);
    boolean last = index + 1 == chain.size();
    int begin = page.place(hit.begin());
    int nextRow = last ? to : Math.min(to, chain.get(index + 1).begin());
    int nextHead = nextHead(page, hit.end(), nextRow, measures);
    boolean bounded = nextHead < nextRow || !last;
    int end = page.place(Math.min(nextHead, nextRow));
    if (!bounded) {
      end = Math.min(end, begin + LONGEST_LAST_ROW);
    }
    PrintedRow<Item> row =
        new PrintedRow<>(
                hit.key(),
                begin,
                end,
                AtomScanner.scan(page.value(), begin, end, TableKind.DISCLOSURES))
            .withoutUntabbedLines(page.value());
    return row.cutAtForeignWords();
  }

  /** Where, behind a label, that of another row stands out of order, as in halves side by side. */
  private static Optional<Integer> strayLabel(
      List<Hit<Item>> hits, List<Hit<Item>> chain, int index) {
    Hit<Item> label = chain.get(index);
    return hits.stream()
        .filter(hit -> hit.begin() >= label.end() && hit.key() != label.key())
        .map(Hit::begin)
        .findFirst();
  }

  /** Where the headings of the next item begin, so that their marks are no figures. */
  private static int nextHead(PageText page, int from, int to, List<Hit<Measure>> measures) {
    int head = to;
    for (int i = from; i < to && i < from + MAX_GAP; i++) {
      if (page.ideographs().matches(i, ARTICLE) || page.ideographs().matches(i, CONTENT)) {
        head = i;
        break;
      }
    }
    for (Hit<Measure> measure : measures) {
      if (measure.begin() >= from && measure.begin() < head) {
        return measure.begin();
      }
    }
    return head;
  }

  /** The headings between a row and the nearest row above that has some. */
  private static Set<Measure> headings(
      List<Hit<Item>> chain, int index, List<Hit<Measure>> measures) {
    for (int i = index; i >= 0; i--) {
      int from = i == 0 ? 0 : chain.get(i - 1).end();
      int to = chain.get(i).begin();
      Set<Measure> found = EnumSet.noneOf(Measure.class);
      measures.stream()
          .filter(hit -> hit.begin() >= from && hit.end() <= to)
          .forEach(hit -> found.add(hit.key()));
      if (!found.isEmpty()) {
        return found;
      }
    }
    return Set.of();
  }

  /** The cells that the form gives a row. */
  public List<DisclosureCell> cells(PrintedRow<Item> row) {
    return OfficialForm.disclosures(edition, row.key());
  }

  /** The rows that the edition gives cells, as samples of the print. */
  List<RowStyle.Sample> samples() {
    return rows.stream()
        .map(row -> new RowStyle.Sample(row.atoms(), printedCells(row)))
        .filter(sample -> sample.cells() > 0)
        .toList();
  }

  /** How many cells a row is printed in. */
  private int printedCells(PrintedRow<Item> row) {
    int cells = cells(row).size();
    return cells > 0 && cells < COLUMNS && repeatsFigures(row) ? COLUMNS : cells;
  }

  /** Whether a row has more figures than cells and no rule, since one stands in each column. */
  boolean repeatsFigures(PrintedRow<Item> row) {
    long figures = Signs.join(row.atoms()).stream().filter(Atom::isValue).count();
    boolean ruled =
        row.atoms().stream()
            .anyMatch(atom -> atom.gap() == Atom.Gap.TAB || atom.kind() == Atom.Kind.EMPTY);
    return repeatsMerged && !ruled && figures > cells(row).size();
  }

  /** Whether two digits stand together somewhere, so that numbers are not spaced. */
  public boolean hasDigitsTogether() {
    return samples().stream().anyMatch(RowStyle::hasDigitsTogether);
  }

  /** Whether the headings above a row are those of another edition. */
  boolean isHeadedOtherwise(int row) {
    return EditionSigns.areOfAnother(edition, headings.get(row));
  }
}
