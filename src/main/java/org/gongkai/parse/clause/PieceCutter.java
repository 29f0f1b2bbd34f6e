package org.gongkai.parse.clause;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.parse.text.Enumerator;
import org.gongkai.parse.text.Folding;
import org.gongkai.parse.text.MappedText;

/** Cuts the folded text of a problems section at marks of enumerations, sentence ends and lines. */
final class PieceCutter {

  private static final String SENTENCE_END = "。;!?";
  private static final String STRONG_START = "。;!?:";
  private static final String CLOSING = "”\"'’)」』";

  /** What a number counts, or dates, when it stands before it. */
  private static final String COUNTED = "年月日时个条件项次名位家号大级点种类人份篇期场处台万亿千百十余多是楼层届季元块";

  private static final int SHORT_LINE = 16;
  private static final int LONGEST_TITLE = 26;
  private static final int LONGEST_LEAD = 120;

  private final String source;
  private final MappedText folded;
  private final int lastSecond;
  private final List<Piece> pieces = new ArrayList<>();
  private int behindHeading = -1;
  private final Map<Enumerator.Style, Integer> last = new EnumMap<>(Enumerator.Style.class);

  private PieceCutter(String source, MappedText folded) {
    this.source = source;
    this.folded = folded;
    this.lastSecond = folded.value().lastIndexOf("二是");
  }

  static List<Piece> cut(String source, MappedText folded) {
    PieceCutter cutter = new PieceCutter(source, folded);
    int at = 0;
    while (at < folded.length()) {
      at = cutter.next(at);
    }
    return cutter.pieces;
  }

  /** Adds the piece that begins at an index; where the next one begins. */
  private int next(int at) {
    Optional<Enumerator> mark = mark(at);
    mark.ifPresent(m -> last.put(m.style(), m.number()));
    int begin = mark.map(Enumerator::end).orElse(at);
    Optional<Integer> headingEnd =
        headingEnd(begin, mark.isPresent()).filter(e -> mark.isPresent() || !isSentence(begin, e));
    int end = headingEnd.orElseGet(() -> pieceEnd(begin));
    Optional<Announcement> heading = headingEnd.flatMap(e -> heading(begin, e));
    if (heading.isPresent()) {
      behindHeading = end;
    }
    if (end > begin) {
      pieces.add(new Piece(begin, end, mark, heading));
    }
    return Math.max(end, at + 1);
  }

  private int pieceEnd(int begin) {
    int i = begin;
    while (i < folded.length()) {
      if (SENTENCE_END.indexOf(folded.charAt(i)) >= 0) {
        return afterClosing(i + 1);
      }
      if (folded.charAt(i) == ':' && leadsOn(begin, i + 1)) {
        return i + 1;
      }
      i++;
      if (i < folded.length() && (isNewParagraph(begin, i) || mark(i).isPresent())) {
        return i;
      }
    }
    return i;
  }

  private boolean leadsOn(int begin, int end) {
    return end - begin <= LONGEST_LEAD && LeadCues.isIntro(folded.value().substring(begin, end));
  }

  private int afterClosing(int from) {
    int i = from;
    while (i < folded.length()
        && (CLOSING.indexOf(folded.charAt(i)) >= 0
            || SENTENCE_END.indexOf(folded.charAt(i)) >= 0)) {
      i++;
    }
    return i;
  }

  /** Whether a new line is a new paragraph, not a sentence broken by the page's width. */
  private boolean isNewParagraph(int begin, int i) {
    return startsLine(i)
        && !isWithinDate(i)
        && (i - begin < SHORT_LINE || STRONG_START.indexOf(folded.charAt(i - 1)) >= 0);
  }

  /** 201 and 8年 of two lines are one year. */
  private boolean isWithinDate(int i) {
    char c = folded.charAt(i);
    return Character.isDigit(folded.charAt(i - 1))
        && (Character.isDigit(c) || "年月日".indexOf(c) >= 0);
  }

