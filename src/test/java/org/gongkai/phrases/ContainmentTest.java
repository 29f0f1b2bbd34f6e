package org.gongkai.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ContainmentTest {

  /**
   * Every report against all of other agencies and no later years: what the search can find at
   * best.
   */
  @Test
  void theNearestReportIsTheSourceOfACopy() {
    PlantedCorpus corpus = new PlantedCorpus(60, 12, 5);
    Map<String, ReuseText> texts =
        corpus.reports.stream().collect(Collectors.toMap(it -> it.id, ContainmentTest::text));
    long[] boilerplate = boilerplate(corpus, texts);
    int hit = 0;
    int found = 0;
    int expected = 0;
    List<String> wrong = new ArrayList<>();
    for (PlantedCorpus.PlantedReport report : corpus.reports) {
      boolean blurred = report.source != null && report.edited > 0.3;
      Optional<PlantedCorpus.PlantedReport> nearest = nearest(corpus, texts, boilerplate, report);
      boolean isReuse =
          nearest
              .map(it -> Containment.of(texts.get(report.id), texts.get(it.id), boilerplate))
              .filter(it -> List.of("verbatim", "high", "partial").contains(it.band()))
              .isPresent();
      boolean right = isReuse && nearest.get().id.equals(report.source);
      expected += report.source != null && !blurred ? 1 : 0;
      found += isReuse && !blurred ? 1 : 0;
      hit += right && !blurred ? 1 : 0;
      if (!blurred && (isReuse || report.source != null) && !right) {
        wrong.add(report.id + " from " + report.source + " edited " + report.edited);
      }
    }
    assertThat(2.0 * hit / (found + expected)).as(wrong.toString()).isGreaterThanOrEqualTo(0.97);
  }

  private static Optional<PlantedCorpus.PlantedReport> nearest(
      PlantedCorpus corpus,
      Map<String, ReuseText> texts,
      long[] boilerplate,
      PlantedCorpus.PlantedReport report) {
    Optional<PlantedCorpus.PlantedReport> best = Optional.empty();
    Containment most = null;
    for (PlantedCorpus.PlantedReport other : corpus.reports) {
      if (other.year > report.year || other.agency.equals(report.agency)) {
        continue;
      }
      Containment next = Containment.of(texts.get(report.id), texts.get(other.id), boilerplate);
      if (most == null || next.exceeds(most)) {
        most = next;
        best = Optional.of(other);
      }
    }
    return best;
  }

  private static long[] boilerplate(PlantedCorpus corpus, Map<String, ReuseText> texts) {
    Map<Long, Set<String>> agencies = new HashMap<>();
    for (PlantedCorpus.PlantedReport report : corpus.reports) {
      Arrays.stream(texts.get(report.id).distinct())
          .forEach(
              gram -> agencies.computeIfAbsent(gram, it -> new HashSet<>()).add(report.agency));
    }
    return agencies.entrySet().stream()
        .filter(it -> it.getValue().size() >= 10)
        .map(Map.Entry::getKey)
        .mapToLong(Function.<Long>identity()::apply)
        .sorted()
        .toArray();
  }

  private static ReuseText text(PlantedCorpus.PlantedReport report) {
    return new ReuseText(
        report.clauses.stream().map(it -> new ReuseText.Clause(it.text(), it.text(), 0)).toList());
  }
}
