package org.gongkai.cli.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongkai.check.Assessment;
import org.gongkai.parse.ReportParser;
import org.gongkai.report.Parsed;
import org.gongkai.resolve.Resolver;
import org.gongkai.tables.PlainThread;

/** A way to do the work, or a part of it, on a corpus. */
record Contender(String name, Function<SampleCorpus, Measured> measuring) {

  /** All contenders in the order in which each round lets them run. */
  static List<Contender> all(BenchCommand.Jobs jobs, Path work) {
    return Stream.of(plain(work), processes(work), spark(new SparkJobs(jobs), work))
        .flatMap(List::stream)
        .toList();
  }

  /** In one thread of this process, without Spark. */
  private static List<Contender> plain(Path work) {
    return List.of(
        thread("floor", document -> document.content()),
        thread("parse", document -> document.content().then(ReportParser::parse)),
        thread(
            "parse+resolve",
            document ->
                document
                    .content()
                    .then(ReportParser::parse)
                    .then(report -> Parsed.ok(Resolver.resolve(report)))),
        thread("core", document -> document.content().then(Assessment::assess)),
        new Contender("core+parquet", corpus -> parquet(corpus, work.resolve("plain"))));
  }

  private static List<Contender> processes(Path work) {
    return List.of(
        new Contender("peer", corpus -> OtherProcess.peer(corpus, work.resolve("peer"))),
        new Contender("bare session", corpus -> OtherProcess.bareSession(work.resolve("bare"))),
        new Contender(
            "jobs/pipeline", corpus -> OtherProcess.pipeline(corpus, work.resolve("pipeline"))));
  }

  private static List<Contender> spark(SparkJobs spark, Path work) {
    List<Contender> all = new ArrayList<>();
    Path one = work.resolve("local-1");
    Path two = work.resolve("local-2");
    all.add(new Contender("ingest local[1]", corpus -> spark.ingest(corpus, 1, one)));
    all.add(new Contender("ingest local[2]", corpus -> spark.ingest(corpus, 2, two)));
    for (String stage : List.of("stats", "phrases", "publish")) {
      all.add(new Contender(stage + " local[2]", corpus -> spark.later(stage, 2, two)));
    }
    return all;
  }

  private static Contender thread(String name, SampleCorpus.Work work) {
    return new Contender(
        name,
        corpus -> {
          Heap.sweep();
          Clock clock = new Clock();
          corpus.forEach(Long.MAX_VALUE, work);
          return Measured.plain(clock);
        });
  }

  private static Measured parquet(SampleCorpus corpus, Path out) {
    Folders.delete(out);
    Heap.sweep();
    Clock clock = new Clock();
    writeParquet(corpus, Long.MAX_VALUE, out);
    return Measured.plain(clock);
  }

  static void writeParquet(SampleCorpus corpus, long limit, Path out) {
    try (PlainThread thread = new PlainThread(out)) {
      corpus.forEach(limit, thread::write);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
