package org.gongkai.parse;

import java.util.List;
import org.gongkai.form.Applicant;
import org.gongkai.form.Measure;
import org.gongkai.form.ReviewOutcome;

/**
 * Heads of neighbouring columns. They are printed whatever the cells hold, so that what stands
 * between them is what parts cells, and no blank cell.
 */
final class ColumnHeads {

  private static final List<List<String>> NEIGHBOURS =
      List.of(
          List.of(Applicant.RESEARCH_INSTITUTION.zh(), Applicant.SOCIAL_WELFARE_ORGANIZATION.zh()),
          List.of(Measure.NEWLY_MADE.zh(), Measure.NEWLY_DISCLOSED.zh()),
          List.of(Measure.ISSUED.zh(), Measure.REPEALED.zh()),
          List.of(ReviewOutcome.UPHELD.zh(), ReviewOutcome.CORRECTED.zh()));

  private ColumnHeads() {}

  /** Whether an empty line stands between neighbours wherever they are printed. */
  static boolean standApart(PageText page) {
    int apart = 0;
    for (int at = 0; at < page.ideographs().size(); at++) {
      for (List<String> heads : NEIGHBOURS) {
        if (page.ideographs().matches(at, heads.get(0) + heads.get(1))) {
          if (!hasEmptyLine(page, at + heads.get(0).length())) {
            return false;
          }
          apart++;
        }
      }
    }
    return apart > 0;
  }

  private static boolean hasEmptyLine(PageText page, int second) {
    String between = page.value().substring(page.place(second - 1) + 1, page.place(second));
    return Separators.isBlank(between) && between.chars().filter(c -> c == '\n').count() > 1;
  }
}
