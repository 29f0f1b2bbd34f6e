package org.gongkai.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OfficialFormTest {

  @Test
  void countsTheCellsOfBothEditions() {
    assertThat(OfficialForm.disclosures(Edition.FORM_2019)).hasSize(22);
    assertThat(OfficialForm.disclosures(Edition.FORM_2021)).hasSize(10);
    assertThat(OfficialForm.applications(Edition.FORM_2019)).hasSize(23 * 7);
    assertThat(OfficialForm.applications(Edition.FORM_2021)).hasSize(25 * 7);
    assertThat(OfficialForm.reviews()).hasSize(15);
  }

  @Test
  void hasTheRowsOfOtherHandlingInOneEditionEach() {
    assertThat(OfficialForm.outcomes(Edition.FORM_2019))
        .contains(Outcome.OTHER_HANDLING)
        .doesNotContain(Outcome.OTHER_UNCORRECTED, Outcome.OTHER_FEE_UNPAID);
    assertThat(OfficialForm.outcomes(Edition.FORM_2021))
        .contains(Outcome.OTHER_REMAINING)
        .doesNotContain(Outcome.OTHER_HANDLING);
  }

  @Test
  void addsUpEachRowEachColumnAndEachIdentityOnce() {
    List<Sum<ApplicationCell>> sums = OfficialForm.applicationSums(Edition.FORM_2021);

    assertThat(sums.stream().map(Sum::kind).filter(Sum.Kind.ROW::equals)).hasSize(25);
    assertThat(sums.stream().map(Sum::kind).filter(Sum.Kind.RESULTS::equals)).hasSize(7);
    assertThat(sums.stream().map(Sum::kind).filter(Sum.Kind.IDENTITY::equals)).hasSize(7);
    assertThat(OfficialForm.reviewSums())
        .allSatisfy(sum -> assertThat(sum.addends()).hasSize(4))
        .allSatisfy(sum -> assertThat(sum.totals()).hasSize(1));
  }

  @Test
  void tiesAllCellsOfASumTogether() {
    assertThat(OfficialForm.reviewSums().get(0).cells())
        .isEqualTo(OfficialForm.reviews().subList(0, 5));
  }

  @Test
  void countsAsResultsWhatTheirTotalSums() {
    for (Edition edition : Edition.values()) {
      List<Outcome> rows = OfficialForm.outcomes(edition);
      List<Outcome> results = rows.stream().filter(row -> row.group().isResult()).toList();

      assertThat(rows).allMatch(row -> row.isIn(edition));
      assertThat(results).isEqualTo(rows.subList(2, rows.size() - 2));
    }
    assertThat(Outcome.OTHER_HANDLING.isIn(Edition.FORM_2021)).isFalse();
  }

  @Test
  void saysWhichNumbersAColumnOfDisclosuresHolds() {
    assertThat(Stream.of(Measure.values()).filter(Measure::isAmount))
        .containsExactly(Measure.PROCUREMENT_AMOUNT, Measure.FEE_AMOUNT);
    assertThat(Stream.of(Measure.values()).filter(Measure::isSigned))
        .containsExactly(Measure.ITEM_CHANGE);
    assertThat(Measure.FEE_AMOUNT.unit()).isEqualTo("万元");
    assertThat(OfficialForm.disclosures(Edition.FORM_2021, Item.REGULATION))
        .extracting(DisclosureCell::measure)
        .containsExactly(Measure.ISSUED, Measure.REPEALED, Measure.IN_FORCE);
    assertThat(OfficialForm.disclosures(Edition.FORM_2021, Item.GOVERNMENT_PROCUREMENT)).isEmpty();
  }

  @Test
  void namesTheItemsOfArticleTwentyOfTheRegulations() {
    assertThat(Stream.of(Item.values()).map(Item::article20Item))
        .containsExactly(1, 1, 5, 5, 6, 6, 8, 9);
  }

  @Test
  void namesEverythingInBothLanguagesAndByACodeOfItsOwn() {
    for (List<Stream<String>> names :
        List.of(
            names(Item.values(), Item::code, Item::zh, Item::en),
            names(Measure.values(), Measure::code, Measure::zh, Measure::en),
            names(Outcome.values(), Outcome::code, Outcome::zh, Outcome::en),
            names(Applicant.values(), Applicant::code, Applicant::zh, Applicant::en),
            names(Channel.values(), Channel::code, Channel::zh, Channel::en),
            names(
                ReviewOutcome.values(),
                ReviewOutcome::code,
                ReviewOutcome::zh,
                ReviewOutcome::en))) {
      assertThat(names.get(0)).doesNotHaveDuplicates().allMatch(code -> code.matches("[a-z0-9_]+"));
      assertThat(names.get(1)).doesNotHaveDuplicates().allMatch(zh -> zh.matches("\\P{IsLatin}+"));
      assertThat(names.get(2)).doesNotHaveDuplicates().allMatch(en -> en.matches("\\p{ASCII}+"));
    }
    assertThat(Edition.FORM_2019.code()).isEqualTo("2019");
    assertThat(Edition.FORM_2021.code()).isEqualTo("2021");
  }

  private static <T> List<Stream<String>> names(
      T[] values, Function<T, String> code, Function<T, String> zh, Function<T, String> en) {
    return List.of(
        Arrays.stream(values).map(code),
        Arrays.stream(values).map(zh),
        Arrays.stream(values).map(en));
  }
}
