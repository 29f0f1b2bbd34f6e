package org.gongkai.parse.text;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers in Chinese characters (汉字数字): 二十三, 一万二千, 三千零五, 二〇二〇. */
public final class ChineseNumeral {

  private static final String DIGITS = "零一二三四五六七八九";
  private static final int LONGEST = 16;

  private ChineseNumeral() {}

  static boolean isPart(char c) {
    return digit(c) >= 0 || "十百千万亿".indexOf(c) >= 0;
  }

  static int digit(char c) {
    return switch (c) {
      case '〇', '○' -> 0;
      case '两' -> 2;
      default -> DIGITS.indexOf(c);
    };
  }

  /** The value of a numeral; empty where it is none, or could be read in two ways (一百二). */
  public static Optional<BigDecimal> parse(String numeral) {
    if (numeral.isEmpty() || numeral.length() > LONGEST) {
      return Optional.empty();
    }
    boolean isPositional = numeral.chars().allMatch(c -> digit((char) c) >= 0);
    if (isPositional) {
      return positional(numeral);
    }
    return byUnits(numeral).map(BigDecimal::valueOf);
  }

  private static Optional<BigDecimal> positional(String numeral) {
    if (numeral.length() > 1 && (numeral.length() != 4 || numeral.indexOf('两') >= 0)) {
      // 三五 and 七八 mean some; only a year is written digit by digit.
      return Optional.empty();
    }
    StringBuilder digits = new StringBuilder();
    numeral.chars().forEach(c -> digits.append(digit((char) c)));
    return Optional.of(new BigDecimal(digits.toString()));
  }

  private static Optional<Long> byUnits(String numeral) {
    long total = 0;
    long section = 0;
    int digit = -1;
    long lastUnit = Long.MAX_VALUE;
    boolean afterZero = false;
    for (int i = 0; i < numeral.length(); i++) {
      char c = numeral.charAt(i);
      int value = digit(c);
      if (value >= 0) {
        if (digit > 0) {
          return Optional.empty();
        }
        digit = value;
        afterZero |= value == 0;
        continue;
      }
      long unit = unit(c);
      if (unit >= 10_000) {
        // 万余条 is ten thousand and some.
        total = (i == 0 ? 1 : total + section + Math.max(digit, 0)) * unit;
        section = 0;
        lastUnit = unit;
      } else {
        if (unit >= lastUnit && lastUnit < 10_000) {
          return Optional.empty();
        }
        boolean isLeading = i == 0 || unit == 10;
        if (digit <= 0 && !isLeading) {
          return Optional.empty();
        }
        section += Math.max(digit, 1) * unit;
        lastUnit = unit;
      }
      digit = -1;
      afterZero = false;
    }
    boolean isOpen = digit > 0 && lastUnit > 10 && !afterZero;
    return isOpen || total < 0
        ? Optional.empty()
        : Optional.of(total + section + Math.max(digit, 0));
  }

  static long unit(char c) {
    return switch (c) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1_000;
      case '万' -> 10_000;
      case '亿' -> 100_000_000;
      default -> 1;
    };
  }
}
