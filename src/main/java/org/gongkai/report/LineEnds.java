package org.gongkai.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ends of lines where a text has none of its own: carriage returns as on computers of old, or
 * the {@code \n} of a program's string, which was escaped twice.
 */
final class LineEnds {

  private static final Pattern ESCAPED = Pattern.compile("\\\\r\\\\n|\\\\[nrt]");

  /** Fewer may be words about programs. */
  private static final int FEWEST = 5;

  private LineEnds() {}

  static String read(String text) {
    if (text.indexOf('\r') >= 0 && text.indexOf('\n') < 0) {
      return text.replace('\r', '\n');
    }
    return text.indexOf('\\') >= 0 && isEscaped(text) ? unescaped(text) : text;
  }

  private static boolean isEscaped(String text) {
    int escaped = 0;
    for (int at = text.indexOf("\\n"); at >= 0; at = text.indexOf("\\n", at + 2)) {
      escaped++;
    }
    return escaped >= FEWEST && escaped > text.chars().filter(c -> c == '\n').count();
  }

  private static String unescaped(String text) {
    StringBuilder seen = new StringBuilder(text);
    Matcher escape = ESCAPED.matcher(text);
    while (escape.find()) {
      Legible.set(seen, escape.start(), escape.end(), escape.group().equals("\\t") ? "\t" : "\n");
    }
    return seen.toString();
  }
}
