package org.gongkai.cli.sample.prose;

/** Numbers in Chinese characters, as dates and small figures are written. */
final class ChineseNumber {

  private static final String DIGITS = "〇一二三四五六七八九";

  private ChineseNumber() {}

  /** Digit by digit, two places: 二一 for 21, 〇九 for 9. */
  static String digits(int belowHundred) {
    return "" + DIGITS.charAt(belowHundred / 10) + DIGITS.charAt(belowHundred % 10);
  }

  /** As a word: 十, 二十三, 九十. */
  static String word(int belowHundred) {
    if (belowHundred == 0) {
      return "零";
    }
    int tens = belowHundred / 10;
    int ones = belowHundred % 10;
    String ten = tens == 0 ? "" : tens == 1 ? "十" : DIGITS.charAt(tens) + "十";
    return ten + (ones == 0 ? "" : DIGITS.charAt(ones));
  }
}
