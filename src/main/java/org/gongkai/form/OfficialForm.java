package org.gongkai.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The official form, once: which cells each table of each edition has, in printed order, and which
 * sums tie them.
 */
public final class OfficialForm {

  private static final Map<Edition, List<DisclosureCell>> DISCLOSURES =
      new EnumMap<>(Edition.class);
  private static final Map<Edition, Map<Item, List<DisclosureCell>>> DISCLOSURES_BY_ITEM =
      new EnumMap<>(Edition.class);
  private static final Map<Edition, List<Outcome>> OUTCOMES = new EnumMap<>(Edition.class);
  private static final Map<Edition, List<ApplicationCell>> APPLICATIONS =
      new EnumMap<>(Edition.class);
  private static final Map<Edition, List<Sum<ApplicationCell>>> APPLICATION_SUMS =
      new EnumMap<>(Edition.class);
  private static final List<ReviewCell> REVIEWS;
  private static final List<Sum<ReviewCell>> REVIEW_SUMS;

  static {
    List<Measure> made =
        List.of(Measure.NEWLY_MADE, Measure.NEWLY_DISCLOSED, Measure.TOTAL_DISCLOSED);
    List<Measure> kept = List.of(Measure.ISSUED, Measure.REPEALED, Measure.IN_FORCE);
    List<Measure> handled =
        List.of(Measure.PREVIOUS_YEAR_ITEMS, Measure.ITEM_CHANGE, Measure.DECISIONS);
    List<Measure> decided = List.of(Measure.DECISIONS);

    List<DisclosureCell> form2019 = new ArrayList<>();
    addRow(form2019, Item.REGULATION, made);
    addRow(form2019, Item.NORMATIVE_DOCUMENT, made);
    addRow(form2019, Item.ADMINISTRATIVE_LICENSE, handled);
    addRow(form2019, Item.OTHER_PUBLIC_SERVICE, handled);
    addRow(form2019, Item.ADMINISTRATIVE_PENALTY, handled);
    addRow(form2019, Item.ADMINISTRATIVE_COERCION, handled);
    addRow(form2019, Item.ADMINISTRATIVE_FEE, handled.subList(0, 2));
    addRow(
        form2019,
        Item.GOVERNMENT_PROCUREMENT,
        List.of(Measure.PROCUREMENT_ITEMS, Measure.PROCUREMENT_AMOUNT));
    DISCLOSURES.put(Edition.FORM_2019, List.copyOf(form2019));

    List<DisclosureCell> form2021 = new ArrayList<>();
    addRow(form2021, Item.REGULATION, kept);
    addRow(form2021, Item.NORMATIVE_DOCUMENT, kept);
    addRow(form2021, Item.ADMINISTRATIVE_LICENSE, decided);
    addRow(form2021, Item.ADMINISTRATIVE_PENALTY, decided);
    addRow(form2021, Item.ADMINISTRATIVE_COERCION, decided);
    addRow(form2021, Item.ADMINISTRATIVE_FEE, List.of(Measure.FEE_AMOUNT));
    DISCLOSURES.put(Edition.FORM_2021, List.copyOf(form2021));

    for (Edition edition : Edition.values()) {
      DISCLOSURES_BY_ITEM.put(
          edition,
          DISCLOSURES.get(edition).stream().collect(Collectors.groupingBy(DisclosureCell::item)));
      List<Outcome> outcomes =
          Arrays.stream(Outcome.values()).filter(outcome -> outcome.isIn(edition)).toList();
      OUTCOMES.put(edition, outcomes);
      APPLICATIONS.put(
          edition,
          outcomes.stream()
              .flatMap(o -> Arrays.stream(Applicant.values()).map(a -> new ApplicationCell(o, a)))
              .toList());
      APPLICATION_SUMS.put(edition, applicationSums(outcomes));
    }
    List<ReviewCell> reviews = new ArrayList<>();
    List<Sum<ReviewCell>> reviewSums = new ArrayList<>();
    for (Channel channel : Channel.values()) {
      List<ReviewCell> block =
          Arrays.stream(ReviewOutcome.values()).map(o -> new ReviewCell(channel, o)).toList();
      reviews.addAll(block);
      reviewSums.add(
          new Sum<>(Sum.Kind.BLOCK, channel.code(), block.subList(0, 4), block.subList(4, 5)));
    }
    REVIEWS = List.copyOf(reviews);
    REVIEW_SUMS = List.copyOf(reviewSums);
  }

  private OfficialForm() {}

  /** The cells of table 2, row by row. */
  public static List<DisclosureCell> disclosures(Edition edition) {
    return DISCLOSURES.get(edition);
  }

  /** The cells of a row of table 2, from left to right; none where the edition has no such row. */
  public static List<DisclosureCell> disclosures(Edition edition, Item item) {
    return DISCLOSURES_BY_ITEM.get(edition).getOrDefault(item, List.of());
  }

  /** The rows of table 3, from top to bottom. */
  public static List<Outcome> outcomes(Edition edition) {
    return OUTCOMES.get(edition);
  }

  /** The cells of table 3, row by row. */
  public static List<ApplicationCell> applications(Edition edition) {
    return APPLICATIONS.get(edition);
  }

  /** The sums of table 3: of each row, then of each column, then the identity of each column. */
  public static List<Sum<ApplicationCell>> applicationSums(Edition edition) {
    return APPLICATION_SUMS.get(edition);
  }

  /** The cells of table 4, which is the same in both editions, from left to right. */
  public static List<ReviewCell> reviews() {
    return REVIEWS;
  }

  /** The sums of table 4: one of each block. */
  public static List<Sum<ReviewCell>> reviewSums() {
    return REVIEW_SUMS;
  }

  private static void addRow(List<DisclosureCell> cells, Item item, List<Measure> measures) {
    measures.forEach(measure -> cells.add(new DisclosureCell(item, measure)));
  }

  private static List<Sum<ApplicationCell>> applicationSums(List<Outcome> outcomes) {
    List<Sum<ApplicationCell>> sums = new ArrayList<>();
    List<Applicant> applicants = List.of(Applicant.values());
    for (Outcome outcome : outcomes) {
      List<ApplicationCell> row =
          applicants.stream().map(applicant -> new ApplicationCell(outcome, applicant)).toList();
      sums.add(new Sum<>(Sum.Kind.ROW, outcome.code(), row.subList(0, 6), row.subList(6, 7)));
    }
    List<Outcome> results = outcomes.stream().filter(o -> o.group().isResult()).toList();
    for (Applicant applicant : applicants) {
      sums.add(
          new Sum<>(
              Sum.Kind.RESULTS,
              applicant.code(),
              column(results, applicant),
              column(List.of(Outcome.RESULTS_TOTAL), applicant)));
    }
    for (Applicant applicant : applicants) {
      sums.add(
          new Sum<>(
              Sum.Kind.IDENTITY,
              applicant.code(),
              column(List.of(Outcome.NEW_RECEIVED, Outcome.CARRIED_OVER), applicant),
              column(List.of(Outcome.RESULTS_TOTAL, Outcome.CARRIED_FORWARD), applicant)));
    }
    return List.copyOf(sums);
  }

  private static List<ApplicationCell> column(List<Outcome> outcomes, Applicant applicant) {
    return outcomes.stream().map(outcome -> new ApplicationCell(outcome, applicant)).toList();
  }
}
