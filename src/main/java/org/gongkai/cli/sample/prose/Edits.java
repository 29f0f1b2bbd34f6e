package org.gongkai.cli.sample.prose;

import java.util.List;
import org.gongkai.cli.sample.world.Dice;

/** Changes a share of the characters of a text, as someone does who reuses it. */
final class Edits {

  private static final List<String> FILLERS =
      List.of("进一步", "仍然", "有关", "相关", "切实", "全面", "逐步", "不断", "目前", "总体上", "一定程度上", "主要是");

  private Edits() {}

  /**
   * @param share how many of the characters are replaced or deleted, 0–1
   */
  static String apply(String text, double share, Dice dice) {
    if (share == 0) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int step = Math.min(dice.between(2, 4), text.length() - at);
      if (!dice.chance(share)) {
        out.append(text, at, at + step);
      } else if (dice.chance(0.6)) {
        out.append(dice.pick(FILLERS));
      }
      at += step;
    }
    return out.isEmpty() ? text : out.toString();
  }
}
