package org.gongkai.parse.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.parse.text.Enumerator;
import org.gongkai.parse.text.Folding;
import org.gongkai.parse.text.MappedText;
import org.gongkai.report.OfficialTables;
import org.gongkai.report.SectionKind;
import org.gongkai.report.Text;

/** Finds everything in a text that looks like the heading of a section, outside its tables. */
final class HeadingFinder {

  private static final int LONGEST_TITLE = 40;
  private static final int LONGEST_REMAINDER = 12;
  private static final int FOLDED = 100;

  /** No title without a mark, be it that of an annex, is longer. */
  private static final int LONGEST_UNMARKED = 80;

  private static final int LONG_LINE = 120;

  /** Far more than any report has; they bound what a text made to cost can cost. */
  private static final int MOST_LINES = 100_000;

  private static final int MOST_INLINE = 2_000;

  private static final Pattern INLINE_MARK =
      Pattern.compile("[。；;！\\s][ \\t　]{0,4}([一二三四五六七八九十]{1,2})[ \\t　]{0,2}、");

  /** What a line stands in. */
  private enum Ground {
    TABLE,
    PROSE
  }

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
      int end = lineEnd(at);
      if (end - at > 1) {
        readLine(at, end);
        lines++;
      }
      at = end + 1;
    }
  }

  /** A table that is cut off or torn may seem to reach over the next heading. */
  private static boolean isSureInTable(Heading heading) {
    return heading.isOfficial()
        && (heading.style().equals(Optional.of(Enumerator.Style.CHINESE))
            || heading.kind().equals(Optional.of(SectionKind.PROBLEMS))
            || HeadingWording.isOfTheForm(heading.title()))
        && heading.mark().isPresent();
  }

  private int lineEnd(int from) {
    int end = from;
    while (end < text.length() && !Folding.isLineEnd(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private void readLine(int begin, int end) {
    Ground ground = isInTable(begin, end) ? Ground.TABLE : Ground.PROSE;
    headingAt(begin, end, ground)
        .filter(h -> ground == Ground.PROSE || isSureInTable(h))
        .ifPresent(found::add);
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
        headingAt(at, end, Ground.PROSE).filter(Heading::isOfficial).ifPresent(found::add);
      }
    }
  }

  private Optional<Heading> headingAt(int begin, int end, Ground ground) {
    // Most lines of a table are its cells: no mark, no heading.
    if (ground == Ground.TABLE && !mayBeginWithMark(begin, end)) {
      return Optional.empty();
    }
    MappedText folded = Folding.fold(text, begin, end, FOLDED);
    int start = skipMarks(folded.value());
    Optional<Enumerator> mark =
        Enumerator.at(folded.value(), start).or(() -> partedMark(folded, start));
    boolean isProse = mark.isEmpty() && folded.length() - start > LONGEST_UNMARKED;
    if (isProse || ground == Ground.TABLE && mark.isEmpty()) {
      return Optional.empty();
    }
    int titleBegin = mark.map(Enumerator::end).orElse(start);
    int titleEnd = titleEnd(folded, titleBegin);
    if (titleEnd == titleBegin || titleEnd - titleBegin > LONGEST_TITLE) {
      return Optional.empty();
    }
    String title = folded.value().substring(titleBegin, titleEnd);
    if (HeadingWording.isAnnex(folded.value())) {
      HeadingWording.Meaning annex =
          new HeadingWording.Meaning(Heading.Grade.ANNEX, Optional.empty());
      return Optional.of(heading(folded, start, folded.length(), mark, title, annex));
    }
    int behind = behind(folded, titleEnd);
    boolean isAlone = behind == folded.length() && folded.length() < FOLDED;
    if (mark.isEmpty() && !isAlone) {
      return Optional.empty();
    }
    if (mark.isEmpty() && HeadingWording.official(title).isEmpty()) {
      return Optional.empty();
    }
    Heading heading = heading(folded, start, behind, mark, title);
    if (mark.isEmpty()) {
      return Optional.of(heading);
    }
    if (isAlone) {
      return Optional.of(joined(heading, end).orElse(heading));
    }
    return heading.grade() == Heading.Grade.PLAIN ? Optional.empty() : Optional.of(heading);
  }

  /** 二 主动公开情况: a numeral and a blank are a mark only before the wording of a section. */
  private static Optional<Enumerator> partedMark(MappedText folded, int start) {
    return Enumerator.parted(folded, start)
        .filter(
            mark ->
                HeadingWording.official(
                        folded.value().substring(mark.end(), titleEnd(folded, mark.end())))
                    .isPresent());
  }

  private boolean mayBeginWithMark(int begin, int end) {
    int at = begin;
    while (at < end && (Folding.isDropped(text.charAt(at)) || isMark(text.charAt(at)))) {
      at++;
    }
    return at < end && Folding.isOneOf(text.charAt(at), Enumerator.FIRST);
  }

  private Heading heading(
      MappedText folded, int start, int behind, Optional<Enumerator> mark, String title) {
    return heading(folded, start, behind, mark, title, HeadingWording.meaning(title));
  }

  private Heading heading(
      MappedText folded,
      int start,
      int behind,
      Optional<Enumerator> mark,
      String title,
      HeadingWording.Meaning meaning) {
    int end = withMarks(folded.end(behind - 1));
    int begin = start == 0 ? folded.begin(0) : folded.begin(start - 1);
    return new Heading(beforeMarks(begin), end, end, mark, title, meaning.kind(), meaning.grade());
  }

  /** The marks of formatting round a heading belong to it. */
  private int beforeMarks(int begin) {
    int at = begin;
    while (at > 0 && "*#>● ".indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    while (at < begin && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private int withMarks(int end) {
    int at = end;
    while (at < text.length() && text.charAt(at) == '*') {
      at++;
    }
    return at;
  }

  /** A heading that goes on in the next line. */
  private Optional<Heading> joined(Heading heading, int lineEnd) {
    int from = lineEnd;
    while (from < text.length() && Folding.isDropped(text.charAt(from)) && from - lineEnd < 8) {
      from++;
    }
    MappedText next = Folding.fold(text, from, lineEnd(from), LONGEST_REMAINDER + 1);
    if (next.length() == 0 || next.length() > LONGEST_REMAINDER) {
      return Optional.empty();
    }
    int length = titleEnd(next, 0);
    String title = heading.title() + next.value().substring(0, length);
    return HeadingWording.official(title)
        .filter(kind -> behind(next, length) == next.length())
        .map(
            kind -> {
              int end = next.end(next.length() - 1);
              return new Heading(
                  heading.begin(),
                  end,
                  end,
                  heading.mark(),
                  title,
                  Optional.of(kind),
                  Heading.Grade.OFFICIAL);
            });
  }

  /** Where a title ends: at punctuation, or behind official wording at a blank or an item. */
  private static int titleEnd(MappedText folded, int from) {
    int end = from;
    while (end < folded.length()
        && end - from <= LONGEST_TITLE
        && "。:;!".indexOf(folded.charAt(end)) < 0) {
      if (end > from
          && (folded.begin(end) > folded.end(end - 1) || isFirstItem(folded, end))
          && HeadingWording.official(folded.value().substring(from, end)).isPresent()) {
        return end;
      }
      end++;
    }
    // A table of contents leads to page numbers with dots.
    while (end > from && ".…·".indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  /** Whether an enumeration begins at an index: 存在的主要问题1、. */
  private static boolean isFirstItem(MappedText folded, int index) {
    return Enumerator.at(folded.value(), index).filter(mark -> mark.number() == 1).isPresent();
  }

  private static int behind(MappedText folded, int titleEnd) {
    boolean isClosed = titleEnd < folded.length() && "。:;".indexOf(folded.charAt(titleEnd)) >= 0;
    return isClosed ? titleEnd + 1 : titleEnd;
  }

  private static int skipMarks(String folded) {
    int at = 0;
    while (at < folded.length() && isMark(folded.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isMark(char c) {
    return "#>●■◆".indexOf(c) >= 0;
  }

  private boolean isInTable(int begin, int end) {
    return tables.stream().anyMatch(table -> begin < table[1] && end > table[0]);
  }
}
