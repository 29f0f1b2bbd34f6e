package org.gongkai.parse.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.parse.text.Enumerator;
import org.gongkai.parse.text.Folding;
import org.gongkai.report.SectionKind;

/**
 * Chooses the headings of sections among the candidates: those of the numbering that most official
 * titles share, in its sequence, and official titles in other numberings where a section is
 * missing.
 */
final class HeadingChoice {

  private static final int SHORTEST_CONTENTS = 3;

  private final String text;
  private final List<Heading> chosen = new ArrayList<>();
  private final Set<SectionKind> ofTheForm = EnumSet.noneOf(SectionKind.class);
  private Optional<Enumerator.Style> above = Optional.empty();
  private int numberAbove;
  private Optional<SectionKind> kindAbove = Optional.empty();
  private int number;
  private boolean isInAnnex;

  private HeadingChoice(String text) {
    this.text = text;
  }

  static List<Heading> choose(String text, List<Heading> candidates) {
    HeadingChoice choice = new HeadingChoice(text);
    List<Heading> real = choice.withoutContents(candidates);
    Optional<Enumerator.Style> top = topStyle(real);
    real.stream()
        .filter(h -> h.style().equals(top) && HeadingWording.isOfTheForm(h.title()))
        .forEach(h -> h.kind().ifPresent(choice.ofTheForm::add));
    choice.above = above(real, top);
    for (Heading heading : real) {
      choice.consider(heading, top);
    }
    choice.promote(real, top);
    choice.chosen.sort(Comparator.comparingInt(Heading::begin));
    return choice.apart();
  }

  /** A heading that goes on in the next line leaves no other there. */
  private List<Heading> apart() {
    List<Heading> apart = new ArrayList<>();
    int end = 0;
    for (Heading heading : chosen) {
      if (heading.begin() >= end) {
        apart.add(heading);
        end = heading.end();
      }
    }
    return apart;
  }

  /** The numbering under which most kinds of sections are announced; empty for none. */
  private static Optional<Enumerator.Style> topStyle(List<Heading> candidates) {
    Optional<Enumerator.Style> best = Optional.empty();
    int most = kinds(candidates, Optional.empty());
    for (Enumerator.Style style :
        List.of(
            Enumerator.Style.ARABIC, Enumerator.Style.CHINESE_PAREN, Enumerator.Style.CHINESE)) {
      int count = kinds(candidates, Optional.of(style));
      boolean isUsual = style == Enumerator.Style.CHINESE && (count >= 2 || count == most);
      if (count > most || count > 0 && isUsual) {
        best = Optional.of(style);
        most = count;
      }
    }
    return best;
  }

  /** 一、 where the sections are numbered （一） within what it announces; empty for no such. */
  private static Optional<Enumerator.Style> above(
      List<Heading> candidates, Optional<Enumerator.Style> top) {
    boolean canBe =
        top.isPresent()
            && top.get() != Enumerator.Style.CHINESE
            && candidates.stream()
                .filter(h -> h.style().equals(top) || isNumberedAbove(h))
                .findFirst()
                .filter(HeadingChoice::isNumberedAbove)
                .isPresent();
    return canBe ? Optional.of(Enumerator.Style.CHINESE) : Optional.empty();
  }

  private static boolean isNumberedAbove(Heading heading) {
    return heading.style().equals(Optional.of(Enumerator.Style.CHINESE)) && heading.number() == 1;
  }

  private static int kinds(List<Heading> candidates, Optional<Enumerator.Style> style) {
    Stream<Heading> of =
        candidates.stream().filter(h -> h.style().equals(style) && h.kind().isPresent());
    return (int) of.map(Heading::kind).distinct().count();
  }

  private void consider(Heading heading, Optional<Enumerator.Style> top) {
    if (heading.grade() == Heading.Grade.ANNEX) {
      if (!isInAnnex) {
        chosen.add(heading);
      }
      isInAnnex = true;
      return;
    }
    if (above.isPresent() && heading.style().equals(above)) {
      considerAbove(heading);
      return;
    }
    boolean isDivided =
        kindAbove.filter(k -> k == SectionKind.PROBLEMS || k == SectionKind.PLAN).isEmpty();
    if (heading.style().equals(top) && isDivided && isNext(heading, top)) {
      chosen.add(heading);
      number = heading.number();
      isInAnnex = false;
    }
  }

