package org.gongkai.parse.table.atom;

import org.gongkai.parse.table.atom.Atom.Gap;
import org.gongkai.parse.text.Digits;

/**
 * Scans the digits of a row: figures with their thousands marks, decimals and units, and the
 * numbers of dates, pages and labels, which are none.
 */
record FigureScanner(String text, int end, TableKind table, RowNumbers numbers, AtomRow row) {

  /** Scans digits that begin here, and gives the place behind them. */
  int scan(int at) {
    int dateEnd = PageFurniture.dateEnd(text, at, end);
    if (dateEnd > at) {
      row.content();
      row.part(Gap.WIDE);
      return dateEnd;
    }
    return number(at, at, "");
  }

  /**
   * Scans a figure behind a sign, as −3 or 增 3.
   *
   * @param from where the sign begins
   * @param sign what the sign means: a minus, or nothing
   */
  int scanSigned(int from, int at, String sign) {
    return number(from, numbers.skipSpaces(at), sign);
  }

  private int number(int from, int at, String sign) {
    Digits digits = Digits.read(text, at, end, table.hasAmounts());
    int behind = digits.end();
    if (digits.isList()) {
      list(at, behind);
      return behind;
    }
    row.content();
    if (numbers.isDateOrPage(from, behind)) {
      if (digits.plain().length() == 1) {
        row.dropSpacedDigits(3);
      }
      return behind;
    }
    boolean ordinal = numbers.isOrdinal(numbers.skipSpaces(behind));
    String number = sign + digits.plain();
    if (ordinal) {
      number = number.substring(0, number.length() - 1);
    }
    if (number.isEmpty() || number.equals("-")) {
      return behind;
    }
    if (ordinal) {
      row.number(from, behind - 1, number, "");
      return behind;
    }
    return withUnit(from, behind, number);
  }

  /** A figure, and the unit behind it if there is one. */
  private int withUnit(int from, int at, String number) {
    int unitEnd = numbers.unitEnd(at, table.hasAmounts());
    String unit = unitEnd == at ? "" : text.substring(numbers.skipSpaces(at), unitEnd);
    row.number(from, unitEnd, number, unit);
    row.part(unit.isEmpty() ? Gap.NONE : Gap.WIDE);
    return unitEnd;
  }

  /** Numbers that commas part, as in {@code 12，0，3，0}. */
  private void list(int begin, int listEnd) {
    int at = begin;
    while (at < listEnd) {
      int from = at;
      while (at < listEnd && Digits.isDigit(text.charAt(at))) {
        at++;
      }
      StringBuilder number = new StringBuilder();
      text.substring(from, at).chars().forEach(c -> number.append(Digits.plain((char) c)));
      row.number(from, at, number.toString(), "");
      row.part(Gap.WIDE);
      at++;
    }
  }
}
