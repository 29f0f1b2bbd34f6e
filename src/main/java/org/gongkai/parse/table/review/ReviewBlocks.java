package org.gongkai.parse.table.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gongkai.form.Channel;
import org.gongkai.form.ReviewOutcome;
import org.gongkai.parse.table.atom.Atom;
import org.gongkai.parse.table.atom.AtomScanner;
import org.gongkai.parse.table.atom.PrintedRow;
import org.gongkai.parse.table.atom.TableKind;
import org.gongkai.parse.table.label.FormLabels;
import org.gongkai.parse.table.page.PageText;
import org.gongkai.parse.table.row.BrokenFigures;
import org.gongkai.parse.table.row.LabelledFigures;
import org.gongkai.parse.table.row.RowStyle;
import org.gongkai.parse.text.LabelIndex.Hit;

/**
 * A table 4 that gives each channel a row of its own, either under the labels of the outcomes or
 * with these labels again above each.
 *
 * @param firstIdeograph where the first label begins
 * @param rows one for each channel, of five figures
 */
public record ReviewBlocks(int firstIdeograph, List<PrintedRow<Channel>> rows) {

  private static final int CHANNELS = Channel.values().length;
  private static final int OUTCOMES = ReviewOutcome.values().length;

  /** Ideographs between two labels: notes, units, words for litigation. */
  private static final int MOST_BETWEEN = 16;

  private static final int LONGEST_LAST_ROW = 600;

  public ReviewBlocks {
    rows = List.copyOf(rows);
  }

  /** The first print of such a table in a text. */
  public static Optional<ReviewBlocks> find(PageText page) {
    int size = page.ideographs().size();
    List<Hit<ReviewOutcome>> outcomes =
        once(FormLabels.REVIEW_OUTCOMES.find(page.ideographs(), 0, size));
    List<Hit<Channel>> channels =
        once(LabelledFigures.apart(FormLabels.REVIEW_CHANNELS.find(page.ideographs(), 0, size)));
    return IntStream.rangeClosed(0, channels.size() - CHANNELS)
        .mapToObj(i -> channels.subList(i, i + CHANNELS))
        .filter(ReviewBlocks::areInOrder)
        .flatMap(labels -> of(page, labels, outcomes).stream())
        .findFirst();
  }

  /** The labels without those that are printed again in each of the columns that they span. */
  private static <K> List<Hit<K>> once(List<Hit<K>> labels) {
    List<Hit<K>> once = new ArrayList<>();
    for (Hit<K> label : labels) {
      Hit<K> last = once.isEmpty() ? label : once.get(once.size() - 1);
      boolean again = last != label && last.key() == label.key() && last.end() == label.begin();
      if (again) {
        once.set(once.size() - 1, new Hit<>(last.key(), last.begin(), label.end()));
      } else {
        once.add(label);
      }
    }
    return once;
  }

  private static boolean areInOrder(List<Hit<Channel>> labels) {
    return IntStream.range(0, CHANNELS).allMatch(i -> labels.get(i).key().ordinal() == i);
  }

  private static Optional<ReviewBlocks> of(
      PageText page, List<Hit<Channel>> labels, List<Hit<ReviewOutcome>> outcomes) {
    int first = labels.get(0).begin();
    int above = LabelledFigures.countBefore(outcomes, first);
    List<Integer> heads = new ArrayList<>();
    for (Hit<Channel> label : labels) {
      heads.add(LabelledFigures.countBefore(outcomes, label.end()));
    }
    boolean underOneHead =
        heads.get(CHANNELS - 1) == above
            && above >= OUTCOMES
            && isHead(outcomes, above - OUTCOMES)
            && first - outcomes.get(above - 1).end() <= MOST_BETWEEN
            && areNear(labels, labels);
    if (underOneHead) {
      int head = outcomes.get(above - OUTCOMES).begin();
      return filled(page, head, labels, labels);
    }
    boolean headedEach =
        IntStream.range(0, CHANNELS)
            .allMatch(
                i ->
                    heads.get(i) == above + i * OUTCOMES
                        && isHead(outcomes, heads.get(i))
                        && outcomes.get(heads.get(i)).begin() - labels.get(i).end()
                            <= MOST_BETWEEN);
    if (!headedEach) {
      return Optional.empty();
    }
    List<Hit<ReviewOutcome>> totals =
        heads.stream().map(head -> outcomes.get(head + OUTCOMES - 1)).toList();
    return areNear(labels, totals) ? filled(page, first, labels, totals) : Optional.empty();
  }

  /** Whether the labels of the five outcomes follow each other closely. */
  private static boolean isHead(List<Hit<ReviewOutcome>> outcomes, int from) {
    return from + OUTCOMES <= outcomes.size()
        && IntStream.range(0, OUTCOMES)
            .allMatch(
                i ->
                    outcomes.get(from + i).key().ordinal() == i
                        && (i == 0
                            || outcomes.get(from + i).begin() - outcomes.get(from + i - 1).end()
                                <= MOST_BETWEEN));
  }

  /** Whether no more than a note stands between the row of a channel and the next channel. */
  private static boolean areNear(List<Hit<Channel>> labels, List<? extends Hit<?>> rows) {
    return IntStream.range(1, CHANNELS)
        .allMatch(i -> labels.get(i).begin() - rows.get(i - 1).end() <= MOST_BETWEEN);
  }

  /** The rows from one label each to the label of the next channel, if figures are in them. */
  private static Optional<ReviewBlocks> filled(
      PageText page, int first, List<Hit<Channel>> labels, List<? extends Hit<?>> from) {
    List<PrintedRow<Channel>> rows = new ArrayList<>();
    for (int i = 0; i < CHANNELS; i++) {
      int begin = page.place(from.get(i).begin());
      boolean last = i + 1 == CHANNELS;
      int end =
          last
              ? Math.min(page.value().length(), begin + LONGEST_LAST_ROW)
              : page.place(labels.get(i + 1).begin());
      List<Atom> atoms = AtomScanner.scan(page.value(), begin, end, TableKind.REVIEWS);
      PrintedRow<Channel> row = new PrintedRow<>(labels.get(i).key(), begin, end, atoms);
      rows.add(last ? row.cutAtForeignWords() : row);
    }
    boolean filled = rows.stream().anyMatch(row -> PrintedRow.holds(row.atoms(), 2, OUTCOMES));
    return filled
        ? Optional.of(new ReviewBlocks(first, BrokenFigures.torn(page.value(), rows)))
        : Optional.empty();
  }

  /** What the rows show of the print. */
  public RowStyle style(PageText page) {
    int last = page.ideographs().size();
    List<RowStyle.Sample> samples =
        rows.stream().map(row -> new RowStyle.Sample(row.atoms(), OUTCOMES)).toList();
    return RowStyle.of(
        page.value(),
        samples,
        page.isSpacedOut(firstIdeograph, Math.min(last, firstIdeograph + 20)));
  }

  /** Whether digits stand together in any row. */
  public boolean hasDigitsTogether() {
    return rows.stream()
        .anyMatch(row -> RowStyle.hasDigitsTogether(new RowStyle.Sample(row.atoms(), OUTCOMES)));
  }
}
