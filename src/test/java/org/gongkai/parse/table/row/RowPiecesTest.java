package org.gongkai.parse.table.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.parse.table.atom.Atom;
import org.gongkai.parse.table.atom.AtomScanner;
import org.gongkai.parse.table.atom.PrintedRow;
import org.gongkai.parse.table.atom.TableKind;
import org.gongkai.parse.table.row.Reading.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways to cut a row, and what shows that its figures are broken or filled up. */
class RowPiecesTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          甲123,        2, '1 23|12 3'
          甲１２3,       3, '1 2 3'
          甲12件,       2, '1 2件'
          甲102,        2, '10 2'
          甲15.68,      1, 15.68
          甲15.68,      2, '1 5.68|15.6 8'
          甲31 5,       2, '3 15|31 5'
          '甲31,322',   3, ''
          甲——3,        2, ''
          甲—3,         2, '_ 3'""")
  void cutsFiguresThatStandSideBySide(String row, int cells, String ways) {
    assertThat(cut(row, cells, false, true)).isEqualTo(ways);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          甲 1 2 3,    2, '1 23|12 3'
          甲 1  2 3,   2, '1 23'
          甲 1 2  3,   1, ''
          甲 1 22 3,   2, ''
          甲 1 22 3,   3, '1 22 3'
          甲 22 3 4,   2, '22 34'
          甲 - 3 4,    2, '_ 34|-3 4'
          甲 - 3 4,    3, '_ 3 4'
          甲 / 3 4,    2, '_ 34'""")
  void joinsDigitsThatOneSpaceParts(String row, int cells, String ways) {
    assertThat(cut(row, cells, true, false)).isEqualTo(ways);
  }

  @Test
  void cutsNothingWhereBoundariesArePrinted() {
    assertThat(cut("甲 12 3", 2, false, false)).isEqualTo("12 3");
    assertThat(cut("甲 12 3", 1, false, false)).isEmpty();
    assertThat(cut("甲 12 3", 3, false, false)).isEmpty();
    assertThat(cut("甲 - 3", 1, false, false)).as("a mark beside a figure").isEmpty();
    assertThat(cut("甲", 1, false, false)).isEmpty();
  }

  @Test
  void placesEachPieceWhereItIsPrinted() {
    String row = "甲12件—";
    List<Part> parts =
        new Cutter(new DigitRun(scan(row), false, true))
            .cut(3, 3).stream().findFirst().orElseThrow();

    assertThat(parts)
        .extracting(part -> row.substring(part.begin(), part.end()))
        .containsExactly("1", "2件", "—");
    assertThat(parts).extracting(Part::unit).containsExactly("", "件", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "甲  21  0  21\n    14  14",
        "甲  14  14\n  21  0  21",
        "甲\n  21  0  21\n  14  14\n  7  7",
        "│甲│21│0│21│\n│  │14│ │14│"
      })
  void findsFiguresThatLinesBreak(String text) {
    assertThat(BrokenFigures.areIn(text, scan(text))).isTrue();
    assertThat(BrokenFigures.torn(text, List.of(row(text))).get(0).atoms())
        .filteredOn(Atom::isValue)
        .isNotEmpty()
        .noneMatch(Atom::isLegible);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "甲  21  0\n    14  14",
        "甲  21  0  21\n               14  14",
        "甲          21  0  21\n  4  14",
        "甲 21 0 21\n    14  14",
        "甲  21  0  21\n    14 14",
        "甲  21  0  21\n    14",
        "甲  21\n  14  14",
        "甲  21  0  21  14  14",
        "│21│0│\n│14│4│",
        "│甲│21│0│21│\n│14│4│4│",
        "甲"
      })
  void leavesFiguresThatMayStandInOtherRows(String text) {
    assertThat(BrokenFigures.areIn(text, scan(text))).isFalse();
    assertThat(BrokenFigures.torn(text, List.of(row(text)))).containsExactly(row(text));
  }

  @Test
  void tearsNoRowOfOneLineBesideThoseThatAreBroken() {
    String text = "甲  21  0  21\n    14  14";
    PrintedRow<String> other = row("甲  5  6");

    assertThat(BrokenFigures.torn(text, List.of(row(text), other)).get(1)).isEqualTo(other);
  }

  @Test
  void takesWordsForNothingInExcessForFillers() {
    assertThat(leading("甲 None None 1 2", 3)).isEqualTo("_ 1 2");
    assertThat(leading("甲 None None 1 2", 4)).isEqualTo("_ _ 1 2");
    assertThat(leading("甲 None 1 2 3 4", 3)).as("a figure in excess").isEqualTo("_ 1 2 3 4");
    assertThat(leading("甲 / 1 2 3", 3)).as("a mark").isEqualTo("_ 1 2 3");
    assertThat(trailing("甲 1 2 3 None", 3)).isEqualTo("1 2 3");
    assertThat(trailing("甲 1 2 None 3", 3)).isEqualTo("1 2 _ 3");
    assertThat(trailing("甲 1 2 3 /", 3)).isEqualTo("1 2 3 _");
    assertThat(trailing("甲 1 2 None", 3)).isEqualTo("1 2 _");
    assertThat(trailing("甲\t1\t\t3\tNone\tNone", 3)).isEqualTo("1 _ 3 _ _");
    assertThat(trailing("甲 None", 0)).as("not of the edition").isEqualTo("_");
  }

  @Test
  void agreesOnACountThatEachReadingPrintsOrTheSumGives() {
    Reading printed = reading("1", "1", "2", "2");
    Reading blank = reading("1", "1", "", "2");

    assertThat(FigureWriter.agreedCount(List.of(printed, printed), 2, 2)).contains(part("2"));
    assertThat(FigureWriter.agreedCount(List.of(printed, blank), 2, 2)).as("2 or 0").isEmpty();
    assertThat(FigureWriter.agreedCount(List.of(reading("0", "0"), reading("", "0")), 0, 2))
        .contains(part("0"));
    assertThat(FigureWriter.agreedCount(List.of(reading("0", "0"), reading("", "")), 0, 2))
        .as("two blanks of a sum")
        .isEmpty();
    assertThat(
            FigureWriter.agreedCount(
                List.of(reading("", "", "0", "0"), reading("", "", "", "0")), 2, 2))
        .as("blanks of another sum")
        .contains(part("0"));
    assertThat(FigureWriter.agreedCount(List.of(), 0, 2)).isEmpty();
  }

  private static Reading reading(String... numbers) {
    return new Reading(List.of(numbers).stream().map(RowPiecesTest::part).toList(), false);
  }

  private static Part part(String number) {
    return new Part(number, "", 0, number.length());
  }

  private static String leading(String text, int cells) {
    return print(Fillers.withoutLeading(text, row(text), cells));
  }

  private static String trailing(String text, int cells) {
    return print(Fillers.withoutTrailing(text, List.of(row(text)), key -> cells).get(0));
  }

  private static String print(PrintedRow<String> row) {
    return row.atoms().stream()
        .map(atom -> atom.number().isEmpty() ? "_" : atom.number())
        .collect(Collectors.joining(" "));
  }

  private static String cut(String row, int cells, boolean joins, boolean splits) {
    return new Cutter(new DigitRun(scan(row), joins, splits))
        .cut(cells, cells).stream()
            .map(
                parts ->
                    parts.stream()
                        .map(part -> part.isBlank() ? "_" : part.number() + part.unit())
                        .collect(Collectors.joining(" ")))
            .collect(Collectors.joining("|"));
  }

  private static PrintedRow<String> row(String text) {
    return new PrintedRow<>("甲", 0, text.length(), scan(text));
  }

  private static List<Atom> scan(String text) {
    return AtomScanner.scan(text, 0, text.length(), TableKind.DISCLOSURES);
  }
}
