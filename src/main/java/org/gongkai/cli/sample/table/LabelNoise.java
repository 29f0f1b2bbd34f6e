package org.gongkai.cli.sample.table;

import java.util.Locale;
import org.gongkai.cli.sample.world.Dice;

/** What happens to the words of labels. */
public enum LabelNoise {
  /** {@code 1、属于国家秘密}. */
  IDEOGRAPHIC_COMMA {
    @Override
    String apply(String label, Dice dice) {
      return enumerated(label, "、");
    }
  },
  /** {@code １．属于国家秘密}. */
  FULL_WIDTH_NUMERAL {
    @Override
    String apply(String label, Dice dice) {
      return isNumbered(label)
          ? (char) (label.charAt(0) - '1' + '１') + "．" + label.substring(2)
          : label;
    }
  },
  /** {@code ⑴属于国家秘密}. */
  PARENTHESIZED_NUMERAL {
    @Override
    String apply(String label, Dice dice) {
      return isNumbered(label) ? (char) (label.charAt(0) - '1' + '⑴') + label.substring(2) : label;
    }
  },
  /** {@code 1. 属于国家秘密}. */
  SPACE_AFTER_NUMERAL {
    @Override
    String apply(String label, Dice dice) {
      return enumerated(label, ". ");
    }
  },
  /** {@code 1属于国家秘密}. */
  NUMERAL_ALONE {
    @Override
    String apply(String label, Dice dice) {
      return enumerated(label, "");
    }
  },
  /** {@code (一) 予以公开}. */
  ASCII_PARENTHESES {
    @Override
    String apply(String label, Dice dice) {
      return label.replace("（", "(").replace("）", ") ").trim();
    }
  },
  WORDS_DROPPED {
    @Override
    String apply(String label, Dice dice) {
      return label
          .replace("其他法律行政法规禁止公开", "其他法律行政法规")
          .replace("属于行政查询事项", "属于行政查询")
          .replace("本年度办理结果", "办理结果")
          .replace("结转下年度继续办理", "结转下年度");
    }
  },
  NOTE_IN_LABEL {
    @Override
    String apply(String label, Dice dice) {
      return label.endsWith("规范性文件") ? label + "（指公开发布、文号为政发、政办发的文件）" : label;
    }
  },
  /** 规范性文件 where the form says 行政规范性文件, and the other way round. */
  OTHER_NORMATIVE_WORDING {
    @Override
    String apply(String label, Dice dice) {
      return switch (label) {
        case "行政规范性文件" -> "规范性文件";
        case "规范性文件" -> "行政规范性文件";
        default -> label;
      };
    }
  },
  FEE_UNDER_DECISIONS {
    @Override
    String apply(String label, Dice dice) {
      return label.startsWith("本年收费金额") ? "本年处理决定数量" : label;
    }
  },
  BACKSLASH {
    @Override
    String apply(String label, Dice dice) {
      return label.replace('/', '\\');
    }
  },
  /** {@code 规 章}. */
  SPACED_LABEL {
    @Override
    String apply(String label, Dice dice) {
      return label.length() <= 6 ? String.join(" ", label.split("")) : label;
    }
  },
  /** {@code 本年新} and {@code 制作数量} on two lines of one cell. */
  LINE_IN_LABEL {
    @Override
    String apply(String label, Dice dice) {
      if (label.length() < 6 || dice.chance(0.5)) {
        return label;
      }
      int at = dice.between(2, label.length() - 2);
      return label.substring(0, at) + "\n" + label.substring(at);
    }
  },
  /** A mark that Word's conversion leaves behind. */
  BOOKMARK {
    @Override
    String apply(String label, Dice dice) {
      return !label.isEmpty() && dice.chance(0.05) ? "[bookmark: _GoBack]" + label : label;
    }
  },
  /** Radicals of the Kangxi block in place of the characters, as some PDF fonts extract. */
  KANGXI {
    @Override
    String apply(String label, Dice dice) {
      return Letters.toKangxi(label);
    }
  },
  TRADITIONAL {
    @Override
    String apply(String label, Dice dice) {
      return Letters.toTraditional(label);
    }
  };

  abstract String apply(String label, Dice dice);

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static boolean isNumbered(String label) {
    return label.length() > 2
        && label.charAt(1) == '.'
        && label.charAt(0) > '0'
        && label.charAt(0) <= '9';
  }

  private static String enumerated(String label, String behind) {
    return isNumbered(label) ? label.charAt(0) + behind + label.substring(2) : label;
  }
}
