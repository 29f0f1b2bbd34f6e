package org.gongkai.parse.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.parse.table.PrintedValues.disclosures;
import static org.gongkai.parse.table.PrintedValues.row;

import java.util.stream.Collectors;
import org.gongkai.form.Edition;
import org.gongkai.form.OfficialForm;
import org.gongkai.form.Outcome;
import org.junit.jupiter.api.Test;

/** Rows in which the text ends. */
class OpenRowsTest {

  private static final String DISCLOSURES = "信息内容\n本年新制作数量\n本年新公开数量\n对外公开总数量\n规章\n0\n0\n0\n规范性文件\n";

  @Test
  void keepsTheFirstCellsOfARowOfApplicationsInWhichTheTextEnds() {
    assertThat(row(begun("0\t0\t0"), Outcome.REJECTED_REPEATED))
        .containsExactly("0", "0", "0", "", "", "", "");
  }

  @Test
  void leavesARowOpenWhoseLastFigureMayHaveLostDigits() {
    assertThat(row(begun("0\t0\t4"), Outcome.REJECTED_REPEATED)).containsOnly("");
  }

  @Test
  void leavesARowOpenThatABarClosesBeforeItIsFull() {
    assertThat(row(begun("0\t0\t0\t").replace('\t', '|'), Outcome.REJECTED_REPEATED))
        .containsOnly("");
  }

  @Test
  void leavesARowOpenBehindOneThatLostACell() {
    String text = begun("0\t0\t0").replace("其他情形）\t0", "其他情形）");

    assertThat(row(text, Outcome.REJECTED_REPEATED)).containsOnly("");
  }

  @Test
  void keepsTheFirstCellsOfARowOfDisclosuresInWhichTheTextEnds() {
    assertThat(disclosures(DISCLOSURES + "7\n0\n")).startsWith("0", "0", "0", "7", "0", "");
    assertThat(disclosures(DISCLOSURES + "0\n7\n")).startsWith("0", "0", "0", "", "", "");
    assertThat(disclosures(DISCLOSURES.replace("规章\n0\n0", "规章\n0") + "7\n0\n"))
        .startsWith("", "", "", "", "", "");
  }

  /** Table 3 up to the row of repeated requests, which begins with these figures. */
  private static String begun(String figures) {
    return OfficialForm.outcomes(Edition.FORM_2019).stream()
        .takeWhile(outcome -> outcome != Outcome.REJECTED_REPEATED)
        .map(outcome -> label(outcome) + "\t0".repeat(7) + "\n")
        .collect(Collectors.joining("", "申请人情况\n", "重复申请\t" + figures + "\n"));
  }

  private static String label(Outcome outcome) {
    return outcome.zh().replaceAll(".* [0-9]\\.", "");
  }
}
