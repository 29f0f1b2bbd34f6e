package org.gongkai.cli.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gongkai.check.Assessment;
import org.gongkai.cli.sample.table.PrintedTable;
import org.gongkai.cli.sample.table.ReportTables;
import org.gongkai.cli.sample.table.TrueCell;
import org.gongkai.form.ApplicationCell;
import org.gongkai.form.Cell;
import org.gongkai.form.DisclosureCell;
import org.gongkai.form.Outcome;
import org.gongkai.report.AssessedReport;
import org.gongkai.report.Figure;
import org.gongkai.report.Issue;
import org.gongkai.report.OfficialTable;
import org.gongkai.report.OfficialTables;
import org.gongkai.report.SourceDocument;

/** Holds what was read of some reports against their truth. */
final class TableJudge {

  private final int shown;
  private final boolean showsNull;
  private final Map<TallyKey, Tally> tallies = new TreeMap<>();
  private final Honesty honesty = new Honesty();
  private final FactJudge facts = new FactJudge();
  private final List<String> findings = new ArrayList<>();

  /**
   * @param shown how many findings are kept to look at
   * @param show whether cells that were not read are findings, too
   */
  TableJudge(int shown, Show show) {
    this.shown = shown;
    this.showsNull = show == Show.WRONG_AND_NULL;
  }

  /** What is a finding. */
  enum Show {
    WRONG,
    WRONG_AND_NULL
  }

  void judge(SampleReport report) {
    SourceDocument source = SourceDocument.ofText(report.name(), report.text());
    Optional<AssessedReport> assessed =
        Assessment.assess(source).fold(Optional::of, rejected -> Optional.empty());
    OfficialTables read = assessed.map(it -> it.report().tables()).orElse(OfficialTables.NONE);
    ReportTables truth = report.plan().tables();
    truth.disclosures().ifPresent(table -> judge(report, 2, table, read.disclosures()));
    truth.applications().ifPresent(table -> judge(report, 3, table, read.applications()));
    truth.reviews().ifPresent(table -> judge(report, 4, table, read.reviews()));
    assessed.ifPresent(it -> facts.judge(report, it));
    List<Issue> issues = assessed.map(AssessedReport::issues).orElse(List.of());
    honesty
        .judge(truth, issues)
        .ifPresent(what -> find(report, truth.stream().findFirst().orElseThrow(), what));
  }

  void add(TableJudge other) {
    other.tallies.forEach((key, tally) -> tally(key).add(tally));
    honesty.add(other.honesty);
    facts.add(other.facts);
    other.findings.stream().limit(shown - (long) findings.size()).forEach(findings::add);
  }

  Map<TallyKey, Tally> tallies() {
    return tallies;
  }

  Honesty honesty() {
    return honesty;
  }

  FactJudge facts() {
    return facts;
  }

  List<String> findings() {
    return findings;
  }

  private void judge(
      SampleReport report,
      int number,
      PrintedTable truth,
      Optional<? extends OfficialTable<?>> read) {
    Tally tally = tally(TallyKey.of(truth, number));
    tally.countTable();
    if (read.isEmpty()) {
      tally.countMissed();
      find(report, truth, "table " + number + " was not found");
    }
    if (showsEdition(truth) && read.isPresent() && read.get().edition() != truth.edition()) {
      tally.countWrongEdition();
      find(report, truth, "table " + number + " was read as of edition " + read.get().edition());
    }
    Map<Cell, Figure<?>> figures = new HashMap<>();
    read.ifPresent(table -> table.figures().forEach(f -> figures.put(f.cell(), f)));
    truth
        .cells()
        .forEach(
            (cell, is) ->
                judge(report, truth, cell, tally, Optional.ofNullable(figures.get(cell))));
  }

  private void judge(
      SampleReport report, PrintedTable truth, Cell cell, Tally tally, Optional<Figure<?>> figure) {
    TrueCell is = truth.cells().get(cell);
    Verdict verdict = CellJudge.judge(is, figure);
    tally.count(verdict);
    if (verdict == Verdict.WRONG || showsNull && verdict == Verdict.NULL) {
      find(report, truth, verdict + " " + cell.code() + ": " + is + "\nread as " + figure);
    }
  }

  /** Table 4 is the same in both editions, table 3 up to the rows of 其他处理. */
  private static boolean showsEdition(PrintedTable truth) {
    return truth.cells().entrySet().stream()
        .filter(cell -> cell.getValue().state() != TrueCell.State.ABSENT)
        .anyMatch(
            cell ->
                cell.getKey() instanceof DisclosureCell
                    || cell.getKey() instanceof ApplicationCell application
                        && application.outcome().group() == Outcome.Group.OTHER);
  }

  private Tally tally(TallyKey key) {
    return tallies.computeIfAbsent(key, any -> new Tally());
  }

  private void find(SampleReport report, PrintedTable truth, String what) {
    if (findings.size() < shown) {
      findings.add(
          String.format(
              Locale.ROOT,
              "---- report %s%s, %s, %s%n%s%n%s",
              report.name(),
              Condition.of(truth).mark(),
              truth.recipe().layoutDetail(),
              truth.recipe().noises(),
              what,
              truth.text()));
    }
  }
}
