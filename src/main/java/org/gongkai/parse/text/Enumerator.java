package org.gongkai.parse.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mark that begins an item or a heading (序号): 一、 （二） 3. ① 一是 第四， 其一 A. 问题一： •.
 *
 * @param number its place in the enumeration; 0 for a mark that counts nothing
 * @param end index in the folded text behind the mark
 */
public record Enumerator(Style style, int number, int end) {

  /** How an enumeration is marked. */
  public enum Style {
    /** 第一部分, 一、 and 壹、. */
    CHINESE("(?:第([一二三四五六七八九十]{1,3})(?:部分|章|节)[、:.,]?|([一二三四五六七八九十]{1,3}|[壹贰叁肆伍陆柒捌玖拾])[、.])"),
    /** （一）. */
    CHINESE_PAREN("[(\\[〔【]?([一二三四五六七八九十]{1,3})[)\\]〕】](?:[、.,:]|是(?!否))?"),
    /** 1. 1、 1） 1,. */
    ARABIC("(\\d{1,2})(?:\\)[、.,:]?|、(?!、)|[.,](?!\\d)|[.,](?=20\\d\\d年))"),
    /** （1）. */
    ARABIC_PAREN("[(\\[](\\d{1,2})[)\\]][、.,:]?"),
    /** ①. */
    CIRCLED("([\u2460-\u2473\u2776-\u277F])[、.]?"),
    /** 一是, 第一是, 1是. */
    IS("第?([一二三四五六七八九十]{1,3}|\\d{1,2})是(?!否)[:,]?"),
    /** 第一， and 其一，. */
    ORDINAL("(?:第([一二三四五六七八九十]{1,2})[,、:]|其([一二三四五六七八九十])[,、:是]?(?![他它中次余实间]))"),
    /** 首先， 其次 再次， 最后，. */
    FIRST_NEXT("(?:(首先|其次|再次|再者)[,、:是]?|(最后)[,、:是])"),
    /** 一方面， 另一方面，. */
    ASPECT("(一方面|另一方面)[,:是]?"),
    /** A. B、. */
    LATIN("\\(?([A-Ha-h])[.、)](?![A-Za-z])"),
    /** 问题一：. */
    NAMED_PROBLEM("(?:存在)?(?:的)?(?:问题|不足|短板)([一二三四五六七八九十]{1,2}|\\d{1,2})[:、.]"),
    /** 措施一：. */
    NAMED_MEASURE("(?:(?:整改|改进|解决)?(?:措施|举措|办法)|整改|改进)([一二三四五六七八九十]{1,2}|\\d{1,2})[:、.]"),
    /** • ● ■, a hyphen, and （） that lost its number, which count nothing. */
    BULLET("[•·●■◆▪▶►➢✓\uF06C\uF06E\uF0B7\uF0D8]|[-–](?![-–\\d])|\\(\\)");

    private final Pattern pattern;

    Style(String pattern) {
      this.pattern = Pattern.compile(pattern);
    }

    /** A pattern that asks for more has come to the end of the text. */
    private boolean canBegin(String text) {
      Matcher matcher = pattern.matcher(text);
      return matcher.lookingAt() || matcher.hitEnd();
    }

    private boolean isMark(char c) {
      return pattern.matcher(String.valueOf(c)).matches();
    }
  }

  private static final String FIRSTS =
      "0123456789ABCDEFGHabcdefgh一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾第其首再最另问不短存的措举整改解办([〔【•·●■◆▪▶►➢✓\uF06C\uF06E\uF0B7\uF0D8-–"
          + "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳❶❷❸❹❺❻❼❽❾❿";

  /** The styles that can begin with a character, for all characters that begin one. */
  private static final Map<Character, List<Style>> BY_FIRST = byFirst();

  /** With which characters of a folded text a mark can begin. */
  public static final BitSet FIRST = new BitSet();

  static {
    BY_FIRST.keySet().forEach(FIRST::set);
  }

  /**
   * For a letter that makes no mark by itself, what can stand behind it in one; many letters that
   * begin a mark stand everywhere else as well.
   */
  private static final Map<Character, BitSet> SECOND = second();

  private static final int LONGEST = 10;

