package org.gongkai.phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogOddsTest {

  /** From the tables of the normal distribution. */
  @ParameterizedTest
  @CsvSource({
    "0, 0.5", "1, 0.158655253931457", "1.959963984540054, 0.025", "-1, 0.841344746068543",
    "2.999, 0.00135433", "3.001, 0.00134547", "6, 9.865876e-10", "10, 7.619853e-24"
  })
  void knowsTheTailOfTheNormalDistribution(double z, double p) {
    assertThat(LogOdds.p(z)).isCloseTo(p, within(p * 1e-5));
  }

  @Test
  void isZeroWhereAPhraseIsAsFrequentEverywhere() {
    assertThat(LogOdds.of(10, 100, 90, 900, 1).ratio()).isCloseTo(0, within(1e-12));
  }

  @Test
  void believesAnAgencyThatRepeatsItselfOnlyOnce() {
    double once = LogOdds.of(20, 100, 5, 900, 1).z();
    double repeated = LogOdds.of(20, 100, 5, 900, 5).z();
    assertThat(repeated).isLessThan(once).isPositive();
  }
}
