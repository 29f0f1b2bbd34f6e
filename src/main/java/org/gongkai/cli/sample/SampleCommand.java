package org.gongkai.cli.sample;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.gongkai.cli.sample.table.LayoutKind;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a synthetic corpus with its truth beside it. */
@Command(
    name = "sample",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Write synthetic annual reports over all 31 provinces, with the truth of each beside them.",
      "The same seed gives the same bytes; fewer reports are the first of more."
    },
    footer = {
      "%nExamples:",
      "  jobs/sample --reports 2000 --output sample",
      "  jobs/sample --reports 200000 --seed 7 --format gz --output /data/sample",
      "  jobs/sample --reports 500 --layout glued,pdf_spaced --output hard",
      "%nWrites DIR/reports/ (files a thousand a folder, or JSON lines ten thousand a file) and",
      "DIR/truth.jsonl: a line a document with year, agency, place, tables cell by cell, statements,",
      "clauses, and what it repeats or corrects."
    })
public final class SampleCommand implements Callable<Integer> {

  /** How many blocks are made at once; more would only hold more reports in memory. */
  private static final int WINDOW = 64;

  @Option(
      names = "--reports",
      paramLabel = "N",
      defaultValue = "2000",
      description = "How many documents (${DEFAULT-VALUE}).")
  private long reports;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "The seed (${DEFAULT-VALUE}).")
  private long seed;

  @Option(names = "--output", paramLabel = "DIR", required = true, description = "A new folder.")
  private Path output;

  @Option(
      names = "--format",
      defaultValue = "txt",
      description = "One of ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
  private SampleFormat format;

  @Option(
      names = "--layout",
      split = ",",
      paramLabel = "LAYOUT",
      description = "Only these layouts of tables: ${COMPLETION-CANDIDATES}.")
  private List<LayoutKind> layouts = List.of(LayoutKind.values());

  @Option(
      names = "--truth",
      negatable = true,
      defaultValue = "true",
      fallbackValue = "true",
      description = "Write truth.jsonl (default), or not.")
  private boolean truth;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    requireNew();
    SampleWriter.TruthKept kept = truth ? SampleWriter.TruthKept.YES : SampleWriter.TruthKept.NO;
    long written;
    try (SampleWriter writer = new SampleWriter(output, format, kept)) {
      Iterator<SampleReport> all = documents(new Corpus(seed, layouts)).limit(reports).iterator();
      while (all.hasNext()) {
        writer.write(all.next());
      }
      written = writer.written();
    }
    PrintWriter err = spec.commandLine().getErr();
    err.printf("Wrote %,d reports%s to %s%n", written, truth ? " and their truth" : "", output);
    if (written < reports) {
      err.printf("gongkai: the agencies of the sample have no more than these, of %,d%n", reports);
      return 1;
    }
    return 0;
  }

  /** In order, made by all cores a window at a time. */
  static Stream<SampleReport> documents(Corpus corpus) {
    return LongStream.iterate(0, from -> from < Corpus.blockCount(), from -> from + WINDOW)
        .boxed()
        .flatMap(
            from ->
                LongStream.range(from, Math.min(from + WINDOW, Corpus.blockCount()))
                    .parallel()
                    .mapToObj(corpus::block)
                    .toList()
                    .stream()
                    .flatMap(List::stream));
  }

  private void requireNew() throws IOException {
    if (reports < 1) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "--reports " + reports + ": ask for at least 1");
    }
    if (!Files.exists(output)) {
      return;
    }
    try (Stream<Path> entries = Files.list(output)) {
      if (entries.findAny().isPresent()) {
        throw new CommandLine.ParameterException(
            spec.commandLine(), output + " is not empty; name a new folder");
      }
    }
  }
}
