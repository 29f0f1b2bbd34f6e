package org.gongkai.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.read.InputFiles;
import org.gongkai.tables.IngestCounts;

/** The end of a run, for a person: what came in, what came out, what to open next. */
final class Summary {

  private static final int TOP = 8;

  private final Console console;

  Summary(Console console) {
    this.console = console;
  }

  void print(
      String output, Optional<IngestCounts> counts, Map<String, Double> seconds, Lineage lineage) {
    console.blank();
    counts.ifPresent(this::print);
    row("elapsed", each(seconds, value -> String.format("%.1f s", value)));
    if (!lineage.outdated().isEmpty()) {
      row("outdated", outdated(lineage));
    }
    console.blank();
    List<String> paths = paths(output, lineage);
    row("open next", String.join("   ", paths));
    System.out.println(paths.get(paths.size() - 1));
  }

  /** What still says what it said before: a reader must not take it for news. */
  private static String outdated(Lineage lineage) {
    return lineage.outdated().stream()
        .map(
            stage ->
                String.format(
                    "%s of run %s, which jobs/%s renews",
                    stage.label(), lineage.madeIn().get(stage), stage.label()))
        .collect(Collectors.joining("; "));
  }

  private static List<String> paths(String output, Lineage lineage) {
    if (InputFiles.isRemote(output)) {
      return List.of(output + "/CURRENT");
    }
    List<String> paths = new ArrayList<>();
    if (lineage.madeIn().containsKey(Job.Stage.PUBLISH)) {
      paths.add(output + "/current/publish/index.html");
    }
    paths.add(output + "/current/tables/");
    paths.add(output + "/current/run.json");
    return paths;
  }

  private void print(IngestCounts counts) {
    row("documents in", String.format("%,d", counts.documents()));
    row(
        "accepted",
        String.format("%,d (%,d parsed in this run)", counts.accepted(), counts.parsed()));
    row("duplicates", String.format("%,d", counts.duplicates()));
    row("rejected", each(counts.rejected(), n -> String.format("%,d", n)));
    if (counts.gone() > 0) {
      String gone = "%,d of the last snapshot, which this input does not hold, or not as they were";
      row("gone", String.format(gone, counts.gone()));
    }
    row("cells", each(counts.cells(), n -> String.format("%,d", n)));
    row("top issues", each(counts.issues(), n -> String.format("%,d", n)));
  }

  private static <V> String each(
      Map<String, V> counts, java.util.function.Function<V, String> format) {
    String line =
        counts.entrySet().stream()
            .limit(TOP)
            .map(entry -> entry.getKey() + " " + format.apply(entry.getValue()))
            .collect(Collectors.joining(", "));
    return line.isEmpty() ? "none" : line;
  }

  private void row(String label, String value) {
    console.say("", String.format("  %-14s %s", label, value), Map.of(label, value));
  }
}
