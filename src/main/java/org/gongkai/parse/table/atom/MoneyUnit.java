package org.gongkai.parse.table.atom;

/** The unit of a sum of money: 元, 万元 or 亿元, in either script, with spaces or without 元. */
public final class MoneyUnit {

  private static final String TEN_THOUSANDS = "万萬";
  private static final String HUNDRED_MILLIONS = "亿億";

  private MoneyUnit() {}

  /** Whether a character multiplies a sum of money. */
  static boolean isMultiple(char c) {
    return TEN_THOUSANDS.indexOf(c) >= 0 || HUNDRED_MILLIONS.indexOf(c) >= 0;
  }

  /** Whether a printed unit is one of money, and none of a count. */
  public static boolean isMoney(String unit) {
    return !unit.isEmpty() && (isMultiple(unit.charAt(0)) || unit.endsWith("元"));
  }

  /** The name of a unit that is printed in one way or another; of any other, itself. */
  public static String name(String printed) {
    if (printed.isEmpty() || !isMultiple(printed.charAt(0))) {
      return printed;
    }
    return TEN_THOUSANDS.indexOf(printed.charAt(0)) >= 0 ? "万元" : "亿元";
  }
}
