package org.gongkai.parse.table;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.form.Applicant;
import org.gongkai.form.Measure;
import org.gongkai.form.ReviewOutcome;
import org.gongkai.parse.text.Ideographs;

/**
 * Heads of neighbouring columns. They are printed whatever the cells hold, so that what stands
 * between them is what parts cells, and no blank cell.
 */
enum ColumnHeads {
  DISCLOSURES_2019(Measure.NEWLY_MADE.zh(), Measure.NEWLY_DISCLOSED.zh()),
  DISCLOSURES_2021(Measure.ISSUED.zh(), Measure.REPEALED.zh()),
  APPLICATIONS(Applicant.RESEARCH_INSTITUTION.zh(), Applicant.SOCIAL_WELFARE_ORGANIZATION.zh()),
  REVIEWS(ReviewOutcome.UPHELD.zh(), ReviewOutcome.CORRECTED.zh());

  private static final List<ColumnHeads> ALL = List.of(values());

  /** Both heads as one word. */
  private final String words;

  /** Where the second begins in it. */
  private final int second;

  ColumnHeads(String first, String second) {
    this.words = first + second;
    this.second = first.length();
  }

  /**
   * What stands between two neighbours.
   *
   * @param at UTF-16 index where it begins
   */
  record Between(int at, String print) {}

  /**
   * What stands between the neighbours of all tables, wherever they are printed, in their order.
   */
  static List<Between> betweenAll(String text, Ideographs ideographs) {
    List<Between> found = new ArrayList<>();
    for (int at = 0; at < ideographs.size(); at++) {
      for (ColumnHeads heads : ALL) {
        if (ideographs.matches(at, heads.words)) {
          found.add(between(text, ideographs, at + heads.second));
        }
      }
    }
    return found;
  }

  private static Between between(String text, Ideographs ideographs, int second) {
    int from = ideographs.origin(second - 1) + 1;
    return new Between(from, text.substring(from, ideographs.origin(second)));
  }

  /** Whether an empty line stands between the neighbours wherever they are printed. */
  boolean standApart(PageText page) {
    Ideographs ideographs = page.ideographs();
    int apart = 0;
    for (int at = 0; at < ideographs.size(); at++) {
      if (ideographs.matches(at, words)) {
        String print = between(page.value(), ideographs, at + second).print();
        if (!Separators.isBlank(print) || print.chars().filter(c -> c == '\n').count() < 2) {
          return false;
        }
        apart++;
      }
    }
    return apart > 0;
  }
}
