package org.gongkai.parse.text;

import java.util.Map;
import java.util.Optional;

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

  /** A number with a counting word. */
  public static final char COUNTED = '\uE000';

  /** A number alone. */
  static final char BARE = '\uE001';

  /** A year. */
  static final char YEAR = '\uE002';

  /** Digits that count nothing: dates, percentages, numbers of documents and telephones. */
  static final char OTHER = '\uE003';

  public String value() {
    return symbols.value();
  }

  /** The number at an index, where there is one. */
  public Optional<ProseNumber> numberAt(int index) {
    return Optional.ofNullable(numbers.get(index));
  }

  /** The last year that is named before an index. */
  public Optional<Integer> yearBefore(int index) {
    int at = value().lastIndexOf(YEAR, index);
    return at < 0 ? Optional.empty() : Optional.ofNullable(years.get(at));
  }
}
