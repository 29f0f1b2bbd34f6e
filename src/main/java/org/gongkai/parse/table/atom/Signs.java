package org.gongkai.parse.table.atom;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.parse.table.atom.Atom.Gap;
import org.gongkai.parse.table.atom.Atom.Kind;
import org.gongkai.parse.text.Digits;

/** Minus signs, which look like the dash that stands for nothing. */
public final class Signs {

  private Signs() {}

  /** Where boundaries are printed, a dash that touches digits is their sign. */
  public static List<Atom> join(List<Atom> atoms) {
    List<Atom> joined = new ArrayList<>(atoms.size());
    for (Atom atom : atoms) {
      Atom before = joined.isEmpty() ? atom : joined.get(joined.size() - 1);
      if (touches(before, atom) && !atom.number().equals(Digits.TORN)) {
        joined.set(
            joined.size() - 1,
            new Atom(
                Kind.NUMBER,
                before.begin(),
                atom.end(),
                "-" + atom.number(),
                atom.unit(),
                before.gap()));
      } else {
        joined.add(atom);
      }
    }
    return joined;
  }

  private static boolean touches(Atom before, Atom atom) {
    return before.isDash()
        && atom.kind() == Kind.NUMBER
        && atom.gap() == Gap.NONE
        && before.end() == atom.begin();
  }
}
