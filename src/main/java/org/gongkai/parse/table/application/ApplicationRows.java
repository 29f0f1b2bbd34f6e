package org.gongkai.parse.table.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.form.Applicant;
import org.gongkai.form.Edition;
import org.gongkai.form.Outcome;
import org.gongkai.parse.table.atom.Atom;
import org.gongkai.parse.table.atom.AtomScanner;
import org.gongkai.parse.table.atom.OwnPrint;
import org.gongkai.parse.table.atom.PrintedRow;
import org.gongkai.parse.table.atom.TableKind;
import org.gongkai.parse.table.label.FormLabels;
import org.gongkai.parse.table.label.LabelChain;
import org.gongkai.parse.table.label.TornLabels;
import org.gongkai.parse.table.page.PageText;
import org.gongkai.parse.table.row.BrokenFigures;
import org.gongkai.parse.table.row.Fillers;
import org.gongkai.parse.text.Ideographs;
import org.gongkai.parse.text.LabelIndex.Hit;

/**
 * The rows of one print of table 3, located by their labels.
 *
 * @param edition the edition that the rows present show
 * @param firstIdeograph where the labels begin, as an index of ideographs
 * @param lastIdeograph where the last label ends
 * @param columns what stands behind all labels, column by column, if figures are printed so
 */
