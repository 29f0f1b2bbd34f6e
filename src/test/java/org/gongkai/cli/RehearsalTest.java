package org.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.report.Report;
import org.junit.jupiter.api.Test;

class RehearsalTest {

  @Test
  void readsAllPartsOfAReport() {
    Report report =
        Rehearsal.read()
            .fold(
                assessed -> assessed.report(),
                no -> {
                  throw new AssertionError(no.detail());
                });

    assertThat(report.tables().disclosures()).isPresent();
    assertThat(report.tables().applications()).isPresent();
    assertThat(report.tables().reviews()).isPresent();
    assertThat(report.statements()).isNotEmpty();
    assertThat(report.clauses()).hasSizeGreaterThan(2);
  }
}
