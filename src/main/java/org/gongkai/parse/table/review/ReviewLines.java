package org.gongkai.parse.table.review;

import java.util.List;
import org.gongkai.parse.table.atom.Atom;

/**
 * The lines on which the figures of table 4 stand, and what is printed around each.
 *
 * @param headEnd UTF-16 index behind the head
 * @param figures the figures and marks of the row
 */
record ReviewLines(String text, int headEnd, List<Atom> figures) {

  /** Whether each figure has a line of its own. */
  boolean areOneEach() {
    return figures.stream().skip(1).allMatch(atom -> atom.gap() == Atom.Gap.LINE);
  }

  /** Whether a tab leads the line of each figure, as it leads the line of no page number. */
  boolean areTabbed() {
    return areOneEach()
        && figures.stream()
            .allMatch(atom -> begin(atom) > headEnd && text.charAt(begin(atom)) == '\t');
  }

  /** Whether blanks stand around a figure on its line as around another, and around no page's. */
  boolean isPadded(Atom figure) {
    return (begin(figure) < figure.begin() || figure.end() < end(figure))
        && figures.stream().anyMatch(other -> other != figure && isAlike(figure, other));
  }

  private boolean isAlike(Atom one, Atom other) {
    return before(one).equals(before(other)) && behind(one).equals(behind(other));
  }

  private String before(Atom atom) {
    return text.substring(begin(atom), atom.begin());
  }

  private String behind(Atom atom) {
    return text.substring(atom.end(), end(atom));
  }

  private int begin(Atom atom) {
    return text.lastIndexOf('\n', atom.begin() - 1) + 1;
  }

  private int end(Atom atom) {
    int end = text.indexOf('\n', atom.end());
    return end < 0 ? text.length() : end;
  }
}
