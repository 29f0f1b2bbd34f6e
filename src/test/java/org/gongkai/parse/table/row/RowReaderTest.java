package org.gongkai.parse.table.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.gongkai.form.Outcome;
import org.gongkai.parse.table.atom.Atom;
import org.gongkai.parse.table.atom.AtomScanner;
import org.gongkai.parse.table.atom.PrintedRow;
import org.gongkai.parse.table.atom.TableKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One row, which begins with the label 甲乙, in the style that its table shows. */
class RowReaderTest {

  private static final RowStyle SPACED =
      new RowStyle(true, false, false, false, false, false, false);
  private static final RowStyle GLUED = RowStyle.PLAIN.withGlued();
  private static final RowStyle LINES =
      new RowStyle(false, false, false, true, false, false, false);
  private static final RowStyle FRAMED =
      new RowStyle(false, false, false, false, false, false, true);

  @Test
  void takesBoundariesForCertainThatTheStyleDoesNotDoubt() {
    assertThat(plain("甲乙 1 2 3", 3, RowStyle.PLAIN)).contains("1 2 3");
    assertThat(plain("甲乙 1 2 3", 3, SPACED)).isEmpty();
    assertThat(plain("甲乙  1  2  3", 3, SPACED)).contains("1 2 3");
    assertThat(plain("甲乙 1 2 3", 3, GLUED)).isEmpty();
    assertThat(plain("甲乙\t1\t2\t3", 3, GLUED)).contains("1 2 3");
    assertThat(plain("甲乙\t12\t3", 3, GLUED)).isEmpty();
    assertThat(plain("甲乙\t1\t07\t3", 3, RowStyle.PLAIN)).as("no number").isEmpty();
    assertThat(plain("甲乙\t1\t2\t3\t4", 3, RowStyle.PLAIN)).as("too many").isEmpty();
    assertThat(plain("甲乙", 3, GLUED)).contains("_ _ _");
  }

  @Test
  void fillsUpWithTheBlanksThatArePrinted() {
    assertThat(plain("甲乙\t1\t\t3", 3, RowStyle.PLAIN)).contains("1 _ 3");
    assertThat(plain("甲乙\t1\t\t\t4", 3, RowStyle.PLAIN)).isEmpty();
    assertThat(plain("甲乙\t\t2\t3", 3, RowStyle.PLAIN)).contains("_ 2 3");
    assertThat(plain("甲乙\t\t2\t3", 3, FRAMED)).isEmpty();
    assertThat(plain("甲乙\t\t\t2\t3", 3, RowStyle.PLAIN)).isEmpty();
    assertThat(plain("甲乙\n1\n\n3", 3, LINES)).contains("1 _ 3");
    assertThat(plain("甲乙\n1\n\n3", 3, LINES.withEmptyLinesThatPart())).isEmpty();
    assertThat(plain("甲乙\n\t1\n\t\n\n\t3", 3, LINES)).contains("1 _ 3");
    assertThat(plain("甲乙\n\n2\n3", 3, LINES)).as("an empty line may part rows").isEmpty();
  }

