package org.gongkai.report;

import java.util.List;

/**
 * A clause of the problems section: one item of an enumeration, or one sentence where there is
 * none.
 *
 * @param ordinal its place among the report's clauses, from 0
 * @param text exactly the text at {@code span}
 * @param normalized the text for comparing: names, years and numbers masked, marks stripped
 * @param themes codes of the themes it touches, in alphabetical order
 */
public record Clause(
    int ordinal, ClauseRole role, String text, String normalized, List<String> themes, Span span) {
  public Clause {
    themes = List.copyOf(themes);
  }
}
