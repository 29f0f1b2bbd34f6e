package org.gongkai.parse.table.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts with the decimal of a program for tables that knows no whole numbers: {@code 12.0}.
 *
 * <p>One such may be the number of a label beside a figure, as in {@code 2.0}; many of them, each
 * alone between blanks, marks or quotes, are counts.
 */
public final class SheetNumbers {

  private static final int FEWEST = 10;

  private static final Pattern COUNT =
      Pattern.compile("(?<![^\\s\u00A0\u3000|,;\"+-])\\d{1,9}+(\\.0)(?![^\\s\u00A0\u3000|,;\"])");

  private SheetNumbers() {}

  /** The same text with spaces for the decimals of such counts. */
  public static String unfold(String text) {
    if (!text.contains(".0")) {
      return text;
    }
    List<Integer> points = new ArrayList<>();
    Matcher matcher = COUNT.matcher(text);
    while (matcher.find()) {
      points.add(matcher.start(1));
    }
    if (points.size() < FEWEST) {
      return text;
    }
    char[] unfolded = text.toCharArray();
    points.forEach(at -> Arrays.fill(unfolded, at, at + 2, ' '));
    return new String(unfolded);
  }
}