  @Test
  void takesNoFigureForOneThatEmptyLinesSetApart() {
    assertThat(plain("甲乙\n\n7\n\n1\n2", 3, LINES)).isEmpty();
    assertThat(plain("甲乙\n1\n2\n\n7", 3, LINES)).isEmpty();
    assertThat(plain("甲乙\n1\n\n2\n\n7", 3, LINES.withEmptyLinesThatPart())).contains("1 2 7");
    assertThat(plain("甲乙\n1\n\n7", 2, LINES)).as("two cells").contains("1 7");
    assertThat(plain("甲乙\n1\n\n2\n\n3\n\n4", 4, LINES)).contains("1 2 3 4");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          '甲乙 1 2\n7',   true
          '甲乙 7\n1 2',   true
          '甲乙\n1\n2\n7', false
          '甲乙 1 2 7',    false
          '甲乙 1\n7',     false
          '甲乙 1 2\n7 8', false""")
  void findsANumberWithALineOfItsOwnBesideALineOfFigures(String row, boolean lone) {
    RowReader reader = reader(row.replace("\\n", "\n"), 4, RowStyle.PLAIN);

    assertThat(reader.hasLoneNumber()).isEqualTo(lone);
  }

  @Test
  void callsARowLooseThatNoTabParts() {
    assertThat(reader("甲乙\t1 2", 2, RowStyle.PLAIN).isLoose()).isTrue();
    assertThat(reader("甲乙\t1\t2", 2, RowStyle.PLAIN).isLoose()).isFalse();
    assertThat(reader("甲乙\n1\n\n3", 3, LINES).hasInnerBlank()).isTrue();
    assertThat(reader("甲乙\n\n1\n3\n\n", 3, LINES).hasInnerBlank()).isFalse();
    assertThat(reader("甲乙\n1\n\n3", 3, LINES).hasInnerEmptyLine()).isTrue();
    assertThat(reader("甲乙\n\n1\n3\n\n", 3, LINES).hasInnerEmptyLine()).isFalse();
  }

  @Test
  void leavesOutInTurnEachNumberThatMayBeThatOfAPage() {
    assertThat(reader("甲乙\n1\n2\n7", 2, LINES).cuts().variants()).hasSize(4);
    assertThat(reader("甲乙\n1\n2", 2, LINES).cuts().variants()).hasSize(1);
    assertThat(reader("甲乙\n1\n2", 2, SPACED).cuts().variants()).hasSize(3);
    assertThat(reader("甲乙\n1\n2\n1234", 2, LINES).cuts().variants()).as("no page").hasSize(3);
    assertThat(reader("甲乙 1 2\n/", 2, RowStyle.PLAIN).cuts().variants()).hasSize(1);
  }

  @Test
  void givesEveryPlaceToAFigureBesideBlanksWithoutTrace() {
    assertThat(reader("甲乙 1 2", 3, RowStyle.PLAIN).cuts().withBlanks())
        .extracting(RowReaderTest::print)
        .containsExactlyInAnyOrder("1 2 _", "1 _ 2", "_ 1 2");
    assertThat(reader("甲乙 12", 2, GLUED).cuts().complete())
        .extracting(RowReaderTest::print)
        .containsExactly("1 2");
  }

  @Test
  void takesWordsBehindACompleteRowForItsEnd() {
    assertThat(plain("甲乙 1 2 丙丁 3", 2, RowStyle.PLAIN)).contains("1 2");
    assertThat(plain("甲乙 1 丙丁 2", 2, RowStyle.PLAIN)).contains("1 2");
    assertThat(plain("甲乙 1 丙丁 22 33", 2, RowStyle.PLAIN)).isEmpty();
  }

  @Test
  void joinsDigitsThatAreParted() {
    assertThat(plain("甲乙 2 2", 1, RowStyle.PLAIN)).contains("22");
    assertThat(plain("甲乙\t2 2 0\t- 3", 2, RowStyle.PLAIN)).contains("220 -3");
    assertThat(plain("甲乙 22 33", 1, RowStyle.PLAIN)).as("two numbers").isEmpty();
    assertThat(plain("甲乙 2 33", 1, RowStyle.PLAIN)).isEmpty();
    assertThat(plain("甲乙 22 3", 1, RowStyle.PLAIN)).isEmpty();
  }

  @Test
  void takesTheLineThatHoldsAllCellsForTheRow() {
    assertThat(plain("甲乙 7\n1 2", 2, RowStyle.PLAIN)).contains("1 2");
    assertThat(plain("甲乙 77 88\n11 22", 2, RowStyle.PLAIN)).as("two such lines").isEmpty();
    assertThat(plain("甲乙 7 丙丁\n11 22", 2, RowStyle.PLAIN)).as("of another row").isEmpty();
    assertThat(plain("甲乙\t1\t\t3\n7\n", 4, RowStyle.PLAIN)).isEmpty();
    assertThat(plain("甲乙 7\n1\t\t3", 3, RowStyle.PLAIN)).contains("1 _ 3");
    assertThat(plain("甲乙\t\t\t3\t\t\t\n8", 7, RowStyle.PLAIN)).as("of a page").isEmpty();
    assertThat(plain("甲乙 7\t\n8\t\n", 2, RowStyle.PLAIN)).as("a tab ends lines").contains("7 8");
    assertThat(reader("甲乙\t1\t\t3\n7\n", 4, RowStyle.PLAIN).figures()).hasSize(2);
    assertThat(reader("甲乙 1 3\n7\n", 4, RowStyle.PLAIN).figures()).hasSize(3);
    assertThat(plain("甲乙\t1\t2\n\t\t\n", 3, RowStyle.PLAIN)).as("cells of the next row").isEmpty();
  }

  @Test
  void keepsALineThatHoldsAFigureForEachCellThoughCellsHaveLines() {
    assertThat(plain("甲乙\n1 2 3", 3, LINES)).contains("1 2 3");
    assertThat(plain("甲乙\n1 2\n3", 2, LINES)).contains("12 3");
    assertThat(plain("甲乙\n1 2\n3", 3, LINES)).as("one of two cells").isEmpty();
    assertThat(plain("甲乙\n1 2", 1, LINES)).contains("12");
  }

  @Test
  void saysThatANumberOnAnotherLineIsLeftOut() {
    assertThat(reader("甲乙 7\n1 2", 2, RowStyle.PLAIN).leavesNumbersOut()).isTrue();
    assertThat(reader("甲乙 1 2", 2, RowStyle.PLAIN).leavesNumbersOut()).isFalse();
    assertThat(reader("甲乙 /\n1 2", 2, RowStyle.PLAIN).leavesNumbersOut()).isFalse();
    assertThat(reader("甲乙 7\n1\t2", 2, RowStyle.PLAIN).leavesNumbersOut()).isFalse();
  }

  @Test
  void readsTheFirstCellsOfARowInWhichTheTextEnds() {
    assertThat(reader("甲乙 1 0", 4, RowStyle.PLAIN).begun().map(RowReaderTest::print))
        .contains("1 0 _ _");
    assertThat(reader("甲乙 1 4", 4, RowStyle.PLAIN).begun()).as("or 40").isEmpty();
    assertThat(reader("甲乙 1 0", 2, RowStyle.PLAIN).begun()).as("whole").isEmpty();
    assertThat(reader("甲乙\t1\t\t0", 4, RowStyle.PLAIN).begun()).isEmpty();
    assertThat(reader("甲乙", 4, RowStyle.PLAIN).begun()).isEmpty();
  }

  @Test
  void takesSpacesBetweenFiguresForPartsOfThemWhereLinesPartOthers() {
    assertThat(joins("甲乙 1 2\n3 4")).isTrue();
    assertThat(joins("甲乙 1 2")).isFalse();
    assertThat(joins("甲乙\n1\n2")).isFalse();
    assertThat(joins("甲乙 1  2\n3")).isFalse();
  }

  private static boolean joins(String row) {
    RowCuts cuts = reader(row, 9, RowStyle.PLAIN).cuts();
    return cuts.joins(cuts.values());
  }

  @Test
  void findsALineWithFewerCellsThanAllOthers() {
    String[] lines = {"甲\t\t1\t\t2", "乙\t\t\t\t", "丙\t\t3\t\t4", "丁\t1\t2"};

    assertThat(isShort(lines)).isTrue();
    assertThat(isShort("甲\t\t1\t\t2", "乙\t\t\t", "丙\t\t3\t\t4", "丁\t1\t2")).isFalse();
    assertThat(isShort("甲\t\t1\t\t2", "丙\t\t3\t\t4", "丁\t1\t2")).as("too few others").isFalse();
    assertThat(isShort("甲\t1", "乙\t1", "丙\t1", "丁\t1\t2")).as("longer").isFalse();
    assertThat(isShort("甲\t1", "乙\t1", "丙\t1", "丁 1 2")).as("not ruled").isFalse();
    assertThat(isShort("甲\t1", "乙\t1", "丙\t1", "丁\t1")).isFalse();
  }

  /** Whether the last of some rows is short. */
  private static boolean isShort(String... lines) {
    String text = String.join("\n", lines);
    List<PrintedRow<Outcome>> rows = new java.util.ArrayList<>();
    int begin = 0;
    for (int i = 0; i < lines.length; i++) {
      int end = begin + lines[i].length();
      List<Atom> atoms = AtomScanner.scan(text, begin, end, TableKind.APPLICATIONS);
      rows.add(new PrintedRow<>(Outcome.values()[i], begin, end, atoms));
      begin = end + 1;
    }
    return new LineWidths<>(text, rows).isShort(rows.get(rows.size() - 1));
  }

  private static RowReader reader(String row, int cells, RowStyle style) {
    return RowReader.of(
        AtomScanner.scan(row, 0, row.length(), TableKind.APPLICATIONS), cells, style);
  }

  private static Optional<String> plain(String row, int cells, RowStyle style) {
    return reader(row, cells, style).plain().map(RowReaderTest::print);
  }

  private static String print(Reading reading) {
    List<String> parts =
        reading.parts().stream().map(part -> part.isBlank() ? "_" : part.number()).toList();
    return String.join(" ", parts);
  }
}
