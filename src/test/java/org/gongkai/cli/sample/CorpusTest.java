package org.gongkai.cli.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.cli.sample.prose.Origin;
import org.gongkai.cli.sample.prose.Plan;
import org.gongkai.cli.sample.prose.TrueClause;
import org.gongkai.cli.sample.table.LayoutKind;
import org.gongkai.cli.sample.table.PrintedTable;
import org.gongkai.cli.sample.world.Authors;
import org.gongkai.cli.sample.world.TrueFacts;
import org.gongkai.form.Applicant;
import org.gongkai.form.ApplicationCell;
import org.gongkai.form.Outcome;
import org.gongkai.report.AgencyLevel;
import org.gongkai.report.Scope;
import org.junit.jupiter.api.Test;

class CorpusTest {

  private static final List<LayoutKind> ALL = List.of(LayoutKind.values());
  private static final List<SampleReport> REPORTS =
      new Corpus(3, ALL).reports().limit(1500).toList();

  @Test
  void isTheSameForTheSameSeedInWhateverOrderItIsMade() {
    List<String> again =
        SampleCommand.documents(new Corpus(3, ALL)).limit(1500).map(SampleReport::text).toList();
    assertThat(again).isEqualTo(REPORTS.stream().map(SampleReport::text).toList());
    assertThat(new Corpus(4, ALL).reports().limit(100).map(SampleReport::text).toList())
        .isNotEqualTo(again.subList(0, 100));
  }

  @Test
  void givesAnAgencyOneReportAYearUnlessARepostOrCorrectionIsPlanted() {
    Set<String> seen = new HashSet<>();
    Set<String> corrected = new HashSet<>();
    REPORTS.forEach(report -> report.kinship().corrects().ifPresent(corrected::add));
    for (SampleReport report : REPORTS) {
      if (report.kinship().duplicateOf().isEmpty() && !corrected.contains(report.name())) {
        TrueFacts facts = report.plan().facts();
        assertThat(seen.add(facts.author().name() + facts.year() + facts.author().county().code()))
            .as(report.name())
            .isTrue();
      }
    }
  }

  @Test
  void goesOnWithAgenciesWhenAllCitiesHaveAllTheirYears() {
    long blocks = Corpus.blockCount();
    long cities = Authors.cityCount() * (long) CityBlock.YEARS;
    Set<Long> agencies = new HashSet<>();
    for (long block = 0; block < blocks; block++) {
      agencies.add(Corpus.agencyIndex(block));
    }

    assertThat(agencies).hasSize((int) (blocks - cities));
    assertThat(blocks * 5).as("documents, at five a block").isGreaterThan(200_000);
  }

  @Test
  void plantsEveryKindOfStructure() {
    assertThat(REPORTS).anyMatch(report -> report.kinship().duplicateOf().isPresent());
    assertThat(REPORTS).anyMatch(report -> report.kinship().corrects().isPresent());
    assertThat(REPORTS).anyMatch(report -> report.plan().scope() == Scope.AGGREGATE);
    assertThat(REPORTS).anyMatch(report -> report.plan().form() == Plan.Form.FREE);
    assertThat(REPORTS).anyMatch(report -> report.plan().tables().cutOff());
    for (Origin.Kind kind : Origin.Kind.values()) {
      assertThat(REPORTS).anyMatch(report -> report.plan().problems().origin().kind() == kind);
    }
    Set<LayoutKind> layouts = new HashSet<>();
    REPORTS.forEach(
        report ->
            report.plan().tables().stream().map(t -> t.recipe().kind()).forEach(layouts::add));
    assertThat(layouts).containsExactlyInAnyOrderElementsOf(ALL);
  }

  @Test
  void aRepostHoldsTheSameReportOnAnotherPage() {
    Map<String, SampleReport> byName = new HashMap<>();
    REPORTS.forEach(report -> byName.put(report.name(), report));
    for (SampleReport report : REPORTS) {
      report
          .kinship()
          .duplicateOf()
          .map(byName::get)
          .ifPresent(original -> assertThat(report.text()).contains(original.written().text()));
    }
  }

  @Test
  void aVerbatimCopyRepeatsTheClausesOfItsSource() {
    Map<String, SampleReport> byName = new HashMap<>();
    REPORTS.forEach(report -> byName.put(report.name(), report));
    int checked = 0;
    for (SampleReport report : REPORTS) {
      Origin origin = report.plan().problems().origin();
      if (origin.source().isPresent() && origin.edited() == 0) {
        SampleReport source = byName.get(origin.source().get());
        assertThat(texts(report)).isEqualTo(texts(source));
        checked++;
      }
    }
    assertThat(checked).isGreaterThan(20);
  }

  private static List<String> texts(SampleReport report) {
    return report.plan().problems().clauses().stream().map(TrueClause::text).toList();
  }

  @Test
  void anAggregateIsTheSumOfTheCountiesBehindIt() {
    List<SampleReport> block = new ArrayList<>();
    for (long number = 8; block.isEmpty(); number += 9) {
      List<SampleReport> city = new Corpus(3, ALL).block(number);
      if (city.get(0).plan().scope() == Scope.AGGREGATE
          && city.stream().allMatch(r -> r.kinship().equals(SampleReport.Kinship.NONE))) {
        block.addAll(city);
      }
    }
    assertThat(block.get(0).plan().facts().author().level()).isEqualTo(AgencyLevel.PREFECTURE);
    assertThat(received(block.get(0)))
        .isEqualTo(
            block.stream()
                .skip(1)
                .map(CorpusTest::received)
                .reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  private static BigDecimal received(SampleReport report) {
    return report
        .plan()
        .facts()
        .applications()
        .of(new ApplicationCell(Outcome.NEW_RECEIVED, Applicant.TOTAL));
  }

  @Test
  void everyClauseOfTheTruthStandsInTheText() {
    for (SampleReport report : REPORTS) {
      if (!report.plan().tables().cutOff()) {
        report
            .written()
            .problems()
            .clauses()
            .forEach(clause -> assertThat(report.text()).contains(clause.text()));
      }
    }
  }

  @Test
  void everyTableStandsInTheText() {
    REPORTS.forEach(
        report ->
            report.plan().tables().stream()
                .map(PrintedTable::text)
                .forEach(text -> assertThat(report.text()).contains(text)));
  }
}
