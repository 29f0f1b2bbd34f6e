package org.gongkai.cli.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.gongkai.cli.sample.table.TrueCell;
import org.gongkai.form.Channel;
import org.gongkai.form.ReviewCell;
import org.gongkai.form.ReviewOutcome;
import org.gongkai.report.Figure;
import org.gongkai.report.FigureStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellJudgeTest {

  @ParameterizedTest
  @CsvSource({
    "VALUE,  7, REPORTED,   7, REPORTED",
    "VALUE,  7, RECOVERED,  7, RECOVERED",
    "VALUE,  7, REPORTED,   8, WRONG",
    "VALUE,  7, RECOVERED,  8, WRONG",
    "VALUE,  7, UNREADABLE,  , NULL",
    "VALUE,  7, BLANK,       , NULL",
    "BLANK,  0, BLANK,       , BLANK",
    "BLANK,  0, UNREADABLE,  , NULL",
    "BLANK,  0, RECOVERED,  0, RECOVERED",
    "BLANK,  0, REPORTED,   0, WRONG",
    "BLANK,  7, RECOVERED,  0, WRONG",
    "ABSENT, 7, UNREADABLE,  , LOST",
    "ABSENT, 7, RECOVERED,  7, RECOVERED",
    "ABSENT, 7, REPORTED,   7, WRONG"
  })
  void judges(
      TrueCell.State state,
      BigDecimal truth,
      FigureStatus status,
      BigDecimal read,
      Verdict verdict) {
    TrueCell cell = new TrueCell(state, truth, Optional.empty(), "");
    Figure<ReviewCell> figure =
        new Figure<>(
            new ReviewCell(Channel.RECONSIDERATION, ReviewOutcome.TOTAL),
            Optional.ofNullable(read),
            "件",
            "",
            status,
            Optional.empty(),
            Optional.empty());
    assertThat(CellJudge.judge(cell, Optional.of(figure))).isEqualTo(verdict);
  }
}
