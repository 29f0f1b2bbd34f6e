package org.gongkai.parse.table.row;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.parse.table.atom.Atom;
import org.gongkai.parse.table.atom.Atom.Gap;
import org.gongkai.parse.table.atom.Atom.Kind;
import org.gongkai.parse.table.row.Reading.Part;
import org.gongkai.parse.text.Digits;

/**
 * What a row prints, piece by piece, with the joints at which it may be cut into cells.
 *
 * <p>Between two digits there is a boundary for certain, or none for certain, or it is open: one
 * space where a report spaces out everything, nothing where a report glues everything together.
 */
public final class DigitRun {

  /** No count of the form has more digits. */
  public static final int MOST_DIGITS = 7;

  private enum Joint {
    CUT,
    WHOLE,
    OPEN
  }

  /** A character of a number, or a whole blank cell, with the joint before it. */
  private record Piece(
      String digits, String unit, int begin, int end, boolean blank, Joint joint) {}

  /** What is done with a cell and the index of the piece behind it. */
  interface CellVisitor {
    void visit(Part part, int to);
  }

  private final List<Piece> pieces = new ArrayList<>();

  /**
   * @param joins whether one space may stand inside a number
   * @param splits whether numbers may stand side by side with nothing between
   */
  public DigitRun(List<Atom> atoms, boolean joins, boolean splits) {
    // Spaces inside numbers part each digit from the next.
    boolean lastIsSingle = false;
    for (Atom atom : atoms) {
      boolean near = atom.gap().compareTo(joins || splits ? Gap.SPACE : Gap.NONE) <= 0;
      boolean single =
          splits || atom.gap() == Gap.NONE || atom.number().length() == 1 && lastIsSingle;
      Joint first = near && single && mayGoOn(joins || splits) ? Joint.OPEN : Joint.CUT;
      lastIsSingle = atom.number().length() <= 1;
      if (atom.kind() != Kind.NUMBER) {
        // Side by side with other figures, a run of dashes may be one blank cell or several.
        boolean several = splits && atom.number().equals(Digits.TORN);
        String sign = atom.isDash() ? "-" : several ? Digits.TORN : "";
        pieces.add(new Piece(sign, "", atom.begin(), atom.end(), true, Joint.CUT));
      } else if (splits && isOneToOne(atom)) {
        addDigits(atom, first);
      } else if (splits && !atom.number().isEmpty()) {
        // 31,322 may be 3 and 1,322.
        pieces.add(new Piece(Digits.TORN, "", atom.begin(), atom.end(), false, first));
      } else {
        pieces.add(new Piece(atom.number(), atom.unit(), atom.begin(), atom.end(), false, first));
      }
    }
  }

  /** Whether the last piece can begin a number: a digit, or a dash that is a sign. */
  private boolean mayGoOn(boolean open) {
    if (pieces.isEmpty() || !open) {
      return false;
    }
    Piece last = pieces.get(pieces.size() - 1);
    return !last.blank() || !last.digits().isEmpty();
  }

  private static boolean isOneToOne(Atom atom) {
    int digits = atom.end() - atom.begin() - atom.unit().length();
    return digits == atom.number().length() && !atom.number().equals(Digits.TORN);
  }

  private void addDigits(Atom atom, Joint first) {
    String number = atom.number();
    for (int i = 0; i < number.length(); i++) {
      boolean digits =
          i > 0 && Digits.isDigit(number.charAt(i)) && Digits.isDigit(number.charAt(i - 1));
      Joint joint = i == 0 ? first : digits ? Joint.OPEN : Joint.WHOLE;
      boolean last = i + 1 == number.length();
      int at = atom.begin() + i;
      int to = last ? atom.end() : at + 1;
      String unit = last ? atom.unit() : "";
      pieces.add(new Piece(number.substring(i, i + 1), unit, at, to, false, joint));
    }
  }

  /** How many pieces there are. */
  public int size() {
    return pieces.size();
  }

  /** Whether what a piece means can't be told, so that no way to cut the row can be right. */
  boolean isTorn() {
    return pieces.stream().anyMatch(piece -> piece.digits().equals(Digits.TORN));
  }

  /** Whether a number may begin with a piece. */
  boolean mayBegin(int piece) {
    return piece == 0 || pieces.get(piece).joint() != Joint.WHOLE;
  }

  /** Visits each cell that may begin with a piece, the shortest first. */
  void forEachCell(int from, CellVisitor visitor) {
    StringBuilder number = new StringBuilder();
    for (int to = from + 1; to <= pieces.size(); to++) {
      Piece last = pieces.get(to - 1);
      if (to - 1 > from && last.joint() == Joint.CUT) {
        return;
      }
      number.append(last.digits());
      if (to == pieces.size() || mayBegin(to)) {
        String digits = number.toString();
        if (isCell(digits, from, to)) {
          visitor.visit(part(digits, from, to), to);
        }
      }
      if (to - from > MOST_DIGITS && number.indexOf(".") < 0) {
        return;
      }
    }
  }

  private boolean isCell(String number, int from, int to) {
    boolean blank = pieces.get(from).blank() && to == from + 1;
    return blank || Digits.isNumber(number);
  }

  private Part part(String number, int from, int to) {
    Piece last = pieces.get(to - 1);
    if (last.blank()) {
      return new Part("", "", last.begin(), last.end());
    }
    return new Part(number, last.unit(), pieces.get(from).begin(), last.end());
  }
}
