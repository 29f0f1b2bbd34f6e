package org.gongkai.report;

import java.math.BigDecimal;
import java.util.Optional;
import org.gongkai.form.Cell;

/**
 * One figure (数字): what a cell of the form says in one report.
 *
 * @param value the number in {@code unit}; empty unless {@code status} has a value
 * @param unit the unit printed in the cell, else the form's own
 * @param raw what is printed, exactly as it stands at {@code span}; empty where the cell has no
 *     place
 * @param span where it is printed; empty for a cell that left no trace in the text
 * @param proof for a recovered figure the sum or sentence that proves it, for an unreadable one the
 *     reason, in words a person can check
 */
public record Figure<C extends Cell>(
    C cell,
    Optional<BigDecimal> value,
    String unit,
    String raw,
    FigureStatus status,
    Optional<Span> span,
    Optional<String> proof) {
  public Figure {
    if (value.isPresent() != status.hasValue()) {
      throw new IllegalArgumentException(cell.code() + " is " + status + " with value " + value);
    }
  }
}
