package org.gongkai.cli.sample.prose;

/** How the sections are headed. */
enum Headings {
  OFFICIAL("一、", "", ""),
  STOPPED("一、", "", "。"),
  PARENTHESES("（一）", "", ""),
  MARKDOWN("一、", "## ", ""),
  BOLD("一、", "**", "**"),
  SPACED("一、 ", "", ""),
  ARABIC("1、", "", "");

  private static final String NUMERALS = "一二三四五六七八九";

  private final String first;
  private final String open;
  private final String close;

  Headings(String first, String open, String close) {
    this.first = first;
    this.open = open;
    this.close = close;
  }

  /** The heading of a section, counted from 1. */
  String of(int number, String words) {
    String numeral =
        first.replace('一', NUMERALS.charAt(number - 1)).replace('1', (char) ('0' + number));
    return open + numeral + words + close;
  }
}
