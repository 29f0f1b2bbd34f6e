package org.gongkai.parse.table.atom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is met in a row: numbers with their units, {@code /} a mark, {@code -} a dash that may be a
 * sign, {@code =} a longer one, {@code _} an empty cell, {@code ~} an empty line.
 */
class AtomScannerTest {

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = true,
      textBlock =
          """
          '规章 3 2.其他',            '3'
          '规章 3 2、其他',           '3'
          '规章 3 2．“三',           '3'
          '规章 3 2.',               '3'
          '规章 3 2. ⏎其他',          '3'
          '规章 3 2⏎ . 其他',         '3'
          '规章 3 2⏎、其他',          '3 2'
          '规章 3 2 . 5',            '3 2 , 5'
          '规章 3 （2）其他',          '3'
          '规章 3 (2)其他',           '3'
          '规章 3 2)',               '3 2'
          '规章 3 12.其他',           '3 1'
          '规章 3 2022年',           '3'
          '规章 3 2 0 2 2 年',        '3'
          '规章 3 5 % 4',            '4'
          '规章 3 第2页 4',           '3 4'
          '规章 3 第 2 / 5 4',        '3 / 5 4'
          '规章 3 第2 4',            '3 2 4'
          '规章 v2 4',               '4'
          '规章 3 http://a.b/7 4',   '3 4'
          '规章 2022/1/5 3',         '3'
          '规章 2022-01-05 10:22 3', '3'
          '规章 2022-1/5',           '2022 - 1 / 5'
          '规章 1，2，3',             '1 2 3'
          '规章 1,234',              '1234'
          '规章 1 , 234',            '1 , 234'
          '规章 1 , 23 4',           '1 , 23 4'
          '规章 1 , 23',             '1 23'
          '规章 1, 7',               '1 7'
          '规章 15.68万元 3',         '15.68万元 3'
          '规章 15.68 亿元',          '15.68亿元'
          '规章 15元',               '15元'
          '规章 3件 4项',             '3件 4项'
          '规章 3件事',               '3'
          '规章 3 件',               '3'
          '规章 增 3 减4',            '3 -4'
          '规章 增加3 减少4',          '3 -4'
          '规章 增/减 3',             '3'
          '规章 +3 ＋ 4 + 件',        '3 4'
          '规章 －3 — 4',            '- 3 / 4'
          '规章 —— 3',               '= 3'
          '规章 --- 3',              '3'
          '规章 / 3 \\ 4',           '/ 3 / 4'
          '规章 无 3',                '/ 3'
          '规章 无无 3',              '/ / 3'
          '规章 零 3',                '0 3'
          '规章 〇 3',                '0 3'
          '规章 零件 3',              '3'
          '规章 １２ 3',              '12 3'
          '规章 None 3',            '/ 3'
          '规章 O 3',               '0 3'
          '规章 O',                 '0'
          '规章 Ox 3',              ''
          '规章 v 2 4',             '4'
          '规章 A/7 4',             '4'
          '规章 Z/7 4',             '4'
          '规章 a/7 4',             '4'
          '规章 z/7 4',             '4'
          '规章：3、商业企业',          '3'
          '规章： 12、总计',          '12'
          '规章 3、商业企业',          ''
          '规章⏎3⏎2⏎.其他',          '3'
          '规章⏎零⏎3',              '0 3'
          '规章 增⏎3 减⏎4',          '3 4'
          '规章 3万 4',             '3万 4'
          '规章 3/ 否 4',           '3 / 4'
          '规章 3 是 / 否 4',        '3 4'
          '规章 —————— 3',          '= 3'
          '规章 ——————— 3',         '3'
          '规章（甲）含3件 4',        '3件 4'
          '规章含3件 4',            '3件 4'
          '规章(甲3)4',             '4'
          '规章(3甲)4',             '4'
          '规章（含12345件）4',       '4'
          '规章（含123456件）4',      '123456件 4'
          '规章</b 7>3',            '3'
          '规章<5>3',               '5 3'
          '规章<a:7>3',             '3'
          '规章<z:7>3',             '3'
          '规章<A:7>3',             '3'
          '规章<Z:7>3',             '3'""")
  void readsWhatStandsInARow(String row, String atoms) {
    assertThat(scan(row.replace("⏎", "\n"))).isEqualTo(atoms);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          '规章 1 3',          1·3
          '规章 1  3',         1 3
          '规章 1/3',          1/3
          '规章 1⏎3',          1⏎3
          '规章→1→3',          1→3
          '规章<td>1</td><td>3</td>', 1→3
          '规章 1，2，3',        1 2 3
          '规章 1*3',          1 3
          '规章 1件3',         1 3
          '规章 1---3',        1 3
          '规章 1 2022/1/5 3', 1 3
          '规章 1 第2页 3',      1 3
          '规章 1 无无 3',       1·/ /·3
          '规章 1 乙 3',        1 3
          '规章 1 事项 3',       1#3
          '规章 1 事 项 3',      1#3
          '规章 1 乙丙 3',       1!3
          '规章 1 注 3',        1 3
          '规章 1 注：3',       1!3
          '规章 1 备注: 3',      1!3""")
  void seesWhatPartsFigures(String row, String parted) {
    String text = row.replace('⏎', '\n').replace('→', '\t');
    StringBuilder seen = new StringBuilder();
    for (Atom atom : AtomScanner.scan(text, 0, text.length(), TableKind.DISCLOSURES)) {
      seen.append(
          seen.isEmpty()
              ? ""
              : List.of("", "·", " ", "→", "⏎", "#", "!").get(atom.gap().ordinal()));
      seen.append(atom.kind() == Atom.Kind.MARK ? "/" : atom.number());
    }
    assertThat(seen).hasToString(parted);
  }

  @ParameterizedTest
  @CsvSource({
    "规章→1→x→3, 1 3",
    "规章→1→*→3, 1 3",
    "规章→1→---→3, 1 3",
    "规章→1→2022/1/5→3, 1 3",
    "规章→1→→→3, 1 _ _ 3"
  })
  void takesACellThatHoldsSomethingElseForNoEmptyOne(String row, String atoms) {
    assertThat(scan(row.replace('→', '\t'))).isEqualTo(atoms);
  }

  @ParameterizedTest
  @CsvSource({
    "规章 5¦5, 5",
    "规章 -¦-, -",
    "规章 None¦., /",
    "规章 3 ¦2, 3",
    "规章 3¦件, 3",
    "规章 3¦.5, 3",
    "规章 无¦无, /"
  })
  void scansNothingBehindTheRow(String row, String atoms) {
    assertThat(print(row.replace("¦", ""), row.indexOf('¦'), TableKind.DISCLOSURES))
        .isEqualTo(atoms);
  }

  @Test
  void takesAProgramsWordForNothingOnTheLineOfTheNextLabelForNoneOfTheRow() {
    String row = "规章 1 2\nNone 行政许可";

    assertThat(print(row, row.indexOf('行'), TableKind.DISCLOSURES)).isEqualTo("1 2");
    assertThat(print(row.replace(" 行", "\n行"), row.indexOf('行'), TableKind.DISCLOSURES))
        .isEqualTo("1 2 /");
    assertThat(print("规章 None 2 行政许可", 10, TableKind.DISCLOSURES)).isEqualTo("/ 2");
  }

  @Test
  void spansTheSignTheDigitsAndTheUnitOfAFigure() {
    String row = "规章 ＋ 4 减3 1 , 234 15.68 万元 ——";

    assertThat(AtomScanner.scan(row, 0, row.length(), TableKind.DISCLOSURES))
        .extracting(atom -> row.substring(atom.begin(), atom.end()))
        .containsExactly("＋ 4", "减3", "1", ",", "234", "15.68 万元", "——");
  }

  @Test
  void joinsASignWithTheFigureThatItTouches() {
    String row = "规章 -3 - 4 /5 6 -";

    assertThat(print(Signs.join(AtomScanner.scan(row, 0, row.length(), TableKind.REVIEWS))))
        .isEqualTo("-3 - 4 / 5 6 -");
  }

  @Test
  void seesEmptyCellsAndLines() {
    assertThat(scan("规章\t1\t\t3\t\n")).isEqualTo("1 _ 3 _");
    assertThat(scan("规章|1||3|\n")).isEqualTo("1 _ 3");
    assertThat(scan("规章\n1\n\n3")).isEqualTo("1 ~ 3");
    assertThat(scan("规章\n\t1\n\t\n\t3")).isEqualTo("1 _ 3");
    assertThat(scan("规章<td>1</td><td></td><td class=x>3</td>")).isEqualTo("1 _ 3");
    assertThat(scan("规章<td>1</td><b>2</b><TD/>3<th>4")).isEqualTo("1 2 3 4");
    assertThat(scan("规章<5 3")).isEqualTo("5 3");
  }

  @Test
  void leavesThePageNumberBetweenDashesOut() {
    assertThat(scan("规章 1 2\n— 3 —\n4")).isEqualTo("1 2 4");
    assertThat(scan("规章 1 2\n-3-\n4")).isEqualTo("1 2 4");
    assertThat(scan("规章 1 2 — 3 —\n4")).as("on the line of figures").isEqualTo("1 2 / 3 / 4");
    assertThat(scan("规章 1 2\n— 3 — 4")).isEqualTo("1 2 / 3 / 4");
    assertThat(scan("规章 1 2\n—\n3\n—\n4")).as("three cells").isEqualTo("1 2 / 3 / 4");
    assertThat(scan("规章 1 2\n— 12345 —\n4")).isEqualTo("1 2 / 12345 / 4");
    assertThat(scan("规章 1 2\n— 1234 —\n4")).isEqualTo("1 2 4");
    assertThat(scan("规章\t1\n—\t3\t—\n4")).as("three cells").isEqualTo("1 / 3 / 4");
    assertThat(scan("规章 1 2\n— 3 4")).isEqualTo("1 2 / 3 4");
  }

  @Test
  void leavesThePageNumberBeforeThatOfAllPagesOut() {
    assertThat(scan("规章 1 2\n3/8\n4")).isEqualTo("1 2 4");
    assertThat(scan("规章 1 2\n3/8")).isEqualTo("1 2");
    assertThat(count("规章 1 2\n3 / 8\n4")).isEqualTo("1 2 4");
    assertThat(scan("规章 1 2\n3 / 8\n4")).as("three cells").isEqualTo("1 2 3 / 8 4");
    assertThat(count("规章 1 2\n12 / 3\n4")).isEqualTo("1 2 12 / 3 4");
    assertThat(scan("规章 1 3/8\n4")).as("on the line of figures").isEqualTo("1 3 / 8 4");
  }

  @Test
  void takesAPieceOfALabelSetVerticallyForNoMark() {
    assertThat(count("规章 1 2\n无\n法\n3")).isEqualTo("1 2 3");
    assertThat(count("规章 1 2\n四\n无 3")).isEqualTo("1 2 3");
    assertThat(count("规章 1 2\n（四）无 3")).isEqualTo("1 2 3");
    assertThat(count("规章 1 2\n四、无 3")).isEqualTo("1 2 3");
    assertThat(count("规章 1 2\n） 无 3")).isEqualTo("1 2 3");
    assertThat(count("规章 1 2\n无 3.要")).isEqualTo("1 2");
    assertThat(count("规章 1 2\n无\n3")).isEqualTo("1 2 3");
    assertThat(count("规章\n1\n无\n3")).as("a cell a line").isEqualTo("1 / 3");
    assertThat(count("规章 1 2 无 3")).isEqualTo("1 2 / 3");
    assertThat(count("规章 1 2 无 3.要")).isEqualTo("1 2 /");
    assertThat(count("规章 1 2\n无 3")).isEqualTo("1 2 / 3");
    assertThat(count("规章\t1\t2\n无\n3")).as("a cell a line").isEqualTo("1 2 / 3");
    assertThat(count("规章 1 2 提供 无 3")).isEqualTo("1 2 3");
    assertThat(count("规章 提供 无 3")).isEqualTo("/ 3");
    assertThat(count("规章 1 2\n乙\n无 3")).isEqualTo("1 2 3");
    assertThat(count("规章 1 2\n无 3\n乙\n4")).isEqualTo("1 2 3 4");
    assertThat(count("规章 1 2\n无 3\n乙丙\n4")).isEqualTo("1 2 / 3 4");
    assertThat(print("规章 1 2\n无\n3", TableKind.DISCLOSURES)).isEqualTo("1 2 / 3");
    assertThat(print("总计\n1 2\n行政诉讼\n无 3", TableKind.REVIEWS)).isEqualTo("1 2 / 3");
  }

  @Test
  void readsNoDecimalsWhereOnlyCountsAre() {
    String row = "规章 15.5 3";

    assertThat(print(row, TableKind.APPLICATIONS)).isEqualTo("15 , 5 3");
    assertThat(print("规章 +3 减4", TableKind.APPLICATIONS)).isEqualTo("3 4");
    assertThat(print("规章 3元", TableKind.APPLICATIONS)).isEqualTo("3");
    assertThat(print("规章\t1\t+\t3", TableKind.APPLICATIONS)).as("no empty cell").isEqualTo("1 3");
  }

  private static String scan(String row) {
    return print(row, TableKind.DISCLOSURES);
  }

  private static String count(String row) {
    return print(row, TableKind.APPLICATIONS);
  }

  private static String print(String row, TableKind table) {
    return print(row, row.length(), table);
  }

  private static String print(String row, int end, TableKind table) {
    return print(AtomScanner.scan(row, 0, end, table));
  }

  private static String print(List<Atom> atoms) {
    return atoms.stream()
        .map(
            atom ->
                switch (atom.kind()) {
                  case NUMBER -> atom.number() + atom.unit();
                  case MARK -> atom.isDash() ? "-" : atom.number().isEmpty() ? "/" : "=";
                  case EMPTY -> "_";
                  case EMPTY_LINE -> "~";
                })
        .collect(Collectors.joining(" "));
  }
}
