package org.gongkai.cli.sample;

/** What a reading of one cell is worth against the truth. */
enum Verdict {
  /** As printed. */
  REPORTED,
  /** Not as printed, or not certain in print, and proven right. */
  RECOVERED,
  /** Nothing is printed, or a mark for nothing, and it was read so. */
  BLANK,
  /** No value for a figure that is printed: honest, and a loss. */
  NULL,
  /** No value for a figure that damage took away: all that can be asked. */
  LOST,
  /** A value that is not true. */
  WRONG;
}