  /** The mark that stands at an index of a folded text. */
  public static Optional<Enumerator> at(CharSequence folded, int index) {
    if (index >= folded.length() || !FIRST.get(folded.charAt(index)) || !goesOn(folded, index)) {
      return Optional.empty();
    }
    int limit = Math.min(folded.length(), index + LONGEST);
    for (Style style : BY_FIRST.get(folded.charAt(index))) {
      Matcher matcher =
          style.pattern.matcher(folded).useTransparentBounds(true).region(index, limit);
      if (matcher.lookingAt()) {
        int end = matcher.end();
        return style == Style.BULLET
            ? Optional.of(new Enumerator(style, 0, end))
            : number(matcher).map(n -> new Enumerator(style, n, end));
      }
    }
    return Optional.empty();
  }

  /** 一 概述: a numeral that a blank parts from what it numbers, where no point does. */
  public static Optional<Enumerator> parted(MappedText folded, int index) {
    int end = index;
    while (end < folded.length()
        && end - index < 2
        && "一二三四五六七八九十".indexOf(folded.charAt(end)) >= 0) {
      end++;
    }
    boolean isParted =
        end > index && end < folded.length() && folded.begin(end) > folded.end(end - 1);
    int number = isParted ? chinese(folded.value().substring(index, end)) : 0;
    return number > 0 ? Optional.of(new Enumerator(Style.CHINESE, number, end)) : Optional.empty();
  }

  private static boolean goesOn(CharSequence folded, int index) {
    BitSet second = SECOND.get(folded.charAt(index));
    return second == null || index + 1 < folded.length() && second.get(folded.charAt(index + 1));
  }

  private static Map<Character, BitSet> second() {
    BitSet letters = new BitSet();
    FIRSTS.chars().forEach(letters::set);
    Arrays.stream(Style.values())
        .flatMapToInt(s -> s.pattern.pattern().chars())
        .forEach(letters::set);
    Map<Character, BitSet> second = new HashMap<>();
    BY_FIRST.forEach(
        (first, styles) -> {
          if (styles.stream().noneMatch(style -> style.isMark(first))) {
            BitSet can = new BitSet();
            letters.stream()
                .filter(c -> styles.stream().anyMatch(s -> s.canBegin("" + first + (char) c)))
                .forEach(can::set);
            second.put(first, can);
          }
        });
    return Map.copyOf(second);
  }

  private static Map<Character, List<Style>> byFirst() {
    Map<Character, List<Style>> byFirst = new HashMap<>();
    FIRSTS
        .chars()
        .mapToObj(c -> (char) c)
        .forEach(
            c ->
                byFirst.put(
                    c,
                    Arrays.stream(Style.values())
                        .filter(style -> style.canBegin(c + ""))
                        .toList()));
    return Map.copyOf(byFirst);
  }

  private static Optional<Integer> number(Matcher matcher) {
    String digits = "";
    for (int group = 1; group <= matcher.groupCount(); group++) {
      if (matcher.group(group) != null) {
        digits = matcher.group(group);
      }
    }
    int value = number(digits);
    return value > 0 ? Optional.of(value) : Optional.empty();
  }

  /** The value of a number of a mark, 0 where it is none. */
  private static int number(String digits) {
    char first = digits.charAt(0);
    if (first >= '\u2776') {
      switch (digits) {
        case "首先", "一方面":
          return 1;
        case "其次", "另一方面":
          return 2;
        case "再次", "再者":
          return 3;
        case "最后":
          return 4;
        default:
          return first <= '\u277F' ? first - '\u2776' + 1 : chinese(digits);
      }
    }
    if (first >= '\u2460') {
      return first - '\u2460' + 1;
    }
    if (first >= 'A') {
      return Character.toUpperCase(first) - 'A' + 1;
    }
    return Integer.parseInt(digits);
  }

  private static int chinese(String digits) {
    int ten = digits.replace('拾', '十').indexOf('十');
    if (ten < 0) {
      return digits.length() == 1 ? digit(digits.charAt(0)) : 0;
    }
    int tens = ten == 0 ? 1 : digit(digits.charAt(0));
    int ones = ten == digits.length() - 1 ? 0 : digit(digits.charAt(ten + 1));
    return ten > 1 || digits.length() - ten > 2 ? 0 : tens * 10 + ones;
  }

  private static int digit(char c) {
    return Math.max("一二三四五六七八九".indexOf(c), "壹贰叁肆伍陆柒捌玖".indexOf(c)) + 1;
  }
}
