package org.gongkai.parse.table.page;

/**
 * The signs that are printed for a dash: for nothing, for less, and beside the number of a page.
 */
public final class Dashes {

  private static final String SIGNS = "-－﹣—–―─−‐‑";

  /** Those of a hyphen's width, one of which before a figure means less. */
  private static final String MINUS = "-－﹣−";

  /** One of them, as a regular expression. */
  static final String ANY = "[" + SIGNS + "]";

  private Dashes() {}

  public static boolean isDash(char c) {
    return SIGNS.indexOf(c) >= 0;
  }

  /** Whether it may be the sign of a negative figure. */
  public static boolean isMinus(char c) {
    return MINUS.indexOf(c) >= 0;
  }
}
