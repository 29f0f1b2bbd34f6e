package org.gongkai.parse.table.application;

import org.gongkai.form.Outcome;
import org.gongkai.parse.table.row.LinedRows;

/** The three columns of labels of table 3: the part, the result, the reason. */
final class ApplicationColumns implements LinedRows.LabelColumns<Outcome> {

  @Override
  public int spanned(Outcome row) {
    return switch (row.group()) {
      case INTAKE, CARRIED_FORWARD -> 2;
      case GRANTED, PARTIALLY_GRANTED, RESULTS_TOTAL -> 1;
      case OTHER -> row == Outcome.OTHER_HANDLING ? 1 : 0;
      case DENIED, UNAVAILABLE, REJECTED -> 0;
    };
  }

  @Override
  public int covered(Outcome row) {
    return switch (row) {
      case NEW_RECEIVED, CARRIED_OVER, CARRIED_FORWARD, GRANTED -> 0;
      case PARTIALLY_GRANTED,
          DENIED_STATE_SECRET,
          UNAVAILABLE_NOT_HELD,
          REJECTED_PETITION,
          OTHER_HANDLING,
          OTHER_UNCORRECTED,
          RESULTS_TOTAL ->
          1;
      default -> 2;
    };
  }
}
