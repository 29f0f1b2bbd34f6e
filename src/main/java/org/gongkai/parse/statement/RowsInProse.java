package org.gongkai.parse.statement;

import java.util.regex.Pattern;
import org.gongkai.parse.text.Digits;
import org.gongkai.parse.text.Folding;

/**
 * Knows figures of a table that stand where prose is expected, as in a second print of a table or
 * in one that was not recognised. A sentence states one number at a time, with words between.
 */
final class RowsInProse {

  private static final String DIGIT = "[0-9０-９]";

  /** What may stand behind the last digit of a number that PDF text spaced out: 1 2 3 件. */
  private static final String UNIT = "[\\s\u00A0\u3000]*+[件条项次个份篇期宗起例人场元万亿余多年月日]";

  /** Three numbers with nothing but space between, or figures that lost it: 0000000, 00100. */
  private static final Pattern FIGURES =
      Pattern.compile(
          "(?<!DIGIT)DIGIT++(?:[\\s\u00A0\u3000|｜]++DIGIT++){2,}+(?!UNIT)|(?<![0-9０-９.．-])[0０]DIGIT{4,}+"
              .replace("DIGIT", DIGIT)
              .replace("UNIT", UNIT));

  /** The code or unit of a row before its figure: 01 条 580, 1 条 580. */
  private static final Pattern CODE =
      Pattern.compile(
          "(?<![0-9０-９.．:：-])[0０]DIGIT++SPACE*+[条件次项]|DIGITSPACE*+[条件次项]SPACE++DIGIT++(?![年月日.．、)）])"
              .replace("DIGIT", DIGIT)
              .replace("SPACE", "[ \\t\u00A0\u3000|｜]"));

  private RowsInProse() {}

  /** Whether figures of a table stand between two places of a text, or touch the second. */
  static boolean isAt(String text, int begin, int end) {
    int to = end;
    while (to < text.length() && to - end < 40 && isOfRow(text.charAt(to))) {
      to++;
    }
    return FIGURES.matcher(text.substring(begin, to)).find()
        || CODE.matcher(text).region(begin, to).useTransparentBounds(true).find();
  }

  private static boolean isOfRow(char c) {
    return Digits.isDigit(c) || Folding.isDropped(c) || c == '|' || c == '｜';
  }
}
