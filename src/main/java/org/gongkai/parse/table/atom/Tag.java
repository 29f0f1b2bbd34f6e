package org.gongkai.parse.table.atom;

/** A tag of HTML that an extraction left in the text. */
final class Tag {

  private static final int LONGEST = 200;

  private Tag() {}

  /** Where a tag that begins at a {@code <} ends, or there where none does. */
  static int end(String text, int begin, int end) {
    int first = begin + 1 < end && text.charAt(begin + 1) == '/' ? begin + 2 : begin + 1;
    if (first >= end || !isLatin(text.charAt(first))) {
      return begin;
    }
    for (int at = first; at < Math.min(end, begin + LONGEST); at++) {
      if (text.charAt(at) == '>') {
        return at + 1;
      }
      if (text.charAt(at) == '<') {
        return begin;
      }
    }
    return begin;
  }

  static boolean opensCell(String text, int begin) {
    return text.startsWith("<td", begin) || text.startsWith("<th", begin);
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
