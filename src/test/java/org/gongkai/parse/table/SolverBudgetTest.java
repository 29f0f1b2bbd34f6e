package org.gongkai.parse.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.check.Assessment;
import org.gongkai.form.Applicant;
import org.gongkai.form.Edition;
import org.gongkai.form.OfficialForm;
import org.gongkai.form.Outcome;
import org.gongkai.parse.table.application.ApplicationRows;
import org.gongkai.parse.table.application.ApplicationTableReader;
import org.gongkai.parse.table.atom.Atom;
import org.gongkai.parse.table.atom.AtomScanner;
import org.gongkai.parse.table.atom.PrintedRow;
import org.gongkai.parse.table.atom.TableKind;
import org.gongkai.parse.table.page.PageText;
import org.gongkai.parse.table.row.BlockCutter;
import org.gongkai.parse.table.row.Cutter;
import org.gongkai.parse.table.row.DigitRun;
import org.gongkai.parse.table.row.Reading;
import org.gongkai.parse.table.row.Reading.Part;
import org.gongkai.parse.table.row.RowReader;
import org.gongkai.parse.table.row.RowStyle;
import org.gongkai.parse.table.row.TotalCutter;
import org.gongkai.parse.table.sum.Candidates;
import org.gongkai.parse.table.sum.CountRows;
import org.gongkai.parse.table.sum.ResultColumns;
import org.gongkai.report.AssessedReport;
import org.gongkai.report.Figure;
import org.gongkai.report.FigureStatus;
import org.gongkai.report.Issue;
import org.gongkai.report.OfficialTables;
import org.gongkai.report.SourceDocument;
import org.gongkai.report.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page made to cost costs a bounded number of steps; no clock is asked. */
class SolverBudgetTest {

  private static final int DIGITS = 10_000;
  private static final int CELLS = Applicant.values().length;
  private static final int BLOCKS = 3;
  private static final int BLOCK = 5;

  /** Once the budget is spent, each cell of the way that was being tried still meets its end. */
  private static final int MOST_UNWOUND = BLOCKS * BLOCK * 8;

  static final List<String> SEPARATORS = List.of("", " ", "  ", "\t", "\n", ".", "-");

  private static final String REVIEW_HEAD = PrintedValues.REVIEW_HEAD.replace('|', '\t');

