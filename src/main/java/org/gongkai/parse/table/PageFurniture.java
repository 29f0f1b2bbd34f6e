package org.gongkai.parse.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.parse.table.Atom.Gap;
import org.gongkai.parse.table.Atom.Kind;

/**
 * Page numbers that stand between the figures of a table, as {@code — 3 —} on a line of its own.
 */
final class PageFurniture {

  /** A date as a browser prints it at the edge of a page, with or without the time. */
  private static final Pattern DATE =
      Pattern.compile("20[0-9]{2}([/-])[0-9]{1,2}\\1[0-9]{1,2}(?:\\s?[0-9]{1,2}:[0-9]{2})?");

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

  static List<Atom> strip(String text, List<Atom> atoms) {
    List<Atom> kept = new ArrayList<>(atoms.size());
    for (int i = 0; i < atoms.size(); i++) {
      int length = pageNumberLength(text, atoms, i);
      if (length == 0) {
        kept.add(atoms.get(i));
      } else {
        i += length - 1;
      }
    }
    return kept;
  }

  /** How many atoms from this one on are a page number between dashes, alone on a line. */
  private static int pageNumberLength(String text, List<Atom> atoms, int first) {
    if (atoms.get(first).gap().compareTo(Gap.LINE) < 0 || !isDash(text, atoms.get(first))) {
      return 0;
    }
    int last = first + (atoms.get(first).kind() == Kind.NUMBER ? 1 : 2);
    if (last >= atoms.size() || atoms.get(last).kind() != Kind.MARK) {
      return 0;
    }
    Atom number = atoms.get(last - 1);
    boolean oneLine = atoms.get(last).gap().compareTo(Gap.TAB) < 0 && number.number().length() <= 4;
    boolean alone = last + 1 == atoms.size() || atoms.get(last + 1).gap().compareTo(Gap.LINE) >= 0;
    boolean page = number.kind() == Kind.NUMBER && oneLine && alone;
    return page ? last - first + 1 : 0;
  }

  /** A dash, or a number that the dash in front of it made look negative. */
  private static boolean isDash(String text, Atom atom) {
    return "-－—–―─−".indexOf(text.charAt(atom.begin())) >= 0;
  }
}
