package org.gongkai.parse.table.row;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.parse.table.row.DigitRun.CellVisitor;
import org.gongkai.parse.table.row.Reading.Part;

/**
 * Cuts the digits of a row of blocks, as those of reconsideration and litigation in table 4: the
 * last cell of each block is the sum of its others.
 *
 * <p>A block depends on those before it by the place alone where it begins, so that the blocks that
 * begin in one place are found once.
 */
public final class BlockCutter {

  /** Cells of which the last is the sum of the others, and the index of the piece behind them. */
  private record Block(int to, List<Part> parts) {}

  private final DigitRun run;
  private final int cells;
  private final boolean traceless;
  private final Map<Integer, List<Block>> found = new HashMap<>();
  private int steps;

  /**
   * @param cells how many cells a block has
   * @param traceless whether blank cells may have left no trace
   */
  public BlockCutter(DigitRun run, int cells, boolean traceless) {
    this.run = run;
    this.cells = cells;
    this.traceless = traceless;
  }

  /**
   * What each block holds in any way to cut all of them; nothing where there is no way or too many
   * were tried.
   */
  public List<List<Reading>> cut(int blocks) {
    List<Set<Integer>> starts = starts(blocks);
    List<List<Reading>> used = new ArrayList<>(Collections.nCopies(blocks, List.of()));
    Set<Integer> ends = Set.of(run.size());
    for (int i = blocks - 1; i >= 0 && !isGivenUp(); i--) {
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

  /** Where each block may begin behind those before it, and the last one end. */
  private List<Set<Integer>> starts(int blocks) {
    List<Set<Integer>> starts = new ArrayList<>();
    starts.add(run.isTorn() ? Set.of() : Set.of(0));
    for (int i = 0; i < blocks; i++) {
      Set<Integer> next = new TreeSet<>();
      for (int from : starts.get(i)) {
        found.computeIfAbsent(from, this::blocks).forEach(block -> next.add(block.to()));
      }
      starts.add(next);
    }
    return starts;
  }

  /** All blocks that begin with a piece. */
  private List<Block> blocks(int from) {
    List<Block> blocks = new ArrayList<>();
    fill(from, new ArrayList<>(), blocks);
    return blocks;
  }

  private void fill(int from, List<Part> parts, List<Block> blocks) {
    if (isGivenUp() || ++steps > Cutter.MOST_STEPS) {
      return;
    }
    CellVisitor visitor =
        (part, to) -> {
          parts.add(part);
          if (parts.size() < cells) {
            fill(to, parts, blocks);
          } else if (isBlock(parts)) {
            blocks.add(new Block(to, List.copyOf(parts)));
          }
          parts.remove(parts.size() - 1);
        };
    if (traceless) {
      visitor.visit(Part.NOWHERE, from);
    }
    run.forEachCell(from, visitor);
  }

  /** Whether the last cell is the sum of the others; a blank adds nothing. */
  public static boolean isBlock(List<Part> cells) {
    long sum = 0;
    for (Part part : cells.subList(0, cells.size() - 1)) {
      if (part.count() < 0) {
        return false;
      }
      sum += part.count();
    }
    return sum == cells.get(cells.size() - 1).count();
  }

  private boolean isGivenUp() {
    return steps > Cutter.MOST_STEPS;
  }

  /** How many cells were tried. */
  public int steps() {
    return steps;
  }
}
