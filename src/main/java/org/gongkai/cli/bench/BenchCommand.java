package org.gongkai.cli.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gongkai.cli.sample.SampleFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures what reading costs one plain thread, and what Spark adds to it. */
@Command(
    name = "bench",
    sortOptions = false,
    description = {
      "Measure the work on synthetic reports and print one table in Markdown.",
      "%nIn one thread:",
      "  floor           reads and decodes",
      "  parse           parses as well",
      "  parse+resolve   and resolves place and year",
      "  core            and checks",
      "  core+parquet    and writes the tables of ingest",
      "In a process of its own:",
      "  peer            src/bench/peer.py, a script for table 3 alone",
      "  bare session    Spark writes one small file, whatever the corpus",
      "  jobs/pipeline   the whole, started as a user does",
      "In a session in this process, with its start apart:",
      "  ingest, stats, phrases, publish"
    },
    footer = {
      "%nExamples:",
      "  jobs/bench",
      "  jobs/bench --reports 2000,20000 --formats txt,jsonl,gz --rounds 5",
      "  jobs/bench --driver-memory 4g -- --reports 200000 --rounds 1 --only core,ingest",
      "%nRounds are interleaved and the medians printed. The samples stay in --work for the next",
      "run. GONGKAI_PYTHON names the Python for the peer, which needs pandas and pyarrow."
    })
public final class BenchCommand implements Callable<Integer> {

  private static final int WARM_UP = 2_000;

  /** Runs a job and gives its exit code. */
  @FunctionalInterface
  public interface Jobs {
    int execute(String... arguments);
  }

  @Option(
      names = "--reports",
      split = ",",
      paramLabel = "N",
      defaultValue = "20,2000",
      description = "How many reports, one corpus for each number (${DEFAULT-VALUE}).")
  private List<Long> reports;

  @Option(
      names = "--formats",
      split = ",",
      paramLabel = "FORMAT",
      defaultValue = "jsonl",
      description = "How they are stored: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
  private List<SampleFormat> formats;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "3",
      description = "How often each is measured (${DEFAULT-VALUE}).")
  private int rounds;

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "NAME",
      description = "Only rows whose name begins so; stats, phrases and publish need ingest.")
  private List<String> only = List.of("");

  @Option(
      names = "--work",
      paramLabel = "DIR",
      defaultValue = "${sys:java.io.tmpdir}/gongkai-bench",
      description = "Where samples and outputs are written (${DEFAULT-VALUE}).")
  private Path work;

  @Spec private CommandSpec spec;

  private final Jobs jobs;

  /**
   * @param jobs runs the jobs that are measured
   */
  public BenchCommand(Jobs jobs) {
    this.jobs = jobs;
  }

  @Override
  public Integer call() {
    if (rounds < 1 || reports.stream().anyMatch(n -> n < 1)) {
      throw new ParameterException(spec.commandLine(), "--rounds and --reports begin with 1");
    }
    List<Contender> contenders =
        Contender.all(jobs, work).stream()
            .filter(contender -> only.stream().anyMatch(contender.name()::startsWith))
            .toList();
    if (contenders.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "--only " + only + " names no row");
    }
    if ("check".equals(System.getProperty("gongkai.phase"))) {
      return 0;
    }
    ResultTable table = new ResultTable();
    for (long count : reports) {
      for (SampleFormat format : formats) {
        SampleCorpus corpus = SampleCorpus.prepared(count, format, work);
        measure(corpus, contenders).forEach((name, taken) -> table.add(corpus, name, taken));
      }
    }
    spec.commandLine().getOut().println(conditions());
    spec.commandLine().getOut().println(table);
    spec.commandLine().getOut().flush();
    return 0;
  }

  /** Lets each contender run once a round, behind one that loads and compiles its classes. */
  private Map<String, List<Measured>> measure(SampleCorpus corpus, List<Contender> contenders) {
    Path warm = work.resolve("warm");
    Folders.delete(warm);
    Contender.writeParquet(corpus, WARM_UP, warm);
    Map<String, List<Measured>> taken = new LinkedHashMap<>();
    for (int round = 1; round <= rounds; round++) {
      for (Contender contender : contenders) {
        spec.commandLine()
            .getErr()
            .printf(
                "bench: %,d reports as %s, round %d of %d: %s%n",
                corpus.reports(), corpus.format(), round, rounds, contender.name());
        taken
            .computeIfAbsent(contender.name(), name -> new ArrayList<>())
            .add(contender.measuring().apply(corpus));
      }
    }
    return taken;
  }

  private String conditions() {
    Runtime machine = Runtime.getRuntime();
    return String.format(
        "%s, %d cores, %s %s, heap at most %d MB, medians of %d rounds%n",
        LocalDate.now(ZoneOffset.UTC),
        machine.availableProcessors(),
        System.getProperty("java.vm.name"),
        System.getProperty("java.version"),
        machine.maxMemory() / 1_000_000,
        rounds);
  }
}
