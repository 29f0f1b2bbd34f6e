package org.gongkai.cli.sample.table;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.gongkai.cli.sample.world.Dice;

/** How a report writes its numbers. */
public enum NumberStyle {
  PLAIN {
    @Override
    String write(String digits, Dice dice) {
      return digits;
    }
  },
  FULL_WIDTH {
    @Override
    String write(String digits, Dice dice) {
      return widened(digits);
    }
  },
  /** Some cells in full width, some not. */
  MIXED_WIDTH {
    @Override
    String write(String digits, Dice dice) {
      return dice.chance(0.3) ? widened(digits) : digits;
    }
  },
  /** A space between the digits of a number. */
  SPACED {
    @Override
    String write(String digits, Dice dice) {
      return String.join(" ", digits.split(""));
    }
  },
  THOUSANDS {
    @Override
    String write(String digits, Dice dice) {
      return grouped(digits);
    }
  },
  FULL_WIDTH_THOUSANDS {
    @Override
    String write(String digits, Dice dice) {
      return grouped(digits).replace(',', '，');
    }
  },
  TRAILING_SPACE {
    @Override
    String write(String digits, Dice dice) {
      return dice.chance(0.7) ? digits + " " : digits;
    }
  },
  IDEOGRAPHIC_SPACE {
    @Override
    String write(String digits, Dice dice) {
      return dice.chance(0.7) ? "　" + digits : digits;
    }
  },
  /** {@code 3件}, in table 2 alone. */
  WITH_UNIT {
    @Override
    String write(String digits, Dice dice) {
      return digits;
    }
  },
  NO_BREAK_SPACE {
    @Override
    String write(String digits, Dice dice) {
      return dice.chance(0.5) ? "\u00a0" + digits + "\u00a0" : digits;
    }
  };

  abstract String write(String digits, Dice dice);

  private static String widened(String digits) {
    StringBuilder wide = new StringBuilder();
    digits
        .chars()
        .forEach(c -> wide.append(c >= '0' && c <= '9' ? (char) (c - '0' + '０') : (char) c));
    return wide.toString();
  }

  private static String grouped(String digits) {
    if (digits.length() < 4) {
      return digits;
    }
    BigDecimal value = new BigDecimal(digits);
    StringBuilder pattern = new StringBuilder("#,##0");
    if (value.scale() > 0) {
      pattern.append('.').append("0".repeat(value.scale()));
    }
    return new DecimalFormat(pattern.toString(), DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(value);
  }
}
