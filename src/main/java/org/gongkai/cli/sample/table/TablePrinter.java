package org.gongkai.cli.sample.table;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.cli.sample.world.Dice;
import org.gongkai.cli.sample.world.TrueFigures;
import org.gongkai.form.ApplicationCell;
import org.gongkai.form.Cell;
import org.gongkai.form.DisclosureCell;
import org.gongkai.form.ReviewCell;
import org.gongkai.form.Sum;

/** Prints true figures by a recipe. */
public final class TablePrinter {

  private TablePrinter() {}

  public static PrintedTable disclosures(
      TrueFigures<DisclosureCell> figures, Recipe recipe, Dice dice) {
    return print(figures, Grids.disclosures(figures.edition()), recipe, dice);
  }

  public static PrintedTable applications(
      TrueFigures<ApplicationCell> figures, Recipe recipe, Dice dice) {
    return print(figures, Grids.applications(figures.edition()), recipe, dice);
  }

  public static PrintedTable reviews(TrueFigures<ReviewCell> figures, Recipe recipe, Dice dice) {
    return print(figures, Grids.reviews(), recipe, dice);
  }

  private static PrintedTable print(
      TrueFigures<?> figures, List<Row> grid, Recipe recipe, Dice dice) {
    Map<Cell, TrueCell> truth = new LinkedHashMap<>();
    figures
        .figures()
        .forEach(
            (cell, value) ->
                truth.put(cell, new TrueCell(TrueCell.State.VALUE, value, Optional.empty(), "")));
    Draft table = new Draft(figures.edition(), labelled(grid, recipe, dice), truth);
    recipe
        .mistake()
        .filter(mistake -> !Mistake.sums(table).isEmpty())
        .ifPresent(mistake -> mistake.apply(table, dice));
    truth.replaceAll((cell, is) -> FigurePrinter.print(cell, is.value(), recipe, dice));
    recipe.grid().forEach(noise -> noise.apply(table, dice));
    StringBuilder text = new StringBuilder();
    recipe.layout().print(table, dice, text);
    List<? extends Sum<?>> broken = recipe.mistake().isEmpty() ? List.of() : brokenSums(table);
    return new PrintedTable(figures.edition(), recipe, text.toString(), truth, broken);
  }

  private static List<Row> labelled(List<Row> grid, Recipe recipe, Dice dice) {
    if (recipe.labels().isEmpty()) {
      return grid;
    }
    return grid.stream()
        .map(row -> new Row(row.slots().stream().map(s -> noisy(s, recipe, dice)).toList()))
        .collect(Collectors.toList());
  }

  private static Slot noisy(Slot slot, Recipe recipe, Dice dice) {
    String words = slot.label();
    for (LabelNoise noise : recipe.labels()) {
      words = noise.apply(words, dice);
    }
    return words.equals(slot.label()) ? slot : slot.withLabel(words);
  }

  /** Only sums of printed figures: what a blank stands for is nobody's claim. */
  private static List<? extends Sum<?>> brokenSums(Draft table) {
    return Mistake.sums(table).stream()
        .filter(
            sum ->
                sum.cells().stream()
                    .allMatch(c -> table.truth().get(c).state() == TrueCell.State.VALUE))
        .filter(sum -> total(table, sum.addends()).compareTo(total(table, sum.totals())) != 0)
        .toList();
  }

  private static BigDecimal total(Draft table, List<? extends Cell> cells) {
    return cells.stream().map(table::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