  @ParameterizedTest
  @FieldSource("SEPARATORS")
  void aSearchInARunOfDigitsStaysWithinItsBudget(String separator) {
    List<Atom> atoms = atoms(digits(DIGITS, separator));
    for (boolean splits : new boolean[] {true, false}) {
      DigitRun run = new DigitRun(atoms, true, splits);
      Cutter cells = new Cutter(run);
      assertThat(cells.cut(CELLS, CELLS)).isEmpty();
      assertThat(cells.steps()).isLessThanOrEqualTo(Cutter.MOST_STEPS + MOST_UNWOUND);

      TotalCutter sums = new TotalCutter(run);
      assertThat(sums.cut(CELLS)).isEmpty();
      assertThat(sums.steps()).isLessThanOrEqualTo(Cutter.MOST_STEPS + MOST_UNWOUND);

      BlockCutter blocks = new BlockCutter(run, BLOCK, true);
      assertThat(blocks.cut(BLOCKS)).allMatch(List::isEmpty);
      assertThat(blocks.steps()).isLessThanOrEqualTo(Cutter.MOST_STEPS + MOST_UNWOUND);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {24, 28, 40, 50})
  void aSearchThatDigitsLetGoOnIsGivenUpWithNothingFound(int length) {
    Cutter cutter = new Cutter(run(digits(length, "")));
    assertThat(cutter.cut(CELLS, CELLS)).isEmpty();
    assertThat(cutter.steps()).isBetween(10_000, Cutter.MOST_STEPS + MOST_UNWOUND);
  }

  @Test
  void aSumLeavesFewWaysOfALongRunOfDigits() {
    String row = "12242" + "9394" + "10469" + "5332" + "3539" + "2433" + "43409";
    TotalCutter cutter = new TotalCutter(run(row));
    assertThat(cutter.cut(CELLS))
        .hasSizeBetween(1, 100)
        .extracting(parts -> parts.stream().map(Part::number).collect(Collectors.joining(" ")))
        .contains("12242 9394 10469 5332 3539 2433 43409");
  }

  @Test
  void theBudgetEndsASearchThatWouldGoOn() {
    Cutter cutter = new Cutter(run(digits(60, "")));
    assertThat(cutter.cut(BLOCKS * BLOCK, BLOCKS * BLOCK)).isEmpty();
    assertThat(cutter.steps()).isBetween(Cutter.MOST_STEPS + 1, Cutter.MOST_STEPS + MOST_UNWOUND);
  }

  @Test
  void theColumnsAreGivenUpAfterABoundedNumberOfStates() {
    // Each row may hold a power of two or nothing. The first total is within reach, no other is.
    Map<Outcome, List<Reading>> rows = new EnumMap<>(Outcome.class);
    List<Outcome> results =
        OfficialForm.outcomes(Edition.FORM_2019).stream()
            .filter(o -> o.group().isResult())
            .toList();
    for (int i = 0; i < results.size(); i++) {
      rows.put(results.get(i), List.of(reading(0), reading(2L << i)));
    }
    rows.put(
        Outcome.RESULTS_TOTAL,
        Stream.concat(
                Stream.of(reading(0)),
                IntStream.range(0, 20_000).mapToObj(i -> reading(2L * i + 1)))
            .toList());

    assertThat(CountRows.decide(rows, results).proof()).isEqualTo(CountRows.Proof.NONE);
    ResultColumns columns =
        new ResultColumns(results.stream().map(row -> new Candidates(rows.get(row))).toList());
    assertThat(columns.holds(reading(0).counts())).isTrue();
    rows.get(Outcome.RESULTS_TOTAL).forEach(total -> columns.holds(total.counts()));
    assertThat(columns.isGivenUp()).isTrue();
    assertThat(columns.states())
        .isBetween(CountRows.MOST_STATES, CountRows.MOST_STATES + results.size());
  }

  @ParameterizedTest
  @FieldSource("SEPARATORS")
  void everySearchOnALabelledPageStaysWithinItsBudget(String separator) {
    PageText page = PageText.of(new Text(labelled(separator)));
    ApplicationRows print = ApplicationRows.find(page, 0, page.ideographs().size()).orElseThrow();
    RowStyle style = ApplicationTableReader.style(page, print);
    assertThat(print.rows()).hasSize(OfficialForm.outcomes(Edition.FORM_2019).size());
    for (PrintedRow<Outcome> row : print.rows()) {
      RowReader reader = RowReader.of(row.atoms(), CELLS, style);
      List<List<Atom>> variants = reader.cuts().variants();
      assertThat(variants).hasSizeLessThanOrEqualTo(row.atoms().size() + 1);
      for (List<Atom> variant : variants) {
        Cutter cutter = new Cutter(new DigitRun(variant, reader.cuts().joins(variant), true));
        cutter.cut(CELLS, CELLS);
        assertThat(cutter.steps()).isLessThanOrEqualTo(Cutter.MOST_STEPS + MOST_UNWOUND);
      }
    }
  }

  @ParameterizedTest
  @FieldSource("SEPARATORS")
  void aLabelledPageOfDigitsEndsWithEmptyCellsAndAnIssueForEach(String separator) {
    AssessedReport assessed = assess(title() + labelled(separator) + reviews(separator) + ending());
    List<Figure<?>> figures = figures(assessed.report().tables());
    assertThat(figures).hasSize(161 + 15).allMatch(figure -> figure.value().isEmpty());
    List<String> unread =
        figures.stream()
            .filter(figure -> figure.status() == FigureStatus.UNREADABLE)
            .map(figure -> figure.cell().code())
            .toList();
    assertThat(unread).hasSize(161 + 15);
    assertThat(assessed.issues())
        .filteredOn(issue -> issue.rule().equals("cell_unreadable"))
        .extracting(Issue::subject)
        .containsExactlyInAnyOrderElementsOf(unread);
  }

  @ParameterizedTest
  @FieldSource("SEPARATORS")
  void aPageOfDigitsWithoutLabelsHasNoCells(String separator) {
    AssessedReport assessed = assess(title() + digits(DIGITS, separator) + ending());
    assertThat(assessed.report().tables()).isEqualTo(OfficialTables.NONE);
    assertThat(assessed.issues())
        .filteredOn(issue -> issue.rule().equals("table_missing"))
        .extracting(Issue::subject)
        .containsExactly("table2", "table3", "table4");
  }

  /** No digit twice in a row and no nought, so that few runs add up by chance. */
  private static String digits(int count, String separator) {
    return IntStream.range(0, count)
        .mapToObj(i -> Integer.toString(9 - i % 2))
        .collect(Collectors.joining(separator));
  }

  /** Table 3 with ten thousand digits, shared out over its rows. */
  private static String labelled(String separator) {
    List<Outcome> outcomes = OfficialForm.outcomes(Edition.FORM_2019);
    String figures = digits(DIGITS / outcomes.size() + 1, separator);
    return outcomes.stream()
        .map(outcome -> outcome.zh().replaceAll(".* [0-9]\\.", "") + separator + figures)
        .collect(Collectors.joining("\n", "三、收到和处理政府信息公开申请情况\n", "\n"));
  }

  private static String reviews(String separator) {
    return "四、政府信息公开行政复议、行政诉讼情况\n" + REVIEW_HEAD + digits(DIGITS, separator);
  }

  private static String title() {
    return "某某县教育局2020年政府信息公开工作年度报告\n" + "本报告根据《中华人民共和国政府信息公开条例》编制。\n一、总体情况\n本年无主动公开的文件。\n";
  }

  private static String ending() {
    return "\n五、存在的主要问题及改进情况\n无。\n";
  }

  private static DigitRun run(String digits) {
    return new DigitRun(atoms(digits), true, true);
  }

  private static List<Atom> atoms(String text) {
    return AtomScanner.scan(text, 0, text.length(), TableKind.APPLICATIONS);
  }

  private static Reading reading(long natural) {
    Part count = new Part(Long.toString(natural), "", 0, 1);
    Part nothing = new Part("0", "", 0, 1);
    List<Part> between = Collections.nCopies(CELLS - 2, nothing);
    return new Reading(
        Stream.of(List.of(count), between, List.of(count)).flatMap(List::stream).toList(), false);
  }

  private static AssessedReport assess(String text) {
    return Assessment.assess(SourceDocument.ofText("hostile", text))
        .fold(
            assessed -> assessed,
            rejected -> {
              throw new AssertionError(rejected.detail());
            });
  }

  private static List<Figure<?>> figures(OfficialTables tables) {
    return Stream.of(tables.disclosures(), tables.applications(), tables.reviews())
        .flatMap(Optional::stream)
        .<Figure<?>>flatMap(table -> table.figures().stream())
        .toList();
  }
}
