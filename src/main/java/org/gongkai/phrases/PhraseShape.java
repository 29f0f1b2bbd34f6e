package org.gongkai.phrases;

import java.io.Serializable;

/**
 * What counts as a phrase.
 *
 * @param minLength least number of characters
 * @param maxLength most characters
 * @param minClauses least number of clauses that hold it
 * @param closedShare a phrase is open, and dropped, where one extension holds this share of it
 */
record PhraseShape(int minLength, int maxLength, long minClauses, double closedShare)
    implements Serializable {

  /** A phrase is extended over at most this many punctuation marks or masks. */
  static final int MAX_JOINTS = 3;

  /** What has to be seen of a clause behind the begin of a phrase. */
  int reach() {
    return maxLength + MAX_JOINTS + 1;
  }

  /** What is rarer can neither be a phrase nor close one. */
  long leastUseful() {
    return (long) Math.floor(closedShare * minClauses);
  }
}
