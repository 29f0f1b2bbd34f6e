package org.gongkai.parse.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.parse.table.Atom.Gap;
import org.gongkai.parse.table.Atom.Kind;
import org.gongkai.parse.table.Reading.Part;
import org.gongkai.parse.text.Digits;

/**
 * Cuts the digits of a row into numbers, in every way that the print allows.
 *
 * <p>Between two digits there is a boundary for certain, or none for certain, or it is open: one
 * space where a report spaces out everything, nothing where a report glues everything together.
 */
final class Cutter {

  /** More ways than this decide nothing; the row stays unread. */
  static final int MOST_READINGS = 20_000;

  /** No count of the form has more digits. */
  static final int MOST_DIGITS = 7;

  static final int MOST_STEPS = 400_000;

  private enum Joint {
    CUT,
    WHOLE,
    OPEN
  }

  /** A character of a number, or a whole blank cell, with the joint before it. */
  private record Piece(
      String digits, String unit, int begin, int end, boolean blank, Joint joint) {}

  /** Cells of which the last is the sum of the others, and the index of the piece behind them. */
  private record Block(int to, List<Part> parts) {}

  private final List<Piece> pieces = new ArrayList<>();
  private int steps;

  /**
   * @param joins whether one space may stand inside a number
   * @param splits whether numbers may stand side by side with nothing between
   */
  Cutter(List<Atom> atoms, boolean joins, boolean splits) {
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

  /** All ways with at least so many and at most so many cells; none where there are too many. */
  List<List<Part>> cut(int fewest, int most) {
    List<List<Part>> ways = new ArrayList<>();
    boolean torn = pieces.stream().anyMatch(piece -> piece.digits().equals(Digits.TORN));
    if (!torn && !pieces.isEmpty()) {
      cut(0, fewest, most, new ArrayList<>(), ways);
    }
    return steps > MOST_STEPS || ways.size() > MOST_READINGS ? List.of() : ways;
  }

  /**
   * All ways with so many cells of which the last is the sum of the others; none where there are
   * too many. The last comes first here, since no other can be more.
   */
  List<List<Part>> cutSums(int cells) {
    List<List<Part>> ways = new ArrayList<>();
    boolean torn = pieces.stream().anyMatch(piece -> piece.digits().equals(Digits.TORN));
    for (int from = pieces.size() - 1; from >= cells - 1 && !torn; from--) {
      if (pieces.size() - from > MOST_DIGITS + 1) {
        break;
      }
      int begin = from;
      forEachCell(
          from,
          (total, to) -> {
            if (to == pieces.size() && !total.isNegative() && isParted(begin)) {
              cutSum(0, begin, cells - 1, total.count(), total, new ArrayList<>(), ways);
            }
          });
    }
    return steps > MOST_STEPS || ways.size() > MOST_READINGS ? List.of() : ways;
  }

  /** Whether a number may begin with a piece. */
  private boolean isParted(int piece) {
    return piece == 0 || pieces.get(piece).joint() != Joint.WHOLE;
  }

  /** Cuts pieces into so many cells that make what is left of a total. */
  private void cutSum(
      int from, int end, int left, long rest, Part total, List<Part> cells, List<List<Part>> ways) {
    if (++steps > MOST_STEPS || ways.size() > MOST_READINGS) {
      return;
    }
    if (left == 0) {
      if (from == end && rest == 0) {
        List<Part> way = new ArrayList<>(cells);
        way.add(total);
        ways.add(List.copyOf(way));
      }
      return;
    }
    int most = Math.max(1, Long.toString(rest).length());
    if (end - from < left || end - from > (long) left * most) {
      return;
    }
    forEachCell(
        from,
        (part, to) -> {
          if (to <= end && !part.isNegative() && part.count() <= rest) {
            cells.add(part);
            cutSum(to, end, left - 1, rest - part.count(), total, cells, ways);
            cells.remove(cells.size() - 1);
          }
        });
  }

  /**
   * What each block of cells, of which the last is the sum of the others, holds in any way to cut
   * all of them; nothing where there is no way or too many were tried.
   *
   * @param cells how many cells a block has
   * @param traceless whether blank cells may have left no trace
   */
  List<List<Reading>> cutBlocks(int blocks, int cells, boolean traceless) {
    boolean torn = pieces.stream().anyMatch(piece -> piece.digits().equals(Digits.TORN));
    List<Set<Integer>> starts = new ArrayList<>(List.of(torn ? Set.of() : Set.of(0)));
    Map<Integer, List<Block>> found = new HashMap<>();
    for (int i = 0; i < blocks; i++) {
      Set<Integer> next = new TreeSet<>();
      for (int from : starts.get(i)) {
        found.computeIfAbsent(from, at -> blocks(at, cells, traceless));
        found.get(from).forEach(block -> next.add(block.to()));
      }
      starts.add(next);
    }
    List<List<Reading>> used = new ArrayList<>(Collections.nCopies(blocks, List.of()));
    Set<Integer> ends = Set.of(pieces.size());
    for (int i = blocks - 1; i >= 0 && steps <= MOST_STEPS; i--) {
      Set<Integer> begins = new TreeSet<>();
      List<Reading> readings = new ArrayList<>();
      for (int from : starts.get(i)) {
        for (Block block : found.get(from)) {
          if (ends.contains(block.to())) {
            begins.add(from);
            readings.add(new Reading(block.parts(), false));
          }
        }
      }
      used.set(i, readings);
      ends = begins;
    }
    return used;
  }

  /** All blocks that begin with a piece. */
  private List<Block> blocks(int from, int cells, boolean traceless) {
    List<Block> blocks = new ArrayList<>();
    fill(from, cells, traceless, new ArrayList<>(), blocks);
    return blocks;
  }

  private void fill(int from, int cells, boolean traceless, List<Part> parts, List<Block> blocks) {
    if (steps > MOST_STEPS || ++steps > MOST_STEPS) {
      return;
    }
    CellVisitor visitor =
        (part, to) -> {
          parts.add(part);
          if (parts.size() < cells) {
            fill(to, cells, traceless, parts, blocks);
          } else if (isBlock(parts)) {
            blocks.add(new Block(to, List.copyOf(parts)));
          }
          parts.remove(parts.size() - 1);
        };
    if (traceless) {
      visitor.visit(Part.NOWHERE, from);
    }
    forEachCell(from, visitor);
  }

  /** Whether the last cell is the sum of the others; a blank adds nothing. */
  static boolean isBlock(List<Part> cells) {
    long sum = 0;
    for (Part part : cells.subList(0, cells.size() - 1)) {
      if (part.count() < 0) {
        return false;
      }
      sum += part.count();
    }
    return sum == cells.get(cells.size() - 1).count();
  }

  /** How many cells were tried. */
  int steps() {
    return steps;
  }

  /** What is done with a cell and the index of the piece behind it. */
  private interface CellVisitor {
    void visit(Part part, int to);
  }

  private void cut(int from, int fewest, int most, List<Part> cells, List<List<Part>> ways) {
    if (++steps > MOST_STEPS || ways.size() > MOST_READINGS) {
      return;
    }
    if (from == pieces.size()) {
      if (cells.size() >= fewest) {
        ways.add(List.copyOf(cells));
      }
      return;
    }
    if (cells.size() == most
        || (long) (most - cells.size()) * MOST_DIGITS * 3 < pieces.size() - from) {
      return;
    }
    forEachCell(
        from,
        (part, to) -> {
          cells.add(part);
          cut(to, fewest, most, cells, ways);
          cells.remove(cells.size() - 1);
        });
  }

  private void forEachCell(int from, CellVisitor visitor) {
    StringBuilder number = new StringBuilder();
    for (int to = from + 1; to <= pieces.size(); to++) {
      Piece last = pieces.get(to - 1);
      if (to - 1 > from && last.joint() == Joint.CUT) {
        return;
      }
      number.append(last.digits());
      if (to == pieces.size() || pieces.get(to).joint() != Joint.WHOLE) {
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
    return blank || Part.isNumber(number);
  }

  private Part part(String number, int from, int to) {
    Piece last = pieces.get(to - 1);
    if (last.blank()) {
      return new Part("", "", last.begin(), last.end());
    }
    return new Part(number, last.unit(), pieces.get(from).begin(), last.end());
  }
}
