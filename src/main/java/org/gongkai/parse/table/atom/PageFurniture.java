package org.gongkai.parse.table.atom;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.parse.table.atom.Atom.Gap;
import org.gongkai.parse.table.atom.Atom.Kind;
import org.gongkai.parse.table.page.Dashes;
import org.gongkai.parse.table.page.Separators;

/**
 * Page numbers that stand between the figures of a table, as {@code — 3 —} or {@code 3/8} on a line
 * of its own.
 */
final class PageFurniture {

  /** A date as a browser prints it at the edge of a page, with or without the time. */
  private static final Pattern DATE =
      Pattern.compile("20[0-9]{2}([/-])[0-9]{1,2}\\1[0-9]{1,2}(?:\\s?[0-9]{1,2}:[0-9]{2})?");

  private static final Pattern OF_PAGES = Pattern.compile("[1-9][0-9]?/[1-9][0-9]?");

  /** The same with spaces, which no row of seven cells or fifteen prints on a line of its own. */
  private static final Pattern SPACED_OF_PAGES = Pattern.compile("[1-9][0-9]? / [1-9][0-9]?");

  private PageFurniture() {}

  /** Where a date that begins here ends, or here where none does. */
  static int dateEnd(String text, int begin, int end) {
    if (text.charAt(begin) != '2') {
      return begin;
    }
    Matcher matcher = DATE.matcher(text).region(begin, Math.min(end, begin + 20));
    return matcher.lookingAt() ? matcher.end() : begin;
  }

  /** Whether a word is the title of the report or of its site, repeated inside a table. */
  static boolean isRunningHead(CharSequence word) {
    String head = word.toString();
    return head.endsWith("年度报告") || head.contains("门户网站") || head.endsWith("政府网");
  }

  static List<Atom> strip(String text, List<Atom> atoms, TableKind table) {
    List<Atom> kept = new ArrayList<>(atoms.size());
    Gap before = Gap.NONE;
    for (int i = 0; i < atoms.size(); i++) {
      int length = pageNumberLength(text, atoms, i, table);
      if (length == 0) {
        kept.add(atoms.get(i).behind(before));
        before = Gap.NONE;
      } else {
        before = before.or(atoms.get(i).gap());
        i += length - 1;
      }
    }
    return kept;
  }

  /** How many atoms from this one on are a page number, alone on a line: three or none. */
  private static int pageNumberLength(String text, List<Atom> atoms, int first, TableKind table) {
    Atom begin = atoms.get(first);
    if (begin.gap().compareTo(Gap.LINE) < 0 || !standsFirst(text, begin)) {
      return 0;
    }
    boolean three = first + 2 < atoms.size() && endsLine(atoms, first + 2);
    return three && (isDashed(text, atoms, first) || isOfPages(text, atoms, first, table)) ? 3 : 0;
  }

  /** Whether dashes stand around a number, as in {@code — 3 —}. */
  private static boolean isDashed(String text, List<Atom> atoms, int first) {
    Atom number = atoms.get(first + 1);
    Atom last = atoms.get(first + 2);
    return isDash(text, atoms.get(first))
        && number.kind() == Kind.NUMBER
        && number.number().length() <= 4
        && isDash(text, last)
        && last.gap().compareTo(Gap.TAB) < 0;
  }

  /** Whether a number stands before that of all pages, as in {@code 3/8}. */
  private static boolean isOfPages(String text, List<Atom> atoms, int first, TableKind table) {
    String page = text.substring(atoms.get(first).begin(), atoms.get(first + 2).end());
    return OF_PAGES.matcher(page).matches()
        || !table.hasAmounts()
            && SPACED_OF_PAGES.matcher(page).matches()
            && atoms.get(first).number().length() <= atoms.get(first + 2).number().length();
  }

  private static boolean endsLine(List<Atom> atoms, int last) {
    return last + 1 == atoms.size() || atoms.get(last + 1).gap().compareTo(Gap.LINE) >= 0;
  }

  private static boolean standsFirst(String text, Atom atom) {
    int line = text.lastIndexOf('\n', atom.begin() - 1) + 1;
    return Separators.isBlank(text.substring(line, atom.begin()));
  }

  private static boolean isDash(String text, Atom atom) {
    return Dashes.isDash(text.charAt(atom.begin()));
  }
}
