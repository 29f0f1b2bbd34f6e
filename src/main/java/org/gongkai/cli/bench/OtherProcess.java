package org.gongkai.cli.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is measured from outside, as a process that takes the memory of no heap of ours. */
final class OtherProcess {

  private OtherProcess() {}

  /** The script that an analyst would write, which reads one table of the same reports. */
  static Measured peer(SampleCorpus corpus, Path out) {
    Folders.delete(out);
    return run(
        Optional.ofNullable(System.getenv("GONGKAI_PYTHON")).orElse("python3"),
        home().resolve("src/bench/peer.py").toString(),
        corpus.input().toString(),
        out.resolve("applications.parquet").toString());
  }

  /** The whole pipeline as a user starts it. */
  static Measured pipeline(SampleCorpus corpus, Path out) {
    Folders.delete(out);
    return run(
        home().resolve("jobs/pipeline").toString(),
        "--input",
        corpus.input().toString(),
        "--output",
        out.toString());
  }

  /** A session of Spark on the class path of this one, with Spark's and Java's own settings. */
  static Measured bareSession(Path out) {
    Folders.delete(out);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // The modules that Spark needs to be open.
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> argument.startsWith("--add-") || argument.startsWith("-Dlog4j"))
        .forEach(command::add);
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            "-Dspark.master=local[*]",
            "-Dspark.ui.enabled=false",
            BareSession.class.getName(),
            out.toString()));
    return run(command.toArray(String[]::new));
  }

  private static Path home() {
    return Path.of(Optional.ofNullable(System.getenv("GONGKAI_HOME")).orElse("."));
  }

  private static Measured run(String... command) {
    ProcessBuilder process =
        new ProcessBuilder(command)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    Clock clock = new Clock();
    try {
      int code = process.start().waitFor();
      if (code != 0) {
        throw new IllegalStateException(String.join(" ", command) + " ended with " + code);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while " + command[0] + " ran", e);
    }
    return Measured.process(clock);
  }
}
