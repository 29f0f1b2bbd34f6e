package org.gongkai.cli.sample;

/** A stretch of years in which an agency reports. */
enum Era {
  /** The official forms. */
  FORMS(2019, 2024),
  /** The last years of the free form. */
  LATE_FREE(2013, 2018),
  /** The first years of the Regulations. */
  EARLY_FREE(2008, 2012);

  private final int first;
  private final int last;

  Era(int first, int last) {
    this.first = first;
    this.last = last;
  }

  int first() {
    return first;
  }

  int last() {
    return last;
  }

  /**
   * Three in four begin with the forms; a later round over the same agencies takes what is left.
   */
  static Era of(long index, int round) {
    int own = index % 20 < 15 ? 0 : index % 20 < 18 ? 1 : 2;
    return values()[(own + round) % values().length];
  }
}
