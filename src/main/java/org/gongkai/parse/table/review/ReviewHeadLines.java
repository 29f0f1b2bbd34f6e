package org.gongkai.parse.table.review;

import org.gongkai.parse.table.page.PageText;
import org.gongkai.parse.table.page.Separators;

/**
 * The head of a table 4 whose cells have a line each: it shows how many empty lines part two rows,
 * so that any more of them before the first figure may be blank cells.
 */
record ReviewHeadLines(PageText page, ReviewRow print) {

  /** The last label of the head's first row, which spans ten columns. */
  private static final String WIDEST = "行政诉讼";

  /** The first label of the head's second row. */
  private static final String SECOND_ROW = "结果维持";

  private static final int SPANNED_BY_WIDEST = 9;

  /** Whether a blank cell may stand before the first figure. */
  boolean mayHaveBlankBefore(int figure) {
    int spanned = 0;
    for (int i = print.firstIdeograph(); i < print.lastIdeograph(); i++) {
      int empty = emptyLinesBefore(page.place(i));
      if (page.ideographs().matches(i, WIDEST) && empty > 0) {
        spanned = SPANNED_BY_WIDEST;
      } else if (page.ideographs().matches(i, SECOND_ROW)) {
        return emptyLinesBefore(figure) > empty - spanned;
      }
    }
    return false;
  }

  private int emptyLinesBefore(int place) {
    int lines = -1;
    for (int at = place - 1; at >= 0 && Separators.isBlank(page.value().charAt(at)); at--) {
      lines += page.value().charAt(at) == '\n' ? 1 : 0;
    }
    return Math.max(0, lines);
  }
}
