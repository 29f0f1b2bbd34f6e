package org.gongkai.parse.table.application;

import java.util.List;
import java.util.Optional;
import org.gongkai.form.Applicant;
import org.gongkai.form.Outcome;
import org.gongkai.parse.table.atom.AtomScanner;
import org.gongkai.parse.table.atom.PrintedRow;
import org.gongkai.parse.table.atom.TableKind;
import org.gongkai.parse.table.label.FormLabels;
import org.gongkai.parse.table.page.PageText;
import org.gongkai.parse.text.LabelIndex.Hit;

/** Labels of table 3 that its rows in order leave out: of a second print, or printed again. */
final class StrayLabels {

  /** Labels of so many ideographs are words of nothing else. */
  private static final int FULL_LABEL = 6;

  private static final int FEWEST_HEADS = 4;

  private StrayLabels() {}

  /** Where a print ends whose last label is known: before a second one and the heads of that. */
  static int end(PageText page, List<Hit<Outcome>> hits, Hit<Outcome> last, int to) {
    int second = secondPrint(hits, last).orElse(to);
    List<Hit<Applicant>> heads = FormLabels.APPLICANTS.find(page.ideographs(), last.end(), second);
    boolean behind = second < to && heads.size() >= FEWEST_HEADS;
    return behind && !holdsFigures(page, heads) ? heads.get(0).begin() : second;
  }

  /** Whether figures stand between heads, as in columns that are printed one after the other. */
  private static boolean holdsFigures(PageText page, List<Hit<Applicant>> heads) {
    return PrintedRow.holds(
        AtomScanner.scan(
            page.value(),
            page.place(heads.get(0).begin()),
            page.place(heads.get(heads.size() - 1).begin()),
            TableKind.APPLICATIONS),
        1,
        Integer.MAX_VALUE);
  }

  /** Where the labels begin again behind the last of a print; it may repeat its own. */
  private static Optional<Integer> secondPrint(List<Hit<Outcome>> hits, Hit<Outcome> last) {
    return hits.stream()
        .filter(hit -> hit.begin() >= last.end() && hit.key().compareTo(last.key()) < 0)
        .map(Hit::begin)
        .findFirst();
  }

  /** Where the last label ends that is no word of a column's head. */
  static int last(List<Hit<Outcome>> hits, int limit) {
    return hits.stream()
        .filter(hit -> hit.length() >= FULL_LABEL && hit.end() <= limit)
        .mapToInt(Hit::end)
        .max()
        .orElse(limit);
  }

  /** Where, behind a label, one begins that is printed again out of order: with its own figures. */
  static Optional<Integer> outOfOrder(
      List<Hit<Outcome>> hits, List<Hit<Outcome>> chain, int index) {
    Hit<Outcome> label = chain.get(index);
    int next = index + 1 < chain.size() ? chain.get(index + 1).begin() : label.end();
    return hits.stream()
        .filter(hit -> hit.begin() >= label.end() && hit.end() <= next)
        .filter(hit -> hit.key() != label.key() && hit.length() >= FULL_LABEL)
        .map(Hit::begin)
        .findFirst();
  }

  /** Where a label is printed again behind its own figures: with those of a second print. */
  static Optional<Integer> again(
      PageText page, List<Hit<Outcome>> hits, Hit<Outcome> label, int next) {
    return hits.stream()
        .filter(hit -> hit.begin() >= label.end() && hit.end() <= next)
        .filter(hit -> hit.key() == label.key() && hit.length() >= FULL_LABEL)
        .map(Hit::begin)
        .filter(
            again ->
                PrintedRow.holds(
                    AtomScanner.scan(
                        page.value(),
                        page.place(label.begin()),
                        page.place(again),
                        TableKind.APPLICATIONS),
                    Applicant.values().length,
                    Integer.MAX_VALUE))
        .findFirst();
  }
}
