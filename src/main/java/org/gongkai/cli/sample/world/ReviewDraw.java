package org.gongkai.cli.sample.world;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.form.Channel;
import org.gongkai.form.Edition;
import org.gongkai.form.ReviewCell;
import org.gongkai.form.ReviewOutcome;
import org.gongkai.report.AgencyLevel;

/**
 * Draws the figures of table 4 (行政复议、行政诉讼情况).
 *
 * <p>Nothing was contested in 80 % of township, 65 % of county and 35 % of higher reports. In the
 * others a block has figures with 55 %, each outcome 0 or, of no favoured magnitude, 1 to 60.
 */
public final class ReviewDraw {

  private ReviewDraw() {}

  public static TrueFigures<ReviewCell> draw(Dice dice, Edition edition, AgencyLevel level) {
    double quiet =
        switch (level) {
          case TOWNSHIP -> 0.8;
          case COUNTY -> 0.65;
          case PREFECTURE, PROVINCE, NATIONAL -> 0.35;
        };
    boolean contested = !dice.chance(quiet);
    Map<ReviewCell, BigDecimal> figures = new LinkedHashMap<>();
    for (Channel channel : Channel.values()) {
      boolean active = contested && dice.chance(0.55);
      long total = 0;
      for (ReviewOutcome outcome : ReviewOutcome.values()) {
        if (outcome != ReviewOutcome.TOTAL) {
          long count = active && dice.chance(0.6) ? dice.magnitude(1, 60) : 0;
          total += count;
          figures.put(new ReviewCell(channel, outcome), BigDecimal.valueOf(count));
        }
      }
      figures.put(new ReviewCell(channel, ReviewOutcome.TOTAL), BigDecimal.valueOf(total));
    }
    return new TrueFigures<>(edition, figures);
  }
}
