package org.gongkai.parse.section;

import java.util.Optional;
import org.gongkai.parse.text.Enumerator;
import org.gongkai.parse.text.Folding;
import org.gongkai.parse.text.MappedText;
import org.gongkai.report.SectionKind;

/** A line, or what is left of one, that may be a heading or begin with one. */
final class HeadingLine {

  private static final int FOLDED = 100;

  /** No title without a mark, be it that of an annex, is longer. */
  private static final int LONGEST_UNMARKED = 80;

  private static final int LONGEST_REMAINDER = 12;

  private final String text;
  private final int end;
  private final MappedText folded;

  /** Where its numbering or its title begins, behind marks of formatting. */
  private final int start;

  private HeadingLine(String text, int begin, int end) {
    this.text = text;
    this.end = end;
    this.folded = Folding.fold(text, begin, end, FOLDED);
    this.start = skipMarks(folded.value());
  }

  /** The heading of a line of prose. */
  static Optional<Heading> inProse(String text, int begin, int end) {
    return new HeadingLine(text, begin, end).read();
  }

  /** The heading of a line that a table seems to reach over. */
  static Optional<Heading> inTable(String text, int begin, int end) {
    // Most lines of a table are its cells: no mark, no heading.
    return mayBeginWithMark(text, begin, end)
        ? new HeadingLine(text, begin, end).read().filter(HeadingLine::isSureInTable)
        : Optional.empty();
  }

  /** A table that is cut off or torn may seem to reach over the next heading. */
  private static boolean isSureInTable(Heading heading) {
    return heading.isOfficial()
        && (heading.style().equals(Optional.of(Enumerator.Style.CHINESE))
            || heading.kind().equals(Optional.of(SectionKind.PROBLEMS))
            || HeadingWording.isOfTheForm(heading.title()))
        && heading.mark().isPresent();
  }

  private static boolean mayBeginWithMark(String text, int begin, int end) {
    int at = begin;
    while (at < end && (Folding.isDropped(text.charAt(at)) || isMark(text.charAt(at)))) {
      at++;
    }
    return at < end && Folding.isOneOf(text.charAt(at), Enumerator.FIRST);
  }

  private Optional<Heading> read() {
    Optional<Enumerator> mark = Enumerator.at(folded.value(), start).or(this::partedMark);
    if (mark.isEmpty() && folded.length() - start > LONGEST_UNMARKED) {
      return Optional.empty();
    }
    Title title = Title.at(folded, mark.map(Enumerator::end).orElse(start));
    if (!title.isPossible()) {
      return Optional.empty();
    }
    if (HeadingWording.isAnnex(folded.value())) {
      HeadingWording.Meaning annex =
          new HeadingWording.Meaning(Heading.Grade.ANNEX, Optional.empty());
      return Optional.of(heading(mark, title.words(), folded.length(), annex));
    }
    boolean isAlone = title.isLast() && folded.length() < FOLDED;
    return mark.isEmpty() ? unmarked(title, isAlone) : marked(mark, title, isAlone);
  }

  /** 二 主动公开情况: a numeral and a blank are a mark only before the wording of a section. */
  private Optional<Enumerator> partedMark() {
    return Enumerator.parted(folded, start)
        .filter(mark -> HeadingWording.official(Title.at(folded, mark.end()).words()).isPresent());
  }

  private Optional<Heading> unmarked(Title title, boolean isAlone) {
    return isAlone && HeadingWording.official(title.words()).isPresent()
        ? Optional.of(heading(Optional.empty(), title))
        : Optional.empty();
  }

  private Optional<Heading> marked(Optional<Enumerator> mark, Title title, boolean isAlone) {
    Heading heading = heading(mark, title);
    if (isAlone) {
      return joined(heading).or(() -> Optional.of(heading));
    }
    return heading.grade() == Heading.Grade.PLAIN ? Optional.empty() : Optional.of(heading);
  }

  private Heading heading(Optional<Enumerator> mark, Title title) {
    String words = title.words();
    return heading(mark, words, title.behind(), HeadingWording.meaning(words));
  }

  private Heading heading(
      Optional<Enumerator> mark, String title, int behind, HeadingWording.Meaning meaning) {
    int headingEnd = withMarks(folded.end(behind - 1));
    int begin = beforeMarks(folded.begin(Math.max(0, start - 1)));
    return new Heading(begin, headingEnd, headingEnd, mark, title, meaning.kind(), meaning.grade());
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
  private Optional<Heading> joined(Heading heading) {
    int from = end;
    while (from < text.length() && Folding.isDropped(text.charAt(from)) && from - end < 8) {
      from++;
    }
    MappedText next = Folding.fold(text, from, endOf(text, from), LONGEST_REMAINDER + 1);
    if (next.length() == 0 || next.length() > LONGEST_REMAINDER) {
      return Optional.empty();
    }
    Title rest = Title.at(next, 0);
    String title = heading.title() + rest.words();
    int joinedEnd = next.end(next.length() - 1);
    return HeadingWording.official(title)
        .filter(kind -> rest.isLast())
        .map(
            kind ->
                new Heading(
                    heading.begin(),
                    joinedEnd,
                    joinedEnd,
                    heading.mark(),
                    title,
                    Optional.of(kind),
                    Heading.Grade.OFFICIAL));
  }

  /** Where the line ends that an index lies in. */
  static int endOf(String text, int from) {
    int at = from;
    while (at < text.length() && !Folding.isLineEnd(text.charAt(at))) {
      at++;
    }
    return at;
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
}
