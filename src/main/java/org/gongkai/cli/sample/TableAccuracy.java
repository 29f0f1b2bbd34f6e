package org.gongkai.cli.sample;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import org.gongkai.cli.sample.table.LayoutKind;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reads the tables of generated reports and counts, by layout, what became of every cell. */
@Command(
    name = "accuracy",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Read the tables of synthetic reports and compare every cell with the truth.",
      "blank: nothing is printed, or a mark for nothing, and it was read so. null: printed and not",
      "read. lost: damage took the figure, and no value was made up for it."
    },
    footer = {
      "%nExamples:",
      "  jobs/accuracy --reports 20000",
      "  jobs/accuracy --reports 2000 --layout glued --show 5"
    })
public final class TableAccuracy implements Callable<Integer> {

  private static final int WINDOW = 32;

  @Option(
      names = "--reports",
      paramLabel = "N",
      defaultValue = "2000",
      description = "At least how many documents (${DEFAULT-VALUE}).")
  private long reports;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "The seed (${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--layout",
      split = ",",
      paramLabel = "LAYOUT",
      description = "Only these layouts: ${COMPLETION-CANDIDATES}.")
  private List<LayoutKind> layouts = List.of(LayoutKind.values());

  @Option(
      names = "--show",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many wrong cells to show with their table (${DEFAULT-VALUE}).")
  private int shown;

  @Option(names = "--show-null", description = "Show cells that were not read, too.")
  private boolean showNull;

  @Option(names = "--markdown", description = "Print the counts as Markdown.")
  private boolean markdown;

  /** For use apart from the other commands. */
  public static void main(String[] arguments) {
    System.exit(
        new CommandLine(new TableAccuracy())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .execute(arguments));
  }

  @Override
  public Integer call() {
    long started = System.nanoTime();
    TableJudge all = judge();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    all.findings().forEach(out::println);
    (markdown ? AccuracyTable.markdown(out) : AccuracyTable.text(out)).print(all);
    out.printf(Locale.ROOT, "%.1f s%n", (System.nanoTime() - started) / 1e9);
    return 0;
  }

  private TableJudge judge() {
    Corpus corpus = new Corpus(seed, layouts);
    TableJudge all = judge(List.of());
    long read = 0;
    for (long from = 0; read < reports && from < Corpus.blockCount(); from += WINDOW) {
      List<List<SampleReport>> blocks =
          LongStream.range(from, Math.min(from + WINDOW, Corpus.blockCount()))
              .parallel()
              .mapToObj(corpus::block)
              .toList();
      read += blocks.stream().mapToLong(List::size).sum();
      blocks.parallelStream().map(this::judge).toList().forEach(all::add);
    }
    return all;
  }

  private TableJudge judge(List<SampleReport> block) {
    TableJudge judge =
        new TableJudge(shown, showNull ? TableJudge.Show.WRONG_AND_NULL : TableJudge.Show.WRONG);
    block.forEach(judge::judge);
    return judge;
  }
}
