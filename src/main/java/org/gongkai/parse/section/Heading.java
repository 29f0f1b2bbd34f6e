package org.gongkai.parse.section;

import java.util.Optional;
import org.gongkai.parse.text.Enumerator;
import org.gongkai.report.SectionKind;

/**
 * A line, or the beginning of one, that may be the heading of a section.
 *
 * @param begin UTF-16 index of its first character
 * @param end UTF-16 index behind its last character
 * @param bodyBegin UTF-16 index of what stands behind it
 * @param title folded, without mark and closing punctuation
 */
record Heading(
    int begin,
    int end,
    int bodyBegin,
    Optional<Enumerator> mark,
    String title,
    Optional<SectionKind> kind,
    Grade grade) {

  /** How surely the wording is that of a heading. */
  enum Grade {
    /** Wording of a heading, wherever it stands. */
    OFFICIAL,
    /** Tells a kind, if it is a heading. */
    WORDED,
    /** A numbered line that tells nothing. */
    PLAIN,
    /** The statistics annex begins. */
    ANNEX
  }

  Optional<Enumerator.Style> style() {
    return mark.map(Enumerator::style);
  }

  int number() {
    return mark.map(Enumerator::number).orElse(0);
  }

  boolean isOfficial() {
    return grade == Grade.OFFICIAL;
  }
}
