package org.gongkai.cli.sample.world;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.form.Cell;
import org.gongkai.form.Edition;

/**
 * The true figures of one official table, in the form's order, before anything is printed.
 *
 * @param figures a value for every cell of the edition
 */
public record TrueFigures<C extends Cell>(Edition edition, Map<C, BigDecimal> figures) {
  public TrueFigures {
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
  }

  public BigDecimal of(C cell) {
    return figures.get(cell);
  }
}
