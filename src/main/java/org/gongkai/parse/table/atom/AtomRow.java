package org.gongkai.parse.table.atom;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.parse.table.atom.Atom.Gap;
import org.gongkai.parse.table.atom.Atom.Kind;

/** The atoms of a row as they are met, with the empty cells that tabs, bars and lines show. */
final class AtomRow {

  private final List<Atom> atoms = new ArrayList<>();

  /** What parts the next atom from the last. */
  private Gap gap = Gap.WIDE;

  private int lineTabs;

  /** Whether the line holds more than tabs and spaces: the first line has the row's label. */
  private boolean lineHasContent = true;

  private boolean pendingTab;
  private boolean pendingBar;

  List<Atom> atoms() {
    return atoms;
  }

  boolean hasFigures() {
    return atoms.stream().anyMatch(Atom::isValue);
  }

  /** Whether figures share the line that has just ended. */
  boolean endsLineOfFigures() {
    List<Atom> values = atoms.stream().filter(Atom::isValue).toList();
    return gap == Gap.LINE
        && values.size() > 1
        && values.stream().skip(1).allMatch(atom -> atom.gap().compareTo(Gap.TAB) < 0);
  }

  boolean isBehindWords() {
    return gap.compareTo(Gap.WORD) >= 0;
  }

  /** Notes what stands before the next atom; the strongest boundary counts. */
  void part(Gap between) {
    gap = gap.or(between);
  }

  /** Notes that the line holds something, and so does the cell behind the last tab. */
  void content() {
    lineHasContent = true;
    pendingTab = false;
  }

  void number(int begin, int end, String number, String unit) {
    add(Kind.NUMBER, begin, end, number, unit);
    content();
  }

  void mark(int begin, int end, String sign) {
    add(Kind.MARK, begin, end, sign, "");
    content();
  }

  private void add(Kind kind, int begin, int end, String number, String unit) {
    atoms.add(new Atom(kind, begin, end, number, unit, gap));
    gap = Gap.NONE;
  }

  private void empty(Kind kind, int at) {
    atoms.add(new Atom(kind, at, at, "", "", gap));
  }

  void newline(int at) {
    if (!lineHasContent) {
      atoms.add(new Atom(lineTabs > 0 ? Kind.EMPTY : Kind.EMPTY_LINE, at, at, "", "", Gap.LINE));
    } else if (pendingTab && !pendingBar) {
      // A bar at the edge of a line frames it; a tab there leaves an empty cell behind it.
      empty(Kind.EMPTY, at);
    }
    part(Gap.LINE);
    lineTabs = 0;
    lineHasContent = false;
    pendingTab = false;
  }

  /**
   * @param sign the tab or bar
   */
  void tab(int at, char sign) {
    if (pendingTab) {
      empty(Kind.EMPTY, at);
    }
    pendingTab = true;
    pendingBar = sign != '\t';
    lineTabs++;
    part(Gap.TAB);
  }

  /** The tag that opens a cell of a web page's table. */
  void cell(int at) {
    if (pendingTab) {
      empty(Kind.EMPTY, at);
    }
    pendingTab = true;
    pendingBar = true;
    part(Gap.TAB);
  }

  /** Takes back the first digits of {@code 2 0 2 1 年}, which were taken for figures. */
  void dropSpacedDigits(int most) {
    for (int i = 0; i < most && !atoms.isEmpty(); i++) {
      Atom last = atoms.get(atoms.size() - 1);
      boolean linked =
          gap == Gap.SPACE && last.kind() == Kind.NUMBER && last.number().length() == 1;
      if (!linked) {
        return;
      }
      gap = last.gap();
      atoms.remove(atoms.size() - 1);
    }
  }
}
