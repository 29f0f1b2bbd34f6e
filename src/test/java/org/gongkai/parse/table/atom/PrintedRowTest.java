package org.gongkai.parse.table.atom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What of the print behind a label is its row's: the numbers of its atoms. */
class PrintedRowTest {

  @Test
  void leavesOutNumbersOnLinesThatNoTabLeads() {
    assertThat(untabbed("甲\n\t1\n\t2\n7\n\t3")).containsExactly("1", "2", "3");
    assertThat(untabbed("甲\n\t1\n7\n")).containsExactly("1");
    assertThat(untabbed("甲\n\t1\n7\n8")).as("more such lines").containsExactly("1", "7", "8");
    assertThat(untabbed("甲\n\t1\n\t2\n 7")).as("a space leads").containsExactly("1", "2", "7");
    assertThat(untabbed("甲\n\t丙1\n7")).as("words lead").containsExactly("1", "7");
    assertThat(untabbed("甲\n\t1\n/\n\t3")).as("a mark").containsExactly("1", "", "3");
    assertThat(untabbed("甲 1\n\t2")).containsExactly("1", "2");
  }

  @Test
  void endsARowAtWordsThatAreNotTheForms() {
    assertThat(numbers(row("甲 1 2 丙丁 3").cutAtForeignWords())).containsExactly("1", "2");
    assertThat(numbers(row("甲 丙丁 1 2 丙丁 3").cutAtForeignWords(2, 9))).containsExactly("1", "2");
    assertThat(numbers(row("甲 丙丁 1 丙丁 12345").cutAtForeignWords(2, 5))).containsExactly("12345");
    assertThat(numbers(row("甲 丙丁 1 丙丁 1234").cutAtForeignWords(2, 5))).isEmpty();
    assertThat(numbers(row("甲 1 丙丁 2 3").cutAtForeignWords(2, 9))).containsExactly("1");
  }

  @Test
  void takesBackADigitThatMayBeTheNumberOfTheNextLabel() {
    assertThat(shorter("甲 1 22")).contains(List.of("1", "2"));
    assertThat(shorter("甲 1 2 ")).contains(List.of("1"));
    assertThat(shorter("甲 1 23")).as("another number").isEmpty();
    assertThat(shorter("甲 1 2件")).as("with a unit").isEmpty();
    assertThat(shorter("甲 1 /")).isEmpty();
    assertThat(shorter("甲 1 2 丙")).as("words between").isEmpty();
    assertThat(shorter("甲")).isEmpty();
  }

  @Test
  void addsUpFiguresOfWhichTheLastIsTheirSum() {
    assertThat(figures("甲 1 2 3", 3).addsUp()).isTrue();
    assertThat(figures("甲 3 - 3", 3).addsUp()).as("a mark counts nothing").isTrue();
    assertThat(figures("甲 1 2 4", 3).addsUp()).isFalse();
    assertThat(figures("甲 1 1", 3).addsUp()).as("of three").isFalse();
    assertThat(figures("甲 1234567890 0 1234567890", 3).addsUp()).as("no count").isFalse();
    assertThat(figures("甲 123456789 0 123456789", 3).addsUp()).isTrue();
  }

  private static RowFigures figures(String text, int cells) {
    List<Atom> values = row(text).atoms().stream().filter(Atom::isValue).toList();
    return RowFigures.rows(values, false, cells).get(0);
  }

  private static Optional<List<String>> shorter(String text) {
    return row(text).withoutLastDigit(text, digit -> digit == '2').map(PrintedRowTest::numbers);
  }

  private static List<String> untabbed(String text) {
    return numbers(row(text).withoutUntabbedLines(text));
  }

  private static PrintedRow<String> row(String text) {
    List<Atom> atoms = AtomScanner.scan(text, 0, text.length(), TableKind.APPLICATIONS);
    return new PrintedRow<>("甲", 0, text.length(), atoms);
  }

  private static List<String> numbers(PrintedRow<String> row) {
    return row.atoms().stream().filter(Atom::isValue).map(Atom::number).toList();
  }
}
