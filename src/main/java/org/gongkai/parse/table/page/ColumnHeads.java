package org.gongkai.parse.table.page;

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
public enum ColumnHeads {
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
   * Two neighbours as they are met in a text.
   *
   * @param from UTF-16 index behind the first
   * @param to UTF-16 index where the second begins
   */
  record Met(ColumnHeads heads, int from, int to) {

    /** What stands between them. */
    String between(String text) {
      return text.substring(from, to);
    }
  }

  /** The neighbours of all tables, wherever they are printed, in their order. */
  public static List<Met> find(Ideographs ideographs) {
    List<Met> met = new ArrayList<>();
    for (int at = 0; at < ideographs.size(); at++) {
      for (ColumnHeads heads : ALL) {
        if (ideographs.matches(at, heads.words)) {
          int second = at + heads.second;
          met.add(new Met(heads, ideographs.origin(second - 1) + 1, ideographs.origin(second)));
        }
      }
    }
    return met;
  }

  /** Whether an empty line stands between the neighbours wherever they are printed. */
  public boolean standApart(PageText page) {
    List<String> between =
        page.heads().stream()
            .filter(met -> met.heads() == this)
            .map(met -> met.between(page.value()))
            .toList();
    return !between.isEmpty() && between.stream().allMatch(ColumnHeads::isEmptyLine);
  }

  private static boolean isEmptyLine(String between) {
    return Separators.isBlank(between) && between.chars().filter(c -> c == '\n').count() > 1;
  }
}
