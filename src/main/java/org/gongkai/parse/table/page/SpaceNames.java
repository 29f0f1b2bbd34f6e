package org.gongkai.parse.table.page;

import java.util.List;

/**
 * The names that web pages give to spaces, as {@code &nbsp;}, where they are left in their text.
 */
final class SpaceNames {

  private static final List<String> NAMES =
      List.of("&nbsp;", "&ensp;", "&emsp;", "&thinsp;", "&#160;", "&#xa0;", "&#xA0;");

  private SpaceNames() {}

  /** The same text with spaces for them. */
  static String unfold(String text) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    StringBuilder unfolded = new StringBuilder(text);
    for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
      for (String name : NAMES) {
        if (text.startsWith(name, at)) {
          unfolded.replace(at, at + name.length(), " ".repeat(name.length()));
        }
      }
    }
    return unfolded.toString();
  }
}
