package org.gongkai.parse.table.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.form.Channel;
import org.gongkai.form.Edition;
import org.gongkai.form.OfficialForm;
import org.gongkai.form.ReviewCell;
import org.gongkai.form.ReviewOutcome;
import org.gongkai.parse.table.atom.TableKind;
import org.gongkai.parse.table.label.FormLabels;
import org.gongkai.parse.table.page.PageText;
import org.gongkai.parse.table.row.FigureWriter;
import org.gongkai.parse.table.row.LabelledFigures;
import org.gongkai.parse.table.row.Reading;
import org.gongkai.parse.table.row.Reading.Part;
import org.gongkai.parse.table.sum.SumProof;
import org.gongkai.parse.text.LabelIndex.Hit;
import org.gongkai.report.Figure;
import org.gongkai.report.OfficialTable;

/**
 * Table 4 on its side: a list that gives each figure a label, or rows for its outcomes.
 *
 * <p>Rows are believed if all their sums hold; in a list a label has the one figure behind it.
 */
public final class LabelledReviews {

  private static final int CHANNELS = Channel.values().length;
  private static final int OUTCOMES = ReviewOutcome.values().length;
  private static final String UNIT = "件";

  /** Ideographs between two labels: those of the channels, and units. */
  private static final int MOST_BETWEEN = 16;

  private final PageText page;
  private final List<Hit<ReviewOutcome>> outcomes;
  private final List<Hit<Channel>> channels;

  private LabelledReviews(PageText page) {
    this.page = page;
    int size = page.ideographs().size();
    this.outcomes = FormLabels.REVIEW_OUTCOMES.find(page.ideographs(), 0, size);
    this.channels =
        LabelledFigures.apart(FormLabels.REVIEW_CHANNELS.find(page.ideographs(), 0, size));
  }

  /** The table, if it is printed so. */
  public static Optional<OfficialTable<ReviewCell>> read(PageText page, Edition edition) {
    LabelledReviews print = new LabelledReviews(page);
    return print.list().or(print::outcomeRows).map(cells -> print.table(cells, edition));
  }

