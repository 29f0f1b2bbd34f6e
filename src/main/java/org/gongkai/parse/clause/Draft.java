package org.gongkai.parse.clause;

import java.util.Optional;
import org.gongkai.parse.text.Enumerator;

/**
 * A clause before its role is known, as a stretch of the folded section.
 *
 * @param mark the mark of the item; empty for a sentence of running text
 * @param block counts the stretches between sub-headings and turns to measures
 * @param mode what the sub-heading above announces
 * @param isTurned whether the block began with a turn to measures
 */
record Draft(
    int begin, int end, Optional<Enumerator> mark, int block, Announcement mode, boolean isTurned) {

  Draft until(int newEnd) {
    return new Draft(begin, newEnd, mark, block, mode, isTurned);
  }
}
