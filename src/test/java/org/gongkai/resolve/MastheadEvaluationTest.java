package org.gongkai.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.report.Evidence;
import org.gongkai.report.Report;
import org.gongkai.report.Resolution;
import org.gongkai.resolve.MastheadEvaluation.Score;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the resolver to what it promises on mastheads whose truth is known. */
class MastheadEvaluationTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tune",
        "heldout",
        "handwritten",
        "handwritten-second",
        "handwritten-third",
        "handwritten-fourth",
        "handwritten-fifth"
      })
  void answersMostAndErrsHardlyEver(String part) {
    MastheadEvaluation evaluation = MastheadEvaluation.of(part);
    String page = part + "\n" + evaluation.page() + String.join("\n", evaluation.failures());
    System.out.println(page);

    assertThat(evaluation.score("report_year").rightShare()).as(page).isGreaterThanOrEqualTo(0.99);
    Score province = evaluation.score("province_code");
    assertThat(province.answeredShare()).as(page).isGreaterThanOrEqualTo(0.96);
    assertThat(province.wrongShare()).as(page).isLessThanOrEqualTo(0.003);
    Score county = evaluation.score("county_code");
    assertThat(county.answeredShare()).as(page).isGreaterThanOrEqualTo(0.90);
    assertThat(county.wrongShare()).as(page).isLessThanOrEqualTo(0.01);
    for (String fact : List.of("level", "kind", "agency_name", "township", "published_on")) {
      assertThat(evaluation.score(fact).rightShare()).as(page).isGreaterThanOrEqualTo(0.95);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tune",
        "heldout",
        "handwritten",
        "handwritten-second",
        "handwritten-third",
        "handwritten-fourth",
        "handwritten-fifth"
      })
  void confidenceOfNineTenthsIsRightInNinetyNineOfAHundred(String part) {
    Score confident = MastheadEvaluation.of(part).confident(9);

    assertThat(confident.present()).isGreaterThan(MastheadEvaluation.cases(part).size() * 3 / 4);
    assertThat(confident.wrongShare()).isLessThanOrEqualTo(0.01);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tune",
        "heldout",
        "handwritten",
        "handwritten-second",
        "handwritten-third",
        "handwritten-fourth",
        "handwritten-fifth"
      })
  void everyClueSlicesToWhatItQuotes(String part) {
    MastheadEvaluation.cases(part)
        .forEach(
            node -> {
              Report report = MastheadEvaluation.report(node);
              Resolution resolution = Resolver.resolve(report);
              for (Evidence evidence : resolution.place().evidence()) {
                evidence
                    .span()
                    .ifPresent(
                        span ->
                            assertThat(report.source().text().slice(span))
                                .isEqualTo(evidence.text()));
              }
            });
  }
}
