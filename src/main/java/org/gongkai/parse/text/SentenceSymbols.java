package org.gongkai.parse.text;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the numbers of a folded sentence and puts symbols for them. */
final class SentenceSymbols {

  private static final String[] UNITS = {
    "人次", "条次", "件次", "万元", "元", "条", "件", "份", "篇", "项", "宗", "起", "例", "期", "场", "部", "册", "次",
    "个", "封", "名", "人", "批", "则", "张", "幅", "案"
  };

  /** What makes the digits before it a date, a time or a share. */
  private static final String NO_COUNT = "年月日号时点分秒%‰天周岁楼室路-—~:/℃";

  private static final int LONGEST = 12;

  private final String source;
  private final MappedText folded;
  private final MappedText.Builder symbols;
  private final Map<Integer, ProseNumber> numbers = new HashMap<>();
  private final Map<Integer, Integer> years = new HashMap<>();
  private int at;

  private SentenceSymbols(String source, MappedText folded) {
    this.source = source;
    this.folded = folded;
    this.symbols = new MappedText.Builder(folded.length());
  }

  /**
   * @param source what the sentence was folded from
   */
  static Sentence of(String source, MappedText folded) {
    SentenceSymbols reader = new SentenceSymbols(source, folded);
    while (reader.at < folded.length()) {
      reader.step();
    }
    return new Sentence(reader.symbols.build(), reader.numbers, reader.years);
  }

  private void step() {
    char c = folded.charAt(at);
    if (isDigit(c)) {
      arabic();
    } else if (ChineseNumeral.isPart(c)) {
      chinese();
    } else {
      symbols.append(c, folded.begin(at), folded.end(at));
      at++;
    }
  }

  private void arabic() {
    int begin = at;
    int end = digitsEnd(begin);
    char next = charAt(end);
    boolean isYear = next == '年' && end - begin == 4 && runEnd(begin) == end;
    if (isYear) {
      year(Integer.parseInt(folded.value().substring(begin, end)), begin, end + 1);
      return;
    }
    boolean countsNothing =
        NO_COUNT.indexOf(next) >= 0
            || end - begin > LONGEST
            || isPartOfCode(begin, end)
            || folded.value().startsWith("小时", end)
            || folded.value().startsWith("个工作日", end)
            || folded.value().startsWith("个月", end);
    if (countsNothing) {
      other(begin, end);
      return;
    }
    String digits = folded.value().substring(begin, end).replace(",", "");
    counted(new BigDecimal(digits), begin, end);
  }

  /** Digits with thousands separators and decimals. */
  private int digitsEnd(int begin) {
    int end = runEnd(begin);
    while (charAt(end) == ',' && end - begin <= LONGEST && runEnd(end + 1) == end + 4) {
      end += 4;
    }
    return charAt(end) == '.' && isDigit(charAt(end + 1)) ? runEnd(end + 1) : end;
  }

  private int runEnd(int from) {
    int end = from;
    while (isDigit(charAt(end)) && (end == from || !isApart(end))) {
      end++;
    }
    return end;
  }

  /** Whether a character begins another cell: one blank may stand within a number, no more. */
  private boolean isApart(int i) {
    int gap = folded.begin(i) - folded.end(i - 1);
    return gap > 1 || (gap == 1 && source.charAt(folded.end(i - 1)) < ' ');
  }

  private boolean isPartOfCode(int begin, int end) {
    char before = charAt(begin - 1);
    char next = charAt(end);
    boolean isWord = isLatin(before) || isLatin(next);
    boolean isValue = before == ':' && isLabelled(begin, end);
    return isWord || !isValue && "第-—~/.:〔〕][".indexOf(before) >= 0 || "〔〕][.".indexOf(next) >= 0;
  }

  /** 主动公开数量:40条: what is counted stands behind its label. */
  private boolean isLabelled(int begin, int end) {
    return Character.isIdeographic(charAt(begin - 2)) && !unit(afterQualifier(end)).isEmpty();
  }

  private void chinese() {
    int begin = at;
    int end = begin;
    while (ChineseNumeral.isPart(charAt(end)) && end - begin <= LONGEST + 4) {
      end++;
    }
    String numeral = folded.value().substring(begin, end);
    Optional<BigDecimal> value = ChineseNumeral.parse(numeral);
    boolean isYear = charAt(end) == '年' && numeral.length() == 4 && value.isPresent();
    if (isYear) {
      year(value.orElseThrow().intValue(), begin, end + 1);
      return;
    }
    boolean isVague = "数几上第每各同统唯专逐之进单".indexOf(charAt(begin - 1)) >= 0 && begin > 0;
    boolean isCounted = !unit(afterQualifier(end)).isEmpty();
    boolean isNothing = numeral.equals("零");
    // 费用 万元 0: the currency, but for 近万元.
    boolean isCurrency =
        numeral.equals("万") && charAt(end) == '元' && "近约超逾上".indexOf(charAt(begin - 1)) < 0;
    if (value.isPresent() && !isVague && !isCurrency && (isCounted || isNothing)) {
      counted(value.orElseThrow(), begin, end);
    } else {
      while (at < end) {
        symbols.append(folded.charAt(at), folded.begin(at), folded.end(at));
        at++;
      }
    }
  }

  /** A number with what follows it: 余, 万, the counting word, 以上. */
  private void counted(BigDecimal value, int begin, int digitsEnd) {
    int end = digitsEnd;
    BigDecimal number = value;
    String qualifier = qualifier(end);
    end += qualifier.length();
    boolean isMultiplied = "百千万亿".indexOf(charAt(end)) >= 0 && end < folded.length();
    if (isMultiplied && !folded.value().startsWith("万元", end)) {
      number = number.multiply(BigDecimal.valueOf(ChineseNumeral.unit(charAt(end))));
      end++;
    }
    if (qualifier.isEmpty()) {
      qualifier = qualifier(end);
      end += qualifier.length();
    }
    String unit = unit(end);
    end += unit.length();
    if (qualifier.isEmpty() && !unit.isEmpty()) {
      qualifier = qualifierBehind(end);
      end += qualifier.length();
    }
    Optional<String> printed = qualifier.isEmpty() ? Optional.empty() : Optional.of(qualifier);
    numbers.put(symbols.length(), new ProseNumber(plain(number), printed, unit));
    symbol(unit.isEmpty() ? Sentence.BARE : Sentence.COUNTED, begin, end);
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private int afterQualifier(int from) {
    return from + qualifier(from).length();
  }

  private String qualifier(int from) {
    char c = charAt(from);
    return "余多来".indexOf(c) >= 0 ? String.valueOf(c) : "";
  }

  private String qualifierBehind(int from) {
    for (String word : new String[] {"以上", "左右", "多", "余"}) {
      if (folded.value().startsWith(word, from)) {
        return word;
      }
    }
    return "";
  }

  private String unit(int from) {
    for (String unit : UNITS) {
      if (folded.value().startsWith(unit, from)) {
        return unit;
      }
    }
    return "";
  }

  private void year(int year, int begin, int end) {
    years.put(symbols.length(), year);
    symbol(Sentence.YEAR, begin, end);
  }

  private void other(int begin, int end) {
    symbol(Sentence.OTHER, begin, end);
  }

  private void symbol(char symbol, int begin, int end) {
    symbols.append(symbol, folded.begin(begin), folded.end(end - 1));
    at = end;
  }

  /** The character at an index, 0 outside. */
  private char charAt(int index) {
    return index >= 0 && index < folded.length() ? folded.charAt(index) : 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLatin(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }
}
