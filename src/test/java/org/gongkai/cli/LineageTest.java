package org.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.gongkai.cli.Job.Stage;
import org.junit.jupiter.api.Test;

class LineageTest {

  private static final Lineage WHOLE = Lineage.of(Map.of()).renewed(Job.PIPELINE, "20260101");

  @Test
  void aPipelineMakesEverythingAnew() {
    assertThat(WHOLE.outdated()).isEmpty();
    assertThat(WHOLE.written())
        .containsExactly(
            Map.entry("ingest", "20260101"),
            Map.entry("stats", "20260101"),
            Map.entry("phrases", "20260101"),
            Map.entry("publish", "20260101"));
  }

  @Test
  void newReportsOutdateAllThatStandsOnThem() {
    assertThat(WHOLE.renewed(Job.INGEST, "20260102").outdated())
        .containsExactly(Stage.STATS, Stage.PHRASES, Stage.PUBLISH);
  }

  @Test
  void newStatisticsOutdateThePageOnly() {
    assertThat(WHOLE.renewed(Job.STATS, "20260102").outdated()).containsExactly(Stage.PUBLISH);
  }

  @Test
  void whatWasNeverMadeIsNotOutdated() {
    assertThat(Lineage.of(Map.of()).renewed(Job.INGEST, "20260101").outdated()).isEmpty();
  }

  @Test
  void oneAfterTheOtherRenewsAll() {
    Lineage lineage =
        WHOLE
            .renewed(Job.INGEST, "20260102")
            .renewed(Job.STATS, "20260103")
            .renewed(Job.PHRASES, "20260104")
            .renewed(Job.PUBLISH, "20260105");
    assertThat(lineage.outdated()).isEmpty();
    assertThat(Lineage.of(lineage.written())).isEqualTo(lineage);
  }
}
