package org.gongkai.parse.table.sum;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.form.Cell;
import org.gongkai.form.Sum;
import org.gongkai.report.Figure;
import org.gongkai.report.FigureStatus;

/**
 * Fills blank cells from the sums of the form, where these leave one value only.
 *
 * <p>A sum with one unknown gives it; a sum whose one side is complete and already reached by what
 * is known of the other leaves nothing for the rest. A value is believed only if two sums give it
 * where a sum of the table does not hold, and where print says that a part is nothing: by a mark,
 * or by a blank in a table that leaves noughts blank.
 */
public final class SumProof<C extends Cell> {

  private final List<Sum<C>> sums;
  private final Map<C, Figure<C>> figures = new LinkedHashMap<>();

  private SumProof(List<Figure<C>> figures, List<Sum<C>> sums) {
    this.sums = sums;
    figures.forEach(figure -> this.figures.put(figure.cell(), figure));
  }

  public static <C extends Cell> List<Figure<C>> complete(
      List<Figure<C>> figures, List<Sum<C>> sums) {
    if (figures.stream().allMatch(figure -> figure.value().isPresent())
        || figures.stream().noneMatch(figure -> figure.value().isPresent())) {
      return figures;
    }
    return new SumProof<>(figures, sums).complete();
  }

  private List<Figure<C>> complete() {
    boolean trusted =
        sums.stream().noneMatch(this::isBroken)
            && figures.values().stream().noneMatch(f -> f.status() == FigureStatus.UNREADABLE);
    // Noughts first, since they show what a blank means in this table.
    while (fill(trusted, true) || fill(trusted, false)) {
      // What is filled may leave another sum with one unknown.
    }
    return List.copyOf(figures.values());
  }

  private boolean fill(boolean trusted, boolean noughts) {
    boolean found = false;
    for (Map.Entry<C, List<Proposal>> entry : proposals().entrySet()) {
      Figure<C> figure = figures.get(entry.getKey());
      boolean isNought = entry.getValue().get(0).value().signum() == 0;
      if (figure.status() == FigureStatus.BLANK
          && isNought == noughts
          && isBelieved(figure, entry.getValue(), trusted)) {
        fill(entry.getKey(), entry.getValue());
        found = true;
      }
    }
    return found;
  }

  /**
   * A value that a sum gives for a cell.
   *
   * @param isPart whether the cell is one of those that are summed up
   */
  private record Proposal(BigDecimal value, String sum, boolean isPart) {}

  private boolean isBelieved(Figure<C> figure, List<Proposal> proposals, boolean trusted) {
    BigDecimal value = proposals.get(0).value();
    boolean agreed = proposals.stream().allMatch(other -> other.value().compareTo(value) == 0);
    boolean printedAsNothing =
        value.signum() > 0
            && (!figure.raw().isBlank() || proposals.get(0).isPart() && leavesNoughtsBlank());
    boolean oneSuffices = trusted && !printedAsNothing;
    return agreed && value.signum() >= 0 && (oneSuffices || proposals.size() > 1);
  }

  /** Whether a blank was filled with a nought. */
  private boolean leavesNoughtsBlank() {
    return figures.values().stream()
        .filter(figure -> figure.status() == FigureStatus.RECOVERED)
        .filter(figure -> figure.raw().isBlank())
        .anyMatch(figure -> figure.value().orElseThrow().signum() == 0);
  }

  private boolean isBroken(Sum<C> sum) {
    BigDecimal addends = known(sum.addends());
    BigDecimal totals = known(sum.totals());
    boolean complete = unknown(sum.addends()).isEmpty() && unknown(sum.totals()).isEmpty();
    boolean tooLarge = unknown(sum.totals()).isEmpty() && addends.compareTo(totals) > 0;
    return tooLarge || (complete && addends.compareTo(totals) != 0);
  }

  private Map<C, List<Proposal>> proposals() {
    Map<C, List<Proposal>> proposals = new LinkedHashMap<>();
    for (Sum<C> sum : sums) {
      List<C> addends = unknown(sum.addends());
      List<C> totals = unknown(sum.totals());
      BigDecimal difference = known(sum.totals()).subtract(known(sum.addends()));
      if (addends.size() == 1 && totals.isEmpty()) {
        propose(proposals, addends.get(0), difference, sum, true);
      } else if (addends.isEmpty() && totals.size() == 1) {
        propose(proposals, totals.get(0), difference.negate(), sum, false);
      } else if (difference.signum() == 0 && addends.isEmpty() != totals.isEmpty()) {
        for (C cell : addends.isEmpty() ? totals : addends) {
          propose(proposals, cell, BigDecimal.ZERO, sum, totals.isEmpty());
        }
      }
    }
    return proposals;
  }

  private void propose(
      Map<C, List<Proposal>> proposals, C cell, BigDecimal value, Sum<C> sum, boolean isPart) {
    String name = sum.kind().name().toLowerCase(Locale.ROOT) + " sum of " + sum.subject();
    proposals
        .computeIfAbsent(cell, key -> new ArrayList<>())
        .add(new Proposal(value, name, isPart));
  }

  private void fill(C cell, List<Proposal> proposals) {
    Figure<C> open = figures.get(cell);
    Set<String> names = new HashSet<>();
    List<String> distinct = proposals.stream().map(Proposal::sum).filter(names::add).toList();
    String print = open.span().isPresent() ? "printed blank" : "no trace in print";
    Optional<String> proof =
        Optional.of(print + "; follows from the " + String.join(" and the ", distinct));
    figures.put(
        cell,
        new Figure<>(
            cell,
            Optional.of(proposals.get(0).value()),
            open.unit(),
            open.raw(),
            FigureStatus.RECOVERED,
            open.span(),
            proof));
  }

  private BigDecimal known(List<C> cells) {
    BigDecimal sum = BigDecimal.ZERO;
    for (C cell : cells) {
      sum = sum.add(figures.get(cell).value().orElse(BigDecimal.ZERO));
    }
    return sum;
  }

  private List<C> unknown(List<C> cells) {
    return cells.stream().filter(cell -> figures.get(cell).value().isEmpty()).toList();
  }
}
