package org.gongkai.parse.table.page;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.parse.text.Cue;
import org.gongkai.parse.text.CueFinder;
import org.gongkai.parse.text.Folding;

/** Captions that say of the table below them that it is that of the year before. */
public final class LastYear {

  private static final int LONGEST_CAPTION = 50;

  private static final Cue CAPTION = Cue.of("(?:上年|上一年|去年)(?!度?结|项)");

  private static final Cue YEAR = Cue.of("(20\\d\\d)年");

  private static final Cue SENTENCE = Cue.of("[,。;]");

  private LastYear() {}

  /** Whether one stands between two ideographs. */
  public static boolean isNamed(PageText page, int from, int to) {
    return captions(page, from, to).anyMatch(CAPTION::isIn);
  }

  /** The year of the last caption between two ideographs that names one. */
  public static OptionalInt year(PageText page, int from, int to) {
    return captions(page, from, to)
        .filter(YEAR::isIn)
        .map(line -> YEAR.finder(line))
        .flatMapToInt(LastYear::years)
        .reduce((before, last) -> last);
  }

  private static IntStream years(CueFinder years) {
    int last = 0;
    while (years.find()) {
      last = Integer.parseInt(years.match().group(1));
    }
    return last == 0 ? IntStream.empty() : IntStream.of(last);
  }

  private static Stream<String> captions(PageText page, int from, int to) {
    return page.value()
        .substring(from <= 0 ? 0 : page.place(from - 1) + 1, page.place(to))
        .lines()
        .map(line -> Folding.fold(line).value())
        .filter(line -> line.length() <= LONGEST_CAPTION && !SENTENCE.isIn(line));
  }
}
