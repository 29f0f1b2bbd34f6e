package org.gongkai.parse.table.review;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.form.OfficialForm;
import org.gongkai.form.ReviewOutcome;
import org.gongkai.parse.table.atom.Atom;
import org.gongkai.parse.table.row.BlockCutter;
import org.gongkai.parse.table.row.Reading;
import org.gongkai.parse.table.row.Reading.Part;
import org.gongkai.parse.table.row.RowReader;
import org.gongkai.parse.table.row.RowStyle;

/**
 * What speaks against a row of table 4 that looks complete: sums that do not hold, and cells or the
 * number of a page that may have moved the others.
 */
final class ReviewDoubts {

  private static final int CELLS = OfficialForm.reviews().size();
  private static final int BLOCK = ReviewOutcome.values().length;

  private ReviewDoubts() {}

  static boolean addsUp(Reading reading) {
    return brokenBlocks(reading) == 0;
  }

  /** In how many blocks the total is not that of the outcomes; cells that are shifted break all. */
  static int brokenBlocks(Reading reading) {
    int broken = 0;
    for (int block = 0; block < CELLS; block += BLOCK) {
      broken += BlockCutter.isBlock(reading.parts().subList(block, block + BLOCK)) ? 0 : 1;
    }
    return broken;
  }

  /**
   * Whether a block that doesn't add up has several figures besides noughts, two of which may be
   * the digits of one beside a lost cell, where spaces part all digits.
   */
  static boolean mayBeSpaced(Reading reading) {
    for (int from = 0; from < CELLS; from += BLOCK) {
      List<Part> block = reading.parts().subList(from, from + BLOCK);
      if (!BlockCutter.isBlock(block)
          && block.stream().filter(part -> part.count() != 0).count() > 1) {
        return true;
      }
    }
    return false;
  }

  /** Whether no block sums up to more than its total, and none without a blank to less. */
  static boolean isPossible(List<Part> parts) {
    if (parts.stream().anyMatch(Part::isNegative)) {
      return false;
    }
    for (int from = 0; from + BLOCK <= parts.size(); from += BLOCK) {
      List<Part> block = parts.subList(from, from + BLOCK);
      long sum = block.stream().limit(BLOCK - 1L).mapToLong(Part::count).sum();
      Part total = block.get(BLOCK - 1);
      boolean blank = block.stream().anyMatch(Part::isBlank);
      boolean open = total.isVoid();
      if (!open && (blank ? sum > total.count() : sum != total.count())) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether all blocks are possible only with a lost cell, and without the first or the last
   * number: no page ends between the cells of one row.
   *
   * @param pages which of the two cells may hold the number of a page
   */
  static boolean mayBeMoved(List<Part> parts, List<Integer> pages) {
    if (isPossible(parts)) {
      return false;
    }
    for (int page : pages) {
      List<Part> others = new ArrayList<>(parts);
      if (mayBePage(others.remove(page).number()) && mayHaveLostOne(others)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a lost cell, wherever it stood, makes all blocks possible. */
  static boolean mayHaveLostOne(List<Part> parts) {
    for (int lost = 0; lost <= parts.size(); lost++) {
      List<Part> moved = new ArrayList<>(parts);
      moved.add(lost, Part.NOWHERE);
      if (isPossible(moved)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a first block begins with a blank that would have to hold a figure, or holds nothing
   * but noughts besides, or no block adds up: moved by a cell and short of another, a row has the
   * same look.
   */
  static boolean mayBeShifted(List<Part> parts) {
    List<Part> block = parts.subList(0, Math.min(BLOCK, parts.size()));
    long total = block.get(block.size() - 1).count();
    long sum = block.stream().limit(BLOCK - 1L).mapToLong(Part::count).sum();
    boolean noughts = block.stream().allMatch(part -> part.count() == 0);
    return block.get(0).isVoid()
        && (block.stream().anyMatch(part -> !part.isBlank())
                && (noughts || block.size() == BLOCK && sum < total)
            || parts.size() == CELLS && noSumHolds(parts));
  }

  /**
   * Whether a row ends blank behind a figure that may be its total, or behind sums that don't hold:
   * short of a cell and filled up, it has the same look.
   */
  static boolean mayHaveLostACell(List<Part> parts) {
    Part total = parts.get(CELLS - 1);
    long last = parts.get(CELLS - 2).count();
    long others = parts.subList(CELLS - BLOCK, CELLS - 2).stream().mapToLong(Part::count).sum();
    return total.isVoid() && (!isPossible(parts) || last > 0 && last >= others);
  }

  /** Whether a row ends blank behind a block of noughts, any of which may be the lost cell. */
  static boolean mayHaveLostANought(List<Part> parts) {
    return parts.get(CELLS - 1).isVoid()
        && parts.subList(CELLS - BLOCK, CELLS).stream().allMatch(part -> part.count() == 0);
  }

  /**
   * Whether all totals are noughts beside figures: an agency did not sum up. The number of a page
   * before the row explains the first of them, and a lost cell another only if it was the total.
   */
  static boolean forgetsTotals(List<Part> parts) {
    boolean forgotten = true;
    boolean counted = false;
    for (int i = 1; i < CELLS; i++) {
      boolean nought = parts.get(i).count() == 0;
      forgotten &= nought || i % BLOCK != BLOCK - 1;
      counted |= !nought;
    }
    return forgotten && counted;
  }

  /** Whether each block that holds more than noughts has another total than its outcomes make. */
  private static boolean noSumHolds(List<Part> parts) {
    int counted = 0;
    for (int from = 0; from < CELLS; from += BLOCK) {
      List<Part> block = parts.subList(from, from + BLOCK);
      if (block.stream().anyMatch(part -> part.count() != 0)) {
        counted++;
        if (BlockCutter.isBlock(block)) {
          return false;
        }
      }
    }
    return counted > 0;
  }

  /** Whether the first or the last cell is blank, as it is when the whole row is shifted. */
  static boolean endsBlank(Reading reading) {
    return reading.parts().get(0).isVoid() || reading.parts().get(CELLS - 1).isVoid();
  }

  /** Whether the first figure stands on a line of its own and without it the blocks add up. */
  static boolean mayHoldPageNumber(List<Atom> values, RowStyle style) {
    boolean apart = values.size() > 1 && values.get(1).gap().compareTo(Atom.Gap.LINE) >= 0;
    if (!apart || !mayBePage(values.get(0).number())) {
      return false;
    }
    if (values.stream().skip(2).anyMatch(atom -> atom.gap() != Atom.Gap.LINE)) {
      return true;
    }
    return RowReader.of(values.subList(1, values.size()), CELLS, style).cuts().withBlanks().stream()
        .anyMatch(ReviewDoubts::addsUp);
  }

  /** Whether a number may be that of the table's page: not the first, which the others fill. */
  private static boolean mayBePage(String number) {
    return !number.isEmpty() && !number.equals("0") && !number.equals("1");
  }
}
