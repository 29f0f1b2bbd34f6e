package org.gongkai.cli.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.cli.sample.table.LayoutKind;
import org.junit.jupiter.api.Test;

class TableJudgeTest {

  private static final List<SampleReport> REPORTS =
      new Corpus(2, List.of(LayoutKind.TAB_LINES, LayoutKind.GLUED)).reports().limit(60).toList();

  @Test
  void givesAVerdictOnEveryCellOfTheTruth() {
    TableJudge judge = judged();
    long cells =
        REPORTS.stream()
            .flatMap(report -> report.plan().tables().stream())
            .mapToLong(table -> table.cells().size())
            .sum();
    assertThat(judge.tallies().values().stream().mapToLong(Tally::cells).sum()).isEqualTo(cells);
  }

  @Test
  void countsTheSameInParts() {
    TableJudge parts = new TableJudge(0, TableJudge.Show.WRONG);
    for (SampleReport report : REPORTS) {
      TableJudge part = new TableJudge(0, TableJudge.Show.WRONG);
      part.judge(report);
      parts.add(part);
    }
    assertThat(printed(parts)).isEqualTo(printed(judged()));
  }

  private static TableJudge judged() {
    TableJudge judge = new TableJudge(0, TableJudge.Show.WRONG);
    REPORTS.forEach(judge::judge);
    return judge;
  }

  private static String printed(TableJudge judge) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    AccuracyTable.markdown(new PrintStream(bytes, true, StandardCharsets.UTF_8)).print(judge);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
