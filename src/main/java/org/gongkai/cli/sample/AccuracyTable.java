package org.gongkai.cli.sample;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Prints what was counted, by layout and table, as a table of text or of Markdown. */
final class AccuracyTable {

  private static final String[] HEAD = {
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
    "right %"
  };

  private final PrintStream out;
  private final String separator;

  private AccuracyTable(PrintStream out, String separator) {
    this.out = out;
    this.separator = separator;
  }

  static AccuracyTable text(PrintStream out) {
    return new AccuracyTable(out, "  ");
  }

  static AccuracyTable markdown(PrintStream out) {
    return new AccuracyTable(out, " | ");
  }

  void print(TableJudge judge) {
    line(HEAD);
    if (separator.contains("|")) {
      out.println("|---|---" + "|--:".repeat(HEAD.length - 2) + "|");
    }
    Tally all = new Tally();
    Map<String, Tally> groups = new TreeMap<>();
    judge
        .tallies()
        .forEach(
            (key, tally) -> {
              all.add(tally);
              String group = key.layout().isCertain() ? "certain" : "not certain";
              String mark = key.condition().mark();
              groups.computeIfAbsent(group + mark, any -> new Tally()).add(tally);
              row(key.layout().code() + mark, Integer.toString(key.number()), tally);
            });
    groups.forEach((group, tally) -> row(group, "2–4", tally));
    row("all", "2–4", all);
    print(judge.honesty());
    print(judge.facts());
  }

  private void print(Honesty honesty) {
    out.printf(
        Locale.ROOT,
        "%nSums broken on purpose: %d of %d raised; where boundaries are certain %d of %d. "
            + "False sum issues: %d%n",
        honesty.raised(),
        honesty.broken(),
        honesty.raisedCertain(),
        honesty.brokenCertain(),
        honesty.falseAlarms());
  }

  private void print(FactJudge facts) {
    out.println();
    line("fact", "right", "null", "WRONG");
    if (separator.contains("|")) {
      out.println("|---|--:|--:|--:|");
    }
    facts
        .counts()
        .forEach(
            (fact, count) ->
                line(
                    fact,
                    Long.toString(count.right()),
                    Long.toString(count.open()),
                    Long.toString(count.wrong())));
  }

  private void row(String layout, String number, Tally tally) {
    line(
        layout,
        number,
        Long.toString(tally.tables()),
        Long.toString(tally.cells()),
        Long.toString(tally.of(Verdict.REPORTED)),
        Long.toString(tally.of(Verdict.RECOVERED)),
        Long.toString(tally.of(Verdict.BLANK)),
        Long.toString(tally.of(Verdict.NULL)),
        Long.toString(tally.of(Verdict.LOST)),
        Long.toString(tally.of(Verdict.WRONG)),
        Long.toString(tally.missed()),
        Long.toString(tally.wrongEdition()),
        String.format(Locale.ROOT, "%.3f", 100 * tally.rightShare()));
  }

  private void line(String... columns) {
    String[] padded = Arrays.copyOf(columns, columns.length);
    for (int i = 0; i < padded.length; i++) {
      padded[i] = String.format(Locale.ROOT, i == 0 ? "%-40s" : "%8s", columns[i]);
    }
    String line = String.join(separator, padded);
    out.println(separator.contains("|") ? "| " + line + " |" : line);
  }
}
