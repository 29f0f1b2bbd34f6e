package org.gongkai.cli.sample;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.cli.sample.table.PrintedTable;
import org.gongkai.cli.sample.table.ReportTables;
import org.gongkai.form.Sum;
import org.gongkai.report.Issue;

/** Whether sums that an agency broke are doubted, and no others. */
final class Honesty {

  private static final Map<Sum.Kind, String> RULES =
      Map.of(
          Sum.Kind.ROW, "row_sum",
          Sum.Kind.RESULTS, "results_sum",
          Sum.Kind.IDENTITY, "intake_identity",
          Sum.Kind.BLOCK, "review_block_sum");

  private long broken;
  private long raised;
  private long brokenCertain;
  private long raisedCertain;
  private long falseAlarms;

  /** Counts the sum issues of a report, and says which of them are false or missing. */
  Optional<String> judge(ReportTables truth, List<Issue> issues) {
    Set<String> found =
        issues.stream()
            .filter(issue -> RULES.containsValue(issue.rule()))
            .map(issue -> issue.rule() + " " + issue.subject())
            .collect(Collectors.toSet());
    Set<String> expected =
        truth.stream()
            .flatMap(table -> table.brokenSums().stream())
            .map(Honesty::name)
            .collect(Collectors.toSet());
    long hits = expected.stream().filter(found::contains).count();
    long alarms = found.stream().filter(name -> !expected.contains(name)).count();
    broken += expected.size();
    raised += hits;
    falseAlarms += alarms;
    boolean certain = truth.stream().map(PrintedTable::recipe).allMatch(r -> r.kind().isCertain());
    if (certain) {
      brokenCertain += expected.size();
      raisedCertain += hits;
    }
    return alarms > 0 || certain && hits < expected.size()
        ? Optional.of("sum issues " + found + " where " + expected + " are broken")
        : Optional.empty();
  }

  private static String name(Sum<?> sum) {
    return RULES.get(sum.kind()) + " " + sum.totals().get(sum.totals().size() - 1).code();
  }

  void add(Honesty other) {
    broken += other.broken;
    raised += other.raised;
    brokenCertain += other.brokenCertain;
    raisedCertain += other.raisedCertain;
    falseAlarms += other.falseAlarms;
  }

  long broken() {
    return broken;
  }

  long raised() {
    return raised;
  }

  long brokenCertain() {
    return brokenCertain;
  }

  long raisedCertain() {
    return raisedCertain;
  }

  long falseAlarms() {
    return falseAlarms;
  }
}
