package org.gongkai.parse.table.sum;

import java.util.List;
import java.util.Map;
import org.gongkai.form.ApplicationCell;
import org.gongkai.form.Edition;
import org.gongkai.form.OfficialForm;
import org.gongkai.form.Outcome;

/** All sums of table 3, over its rows and its columns. */
public final class AllSums {

  private AllSums() {}

  /**
   * Whether every row is there and every sum holds.
   *
   * @param counts what the rows count, applicant by applicant
   */
  public static boolean hold(Edition edition, Map<Outcome, long[]> counts) {
    return OfficialForm.applicationSums(edition).stream()
        .allMatch(
            sum ->
                sum.cells().stream().allMatch(cell -> counts.containsKey(cell.outcome()))
                    && total(sum.addends(), counts) == total(sum.totals(), counts));
  }

  private static long total(List<ApplicationCell> cells, Map<Outcome, long[]> counts) {
    return cells.stream()
        .mapToLong(cell -> counts.get(cell.outcome())[cell.applicant().ordinal()])
        .sum();
  }
}
