package org.gongkai.parse.table.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.gongkai.form.Item;
import org.gongkai.form.Outcome;
import org.gongkai.parse.table.page.PageText;
import org.gongkai.parse.text.LabelIndex.Hit;
import org.gongkai.report.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The labels of the form as they are met, whole and torn. */
class LabelsTest {

  private static final Hit<Item> RULE = new Hit<>(Item.REGULATION, 0, 2);

  @Test
  void chainsTheLabelsThatFollowTheOrderOfTheForm() {
    Hit<Item> license = new Hit<>(Item.ADMINISTRATIVE_LICENSE, 10, 14);
    Hit<Item> touching = new Hit<>(Item.NORMATIVE_DOCUMENT, 2, 5);
    Hit<Item> inside = new Hit<>(Item.NORMATIVE_DOCUMENT, 1, 4);

    assertThat(LabelChain.best(List.of(RULE, license), 8)).containsExactly(RULE, license);
    assertThat(LabelChain.best(List.of(RULE, license), 7)).as("too far").containsExactly(license);
    assertThat(LabelChain.best(List.of(RULE, touching, license), 9))
        .containsExactly(RULE, touching, license);
    assertThat(LabelChain.best(List.of(RULE, inside), 9)).containsExactly(inside);
    assertThat(LabelChain.best(List.of(license, new Hit<>(Item.REGULATION, 14, 16)), 9))
        .containsExactly(license);
    assertThat(LabelChain.best(List.<Hit<Item>>of(), 9)).isEmpty();
  }

  @Test
  void takesTheFirstOfLabelsThatServeEquallyAndTheNearerOfOthers() {
    Hit<Item> again = new Hit<>(Item.REGULATION, 20, 22);
    Hit<Item> license = new Hit<>(Item.ADMINISTRATIVE_LICENSE, 30, 34);

    assertThat(LabelChain.best(List.of(RULE, again), 99)).containsExactly(RULE);
    assertThat(LabelChain.best(List.of(RULE, again, license), 99)).containsExactly(again, license);
    assertThat(LabelChain.best(List.of(RULE, again, license), 99, place -> 0))
        .containsExactly(RULE, license);
  }

  @ParameterizedTest
  @CsvSource({
    "NEW_RECEIVED, 1", "CARRIED_OVER, 2", "GRANTED, 1", "PARTIALLY_GRANTED, 2",
    "DENIED_STATE_SECRET, 1", "REJECTED_REPEATED, 2", "OTHER_HANDLING, 6", "OTHER_UNCORRECTED, 1",
    "RESULTS_TOTAL, 7", "CARRIED_FORWARD, 4"
  })
  void knowsTheNumberOfARow(Outcome row, char number) {
    assertThat("0123456789".chars().filter(digit -> FormLabels.isEnumerator(row, (char) digit)))
        .containsExactly((int) number);
  }

  @ParameterizedTest
  @CsvSource({
    "重复申请 0 属于四类过 3, 4",
    "重复申请 0 属于四 3, 4",
    "重复申请 0 3.属于 5, 4",
    "重复申请 0 要求提 3, 4",
    "重复申请 0 属于 3, -1",
    "重复申请 0 重复 3, -1",
    "重复申请 0 无法提供 3, -1",
    "重复申请 0 申请人情 3, -1",
    "重复申请 0 属 于 四 3, -1",
    "重复申请 0 甲乙丙 3, -1",
    "重复申请 0 甲 危及三, 5"
  })
  void findsTheBeginningOfTheLabelOfAnotherRow(String row, int ideograph) {
    PageText page = PageText.of(new Text(row));
    Optional<Integer> other =
        TornLabels.other(page, Outcome.REJECTED_REPEATED, 4, page.ideographs().size());

    assertThat(other.orElse(-1)).isEqualTo(ideograph);
  }
}
