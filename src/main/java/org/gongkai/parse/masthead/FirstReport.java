package org.gongkai.parse.masthead;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.parse.text.Cue;
import org.gongkai.parse.text.Folding;
import org.gongkai.report.Text;

/**
 * The first of the reports that one document holds, those of several years or villages one below
 * the other: another title ends it where the numbering of sections begins anew.
 */
public final class FirstReport {

  private static final Cue TITLE = Cue.of("#{0,6}[^,。;:《》<>#]{4,50}公开[^,。;:《》<>]{0,12}(?:报告|年报)");

  private static final Cue YEAR = Cue.of("20\\d\\d|二[〇零一二三四五六七八九]{3}");

  /** Not the first row of table 3, nor what is numbered anew within a section. */
  private static final Cue FIRST_HEADING =
      Cue.of("#{0,6}一、.{0,16}(?:总体|概述|概况|综述|基本|主动公开|信息公开工作|政务公开工作).{0,16}");

  private static final Cue LATER_HEADING = Cue.of("#{0,6}[二三四五]、.{2,40}");

  /** Preface and contact may stand between a title and the first heading. */
  private static final int MOST_BETWEEN = 12;

  /** A table of contents has no text between its headings. */
  private static final int FEWEST_LINES = 8;

  private final Text text;
  private final List<String> titles = new ArrayList<>();
  private Optional<Integer> nextTitle = Optional.empty();
  private int sinceTitle;
  private int lines;
  private boolean isBegun;
  private boolean isAlong;

  private FirstReport(Text text) {
    this.text = text;
  }

  /** The text up to the title of the next report; all of it where no other report follows. */
  public static Text of(Text text) {
    return new FirstReport(text).read();
  }

  private Text read() {
    String value = text.value();
    int at = 0;
    while (at < value.length()) {
      int newline = value.indexOf('\n', at);
      int end = newline < 0 ? value.length() : newline;
      if (canTell(value, at, end) && endsBefore(Folding.fold(value, at, end, 80).value(), at)) {
        return new Text(text.decoded().substring(0, nextTitle.orElseThrow()));
      }
      at = end + 1;
    }
    return text;
  }

  /** Whether a line has what every title or every heading has; most lines have neither. */
  private boolean canTell(String value, int begin, int end) {
    lines += end > begin ? 1 : 0;
    sinceTitle += end > begin ? 1 : 0;
    boolean isShort = end - begin < 120;
    for (int i = begin; i < end && (isShort || i < begin + 12); i++) {
      char c = value.charAt(i);
      if (c == '、' && i < begin + 12 || isShort && (c == '报' || c == '報')) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line shows that the title before it was that of another report. */
  private boolean endsBefore(String line, int at) {
    if (YEAR.isIn(line) && TITLE.is(line)) {
      boolean isKnown = titles.stream().anyMatch(t -> t.contains(line) || line.contains(t));
      boolean isOther = !isKnown && isBegun && isAlong;
      nextTitle = isOther ? Optional.of(at) : Optional.empty();
      sinceTitle = 0;
      if (!isOther) {
        titles.add(line);
      }
      return false;
    }
    isAlong |= isBegun && lines >= FEWEST_LINES && LATER_HEADING.is(line);
    boolean isFirst = FIRST_HEADING.is(line);
    isBegun |= isFirst;
    return isFirst && nextTitle.isPresent() && sinceTitle <= MOST_BETWEEN;
  }
}
