package org.gongkai.cli.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The jobs, each in a session of its own in this process. */
record SparkJobs(BenchCommand.Jobs jobs) {

  Measured ingest(SampleCorpus corpus, int cores, Path out) {
    Folders.delete(out);
    String input = corpus.input().toString();
    return run(cores, "ingest", "ingest", "--input", input, "--output", out.toString());
  }

  /** A job on what an earlier one left. */
  Measured later(String stage, int cores, Path out) {
    return run(cores, stage, stage, "--output", out.toString());
  }

  /** A job whose last argument is its output. */
  private Measured run(int cores, String stage, String... arguments) {
    System.setProperty("spark.master", "local[" + cores + "]");
    System.setProperty("spark.extraListeners", ShuffleMeter.class.getName());
    ShuffleMeter.reset();
    Heap.sweep();
    Clock clock = new Clock();
    int code = jobs.execute(arguments);
    double all = clock.seconds();
    if (code != 0) {
      throw new IllegalStateException(String.join(" ", arguments) + " ended with " + code);
    }
    double own = stageSeconds(Path.of(arguments[arguments.length - 1]), stage);
    return new Measured(
        own,
        all - own,
        clock.cpuSeconds(),
        Heap.peakBytes(),
        ShuffleMeter.total(),
        ShuffleMeter.largest());
  }

  private static double stageSeconds(Path out, String stage) {
    try {
      JsonNode run = new ObjectMapper().readTree(out.resolve("current/run.json").toFile());
      return run.path("seconds").path(stage).asDouble();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
