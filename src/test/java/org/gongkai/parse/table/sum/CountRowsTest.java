package org.gongkai.parse.table.sum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.form.Outcome;
import org.gongkai.parse.table.row.Reading;
import org.gongkai.parse.table.row.Reading.Part;
import org.gongkai.parse.table.sum.CountRows.Decision;
import org.gongkai.parse.table.sum.CountRows.Proof;
import org.junit.jupiter.api.Test;

class CountRowsTest {

  private final Map<Outcome, List<Reading>> rows =
      new EnumMap<>(
          Map.of(
              Outcome.NEW_RECEIVED, readings(3, 5),
              Outcome.CARRIED_OVER, readings(1),
              Outcome.RESULTS_TOTAL, readings(4),
              Outcome.CARRIED_FORWARD, readings(0)));

  @Test
  void theIdentityOfIntakeChoosesAmongReadings() {
    Decision decision = CountRows.decide(rows, List.of(Outcome.GRANTED));
    assertThat(decision.proof()).isEqualTo(Proof.IDENTITY);
    assertThat(decision.contradicted()).isFalse();
    assertThat(decision.rows().get(Outcome.NEW_RECEIVED)).isEqualTo(readings(3));
  }

  @Test
  void resultsThatMakeTheTotalChooseAmongReadings() {
    rows.put(Outcome.GRANTED, readings(1, 4));
    Decision decision = CountRows.decide(rows, List.of(Outcome.GRANTED));
    assertThat(decision.proof()).isEqualTo(Proof.RESULTS_AND_IDENTITY);
    assertThat(decision.rows().get(Outcome.GRANTED)).isEqualTo(readings(4));
    assertThat(decision.rows().get(Outcome.NEW_RECEIVED)).isEqualTo(readings(3));
  }

  @Test
  void aBrokenIdentityLeavesTheResultsTheirProof() {
    rows.put(Outcome.CARRIED_FORWARD, readings(7));
    rows.put(Outcome.GRANTED, readings(1, 4));
    Decision decision = CountRows.decide(rows, List.of(Outcome.GRANTED));
    assertThat(decision.proof()).isEqualTo(Proof.RESULTS);
    assertThat(decision.contradicted()).isTrue();
    assertThat(decision.rows().get(Outcome.GRANTED)).isEqualTo(readings(4));
    assertThat(decision.rows().get(Outcome.NEW_RECEIVED)).isEqualTo(readings(3, 5));
  }

  @Test
  void sumsThatNoReadingKeepsDecideNothing() {
    rows.put(Outcome.CARRIED_FORWARD, readings(7));
    Decision decision = CountRows.decide(rows, List.of(Outcome.GRANTED));
    assertThat(decision.proof()).isEqualTo(Proof.NONE);
    assertThat(decision.contradicted()).isTrue();
    assertThat(decision.rows()).isEqualTo(rows);
  }

  @Test
  void theIdentityLeavesEveryReadingThatTakesPartInAWay() {
    rows.put(Outcome.NEW_RECEIVED, readings(3, 5, 4, 9));
    rows.put(Outcome.CARRIED_OVER, readings(1, 3, 8));
    rows.put(Outcome.CARRIED_FORWARD, readings(2));
    Decision decision = CountRows.decide(rows, List.of(Outcome.GRANTED));
    assertThat(decision.rows().get(Outcome.NEW_RECEIVED)).isEqualTo(readings(3, 5));
    assertThat(decision.rows().get(Outcome.CARRIED_OVER)).isEqualTo(readings(1, 3));
  }

  @Test
  void noResultsMakeATotalBetweenTheLeastAndTheMostOfThem() {
    List<Outcome> results =
        List.of(Outcome.GRANTED, Outcome.PARTIALLY_GRANTED, Outcome.DENIED_STATE_SECRET);
    results.forEach(row -> rows.put(row, readings(0, 2)));
    rows.put(Outcome.RESULTS_TOTAL, readings(3, 6, 1, 9));
    rows.remove(Outcome.NEW_RECEIVED);
    Decision decision = CountRows.decide(rows, results);
    assertThat(decision.proof()).isEqualTo(Proof.RESULTS);
    assertThat(decision.rows().get(Outcome.RESULTS_TOTAL)).isEqualTo(readings(6));
    assertThat(decision.rows().get(Outcome.GRANTED)).isEqualTo(readings(2));
  }

  private static List<Reading> readings(long... counts) {
    return Arrays.stream(counts)
        .mapToObj(count -> new Part(Long.toString(count), "", 0, 1))
        .map(part -> new Reading(Stream.of(part, part).toList(), false))
        .toList();
  }
}
