package org.gongkai.parse.text;

/**
 * A run of digits as it stands in the text, full-width or plain, with thousands marks and decimals
 * where they are written without doubt.
 *
 * @param plain the number in ASCII without thousands marks
 * @param end UTF-16 index behind it
 */
public record Digits(String plain, int end) {

  /**
   * Stands for digits around a mark that can't be told to be a thousands mark or a decimal point.
   */
  public static final String TORN = ",";

  /** Stands for numbers parted by marks none of which can be a thousands mark. */
  private static final String LIST = ",,";

  /** Whether commas part whole numbers. */
  public boolean isList() {
    return plain.equals(LIST);
  }

  /** Whether it is an Arabic digit, plain or full-width. */
  public static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }

  /** The plain form of a digit. */
  public static char plain(char c) {
    return c >= '０' ? (char) (c - '０' + '0') : c;
  }

  /**
   * Whether digits, with a sign and a decimal point, are one number as people write it: without a
   * nought before other digits, and of no more than 15 characters.
   */
  public static boolean isNumber(String digits) {
    int from = digits.startsWith("-") ? 1 : 0;
    if (from == digits.length()
        || digits.equals("-0")
        || digits.indexOf('-', from) >= 0
        || digits.indexOf('.') != digits.lastIndexOf('.')
        || digits.length() > 15
        || digits.equals(TORN)) {
      return false;
    }
    boolean leadingZero = digits.charAt(from) == '0' && digits.length() > from + 1;
    return !leadingZero || digits.charAt(from + 1) == '.';
  }

  /** Reads the run that begins at a digit. */
  public static Digits read(String text, int begin, int end, boolean decimals) {
    StringBuilder plain = new StringBuilder();
    int at = run(text, begin, end, plain);
    int first = plain.length();
    boolean thousands = first <= 3;
    boolean mayGroup = false;
    boolean marked = false;
    // Side by side with the next figure, a group has more than three digits.
    while (isThousandsMark(text, at, end)) {
      int next = run(text, at + 1, end, plain);
      thousands &= next - at == 4 && plain.charAt(0) != '0';
      mayGroup |= next - at >= 4;
      marked = true;
      at = next;
    }
    if (marked && !thousands) {
      return new Digits(mayGroup || isPoint(text, at, end) ? TORN : LIST, at);
    }
    if (decimals && isPoint(text, at, end)) {
      plain.append('.');
      at = run(text, at + 1, end, plain);
    }
    return new Digits(plain.toString(), at);
  }

  private static int run(String text, int begin, int end, StringBuilder plain) {
    int at = begin;
    while (at < end && isDigit(text.charAt(at))) {
      plain.append(plain(text.charAt(at++)));
    }
    return at;
  }

  private static boolean isThousandsMark(String text, int at, int end) {
    return at + 1 < end && ",，".indexOf(text.charAt(at)) >= 0 && isDigit(text.charAt(at + 1));
  }

  private static boolean isPoint(String text, int at, int end) {
    return at + 1 < end && ".．".indexOf(text.charAt(at)) >= 0 && isDigit(text.charAt(at + 1));
  }
}
