package org.gongkai.cli.sample.prose;

/** How the clauses of a section are numbered. */
enum Enumeration {
  ONE_IS("一是", "", "；", "。"),
  BOLD_ONE_IS("**一是**", "", "。", "。"),
  DIGIT_IS("1是", "", "；", "。"),
  CHINESE_PARENTHESES("（一）", "\n", "。", "。"),
  DIGIT_DOT("1.", "\n", "。", "。"),
  DIGIT_COMMA("1、", "\n", "；", "。"),
  CIRCLED("①", "", "；", "。"),
  ORDINAL("第一，", "", "；", "。"),
  DIGIT_PARENTHESES("(1)", "\n", "。", "。"),
  ONE_IS_LINES("一是", "\n", "。", "。"),
  NONE("", "", "。", "。");

  private static final String NUMERALS = "一二三四五六七八九";

  private final String first;
  private final String before;
  private final String between;
  private final String end;

  Enumeration(String first, String before, String between, String end) {
    this.first = first;
    this.before = before;
    this.between = between;
    this.end = end;
  }

  /** What stands before the clause of an index, from 0. */
  String mark(int index) {
    String mark =
        first
            .replace('一', NUMERALS.charAt(index))
            .replace('1', (char) ('1' + index))
            .replace('①', (char) ('①' + index));
    return before + mark;
  }

  /** What stands behind the clause of an index among {@code count}. */
  String mark(int index, int count) {
    return index + 1 < count ? between : end;
  }
}
