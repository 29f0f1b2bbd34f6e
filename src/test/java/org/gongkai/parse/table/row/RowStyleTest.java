package org.gongkai.parse.table.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.parse.table.atom.AtomScanner;
import org.gongkai.parse.table.atom.TableKind;
import org.gongkai.parse.table.row.RowStyle.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What rows show of their print; each row begins with the label 甲乙. */
class RowStyleTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          甲乙 007 1,          3, true
          甲乙 10 1 5,         3, false
          甲乙 5/3,            3, true
          甲乙 5 / 3,          3, false
          甲乙 4 -3 2,         3, false
          甲乙 1234567890,     2, true
          甲乙 123456789,      2, false
          甲乙 1234567890 0,   12, false
          甲乙1234567,         7, true
          甲乙123456,          7, false
          甲乙 1234567,        7, false
          甲乙|1234567,        7, false
          甲乙1234567,         1, false
          甲乙 1 2 3 44,       3, true
          甲乙 1 2 3 4,        3, false
          甲乙 1 22 3,         3, false""")
  void findsFiguresThatStandSideBySide(String row, int cells, boolean glued) {
    assertThat(style(cells, row).glued()).isEqualTo(glued);
  }

  @Test
  void takesNoPrintForGluedOfWhichHalfTheRowsAreRuns() {
    assertThat(style(7, "甲乙1234567", "甲乙 1 2 3 4 5 6 7").glued()).isFalse();
    assertThat(style(7, "甲乙1234567", "甲乙7654321", "甲乙 1 2 3 4 5 6 7").glued()).isTrue();
  }

  @Test
  void findsSpacesInsideNumbersByTheLabelsOrByFiguresInExcess() {
    assertThat(style(3, "甲乙 1 2 3 4").spaced()).isTrue();
    assertThat(style(3, "甲乙 1 2 3").spaced()).isFalse();
    assertThat(style(3, "甲乙\t1\t2\t3\t4").spaced()).isFalse();
    assertThat(style(3, "甲乙 1 2  3  4").spaced()).isFalse();
    assertThat(style(true, 3, "甲乙 1 2 3").spaced()).isTrue();
    assertThat(style(true, 3, "甲乙 1 2 3", "甲乙 0 12 0").spaced()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"甲乙 1 2  3  4 5", "甲乙 1 2  3  4  5", "甲乙  1  2 6  3"})
  void findsCellsThatSeveralSpacesPart(String row) {
    assertThat(style(true, 3, row).wideCells()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "甲乙 1 2  3   4 5",
        "甲乙 1 2  3 4 5",
        "甲乙 1 2 3 4 5",
        "甲乙 1 2\u00A0\u00A03\u00A0\u00A04"
      })
  void findsNoCellsWhereSpacesAreUnequalOrFew(String row) {
    assertThat(style(true, 3, row).wideCells()).isFalse();
  }

  @Test
  void findsNoWideCellsWhereNothingIsSpaced() {
    assertThat(style(3, "甲乙  1  2  3").wideCells()).isFalse();
  }

  @Test
  void findsACellALineWhereMostRowsOfSeveralFiguresAreSo() {
    assertThat(style(3, "甲乙\n1\n2\n3").cellALine()).isTrue();
    assertThat(style(3, "甲乙\n1\n2 3").cellALine()).isTrue();
    assertThat(style(4, "甲乙\n1 2\n3 4").cellALine()).isFalse();
    assertThat(style(3, "甲乙 1 2 3").cellALine()).isFalse();
    assertThat(style(3, "甲乙\n1\n2\n3", "甲乙 1 2 3").cellALine()).isFalse();
    assertThat(style(3, "甲乙\n1\n2\n3", "甲乙\n1\n2\n3", "甲乙 1 2 3").cellALine()).isTrue();
    assertThat(style(3, "甲乙\n1\n2\n3", "甲乙 1").cellALine()).isTrue();
    assertThat(style(1, "甲乙\n1").cellALine()).isFalse();
    assertThat(style(5, "甲乙\n\t1 2\n\t\n\t\n\t3 4").cellALine()).isFalse();
    assertThat(style(4, "甲乙\n\t1 2\n\t\n\t\n\t3 4").cellALine()).isTrue();
  }

  @Test
  void findsThatEmptyLinesPartTheFiguresOfACompleteRow() {
    assertThat(style(3, "甲乙\n1\n\n2\n\n3").emptyLinesPart()).isTrue();
    assertThat(style(3, "甲乙\n1\n\n2\n3").emptyLinesPart()).isFalse();
    assertThat(style(4, "甲乙\n1\n\n2\n\n3").emptyLinesPart()).isFalse();
    assertThat(style(3, "甲乙\n\t1\n\t\n\t2\n\t\n\t3").emptyLinesPart()).isFalse();
    assertThat(style(1, "甲乙\n\n1").emptyLinesPart()).isFalse();
  }

  @Test
  void findsThatEveryOtherLinePartsTheFiguresOfRowsWithBlanks() {
    String row = "甲乙\n\n1\n\n\n\n3";
    String even = "甲乙\n\n1\n\n\n3";

    assertThat(style(3, row, row, row, row).emptyLinesPart()).as("too few").isFalse();
    assertThat(style(3, row, row, row, row, row).emptyLinesPart()).isTrue();
    assertThat(style(3, row, row, row, row, even).emptyLinesPart()).isTrue();
    assertThat(style(3, row, row, row, even, even).emptyLinesPart()).isFalse();
    assertThat(style(3, even, even, even, even, even).emptyLinesPart()).isFalse();
    assertThat(style(3, row, row, row, row, row, "甲乙\n\n\n").emptyLinesPart()).isTrue();
  }

  @Test
  void findsEmptyCellsBesideCompleteRows() {
    assertThat(style(2, "甲乙\t\t1\t2").emptiesFrame()).isTrue();
    assertThat(style(2, "甲乙\t1\t2").emptiesFrame()).isFalse();
    assertThat(style(2, "甲乙\t1\t2", "甲乙\t\t2").emptiesFrame()).isFalse();
    assertThat(style(3, "甲乙\t1\t2", "甲乙\t1\t2").emptiesFrame()).isTrue();
    assertThat(style(3, "甲乙\t1\t2").emptiesFrame()).isFalse();
  }

  @Test
  void learnsFromAnotherTableWhatItsOwnPrintDoesNotDeny() {
    RowStyle all = new RowStyle(true, true, true, true, true, true, true);

    assertThat(RowStyle.PLAIN.and(all, false))
        .isEqualTo(new RowStyle(true, false, true, false, true, false, true));
    assertThat(RowStyle.PLAIN.and(all, true).spaced()).isFalse();
    assertThat(RowStyle.PLAIN.and(RowStyle.PLAIN, false)).isEqualTo(RowStyle.PLAIN);
    assertThat(all.and(RowStyle.PLAIN, true)).isEqualTo(all);
    assertThat(RowStyle.PLAIN.withGlued().glued()).isTrue();
    assertThat(RowStyle.PLAIN.withEmptyLinesThatPart().emptyLinesPart()).isTrue();
  }

  @Test
  void seesDigitsTogetherInNumbersAlone() {
    assertThat(RowStyle.hasDigitsTogether(samples(new StringBuilder(), 3, "甲乙 1 22").get(0)))
        .isTrue();
    assertThat(RowStyle.hasDigitsTogether(samples(new StringBuilder(), 3, "甲乙 1 —— 2").get(0)))
        .isFalse();
  }

  private static RowStyle style(int cells, String... rows) {
    return style(false, cells, rows);
  }

  private static RowStyle style(boolean labelsSpaced, int cells, String... rows) {
    StringBuilder text = new StringBuilder();
    List<Sample> samples = samples(text, cells, rows);
    return RowStyle.of(text.toString(), samples, labelsSpaced);
  }

  private static List<Sample> samples(StringBuilder text, int cells, String... rows) {
    String all = String.join("\n", rows);
    text.append(all);
    List<Sample> samples = new ArrayList<>();
    int begin = 0;
    for (String row : rows) {
      int end = begin + row.length();
      samples.add(new Sample(AtomScanner.scan(all, begin, end, TableKind.APPLICATIONS), cells));
      begin = end + 1;
    }
    return samples;
  }
}
