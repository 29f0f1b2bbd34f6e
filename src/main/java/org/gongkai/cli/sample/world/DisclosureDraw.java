package org.gongkai.cli.sample.world;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gongkai.form.DisclosureCell;
import org.gongkai.form.Edition;
import org.gongkai.form.Item;
import org.gongkai.form.Measure;
import org.gongkai.form.OfficialForm;
import org.gongkai.report.AgencyLevel;

/**
 * Draws the figures of table 2 (主动公开政府信息情况).
 *
 * <p>40 % of tables are zero throughout. In the others only agencies above the county make
 * regulations; 60 % of rows have figures, from 1 to 300 (decisions to 20,000), 增/减 from −40 to 40;
 * amounts have two to four decimals in 80 % of cases. In the 2021 form 现行有效 is last year's figure
 * and 制发 less 废止.
 */
public final class DisclosureDraw {

  private DisclosureDraw() {}

  public static TrueFigures<DisclosureCell> draw(Dice dice, Edition edition, AgencyLevel level) {
    return draw(dice, edition, level, Optional.empty());
  }

  /**
   * @param before last year's table of the same agency, which 现行有效 continues
   */
  public static TrueFigures<DisclosureCell> draw(
      Dice dice, Edition edition, AgencyLevel level, Optional<TrueFigures<DisclosureCell>> before) {
    Map<DisclosureCell, BigDecimal> figures = new LinkedHashMap<>();
    OfficialForm.disclosures(edition).forEach(cell -> figures.put(cell, BigDecimal.ZERO));
    if (before.isEmpty() && dice.chance(0.4)) {
      return new TrueFigures<>(edition, figures);
    }
    for (Item item : Item.values()) {
      boolean makes =
          item != Item.REGULATION
              || level == AgencyLevel.PREFECTURE
              || level == AgencyLevel.PROVINCE;
      boolean active = makes && dice.chance(0.6);
      for (DisclosureCell cell : OfficialForm.disclosures(edition)) {
        if (cell.item() == item && active) {
          figures.put(cell, figure(dice, cell.measure()));
        }
      }
      tie(figures, item, before);
    }
    return new TrueFigures<>(edition, figures);
  }

  /** Makes 对外公开总数量 hold the new ones, and 现行有效 follow from what came before. */
  private static void tie(
      Map<DisclosureCell, BigDecimal> figures,
      Item item,
      Optional<TrueFigures<DisclosureCell>> before) {
    DisclosureCell inForce = new DisclosureCell(item, Measure.IN_FORCE);
    if (figures.containsKey(inForce)) {
      BigDecimal issued = figures.get(new DisclosureCell(item, Measure.ISSUED));
      DisclosureCell repealed = new DisclosureCell(item, Measure.REPEALED);
      BigDecimal stock =
          before
              .flatMap(table -> Optional.ofNullable(table.figures().get(inForce)))
              .orElseGet(() -> figures.get(inForce).add(figures.get(repealed)));
      figures.put(repealed, figures.get(repealed).min(stock.add(issued)));
      figures.put(inForce, stock.add(issued).subtract(figures.get(repealed)));
    }
    DisclosureCell total = new DisclosureCell(item, Measure.TOTAL_DISCLOSED);
    if (figures.containsKey(total)) {
      DisclosureCell fresh = new DisclosureCell(item, Measure.NEWLY_DISCLOSED);
      figures.put(total, figures.get(total).add(figures.get(fresh)));
    }
  }

  private static BigDecimal figure(Dice dice, Measure measure) {
    return switch (measure) {
      case ITEM_CHANGE -> BigDecimal.valueOf(dice.chance(0.4) ? 0 : dice.between(-40, 40));
      case DECISIONS -> BigDecimal.valueOf(dice.chance(0.2) ? 0 : dice.magnitude(1, 20_000));
      case PROCUREMENT_AMOUNT, FEE_AMOUNT -> amount(dice);
      case REPEALED -> BigDecimal.valueOf(dice.chance(0.6) ? 0 : dice.magnitude(1, 30));
      default -> BigDecimal.valueOf(dice.chance(0.2) ? 0 : dice.magnitude(1, 300));
    };
  }

  private static BigDecimal amount(Dice dice) {
    BigDecimal whole = BigDecimal.valueOf(dice.magnitude(1, 30_000));
    if (dice.chance(0.2)) {
      return whole;
    }
    int scale = dice.pick(1, 2, 2, 2, 4);
    int power = (int) Math.pow(10, scale);
    return whole.add(BigDecimal.valueOf(dice.between(1, power - 1), scale));
  }
}
