package org.gongkai.cli.sample.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.form.Applicant;
import org.gongkai.form.ApplicationCell;
import org.gongkai.form.Cell;
import org.gongkai.form.DisclosureCell;
import org.gongkai.form.Edition;
import org.gongkai.form.Item;
import org.gongkai.form.Measure;
import org.gongkai.form.OfficialForm;
import org.gongkai.form.Outcome;
import org.gongkai.form.Sum;
import org.gongkai.report.AgencyLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrueFiguresTest {

  @ParameterizedTest
  @EnumSource(AgencyLevel.class)
  void applicationsKeepEverySumOfTheForm(AgencyLevel level) {
    for (Edition edition : Edition.values()) {
      for (int seed = 0; seed < 200; seed++) {
        TrueFigures<ApplicationCell> table = ApplicationDraw.draw(new Dice(seed), edition, level);
        assertThat(table.figures().keySet())
            .containsExactlyElementsOf(OfficialForm.applications(edition));
        OfficialForm.applicationSums(edition).forEach(sum -> assertKept(table, sum));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(AgencyLevel.class)
  void reviewsKeepTheSumOfEachBlock(AgencyLevel level) {
    for (int seed = 0; seed < 200; seed++) {
      var table = ReviewDraw.draw(new Dice(seed), Edition.FORM_2021, level);
      assertThat(table.figures().keySet()).containsExactlyElementsOf(OfficialForm.reviews());
      OfficialForm.reviewSums().forEach(sum -> assertKept(table, sum));
    }
  }

  @Test
  void disclosuresFillTheFormAndOnlyChangesAreNegative() {
    for (Edition edition : Edition.values()) {
      for (int seed = 0; seed < 500; seed++) {
        var table = DisclosureDraw.draw(new Dice(seed), edition, AgencyLevel.PREFECTURE);
        assertThat(table.figures().keySet())
            .containsExactlyElementsOf(OfficialForm.disclosures(edition));
        table
            .figures()
            .forEach(
                (cell, value) ->
                    assertThat(value.signum() >= 0 || cell.measure().isSigned())
                        .as("%s %s", cell, value)
                        .isTrue());
      }
    }
  }

  @Test
  void aYearBeginsWithWhatTheLastLeftOpen() {
    for (int seed = 0; seed < 200; seed++) {
      Dice dice = new Dice(seed);
      TrueFacts last = TrueFacts.drawUsual(dice, Authors.at(seed), 2021);
      TrueFacts year = TrueFacts.next(dice, last);
      for (Applicant applicant : Applicant.values()) {
        assertThat(year.applications().of(new ApplicationCell(Outcome.CARRIED_OVER, applicant)))
            .isEqualTo(
                last.applications().of(new ApplicationCell(Outcome.CARRIED_FORWARD, applicant)));
      }
    }
  }

  @Test
  void documentsInForceAreLastYearsWithTheNewOnesLessTheRepealed() {
    for (int seed = 0; seed < 200; seed++) {
      Dice dice = new Dice(seed);
      var last = DisclosureDraw.draw(dice, Edition.FORM_2021, AgencyLevel.PREFECTURE);
      var year =
          DisclosureDraw.draw(dice, Edition.FORM_2021, AgencyLevel.PREFECTURE, Optional.of(last));
      for (Item item : List.of(Item.REGULATION, Item.NORMATIVE_DOCUMENT)) {
        BigDecimal expected =
            last.of(new DisclosureCell(item, Measure.IN_FORCE))
                .add(year.of(new DisclosureCell(item, Measure.ISSUED)))
                .subtract(year.of(new DisclosureCell(item, Measure.REPEALED)));
        assertThat(year.of(new DisclosureCell(item, Measure.IN_FORCE)))
            .isEqualByComparingTo(expected);
      }
    }
  }

  @Test
  void aboutHalfOfTheAgenciesReceiveApplicationsAndSomeThousands() {
    int received = 0;
    long most = 0;
    int all = 3000;
    for (int seed = 0; seed < all; seed++) {
      Author author = Authors.at(seed * 7L);
      long total =
          ApplicationDraw.draw(Dice.of(5, seed), Edition.FORM_2021, author.level())
              .of(new ApplicationCell(Outcome.NEW_RECEIVED, Applicant.TOTAL))
              .longValueExact();
      received += total > 0 ? 1 : 0;
      most = Math.max(most, total);
    }
    assertThat(received / (double) all).isBetween(0.45, 0.6);
    assertThat(most).isGreaterThan(1000);
  }

  @Test
  void everyAgencyIsMetOnceBeforeAnyIsMetAgain() {
    Set<Author> met = new HashSet<>();
    for (int i = 0; i < Authors.count(); i++) {
      met.add(Authors.at(i));
    }
    assertThat(met).hasSize(Authors.count());
  }

  @Test
  void agenciesLiveInAllProvinces() {
    assertThat(Gazetteer.provinceCodes()).hasSize(31);
    Set<String> first = new HashSet<>();
    for (int i = 0; i < 500; i++) {
      first.add(Authors.at(i).county().provinceCode());
    }
    assertThat(first).hasSize(31);
  }

  private static <C extends Cell> void assertKept(TrueFigures<C> table, Sum<C> sum) {
    assertThat(sum.addends().stream().map(table::of).reduce(BigDecimal.ZERO, BigDecimal::add))
        .as("%s sum of %s", sum.kind(), sum.subject())
        .isEqualByComparingTo(
            sum.totals().stream().map(table::of).reduce(BigDecimal.ZERO, BigDecimal::add));
  }
}