  /** Fifteen labels in the form's order, most with one figure each. */
  private Optional<List<LabelledFigures<?>>> list() {
    for (int i = 0; i + CHANNELS * OUTCOMES <= outcomes.size(); i++) {
      List<Hit<ReviewOutcome>> labels = outcomes.subList(i, i + CHANNELS * OUTCOMES);
      if (isInOrder(labels)) {
        List<LabelledFigures<?>> figures = new ArrayList<>();
        labels.forEach(label -> figures.add(behind(label)));
        return isList(figures) ? Optional.of(figures) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isList(List<LabelledFigures<?>> cells) {
    return cells.stream().filter(cell -> cell.parts().size() == 1).count() * 2 > cells.size();
  }

  /** Whether a figure is missing, so that those behind it may have moved. */
  private static boolean mayBeMoved(List<LabelledFigures<?>> cells) {
    List<Part> parts =
        cells.stream()
            .map(cell -> cell.parts().size() == 1 ? cell.parts().get(0) : Part.NOWHERE)
            .toList();
    return cells.stream().anyMatch(LabelledFigures::isEmpty)
        && (!ReviewDoubts.isPossible(parts) || ReviewDoubts.mayHaveLostACell(parts));
  }

  /** Five rows of three figures, under the labels of the channels. */
  private Optional<List<LabelledFigures<?>>> outcomeRows() {
    for (int i = 0; i + OUTCOMES <= outcomes.size(); i++) {
      List<Hit<ReviewOutcome>> labels = outcomes.subList(i, i + OUTCOMES);
      if (isInOrder(labels) && standBefore(labels.get(0).begin(), channels, CHANNELS)) {
        List<List<LabelledFigures<?>>> rows = rows(labels, CHANNELS);
        if (rows.size() == OUTCOMES) {
          List<LabelledFigures<?>> cells = new ArrayList<>();
          for (int cell = 0; cell < CHANNELS * OUTCOMES; cell++) {
            cells.add(rows.get(cell % OUTCOMES).get(cell / OUTCOMES));
          }
          return proven(cells);
        }
      }
    }
    return Optional.empty();
  }

  /** The figures of each row, one a cell, if all rows have as many as columns. */
  private <K> List<List<LabelledFigures<?>>> rows(List<Hit<K>> labels, int columns) {
    List<List<LabelledFigures<?>>> rows = new ArrayList<>();
    for (Hit<K> label : labels) {
      LabelledFigures<K> row = behind(label);
      if (row.atoms().size() == columns && row.parts().size() == columns) {
        rows.add(
            row.atoms().stream()
                .<LabelledFigures<?>>map(atom -> new LabelledFigures<>(label, List.of(atom)))
                .toList());
      }
    }
    return rows;
  }

  private static Optional<List<LabelledFigures<?>>> proven(List<LabelledFigures<?>> cells) {
    List<Part> parts = cells.stream().map(cell -> cell.parts().get(0)).toList();
    return ReviewDoubts.addsUp(new Reading(parts, true)) ? Optional.of(cells) : Optional.empty();
  }

  /** Whether labels follow each other in the form's order, again and again, and close together. */
  private static <K extends Enum<K>> boolean isInOrder(List<Hit<K>> labels) {
    int kinds = labels.get(0).key().getDeclaringClass().getEnumConstants().length;
    for (int i = 0; i < labels.size(); i++) {
      boolean near = i == 0 || labels.get(i).begin() - labels.get(i - 1).end() <= MOST_BETWEEN;
      if (labels.get(i).key().ordinal() != i % kinds || !near) {
        return false;
      }
    }
    return true;
  }

  /** Whether so many labels stand in the form's order right before a place. */
  private static <K extends Enum<K>> boolean standBefore(
      int place, List<Hit<K>> labels, int count) {
    int before = LabelledFigures.countBefore(labels, place);
    if (before < count) {
      return false;
    }
    List<Hit<K>> last = labels.subList(before - count, before);
    return isInOrder(last) && place - last.get(count - 1).end() <= MOST_BETWEEN;
  }

  private <K> LabelledFigures<K> behind(Hit<K> label) {
    int size = page.ideographs().size();
    int next =
        Math.min(
            LabelledFigures.nextBegin(outcomes, label.end(), size),
            LabelledFigures.nextBegin(channels, label.end(), size));
    return next - label.end() <= MOST_BETWEEN && next < size
        ? LabelledFigures.behind(page, label, next, TableKind.REVIEWS)
        : LabelledFigures.last(page, label, size, TableKind.REVIEWS);
  }

  private OfficialTable<ReviewCell> table(List<LabelledFigures<?>> cells, Edition edition) {
    FigureWriter writer = new FigureWriter(page);
    List<Figure<ReviewCell>> figures = new ArrayList<>();
    boolean moved = mayBeMoved(cells);
    int end = 0;
    for (int i = 0; i < cells.size(); i++) {
      LabelledFigures<?> printed = cells.get(i);
      ReviewCell cell = OfficialForm.reviews().get(i);
      end = Math.max(end, printed.row(page).end());
      if (printed.isEmpty()) {
        figures.add(FigureWriter.absent(cell, UNIT));
      } else if (!moved && printed.atoms().size() == 1 && printed.parts().size() == 1) {
        figures.add(writer.printed(cell, UNIT, printed.parts().get(0), Optional.empty()));
      } else {
        figures.add(
            writer.unreadable(
                cell, UNIT, printed.row(page), "its label has not one figure for certain"));
      }
    }
    int begin = page.place(cells.get(0).label().begin());
    return new OfficialTable<>(
        edition,
        page.span(Math.min(begin, end), end),
        page.endsAt(end) ? figures : SumProof.complete(figures, OfficialForm.reviewSums()),
        List.of());
  }
}
