package org.gongkai.parse.table.atom;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.gongkai.parse.table.page.LastYear;
import org.gongkai.parse.table.page.PageText;
import org.gongkai.parse.text.LabelIndex.Hit;

/**
 * The labels of the report's own table, where that of another agency or year stands in the same
 * text: those of the first print that has figures and is not said to be of the year before.
 */
public final class OwnPrint<K extends Enum<K>> {

  /** So many figures, however they touch, and blanks are those of a table. */
  private static final int FEWEST_FIGURES = 6;

  /** How many ideographs above its first row a print is named: its head may repeat itself. */
  private static final int CAPTION = 1500;

  /** Labels of so many ideographs are words of nothing else. */
  private static final int FULL_LABEL = 6;

  private final PageText page;
  private final TableKind kind;
  private final Predicate<List<Hit<K>>> isPrint;

  /**
   * @param isPrint whether labels are enough of a table to be a print of it
   */
  public OwnPrint(PageText page, TableKind kind, Predicate<List<Hit<K>>> isPrint) {
    this.page = page;
    this.kind = kind;
    this.isPrint = isPrint;
  }

  /**
   * The labels among which those of the own print are; all, where there is but one print.
   *
   * @param first the label with which the table begins
   */
  public List<Hit<K>> among(List<Hit<K>> labels, K first) {
    List<List<Hit<K>>> prints = prints(labels, first);
    if (prints.size() == 1) {
      return labels;
    }
    List<List<Hit<K>>> whole = prints.stream().filter(isPrint).toList();
    List<Caption> captions = whole.stream().map(print -> caption(labels, print.get(0))).toList();
    int latest = captions.stream().flatMapToInt(it -> it.year().stream()).max().orElse(0);
    List<List<Hit<K>>> own =
        IntStream.range(0, whole.size())
            .filter(i -> !captions.get(i).isOfYearBefore(latest))
            .mapToObj(whole::get)
            .toList();
    // Of what is printed column by column, the figures stand behind all labels.
    return own.stream()
        .filter(this::holdsFigures)
        .findFirst()
        .or(() -> own.stream().findFirst())
        .or(() -> whole.stream().filter(this::holdsFigures).findFirst())
        .orElse(labels);
  }

  /** The labels, parted where the first row is printed again behind others. */
  private List<List<Hit<K>>> prints(List<Hit<K>> labels, K first) {
    List<List<Hit<K>>> prints = new ArrayList<>();
    List<Hit<K>> print = new ArrayList<>();
    for (Hit<K> label : labels) {
      if (label.key() == first) {
        // Before the first row, sentences name the same rows.
        if (isPrint.test(print)) {
          prints.add(print);
        }
        print = new ArrayList<>();
      }
      print.add(label);
    }
    prints.add(print);
    return prints;
  }

  /**
   * What is printed between the last label before a print and its first row.
   *
   * @param isLastYears whether it says that the table is that of the year before
   */
  private record Caption(boolean isLastYears, OptionalInt year) {
    boolean isOfYearBefore(int latest) {
      return isLastYears || year.orElse(latest) < latest;
    }
  }

  private Caption caption(List<Hit<K>> labels, Hit<K> first) {
    int from = above(labels, first);
    return new Caption(
        LastYear.isNamed(page, from, first.begin()), LastYear.year(page, from, first.begin()));
  }

  /** Where what is printed above a first row begins: behind the labels before it. */
  private int above(List<Hit<K>> labels, Hit<K> first) {
    // A shorter one may be of the print's own head.
    int before =
        labels.stream()
            .filter(label -> label.key() != first.key() && label.length() >= FULL_LABEL)
            .filter(label -> label.end() <= first.begin())
            .mapToInt(Hit::end)
            .max()
            .orElse(0);
    return Math.max(first.begin() - CAPTION, before);
  }

  private boolean holdsFigures(List<Hit<K>> print) {
    int begin = page.place(print.get(0).begin());
    int end = page.place(print.get(print.size() - 1).begin());
    return AtomScanner.scan(page.value(), begin, end, kind).stream()
            .filter(atom -> atom.isValue() || atom.kind() == Atom.Kind.EMPTY)
            .mapToLong(OwnPrint::digits)
            .sum()
        >= FEWEST_FIGURES;
  }

  /** Digits, since figures may touch. */
  private static long digits(Atom atom) {
    return Math.max(1, atom.number().chars().filter(Character::isDigit).count());
  }
}
