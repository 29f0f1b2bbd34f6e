package org.gongkai.parse.table.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.form.DisclosureCell;
import org.gongkai.form.Measure;
import org.gongkai.parse.table.atom.MoneyUnit;
import org.gongkai.parse.table.row.Reading;
import org.gongkai.parse.table.row.Reading.Part;

/** What kinds of numbers and which units the columns of table 2 hold. */
final class MeasureUnits {

  /** Not even a province imposes so many penalties that their number has more digits. */
  private static final int MOST_DIGITS = 8;

  private MeasureUnits() {}

  /** Whether the numbers are of the kind that their columns hold. */
  static boolean fit(Reading reading, List<DisclosureCell> cells) {
    for (int i = 0; i < cells.size(); i++) {
      Part part = reading.parts().get(i);
      Measure measure = cells.get(i).measure();
      boolean money = MoneyUnit.isMoney(part.unit());
      boolean wrong =
          (part.number().contains(".") || money) && !measure.isAmount()
              || part.number().length() > MOST_DIGITS && !measure.isAmount()
              || part.number().startsWith("-") && !measure.isSigned();
      if (wrong) {
        return false;
      }
    }
    return true;
  }

  /** Those that fit; if some print the unit of its column in every cell, those alone. */
  static List<Reading> choose(List<Reading> possible, List<DisclosureCell> cells) {
    List<Reading> readings =
        new ArrayList<>(possible.stream().filter(reading -> fit(reading, cells)).toList());
    if (readings.stream().anyMatch(reading -> hasOwnUnits(reading, cells))) {
      readings.removeIf(reading -> !hasOwnUnits(reading, cells));
    }
    return readings;
  }

  /** Whether every cell holds a count that is followed by the unit of its column. */
  private static boolean hasOwnUnits(Reading reading, List<DisclosureCell> cells) {
    for (int i = 0; i < cells.size(); i++) {
      Part part = reading.parts().get(i);
      Measure measure = cells.get(i).measure();
      if (part.isBlank() || measure.isAmount() || !part.unit().equals(measure.unit())) {
        return false;
      }
    }
    return true;
  }
}
