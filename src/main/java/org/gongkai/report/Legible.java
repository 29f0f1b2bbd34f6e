package org.gongkai.report;

/**
 * A text as a reader sees it: one kind of blanks and of line ends, marks of web pages and of
 * programs as what they stand for, nothing before all lines. One character for one; what is not
 * seen is {@link Text#UNSEEN}.
 */
final class Legible {

  private Legible() {}

  static String of(String text) {
    return LineMarks.blanked(Markup.read(LineEnds.read(SeenSigns.read(text))));
  }

  /** Puts what is seen of a stretch at its begin, and nothing behind. */
  static void set(StringBuilder text, int begin, int end, CharSequence seen) {
    for (int i = begin; i < end; i++) {
      text.setCharAt(i, i - begin < seen.length() ? seen.charAt(i - begin) : Text.UNSEEN);
    }
  }
}
