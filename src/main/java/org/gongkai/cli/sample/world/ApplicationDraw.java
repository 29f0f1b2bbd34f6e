package org.gongkai.cli.sample.world;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.form.Applicant;
import org.gongkai.form.ApplicationCell;
import org.gongkai.form.Edition;
import org.gongkai.form.OfficialForm;
import org.gongkai.form.Outcome;
import org.gongkai.report.AgencyLevel;

/**
 * Draws the figures of table 3 (收到和处理政府信息公开申请情况).
 *
 * <p>Half of all reports receive nothing: 66 % of townships, 45 % of county agencies, 20 % of
 * prefecture and 5 % of province agencies. Of the others, of a township 90 % receive 1–9
 * applications and 10 % receive 10–99; of a county agency 55 % 1–9, 30 % 10–99, 15 % 100–999; of
 * the higher ones 20 % 1–9, 30 % 10–99, 35 % 100–999, 15 % 1,000–6,000; within each band no order
 * of magnitude is favoured. Each application draws its applicant (70 % natural persons on average)
 * and its outcome from weights that the report draws for itself, so that all rows and columns
 * occur.
 */
public final class ApplicationDraw {

  private static final int APPLICANTS = 6;
  private static final double[] APPLICANT_WEIGHTS = {70, 14, 3, 4, 5, 4};

  private ApplicationDraw() {}

  public static TrueFigures<ApplicationCell> draw(Dice dice, Edition edition, AgencyLevel level) {
    return draw(dice, edition, level, List.of());
  }

  /**
   * @param before what each of the six applicants carried over from last year; empty to draw it too
   */
  public static TrueFigures<ApplicationCell> draw(
      Dice dice, Edition edition, AgencyLevel level, List<Long> before) {
    int received = received(dice, level);
    double[] weights = perturbed(dice, APPLICANT_WEIGHTS);
    long[] fresh = new long[APPLICANTS];
    for (int i = 0; i < received; i++) {
      fresh[dice.weighted(weights)]++;
    }
    long[] over = new long[APPLICANTS];
    for (int a = 0; a < APPLICANTS; a++) {
      over[a] = before.isEmpty() ? carried(dice, fresh[a]) : before.get(a);
    }
    return filled(dice, edition, fresh, over);
  }

  /** How many applications stay open at the end of the year, by applicant. */
  public static List<Long> carriedForward(TrueFigures<ApplicationCell> year) {
    List<Long> open = new ArrayList<>();
    for (int a = 0; a < APPLICANTS; a++) {
      Applicant applicant = Applicant.values()[a];
      open.add(year.of(new ApplicationCell(Outcome.CARRIED_FORWARD, applicant)).longValueExact());
    }
    return open;
  }

  private static int received(Dice dice, AgencyLevel level) {
    double[] bands =
        switch (level) {
          case TOWNSHIP -> new double[] {66, 31, 3, 0, 0};
          case COUNTY -> new double[] {45, 30, 17, 8, 0};
          case PREFECTURE -> new double[] {20, 16, 24, 28, 12};
          case PROVINCE, NATIONAL -> new double[] {5, 19, 28.5, 33.5, 14};
        };
    return switch (dice.weighted(bands)) {
      case 0 -> 0;
      case 1 -> dice.magnitude(1, 9);
      case 2 -> dice.magnitude(10, 99);
      case 3 -> dice.magnitude(100, 999);
      default -> dice.magnitude(1000, 6000);
    };
  }

  private static long carried(Dice dice, long fresh) {
    return fresh == 0 || dice.chance(0.6) ? 0 : dice.between(0, (int) Math.min(fresh, 60) / 5 + 1);
  }

  private static TrueFigures<ApplicationCell> filled(
      Dice dice, Edition edition, long[] fresh, long[] over) {
    List<Outcome> results =
        OfficialForm.outcomes(edition).stream().filter(o -> o.group().isResult()).toList();
    double[] weights =
        perturbed(dice, results.stream().mapToDouble(ApplicationDraw::weight).toArray());
    Map<Outcome, long[]> rows = new LinkedHashMap<>();
    OfficialForm.outcomes(edition).forEach(outcome -> rows.put(outcome, new long[APPLICANTS + 1]));
    for (int a = 0; a < APPLICANTS; a++) {
      long all = fresh[a] + over[a];
      long open = dice.chance(0.7) ? 0 : carried(dice, all);
      rows.get(Outcome.NEW_RECEIVED)[a] = fresh[a];
      rows.get(Outcome.CARRIED_OVER)[a] = over[a];
      rows.get(Outcome.CARRIED_FORWARD)[a] = Math.min(open, all);
      rows.get(Outcome.RESULTS_TOTAL)[a] = all - Math.min(open, all);
      for (long i = Math.min(open, all); i < all; i++) {
        rows.get(results.get(dice.weighted(weights)))[a]++;
      }
    }
    return new TrueFigures<>(edition, cells(rows));
  }

  private static Map<ApplicationCell, BigDecimal> cells(Map<Outcome, long[]> rows) {
    Map<ApplicationCell, BigDecimal> figures = new LinkedHashMap<>();
    rows.forEach(
        (outcome, row) -> {
          for (int a = 0; a < APPLICANTS; a++) {
            row[APPLICANTS] += row[a];
          }
          for (Applicant applicant : Applicant.values()) {
            figures.put(
                new ApplicationCell(outcome, applicant),
                BigDecimal.valueOf(row[applicant.ordinal()]));
          }
        });
    return figures;
  }

  private static double weight(Outcome outcome) {
    return switch (outcome.group()) {
      case GRANTED -> 45;
      case PARTIALLY_GRANTED -> 9;
      case UNAVAILABLE -> 8;
      case REJECTED -> 2.5;
      case DENIED -> 1.6;
      default -> 2;
    };
  }

  /** The same weights as another agency might have them. */
  private static double[] perturbed(Dice dice, double[] weights) {
    double[] own = new double[weights.length];
    for (int i = 0; i < own.length; i++) {
      own[i] = weights[i] * Math.exp(2.2 * dice.fraction() - 1.1);
    }
    return own;
  }
}