  private void considerAbove(Heading heading) {
    if (heading.number() == numberAbove + 1 && !HeadingWording.isTableLabel(heading.title())) {
      chosen.add(heading);
      numberAbove = heading.number();
      kindAbove = heading.kind();
    }
  }

  /** 主动公开情况 is no section where 主动公开政府信息情况 is one in the same numbering. */
  private boolean isTheBest(Heading heading) {
    return HeadingWording.isOfTheForm(heading.title())
        || heading.kind().filter(ofTheForm::contains).isEmpty();
  }

  private boolean isNext(Heading heading, Optional<Enumerator.Style> top) {
    boolean isNew = chosen.stream().noneMatch(h -> h.kind().equals(heading.kind()));
    if (top.isEmpty()) {
      return heading.isOfficial() && isNew;
    }
    if (isInAnnex) {
      return heading.isOfficial() && isNew && heading.number() > number;
    }
    return switch (heading.grade()) {
      case OFFICIAL -> isTheBest(heading) && (isNew || heading.number() >= number);
      case WORDED ->
          heading.number() >= number && heading.number() <= number + 2 && isTheBest(heading);
      case PLAIN ->
          top.get() == Enumerator.Style.CHINESE
              && heading.number() == number + 1
              && !HeadingWording.isTableLabel(heading.title());
      case ANNEX -> false;
    };
  }

  /** Sections whose heading is numbered otherwise than the rest, or not at all. */
  private void promote(List<Heading> candidates, Optional<Enumerator.Style> top) {
    Set<SectionKind> known = EnumSet.noneOf(SectionKind.class);
    chosen.forEach(h -> h.kind().ifPresent(known::add));
    int first = chosen.stream().mapToInt(Heading::begin).min().orElse(0);
    int annex =
        chosen.stream()
            .filter(h -> h.grade() == Heading.Grade.ANNEX)
            .mapToInt(Heading::begin)
            .findFirst()
            .orElse(text.length());
    for (Heading heading : candidates) {
      boolean fits =
          !heading.style().equals(top)
              && heading.isOfficial()
              && heading.begin() > first
              && heading.begin() < annex
              && (heading.mark().isEmpty() || HeadingWording.isOfTheForm(heading.title()));
      if (fits && heading.kind().filter(known::add).isPresent()) {
        chosen.add(heading);
      }
    }
  }

  /** Leaves out a table of contents: headings with nothing between them that all come again. */
  private List<Heading> withoutContents(List<Heading> candidates) {
    List<Heading> kept = new ArrayList<>(candidates);
    int from = 0;
    while (from < kept.size()) {
      int to = from + 1;
      while (to < kept.size() && follows(kept.get(to - 1), kept.get(to))) {
        to++;
      }
      if (to - from >= SHORTEST_CONTENTS && comesAgain(kept, from, to)) {
        kept.subList(from, to).clear();
      } else {
        from = to;
      }
    }
    return kept;
  }

  /** Whether a heading stands right behind another and does not begin the numbering anew. */
  private boolean follows(Heading before, Heading heading) {
    boolean isNext = heading.number() > before.number() || heading.number() == 0;
    return isNext && isBlank(before.bodyBegin(), heading.begin());
  }

  private static boolean comesAgain(List<Heading> headings, int from, int to) {
    Set<String> later = new HashSet<>();
    headings.subList(to, headings.size()).forEach(h -> later.add(h.title()));
    long again = headings.subList(from, to).stream().filter(h -> later.contains(h.title())).count();
    return again * 2 > to - from;
  }

  private boolean isBlank(int begin, int end) {
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      if (!Folding.isDropped(c) && !Character.isDigit(c) && ".…·-—".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }
}
