package org.gongkai.parse.table.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines that number the pages of all pages, as {@code 3 / 8}. One alone may be three cells of a
 * row, the second of them a mark for nothing; lines that count on to the same number are none.
 */
final class PageCounts {

  private static final Pattern COUNT =
      Pattern.compile(
          "(?m)^[ \\u00a0\\u3000]{0,40}+(\\d{1,3}) ?[/／] ?(\\d{1,3})[ \\u00a0\\u3000]{0,9}+$");

  private PageCounts() {}

  private record Line(int begin, int end) {}

  /** The same text with spaces for such lines and the ends of the lines before them. */
  static String unfold(String text) {
    if (text.indexOf('/') < 0 && text.indexOf('／') < 0) {
      return text;
    }
    Map<String, List<Line>> byLast = new HashMap<>();
    Map<String, Set<String>> pages = new HashMap<>();
    Matcher count = COUNT.matcher(text);
    while (count.find()) {
      if (Integer.parseInt(count.group(1)) <= Integer.parseInt(count.group(2))) {
        String last = count.group(2);
        byLast
            .computeIfAbsent(last, any -> new ArrayList<>())
            .add(new Line(count.start(), count.end()));
        pages.computeIfAbsent(last, any -> new HashSet<>()).add(count.group(1));
      }
    }
    StringBuilder unfolded = new StringBuilder(text);
    byLast.forEach(
        (last, lines) -> {
          if (lines.size() > 1 && pages.get(last).size() == lines.size()) {
            lines.forEach(line -> blank(unfolded, line));
          }
        });
    return unfolded.toString();
  }

  private static void blank(StringBuilder text, Line line) {
    for (int i = Math.max(0, line.begin() - 1); i < line.end(); i++) {
      text.setCharAt(i, ' ');
    }
  }
}
