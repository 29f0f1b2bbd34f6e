package org.gongkai.parse.table.application;

import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.parse.table.atom.Atom;
import org.gongkai.parse.table.atom.Atom.Gap;

/** The hyphens before the items of a list, which are no marks for nothing. */
final class Bullets {

  private static final Pattern BULLET =
      Pattern.compile("[ \\t>]{0,8}+-[ \\t]{1,4}+(?:[（(]?[0-9一二三四五六七八][）).．、][ \\t]{0,4}+|[（(])?");

  private Bullets() {}

  /**
   * The atoms of a row without the bullet of the next label, where one stands before its own.
   *
   * @param begin where the row's label begins
   */
  static List<Atom> withoutNext(String text, int begin, List<Atom> atoms) {
    int last = atoms.size() - 1;
    boolean bullet =
        last >= 0
            && atoms.get(last).isDash()
            && atoms.get(last).gap().compareTo(Gap.LINE) >= 0
            && isBullet(text, begin);
    return bullet ? atoms.subList(0, last) : atoms;
  }

  /** Whether nothing but a bullet and the number of a label stand before it on its line. */
  private static boolean isBullet(String text, int label) {
    int line = text.lastIndexOf('\n', label - 1) + 1;
    return label - line < 16 && BULLET.matcher(text.substring(line, label)).matches();
  }
}
