package org.gongkai.cli.sample.table;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The truth of one cell of a printed table.
 *
 * @param value what the agency means: the printed figure where there is one, else the figure that a
 *     blank or damaged cell stands for
 * @param unit the unit printed in the cell
 * @param printed the characters of the cell; empty for a blank and for an absent one
 */
public record TrueCell(State state, BigDecimal value, Optional<String> unit, String printed) {

  /** What became of a figure in print. */
  public enum State {
    /** A figure is printed. */
    VALUE("value"),
    /** The cell is there, empty or with a mark for nothing. */
    BLANK("blank"),
    /** Damage took the cell away. */
    ABSENT("absent");

    private final String code;

    State(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  TrueCell blanked(String mark) {
    return new TrueCell(State.BLANK, value, Optional.empty(), mark);
  }

  TrueCell printedAs(String characters) {
    return new TrueCell(state, value, unit, characters);
  }

  TrueCell absent() {
    return new TrueCell(State.ABSENT, value, Optional.empty(), "");
  }
}
