package org.gongkai.parse.table.sum;

/**
 * What came in has been dealt with or is carried forward: 一 + 二 = （七） + 四 in each column of table
 * 3.
 */
record IntakeIdentity(Candidates received, Candidates carriedOver, Candidates carriedForward)
    implements ColumnSum {

  /** Readings of the three rows, by their numbers. */
  private interface Way {
    /** Whether no other way is asked for. */
    boolean ends(int received, int over, int forward);
  }

  @Override
  public boolean holds(long[] total) {
    return tryEach(total, (n, c, f) -> true);
  }

  @Override
  public void use(long[] total) {
    tryEach(
        total,
        (n, c, f) -> {
          received.use(n);
          carriedOver.use(c);
          carriedForward.use(f);
          return false;
        });
  }

  @Override
  public boolean isGivenUp() {
    long ways = (long) received.size() * carriedOver.size() * carriedForward.size();
    return ways > CountRows.MOST_STATES;
  }

  /** Tries the ways that keep the identity until one ends it; says whether one did. */
  private boolean tryEach(long[] total, Way way) {
    if (isGivenUp()) {
      return false;
    }
    for (int n = 0; n < received.size(); n++) {
      for (int c = 0; c < carriedOver.size(); c++) {
        for (int f = 0; f < carriedForward.size(); f++) {
          if (balances(n, c, total, f) && way.ends(n, c, f)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean balances(int n, int c, long[] total, int f) {
    long[] in = received.counts(n);
    long[] over = carriedOver.counts(c);
    long[] forward = carriedForward.counts(f);
    for (int i = 0; i < total.length; i++) {
      if (in[i] + over[i] != total[i] + forward[i]) {
        return false;
      }
    }
    return true;
  }
}
