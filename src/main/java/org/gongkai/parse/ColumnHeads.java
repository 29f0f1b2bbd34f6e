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

  /**
   * @param words both heads as one word
   * @param second where the second begins in it
   */
  private record Neighbours(String words, int second) {
    static Neighbours of(String first, String second) {
      return new Neighbours(first + second, first.length());
    }
  }

  private static final List<Neighbours> NEIGHBOURS =
      List.of(
          Neighbours.of(
              Applicant.RESEARCH_INSTITUTION.zh(), Applicant.SOCIAL_WELFARE_ORGANIZATION.zh()),
          Neighbours.of(Measure.NEWLY_MADE.zh(), Measure.NEWLY_DISCLOSED.zh()),
          Neighbours.of(Measure.ISSUED.zh(), Measure.REPEALED.zh()),
          Neighbours.of(ReviewOutcome.UPHELD.zh(), ReviewOutcome.CORRECTED.zh()));

  private ColumnHeads() {}

  /** Whether an empty line stands between neighbours wherever they are printed. */
  static boolean standApart(PageText page) {
    int apart = 0;
    for (int at = 0; at < page.ideographs().size(); at++) {
      for (Neighbours heads : NEIGHBOURS) {
        if (page.ideographs().matches(at, heads.words())) {
          if (!hasEmptyLine(page, at + heads.second())) {
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
