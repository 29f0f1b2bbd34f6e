package org.gongkai.parse.table.sum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.gongkai.form.Applicant;
import org.gongkai.form.Edition;
import org.gongkai.form.OfficialForm;
import org.gongkai.form.Outcome;
import org.junit.jupiter.api.Test;

class AllSumsTest {

  private final Map<Outcome, long[]> counts = new EnumMap<>(Outcome.class);

  @Test
  void holdIfRowsAndColumnsAddUp() {
    fillWithNoughts();
    set(Outcome.NEW_RECEIVED, 3);
    set(Outcome.CARRIED_OVER, 1);
    set(Outcome.GRANTED, 2);
    set(Outcome.RESULTS_TOTAL, 2);
    set(Outcome.CARRIED_FORWARD, 2);
    assertThat(hold()).isTrue();

    set(Outcome.CARRIED_FORWARD, 1);
    assertThat(hold()).as("the identity").isFalse();
    set(Outcome.CARRIED_FORWARD, 2);
    set(Outcome.GRANTED, 1);
    assertThat(hold()).as("the results").isFalse();
    set(Outcome.GRANTED, 2);
    counts.get(Outcome.GRANTED)[Applicant.TOTAL.ordinal()] = 3;
    assertThat(hold()).as("a row").isFalse();
  }

  @Test
  void doNotHoldWhereARowIsMissing() {
    fillWithNoughts();
    counts.remove(Outcome.REJECTED_REPEATED);
    assertThat(hold()).isFalse();
  }

  private boolean hold() {
    return AllSums.hold(Edition.FORM_2021, counts);
  }

  private void fillWithNoughts() {
    OfficialForm.outcomes(Edition.FORM_2021)
        .forEach(row -> counts.put(row, new long[Applicant.values().length]));
  }

  private void set(Outcome row, long count) {
    counts.get(row)[Applicant.NATURAL_PERSON.ordinal()] = count;
    counts.get(row)[Applicant.TOTAL.ordinal()] = count;
  }
}
