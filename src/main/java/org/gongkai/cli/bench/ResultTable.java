package org.gongkai.cli.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The measurements as a table in Markdown, each row the medians of its rounds. */
final class ResultTable {

  private static final double MEGA = 1e6;

  private final StringBuilder text = new StringBuilder();

  ResultTable() {
    text.append("| reports | format | MB | what | s | start s | CPU s | reports/s | MB/s")
        .append(" | peak heap MB | shuffle MB | largest shuffle MB |\n")
        .append("|--:|:--|--:|:--|--:|--:|--:|--:|--:|--:|--:|--:|\n");
  }

  void add(SampleCorpus corpus, String name, List<Measured> rounds) {
    double seconds = median(rounds, Measured::seconds);
    double bytes = corpus.byteCount();
    text.append(
        String.format(
            Locale.ROOT,
            "| %,d | %s | %.1f | %s | %.2f | %.1f | %.2f | %,.0f | %.2f | %.0f | %.2f | %.2f |%n",
            corpus.reports(),
            corpus.format().name().toLowerCase(Locale.ROOT),
            bytes / MEGA,
            name,
            seconds,
            median(rounds, Measured::startSeconds),
            median(rounds, Measured::cpuSeconds),
            corpus.reports() / seconds,
            bytes / MEGA / seconds,
            median(rounds, Measured::peakHeapBytes) / MEGA,
            median(rounds, Measured::shuffleBytes) / MEGA,
            median(rounds, Measured::largestShuffleBytes) / MEGA));
  }

  static double median(List<Measured> rounds, ToDoubleFunction<Measured> value) {
    double[] sorted = rounds.stream().mapToDouble(value).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
