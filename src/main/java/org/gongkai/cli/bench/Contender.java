package org.gongkai.cli.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.gongkai.check.Assessment;
import org.gongkai.parse.ReportParser;
import org.gongkai.report.Parsed;
import org.gongkai.resolve.Resolver;
import org.gongkai.tables.PlainThread;

/** A way to do the work, or a part of it, on a corpus. */
record Contender(String name, Function<SampleCorpus, Measured> measuring) {

  /** All contenders in the order in which each round lets them run. */
  static List<Contender> all(BenchCommand.Jobs jobs, Path work) {
    List<Contender> all = new ArrayList<>();
    all.add(new Contender("floor", corpus -> plain(corpus, document -> document.content())));
    all.add(
        new Contender(
            "parse",
            corpus -> plain(corpus, document -> document.content().then(ReportParser::parse))));
    all.add(
        new Contender(
            "parse+resolve",
            corpus ->
                plain(
                    corpus,
                    document ->
                        document
                            .content()
                            .then(ReportParser::parse)
                            .then(report -> Parsed.ok(Resolver.resolve(report))))));
    all.add(
        new Contender(
            "core",
            corpus -> plain(corpus, document -> document.content().then(Assessment::assess))));
    all.add(new Contender("core+parquet", corpus -> plainParquet(corpus, work.resolve("plain"))));
    all.add(new Contender("peer", corpus -> Peer.measure(corpus, work.resolve("peer"))));
    Path one = work.resolve("local-1");
    Path two = work.resolve("local-2");
    all.add(new Contender("ingest local[1]", corpus -> ingest(jobs, corpus, 1, one)));
    all.add(new Contender("ingest local[2]", corpus -> ingest(jobs, corpus, 2, two)));
    for (String stage : List.of("stats", "phrases", "publish")) {
      all.add(
          new Contender(
              stage + " local[2]",
              corpus -> job(jobs, 2, stage, stage, "--output", two.toString())));
    }
    return all;
  }

  private static Measured plain(SampleCorpus corpus, SampleCorpus.Work work) {
    Heap.sweep();
    long begin = System.nanoTime();
    corpus.forEach(Long.MAX_VALUE, work);
    return Measured.plain(secondsSince(begin), Heap.peakBytes());
  }

  private static Measured plainParquet(SampleCorpus corpus, Path out) {
    Folders.delete(out);
    Heap.sweep();
    long begin = System.nanoTime();
    try (PlainThread thread = new PlainThread(out)) {
      corpus.forEach(Long.MAX_VALUE, thread::write);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Measured.plain(secondsSince(begin), Heap.peakBytes());
  }

  private static Measured ingest(BenchCommand.Jobs jobs, SampleCorpus corpus, int cores, Path out) {
    Folders.delete(out);
    String input = corpus.input().toString();
    return job(jobs, cores, "ingest", "ingest", "--input", input, "--output", out.toString());
  }

  /** A job whose last argument is its output. */
  private static Measured job(
      BenchCommand.Jobs jobs, int cores, String stage, String... arguments) {
    System.setProperty("spark.master", "local[" + cores + "]");
    System.setProperty("spark.extraListeners", ShuffleMeter.class.getName());
    ShuffleMeter.reset();
    Heap.sweep();
    long begin = System.nanoTime();
    int code = jobs.execute(arguments);
    double all = secondsSince(begin);
    if (code != 0) {
      throw new IllegalStateException(String.join(" ", arguments) + " ended with " + code);
    }
    double own = stageSeconds(Path.of(arguments[arguments.length - 1]), stage);
    return new Measured(
        own, all - own, Heap.peakBytes(), ShuffleMeter.total(), ShuffleMeter.largest());
  }

  private static double stageSeconds(Path out, String stage) {
    try {
      JsonNode run = new ObjectMapper().readTree(out.resolve("current/run.json").toFile());
      return run.path("seconds").path(stage).asDouble();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static double secondsSince(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }
}
