package org.gongkai.parse.text;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A sentence with each of its numbers put as one symbol, so that patterns see words and numbers.
 *
 * @param symbols the folded words with symbols in them, mapped to the report's text
 * @param numbers the numbers by the index of their symbol
 * @param years the years by the index of their symbol
 * @param letters the characters that it holds
 */
public record Sentence(
    MappedText symbols,
    Map<Integer, ProseNumber> numbers,
    Map<Integer, Integer> years,
    Letters letters) {

  Sentence(MappedText symbols, Map<Integer, ProseNumber> numbers, Map<Integer, Integer> years) {
    this(symbols, numbers, years, Letters.of(symbols.value()));
  }

  /** 与2019年相比,本年度…: the year that the report is of. */
  private static final Pattern THIS_YEAR = Pattern.compile("本年|今年");

  /** A number with a counting word. */
  public static final char COUNTED = '\uE000';

  /** A number alone. */
  static final char BARE = '\uE001';

  /** A year. */
  public static final char YEAR = '\uE002';

  /** Digits that count nothing: dates, percentages, numbers of documents and telephones. */
  static final char OTHER = '\uE003';

  public String value() {
    return symbols.value();
  }

  /** The number at an index, where there is one. */
  public Optional<ProseNumber> numberAt(int index) {
    return Optional.ofNullable(numbers.get(index));
  }

  /**
   * The last year that is named before an index, unless a word for the year reported on stands
   * behind it; what parentheses add, (2019年42条), says nothing of what follows them.
   */
  public Optional<Integer> yearBefore(int index) {
    int at = value().lastIndexOf(YEAR, index);
    while (at >= 0 && isInClosedParentheses(at, index)) {
      at = value().lastIndexOf(YEAR, at - 1);
    }
    boolean isLeft = at >= 0 && THIS_YEAR.matcher(value()).region(at, index).find();
    return at < 0 || isLeft ? Optional.empty() : Optional.ofNullable(years.get(at));
  }

  /** The latest year that it names, but for one to which something is turned over (结转至2021年). */
  public Optional<Integer> latestYear() {
    return years.entrySet().stream()
        .filter(y -> y.getKey() == 0 || "转至到入".indexOf(value().charAt(y.getKey() - 1)) < 0)
        .map(Map.Entry::getValue)
        .max(Integer::compare);
  }

  private boolean isInClosedParentheses(int at, int index) {
    int open = value().lastIndexOf('(', at);
    int close = value().indexOf(')', at);
    return open > value().lastIndexOf(')', at) && close >= 0 && close < index;
  }
}
