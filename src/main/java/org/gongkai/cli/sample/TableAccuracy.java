package org.gongkai.cli.sample;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gongkai.cli.sample.table.LayoutKind;
import org.gongkai.cli.sample.table.PrintedTable;
import org.gongkai.cli.sample.table.ReportTables;
import org.gongkai.cli.sample.table.TrueCell;
import org.gongkai.form.Cell;
import org.gongkai.parse.TableReader;
import org.gongkai.report.Figure;
import org.gongkai.report.OfficialTable;
import org.gongkai.report.OfficialTables;
import org.gongkai.report.Text;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reads the tables of generated reports and counts, by layout, what became of every cell. */
@Command(
    name = "accuracy",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Read the tables of synthetic reports and compare every cell with the truth.",
    footer = {
      "%nExamples:",
      "  accuracy --reports 20000",
      "  accuracy --reports 2000 --layout glued --wrong 5"
    })
public final class TableAccuracy implements Callable<Integer> {

  @Option(names = "--reports", defaultValue = "2000", description = "How many (${DEFAULT-VALUE}).")
  private long reports;

  @Option(names = "--seed", defaultValue = "1", description = "The seed (${DEFAULT-VALUE}).")
  private long seed;

  @Option(names = "--layout", split = ",", description = "Only these: ${COMPLETION-CANDIDATES}.")
  private List<LayoutKind> layouts = List.of(LayoutKind.values());

  @Option(
      names = "--wrong",
      defaultValue = "10",
      description = "How many wrong cells to show (${DEFAULT-VALUE}).")
  private int shown;

  @Option(names = "--show-null", description = "Show cells that were not read, too.")
  private boolean showNull;

  private final Map<String, Tally> tallies = new LinkedHashMap<>();
  private final List<String> findings = new ArrayList<>();
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  public static void main(String[] arguments) {
    System.exit(
        new CommandLine(new TableAccuracy())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .execute(arguments));
  }

  @Override
  public Integer call() {
    Corpus corpus = new Corpus(seed, layouts);
    long started = System.nanoTime();
    corpus.reports().limit(reports).forEach(this::judge);
    findings.forEach(out::println);
    print();
    out.printf(
        Locale.ROOT, "%,d reports in %.1f s%n", reports, (System.nanoTime() - started) / 1e9);
    return 0;
  }

  private void judge(SampleReport report) {
    OfficialTables read = TableReader.read(new Text(report.text()));
    ReportTables true_ = report.plan().tables();
    true_.disclosures().ifPresent(table -> judge(report, 2, table, read.disclosures()));
    true_.applications().ifPresent(table -> judge(report, 3, table, read.applications()));
    true_.reviews().ifPresent(table -> judge(report, 4, table, read.reviews()));
  }

  private void judge(
      SampleReport report,
      int number,
      PrintedTable truth,
      Optional<? extends OfficialTable<?>> read) {
    Tally tally = tally(truth, number);
    tally.countTable();
    if (read.isEmpty()) {
      tally.countMissed();
      truth.cells().values().forEach(cell -> tally.count(unread(cell)));
      show(report, number, truth, "table missed");
      return;
    }
    if (number < 4 && read.get().edition() != truth.edition()) {
      tally.countWrongEdition();
      show(report, number, truth, "edition " + read.get().edition());
    }
    Map<Cell, Figure<?>> figures = new LinkedHashMap<>();
    read.get().figures().forEach(figure -> figures.put(figure.cell(), figure));
    truth.cells().forEach((cell, is) -> judge(report, tally, truth, is, figures.get(cell), cell));
  }

  private void judge(
      SampleReport report,
      Tally tally,
      PrintedTable truth,
      TrueCell is,
      Figure<?> figure,
      Cell cell) {
    Verdict verdict = figure == null ? unread(is) : CellJudge.judge(is, figure);
    tally.count(verdict);
    if (verdict == Verdict.WRONG || showNull && verdict == Verdict.NULL) {
      show(report, 0, truth, verdict + " " + cell.code() + ": " + is + " read as " + figure);
    }
  }

  private static Verdict unread(TrueCell cell) {
    return cell.state() == TrueCell.State.ABSENT ? Verdict.LOST : Verdict.NULL;
  }

  private Tally tally(PrintedTable table, int number) {
    String honest = table.brokenSums().isEmpty() ? "" : " (wrong sums)";
    String key = table.recipe().kind().code() + honest + "\t" + number;
    return tallies.computeIfAbsent(key, any -> new Tally());
  }

  private void show(SampleReport report, int number, PrintedTable truth, String what) {
    if (findings.size() >= shown) {
      return;
    }
    findings.add(
        String.format(
            Locale.ROOT,
            "---- report %s, table %d, %s, %s%n%s%n%s",
            report.name(),
            number,
            truth.recipe().layoutDetail(),
            truth.recipe().noises(),
            what,
            truth.text()));
  }

  private void print() {
    out.printf(
        "%-28s %5s %7s %8s %9s %9s %7s %7s %6s %6s %6s %7s %9s%n",
        "layout",
        "table",
        "tables",
        "cells",
        "reported",
        "recovered",
        "blank",
        "null",
        "lost",
        "WRONG",
        "missed",
        "edition",
        "right");
    Tally all = new Tally();
    tallies.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            entry -> {
              all.add(entry.getValue());
              print(entry.getKey().split("\t"), entry.getValue());
            });
    print(new String[] {"all", ""}, all);
  }

  private void print(String[] key, Tally tally) {
    Object[] columns = {
      key[0],
      key[1],
      tally.tables(),
      tally.cells(),
      tally.of(Verdict.REPORTED),
      tally.of(Verdict.RECOVERED),
      tally.of(Verdict.BLANK),
      tally.of(Verdict.NULL),
      tally.of(Verdict.LOST),
      tally.of(Verdict.WRONG),
      tally.missed(),
      tally.wrongEdition(),
      100 * tally.rightShare()
    };
    out.printf(
        Locale.ROOT,
        "%-28s %5s %7d %8d %9d %9d %7d %7d %6d %6d %6d %7d %8.3f%%%n",
        Arrays.copyOf(columns, columns.length));
  }
}
