package org.gongkai.parse.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.report.OfficialTables;
import org.gongkai.report.Text;

/** Finds everything in a text that looks like the heading of a section, outside its tables. */
final class HeadingFinder {

  private static final int LONG_LINE = 120;

  /** Far more than any report has; they bound what a text made to cost can cost. */
  private static final int MOST_LINES = 100_000;

  private static final int MOST_INLINE = 2_000;

  private static final Pattern INLINE_MARK =
      Pattern.compile("[。；;！\\s][ \\t　]{0,4}([一二三四五六七八九十]{1,2})[ \\t　]{0,2}、");

  private final String text;
  private final List<int[]> tables;
  private final List<Heading> found = new ArrayList<>();
  private int inline;

  private HeadingFinder(Text text, OfficialTables tables) {
    this.text = text.value();
    this.tables =
        tables.stream()
            .map(t -> new int[] {text.utf16(t.span().begin()), text.utf16(t.span().end())})
            .toList();
  }

  /** Candidates in the order of the text. */
  static List<Heading> find(Text text, OfficialTables tables) {
    HeadingFinder finder = new HeadingFinder(text, tables);
    finder.readLines();
    return finder.found;
  }

  private void readLines() {
    int at = 0;
    int lines = 0;
    while (at < text.length() && lines < MOST_LINES) {
      int end = HeadingLine.endOf(text, at);
      if (end - at > 1) {
        readLine(at, end);
        lines++;
      }
      at = end + 1;
    }
  }

  private void readLine(int begin, int end) {
    Optional<Heading> heading =
        isInTable(begin, end)
            ? HeadingLine.inTable(text, begin, end)
            : HeadingLine.inProse(text, begin, end);
    heading.ifPresent(found::add);
    if (end - begin > LONG_LINE) {
      readInline(begin, end);
    }
  }

  /** Headings within a line: the whole report may stand on one. */
  private void readInline(int begin, int end) {
    Matcher matcher = INLINE_MARK.matcher(text).region(begin, end);
    while (inline < MOST_INLINE && matcher.find()) {
      inline++;
      int at = matcher.start(1);
      if (!isInTable(at, at + 1)) {
        HeadingLine.inProse(text, at, end).filter(Heading::isOfficial).ifPresent(found::add);
      }
    }
  }

  private boolean isInTable(int begin, int end) {
    return tables.stream().anyMatch(table -> begin < table[1] && end > table[0]);
  }
}
