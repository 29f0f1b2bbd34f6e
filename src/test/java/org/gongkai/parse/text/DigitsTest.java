package org.gongkai.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigitsTest {

  @ParameterizedTest
  @ValueSource(strings = {"0", "7", "-3", "713", "0.5", "15.68"})
  void takesForNumbersWhatPeopleWrite(String digits) {
    assertThat(Digits.isNumber(digits)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-", "-0", "07", "-07", "598-3", "--3", "3-", "1.02.0", "1234567890123456"})
  void takesNothingElseForNumbers(String digits) {
    assertThat(Digits.isNumber(digits)).isFalse();
  }
}