  private boolean startsLine(int i) {
    if (i == 0) {
      return true;
    }
    for (int at = folded.end(i - 1); at < folded.begin(i); at++) {
      if (Folding.isLineEnd(source.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  /** The mark at an index, where what stands before lets it be one. */
  private Optional<Enumerator> mark(int at) {
    return Enumerator.at(folded.value(), at)
        .filter(mark -> isMark(mark, at))
        .or(() -> bareMark(at));
  }

  /** The next number at the beginning of a line whose point is lost: 2由于人手不足. */
  private Optional<Enumerator> bareMark(int at) {
    int number = folded.charAt(at) - '0';
    boolean canBe =
        number > 1
            && number < 10
            && at + 1 < folded.length()
            && last.getOrDefault(Enumerator.Style.ARABIC, 0) + 1 == number
            && Character.isIdeographic(folded.charAt(at + 1))
            && COUNTED.indexOf(folded.charAt(at + 1)) < 0
            && startsLine(at);
    return canBe
        ? Optional.of(new Enumerator(Enumerator.Style.ARABIC, number, at + 1))
        : Optional.empty();
  }

  private boolean isMark(Enumerator mark, int at) {
    if (mark.end() >= folded.length()) {
      return false;
    }
    boolean goesOn = last.getOrDefault(mark.style(), 0) + 1 == mark.number();
    if (startsLine(at)) {
      return true;
    }
    char before = folded.charAt(at - 1);
    boolean isStrong = STRONG_START.indexOf(before) >= 0 || at == behindHeading;
    boolean canBe = mark.number() == 1 || goesOn;
    return switch (mark.style()) {
      case CHINESE, ARABIC, FIRST_NEXT -> isStrong && (canBe || mark.number() < 20);
      case LATIN, NAMED_PROBLEM, NAMED_MEASURE -> isStrong && canBe;
      case BULLET -> isStrong && "-–·".indexOf(folded.charAt(at)) < 0;
      case ORDINAL, ASPECT -> isStrong || (before == ',' && goesOn);
      case IS -> isStrong || before == ',' || before == '、' || (canBe && isInSentence(mark, at));
      case CHINESE_PAREN, ARABIC_PAREN, CIRCLED ->
          isStrong || (canBe && before != '第' && !isPointer(mark));
    };
  }

  /** 主要表现在一是…二是…, but no 唯一是. */
  private boolean isInSentence(Enumerator mark, int at) {
    if ("之唯统同单第不万专逐".indexOf(folded.charAt(at - 1)) >= 0) {
      return false;
    }
    return mark.number() > 1 || lastSecond > at;
  }

  /** 第（一）项, 条例（二）款. */
  private boolean isPointer(Enumerator mark) {
    return "项款条号".indexOf(folded.charAt(mark.end())) >= 0;
  }

  /** Where a sub-heading that begins at an index ends, with its punctuation; empty for none. */
  private Optional<Integer> headingEnd(int begin, boolean isMarked) {
    int limit = Math.min(folded.length(), begin + LONGEST_TITLE);
    for (int i = begin + 1; i <= limit; i++) {
      boolean isEnd = i == folded.length();
      if (!isEnd && ",;".indexOf(folded.charAt(i)) >= 0) {
        return Optional.empty();
      }
      boolean isClosed = !isEnd && "。:".indexOf(folded.charAt(i)) >= 0;
      boolean isParted = !isEnd && isMarked && gap(i) > (i == begin + 1 ? 0 : gap(i - 1));
      if (isEnd || isClosed || isParted || startsLine(i) || isFirstMark(i)) {
        boolean isHeading = Announcement.subheading(folded.value().substring(begin, i)).isPresent();
        if (isHeading) {
          return Optional.of(isClosed ? i + 1 : i);
        }
        if (isEnd || isClosed) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** What stands before a character and was folded away; spaced-out words have it everywhere. */
  private int gap(int i) {
    return folded.begin(i) - folded.end(i - 1);
  }

  /** 改进措施有： leads on as a sentence does. */
  private boolean isSentence(int begin, int end) {
    return Announcement.announced(folded.value().substring(begin, end)).isPresent();
  }

  private boolean isFirstMark(int i) {
    return Enumerator.at(folded.value(), i).filter(mark -> mark.number() == 1).isPresent();
  }

  private Optional<Announcement> heading(int begin, int end) {
    int to = "。:".indexOf(folded.charAt(end - 1)) >= 0 ? end - 1 : end;
    return Announcement.subheading(folded.value().substring(begin, to));
  }
}
