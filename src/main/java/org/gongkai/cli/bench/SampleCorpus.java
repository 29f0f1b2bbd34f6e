package org.gongkai.cli.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.gongkai.cli.sample.SampleCommand;
import org.gongkai.cli.sample.SampleFormat;
import org.gongkai.read.DocumentReader;
import org.gongkai.read.Documents;
import org.gongkai.read.InputDocument;
import org.gongkai.read.InputFiles;
import picocli.CommandLine;

/** A synthetic corpus on disk. */
record SampleCorpus(long reports, SampleFormat format, Path folder) {

  private static final long MOST_BYTES = 10L << 20;

  /** Writes the corpus, unless an earlier run left it complete. */
  static SampleCorpus prepared(long reports, SampleFormat format, Path work) {
    String name = format.name().toLowerCase(Locale.ROOT);
    Path folder = work.resolve("sample-" + reports + "-" + name);
    SampleCorpus corpus = new SampleCorpus(reports, format, folder);
    Path complete = work.resolve(folder.getFileName() + ".complete");
    if (Files.exists(complete)) {
      return corpus;
    }
    Folders.delete(folder);
    int code =
        new CommandLine(new SampleCommand())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .execute(
                "--reports",
                Long.toString(reports),
                "--format",
                name,
                "--no-truth",
                "--output",
                folder.toString());
    if (code != 0) {
      throw new IllegalStateException("The sample could not be written to " + folder);
    }
    Folders.write(complete, "");
    return corpus;
  }

  Path input() {
    return folder.resolve("reports");
  }

  long byteCount() {
    return files().stream().mapToLong(SampleCorpus::size).sum();
  }

  private static long size(String file) {
    try {
      return Files.size(Path.of(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> files() {
    return InputFiles.list(input().toString());
  }

  /** What is done with a document. */
  @FunctionalInterface
  interface Work {
    void on(InputDocument document) throws IOException;
  }

  /** Reads all documents in their order, and does something with each. */
  void forEach(long limit, Work work) {
    DocumentReader reader = new DocumentReader(MOST_BYTES);
    long left = limit;
    for (String file : files()) {
      try (Documents documents = reader.read(file, () -> Files.newInputStream(Path.of(file)))) {
        while (left > 0 && documents.hasNext()) {
          work.on(documents.next());
          left--;
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
