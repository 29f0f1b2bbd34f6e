package org.gongkai.cli.sample.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.form.Cell;
import org.gongkai.form.Edition;
import org.gongkai.form.Sum;

/**
 * A table as printed, with its truth.
 *
 * @param cells the truth of every cell of the edition, in the form's order
 * @param brokenSums the sums of the form that the printed figures break
 */
public record PrintedTable(
    Edition edition,
    Recipe recipe,
    String text,
    Map<Cell, TrueCell> cells,
    List<? extends Sum<?>> brokenSums) {
  public PrintedTable {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    brokenSums = List.copyOf(brokenSums);
  }

  /**
   * Whether print alone no longer says which figure belongs to which cell: cells went missing
   * without a trace, moved, or strangers stand among them.
   *
   * <p>A blank cell of a layout that prints nothing for it is such a one, and so is the row of a
   * layout without certain boundaries in which the text ends, since its digits have lost the sum
   * that would part them. What the sums of the form still prove of such tables is counted apart.
   */
  public boolean isDamaged() {
    return recipe.grid().stream().anyMatch(GridNoise::movesCells)
        || !recipe.layout().keepsBlanks() && hasEmptyCell()
        || !recipe.kind().isCertain() && recipe.isCutOff();
  }

  private boolean hasEmptyCell() {
    return cells.values().stream()
        .anyMatch(cell -> cell.state() == TrueCell.State.BLANK && cell.printed().isEmpty());
  }
}
