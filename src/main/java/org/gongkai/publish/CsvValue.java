package org.gongkai.publish;

import java.math.BigDecimal;
import org.gongkai.schema.Type;

/**
 * Values of catalogued columns as cells of a CSV file (RFC 4180). Null is a cell with nothing in
 * it, an empty text is a pair of quotes; lists and records are JSON.
 */
final class CsvValue {

  private CsvValue() {}

  static String cell(Type type, Object value) {
    if (value == null) {
      return "";
    }
    if (type instanceof Type.Simple) {
      return value instanceof String text ? quoted(text) : simple(value);
    }
    return quoted(JsonValue.text(type, value));
  }

  /**
   * The same cell for a spreadsheet, which takes a text beginning with one of {@code = + - @} for a
   * formula and would run it; an apostrophe makes it text.
   */
  static String spreadsheetCell(Type type, Object value) {
    if (value instanceof String text
        && !text.isEmpty()
        && "=+-@\t\r".indexOf(text.charAt(0)) >= 0) {
      return quoted("'" + text);
    }
    return cell(type, value);
  }

  /** A number, truth value or date, without quotes. */
  static String simple(Object value) {
    return value instanceof BigDecimal number ? plain(number) : value.toString();
  }

  /** A decimal number without exponent and without zeros that say nothing. */
  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  static String quoted(String text) {
    boolean plain = !text.isEmpty() && text.chars().noneMatch(CsvValue::isSpecial);
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  private static boolean isSpecial(int c) {
    return c == '"' || c == ',' || c <= ' ';
  }
}
