package org.gongkai.cli.sample;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.gongkai.read.InputFiles;

/**
 * Writes the documents of a sample below {@code reports/} and their truth to {@code truth.jsonl}.
 */
final class SampleWriter implements Closeable {

  private static final JsonFactory JSON = new JsonFactory();
  private static final int BUFFER = 1 << 16;

  private final Path output;
  private final SampleFormat format;
  private final Optional<JsonGenerator> truth;
  private Optional<JsonGenerator> part = Optional.empty();
  private long written;

  SampleWriter(Path output, SampleFormat format, TruthKept kept) throws IOException {
    this.output = output;
    this.format = format;
    Files.createDirectories(output.resolve("reports"));
    Files.writeString(
        output.resolve(InputFiles.SYNTHETIC),
        "These reports were invented by jobs/sample. No agency made them.\n");
    this.truth =
        kept == TruthKept.YES
            ? Optional.of(lines(Files.newOutputStream(output.resolve("truth.jsonl"))))
            : Optional.empty();
  }

  /** Whether the truth is written beside the documents. */
  enum TruthKept {
    YES,
    NO
  }

  /** How many documents are written. */
  long written() {
    return written;
  }

  void write(SampleReport report) throws IOException {
    String path = format == SampleFormat.TXT ? writeText(report) : writeLine(report);
    if (truth.isPresent()) {
      new TruthLine(truth.get()).write(report, path);
      truth.get().writeRaw('\n');
    }
    written++;
  }

  private String writeText(SampleReport report) throws IOException {
    String folder = String.format(Locale.ROOT, "reports/%03d", written / format.together());
    if (written % format.together() == 0) {
      Files.createDirectories(output.resolve(folder));
    }
    String path = folder + "/" + report.name() + format.suffix();
    Files.write(output.resolve(path), report.text().getBytes(StandardCharsets.UTF_8));
    return path;
  }

  private String writeLine(SampleReport report) throws IOException {
    String path =
        String.format(
            Locale.ROOT, "reports/part-%05d%s", written / format.together(), format.suffix());
    if (written % format.together() == 0) {
      closePart();
      OutputStream file = Files.newOutputStream(output.resolve(path));
      part =
          Optional.of(lines(format == SampleFormat.GZ ? new GZIPOutputStream(file, BUFFER) : file));
    }
    JsonGenerator json = part.orElseThrow();
    json.writeStartObject();
    json.writeStringField("id", report.name());
    json.writeStringField("text", report.text());
    json.writeEndObject();
    json.writeRaw('\n');
    return path + "#" + report.name();
  }

  private static JsonGenerator lines(OutputStream out) throws IOException {
    JsonGenerator json = JSON.createGenerator(out);
    json.setRootValueSeparator(null);
    return json;
  }

  private void closePart() throws IOException {
    if (part.isPresent()) {
      part.get().close();
    }
  }

  @Override
  public void close() throws IOException {
    closePart();
    if (truth.isPresent()) {
      truth.get().close();
    }
  }
}
