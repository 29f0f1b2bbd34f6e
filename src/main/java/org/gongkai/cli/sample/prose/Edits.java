package org.gongkai.cli.sample.prose;

import java.util.List;
import org.gongkai.cli.sample.world.Dice;

/** Changes some words of a sentence, as someone does who reuses it. */
final class Edits {

  private static final List<String> FILLERS =
      List.of("进一步", "仍然", "有关", "相关", "切实", "全面", "逐步", "不断", "目前", "一定程度上");

  private Edits() {}

  /**
   * A sentence after its editing.
   *
   * @param kept how many of its characters are those of the model
   */
  record Edited(String text, int kept) {}

  /**
   * @param share how much of the sentence is replaced or left out, 0–1
   */
  static Edited apply(String text, double share, Dice dice) {
    StringBuilder out = new StringBuilder();
    int kept = 0;
    int at = 0;
    while (at < text.length()) {
      int step = Math.min(dice.between(2, 4), text.length() - at);
      if (!dice.chance(share)) {
        out.append(text, at, at + step);
        kept += step;
      } else if (dice.chance(0.6)) {
        out.append(dice.pick(FILLERS));
      }
      at += step;
    }
    return kept == 0 ? new Edited(text, text.length()) : new Edited(out.toString(), kept);
  }
}
