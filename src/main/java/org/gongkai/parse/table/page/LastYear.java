package org.gongkai.parse.table.page;

import org.gongkai.parse.text.Cue;
import org.gongkai.parse.text.Folding;

/** Captions that say of the table below them that it is that of the year before. */
public final class LastYear {

  private static final int LONGEST_CAPTION = 50;

  private static final Cue CAPTION = Cue.of("(?:上年|上一年|去年)(?!度?结|项)");

  private static final Cue SENTENCE = Cue.of("[,。;]");

  private LastYear() {}

  /** Whether one stands between two ideographs. */
  public static boolean isNamed(PageText page, int from, int to) {
    String above = page.value().substring(page.place(Math.max(0, from)), page.place(to));
    return above
        .lines()
        .map(line -> Folding.fold(line).value())
        .filter(line -> line.length() <= LONGEST_CAPTION && !SENTENCE.isIn(line))
        .anyMatch(CAPTION::isIn);
  }
}
