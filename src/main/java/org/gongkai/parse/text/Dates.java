package org.gongkai.parse.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Reads years and dates as reports write them: {@code 2020年1月8日}, {@code 2020 年}, {@code 二〇二〇年},
 * {@code 20201月1日}, {@code 2021-01-08}.
 *
 * <p>All methods take folded text (see {@link Glyphs}) and look at one position only.
 */
public final class Dates {

  private static final String CHINESE = "〇一二三四五六七八九";
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2049;

  private Dates() {}

  /** A year, a number or a date and the index behind it. */
  public record Found<T>(T value, int end) {}

  /** The year that begins at an index, of four digits in any writing, without the 年 behind it. */
  public static Optional<Found<Integer>> year(String text, int at) {
    if (digit(text, at) != 2 || at > 0 && digit(text, at - 1) >= 0) {
      return Optional.empty();
    }
    int value = 0;
    int end = at;
    for (int count = 0; count < 4; count++) {
      int next = count == 0 ? at : blanks(text, end, 1);
      if (digit(text, next) < 0) {
        return Optional.empty();
      }
      value = value * 10 + digit(text, next);
      end = next + 1;
    }
    return value >= FIRST_YEAR && value <= LAST_YEAR
        ? Optional.of(new Found<>(value, end))
        : Optional.empty();
  }

  /** The date with its year that begins at an index. */
  public static Optional<Found<LocalDate>> date(String text, int at) {
    return year(text, at).flatMap(year -> monthAndDay(text, year.end(), year.value()));
  }

  /** The month and day at an index, of a year that is known; the index may stand before a 年. */
  public static Optional<Found<LocalDate>> monthAndDay(String text, int at, int year) {
    int next = blanks(text, at, 3);
    boolean numeric = next < text.length() && "-/.".indexOf(text.charAt(next)) >= 0;
    if (numeric || next < text.length() && text.charAt(next) == '年') {
      next = blanks(text, next + 1, 3);
    }
    Optional<Found<Integer>> month = number(text, next);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    next = blanks(text, month.get().end(), 3);
    if (next >= text.length() || (numeric ? "-/." : "月").indexOf(text.charAt(next)) < 0) {
      return Optional.empty();
    }
    return number(text, blanks(text, next + 1, 3))
        .flatMap(
            day -> date(year, month.get().value(), day.value()).map(d -> behind(d, text, day)));
  }

  private static Found<LocalDate> behind(LocalDate date, String text, Found<Integer> day) {
    int next = blanks(text, day.end(), 3);
    boolean named = next < text.length() && (text.charAt(next) == '日' || text.charAt(next) == '号');
    return new Found<>(date, named ? next + 1 : day.end());
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      // 2月30日 stands in real reports; it is no date.
      return Optional.empty();
    }
  }

  /**
   * A number below 100 of Arabic or Chinese digits, a blank allowed between two: 8, 1 2, 三十一, 三 十.
   */
  private static Optional<Found<Integer>> number(String text, int at) {
    if (at < text.length() && Character.digit(text.charAt(at), 10) >= 0) {
      int value = Character.digit(text.charAt(at), 10);
      int second = blanks(text, at + 1, 1);
      return second < text.length() && Character.digit(text.charAt(second), 10) >= 0
          ? Optional.of(
              new Found<>(value * 10 + Character.digit(text.charAt(second), 10), second + 1))
          : Optional.of(new Found<>(value, at + 1));
    }
    if (text.startsWith("元月", at)) {
      return Optional.of(new Found<>(1, at + 1));
    }
    int value = 0;
    int end = at;
    int count = 0;
    for (int next = at; next < text.length(); next = blanks(text, end, 1)) {
      int digit = CHINESE.indexOf(text.charAt(next));
      if (digit >= 0) {
        value += digit;
      } else if (text.charAt(next) == '十') {
        value = Math.max(1, value) * 10;
      } else {
        break;
      }
      end = next + 1;
      count++;
    }
    return count > 0 && count <= 3 ? Optional.of(new Found<>(value, end)) : Optional.empty();
  }

  /** The digit at an index, or -1. */
  public static int digit(String text, int at) {
    if (at < 0 || at >= text.length()) {
      return -1;
    }
    char c = text.charAt(at);
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return switch (c) {
      case '零', 'O', 'o' -> 0;
      default -> CHINESE.indexOf(c);
    };
  }

  /** The index behind at most so many blanks. */
  public static int blanks(String text, int at, int most) {
    int next = at;
    while (next < text.length() && next - at < most && text.charAt(next) == ' ') {
      next++;
    }
    return next;
  }
}
