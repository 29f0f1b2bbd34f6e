package org.gongkai.cli.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/** The script that an analyst would write, which reads one table of the same reports. */
final class Peer {

  private Peer() {}

  /** Takes the memory of no heap of ours; all processes of the script work at once. */
  static Measured measure(SampleCorpus corpus, Path out) {
    Path home = Path.of(Optional.ofNullable(System.getenv("GONGKAI_HOME")).orElse("."));
    String python = Optional.ofNullable(System.getenv("GONGKAI_PYTHON")).orElse("python3");
    Folders.delete(out);
    ProcessBuilder script =
        new ProcessBuilder(
                python,
                home.resolve("src/bench/peer.py").toString(),
                corpus.input().toString(),
                out.resolve("applications.parquet").toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    long begin = System.nanoTime();
    try {
      int code = script.start().waitFor();
      if (code != 0) {
        throw new IllegalStateException("peer.py ended with " + code + "; it needs pyarrow");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while peer.py ran", e);
    }
    return Measured.plain(Contender.secondsSince(begin), 0);
  }
}