public record ApplicationRows(
    Edition edition,
    List<PrintedRow<Outcome>> rows,
    int firstIdeograph,
    int lastIdeograph,
    Optional<PrintedRow<Outcome>> columns) {

  /**
   * Ideographs between two labels of one table: a torn label, a running head, a page break with the
   * table's head again, its note in each of ten columns.
   */
  private static final int MAX_GAP = 1200;

  /** Ideographs between the heads of the columns and the first row. */
  private static final int HEAD = 120;

  private static final int LONGEST_LAST_ROW = 700;

  /** The labels of groups, which stand before the label of the first row of each. */
  private static final List<String> GROUPS = List.of("不予公开", "无法提供", "不予处理");

  /** Fewer rows than this are a sentence that uses the form's words. */
  private static final int FEWEST_ROWS = 6;

  private static final int FEWEST_ROWS_UNDER_HEAD = 2;

  /** So many ideographs above its first row a print has its heads: they may repeat themselves. */
  private static final int HEADS_ABOVE = 1500;

  /** A row has seven cells. */
  private static final int FEWEST_DIGITS = 4;

  public ApplicationRows {
    rows = List.copyOf(rows);
  }

  /** The first print of the table between two ideographs. */
  public static Optional<ApplicationRows> find(PageText page, int from, int to) {
    List<Hit<Outcome>> hits =
        FormLabels.OUTCOMES.find(page.ideographs(), from, to).stream()
            .filter(hit -> !RepeatedHeads.isTotal(page.ideographs(), hit))
            .toList();
    List<Hit<Outcome>> own =
        new OwnPrint<Outcome>(page, TableKind.APPLICATIONS, print -> isPrint(page, print))
            .among(hits, Outcome.NEW_RECEIVED);
    List<Hit<Outcome>> chain =
        LabelChain.best(own, MAX_GAP, RepeatedHeads.of(page.ideographs())::number);
    if (chain.size() < FEWEST_ROWS && !standsUnderHead(page, chain)) {
      return Optional.empty();
    }
    Hit<Outcome> last = chain.get(chain.size() - 1);
    int limit = StrayLabels.end(page, hits, last, to);
    int end = PrintedColumns.begin(page, StrayLabels.last(hits, limit), limit);
    chain = chain.stream().filter(hit -> hit.end() <= end).toList();
    Edition edition = edition(chain);
    chain = RemainingOthers.added(page, withoutOtherEdition(chain, edition), edition, end);
    List<PrintedRow<Outcome>> rows = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    for (int i = 0; i < chain.size(); i++) {
      int stray = StrayLabels.outOfOrder(hits, chain, i).orElse(end);
      rows.add(row(page, chain, i, stray));
      int next = i + 1 < chain.size() ? Math.min(stray, chain.get(i + 1).begin()) : stray;
      ends.add(page.place(StrayLabels.again(page, hits, chain.get(i), next).orElse(next)));
    }
    int head =
        heads(page, from, chain.get(0).begin()).stream()
            .mapToInt(hit -> page.place(hit.end() - 1) + 1)
            .max()
            .orElse(lineBefore(page.value(), rows.get(0).begin()));
    List<PrintedRow<Outcome>> placed = RowsByHeight.placed(page.value(), head, rows, ends, edition);
    return Optional.of(
        new ApplicationRows(
            edition,
            withoutEnumerators(page, BrokenFigures.torn(page.value(), placed)),
            chain.get(0).begin(),
            chain.get(chain.size() - 1).end(),
            end < limit
                ? Optional.of(PrintedColumns.row(page, last.key(), end, limit))
                : Optional.empty()));
  }

  /** Where the line before that of a label begins, if words don't, as those of a heading do. */
  private static int lineBefore(String text, int label) {
    int line = text.lastIndexOf('\n', label) + 1;
    int before = text.lastIndexOf('\n', line - 2) + 1;
    boolean words =
        text.substring(before, line).chars().anyMatch(c -> Ideographs.fold((char) c) != 0);
    return line == 0 || words ? label : before;
  }

  /** The heads of columns before the first row. */
  public static List<Hit<Applicant>> heads(PageText page, int from, int firstRow) {
    return FormLabels.APPLICANTS.find(page.ideographs(), Math.max(from, firstRow - HEAD), firstRow);
  }

  /** Whether the rows of （六） are there, which alone tell the editions apart. */
  public boolean showsEdition() {
    return rows.stream().anyMatch(row -> row.key().group() == Outcome.Group.OTHER);
  }

  /** The same print as one of an edition. */
  public ApplicationRows of(Edition other) {
    return new ApplicationRows(other, rows, firstIdeograph, lastIdeograph, columns);
  }

  /** The same print with other rows. */
  public ApplicationRows with(List<PrintedRow<Outcome>> others) {
    return new ApplicationRows(edition, others, firstIdeograph, lastIdeograph, columns);
  }

  private static boolean isPrint(PageText page, List<Hit<Outcome>> labels) {
    long rows = labels.stream().map(Hit::key).distinct().count();
    return rows >= FEWEST_ROWS && !isSentence(page, labels, rows)
        || labels.size() >= FEWEST_ROWS_UNDER_HEAD && hasHeads(page, labels, HEADS_ABOVE);
  }

  /** Whether labels are parted as words of sentences are, by units and commas and few figures. */
  private static boolean isSentence(PageText page, List<Hit<Outcome>> labels, long rows) {
    int from = page.place(labels.get(0).begin());
    int to = page.place(labels.get(labels.size() - 1).begin());
    String between = page.value().substring(from, to);
    return between.chars().filter(Character::isDigit).count() < rows * FEWEST_DIGITS
        && between.chars().filter(c -> "件,，、".indexOf(c) >= 0).count() >= rows;
  }

  private static boolean standsUnderHead(PageText page, List<Hit<Outcome>> chain) {
    return chain.size() >= FEWEST_ROWS_UNDER_HEAD && hasHeads(page, chain, Integer.MAX_VALUE);
  }

  private static boolean hasHeads(PageText page, List<Hit<Outcome>> chain, int above) {
    int begin = chain.get(0).begin();
    return heads(page, Math.max(0, begin - above), begin).stream().map(Hit::key).distinct().count()
        >= 4;
  }

  private static Edition edition(List<Hit<Outcome>> chain) {
    boolean parted =
        chain.stream()
            .anyMatch(
                hit ->
                    hit.key() == Outcome.OTHER_UNCORRECTED
                        || hit.key() == Outcome.OTHER_FEE_UNPAID);
    return parted ? Edition.FORM_2021 : Edition.FORM_2019;
  }

  private static List<Hit<Outcome>> withoutOtherEdition(List<Hit<Outcome>> chain, Edition edition) {
    return chain.stream().filter(hit -> hit.key().isIn(edition)).toList();
  }

  /**
   * @param to where the last row ends at the latest: before the first label of a second print
   */
  private static PrintedRow<Outcome> row(
      PageText page, List<Hit<Outcome>> chain, int index, int to) {
    Hit<Outcome> hit = chain.get(index);
    int begin = page.place(hit.begin());
    boolean last = index + 1 == chain.size();
    int end =
        last
            ? Math.min(page.place(to), begin + LONGEST_LAST_ROW)
            : page.place(Math.min(to, chain.get(index + 1).begin()));
    List<Atom> atoms = AtomScanner.scan(page.value(), begin, end, TableKind.APPLICATIONS);
    int behindGroup = last ? end : groupBehindFigures(page, hit.end(), chain.get(index + 1), atoms);
    int next = last ? hit.end() : chain.get(index + 1).begin();
    int ownEnd =
        TornLabels.other(page, hit.key(), hit.end(), next)
            .map(at -> Math.min(behindGroup, page.place(at)))
            .orElse(behindGroup);
    boolean broken = BrokenFigures.areIn(page.value(), atoms);
    List<Atom> own = atoms.stream().filter(atom -> broken || atom.begin() < ownEnd).toList();
    PrintedRow<Outcome> row =
        Fillers.withoutLeading(
            page.value(),
            new PrintedRow<>(
                    hit.key(),
                    begin,
                    Math.min(end, ownEnd),
                    Bullets.withoutNext(page.value(), begin, own))
                .withoutUntabbedLines(page.value()),
            Applicant.values().length);
    return last ? row.cutAtForeignWords() : row;
  }

  private static boolean isGroup(PageText page, int at) {
    return GROUPS.stream().anyMatch(label -> page.ideographs().matches(at, label));
  }

  /** Where, behind figures of a row, the label of the next group stands: with other figures. */
  private static int groupBehindFigures(
      PageText page, int from, Hit<Outcome> next, List<Atom> atoms) {
    for (int at = from; at < next.begin(); at++) {
      int place = page.place(at);
      boolean group = isGroup(page, at);
      if (group && atoms.stream().anyMatch(atom -> atom.isValue() && atom.begin() < place)) {
        return place;
      }
    }
    return page.place(next.begin());
  }

  /**
   * Takes from each row the digit that is the next label's, where the print numbers its labels with
   * nothing behind the number.
   */
  private static List<PrintedRow<Outcome>> withoutEnumerators(
      PageText page, List<PrintedRow<Outcome>> rows) {
    List<PrintedRow<Outcome>> shorter = new ArrayList<>();
    int numbered = 0;
    int followed = 0;
    for (int i = 0; i + 1 < rows.size(); i++) {
      PrintedRow<Outcome> row = rows.get(i);
      Outcome next = rows.get(i + 1).key();
      Optional<PrintedRow<Outcome>> cut = withoutEnumerator(page, row, next);
      numbered += cut.isPresent() ? 1 : 0;
      followed += next.group() == row.key().group() && row.extent().isPresent() ? 1 : 0;
      shorter.add(cut.orElse(row));
    }
    shorter.add(rows.get(rows.size() - 1));
    // By chance figures equal the numbers of the next labels now and then, but not throughout.
    return numbered * 2 >= Math.max(FEWEST_ROWS, followed) ? shorter : rows;
  }

  private static Optional<PrintedRow<Outcome>> withoutEnumerator(
      PageText page, PrintedRow<Outcome> row, Outcome next) {
    boolean numbered = next.group().isResult() && next.code().contains("_");
    return numbered
        ? row.withoutLastDigit(page.value(), digit -> FormLabels.isEnumerator(next, (char) digit))
        : Optional.empty();
  }
}
