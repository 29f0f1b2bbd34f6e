package org.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GongkaiTest {

  @TempDir Path folder;

  private record Ended(int code, String out, String err) {}

  private static Ended run(String... args) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream newOut = new ByteArrayOutputStream();
    ByteArrayOutputStream newErr = new ByteArrayOutputStream();
    System.setProperty("gongkai.phase", "check");
    System.setOut(new PrintStream(newOut, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(newErr, true, StandardCharsets.UTF_8));
    try {
      int code = Gongkai.execute(args);
      return new Ended(
          code, newOut.toString(StandardCharsets.UTF_8), newErr.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
      System.clearProperty("gongkai.phase");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"pipeline", "ingest", "stats", "phrases", "publish", "inspect", "sample"})
  void helpShowsExamples(String command) {
    Ended help = run(command, "--help");
    assertThat(help.code()).isEqualTo(10);
    assertThat(help.out()).contains("Examples:").contains("jobs/" + command);
  }

  @Test
  void refusesAMissingInputInOneLine() {
    Ended ended = run("pipeline", "--input", folder.resolve("nope").toString(), "--output", out());
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err().lines()).hasSize(1).first().asString().contains("No such file");
  }

  private String out() {
    return folder.resolve("out").toString();
  }

  @Test
  void refusesAFolderWithoutReports() {
    Ended ended = run("ingest", "--input", folder.toString(), "--output", out());
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains(".jsonl");
  }

  @Test
  void refusesAnOutputThatHoldsSomethingElse() throws IOException {
    Files.writeString(folder.resolve("holiday.jpg"), "");
    Files.writeString(folder.resolve("a.txt"), "");
    Ended ended =
        run("ingest", "--input", folder.resolve("a.txt").toString(), "--output", folder.toString());
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("holds something else");
  }

  @Test
  void refusesAnOutputThatIsAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "");
    Ended ended = run("ingest", "--input", file.toString(), "--output", file.toString());
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("is a file");
  }

  @Test
  void refusesUnknownOptionsAndRules() {
    assertThat(run("pipeline", "--inptu", "x").code()).isEqualTo(2);
    assertThat(run("pipeline", "--keep", "many").code()).isEqualTo(2);
    assertThat(run("bogus").code()).isEqualTo(2);
    Ended rule = run("pipeline", "--input", folder.toString(), "--fail-on", "no_such_rule");
    assertThat(rule.code()).isEqualTo(2);
    assertThat(rule.err()).contains("no_such_rule");
  }

  @Test
  void refusesUnknownKeysWithTheirLine() throws IOException {
    Path file = Files.writeString(folder.resolve("my.conf"), "keep = 2\nkeeep = 3\n");
    Ended ended = run("pipeline", "--config", file.toString());
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("keeep").contains("line 2");
  }

  @Test
  void asksForASnapshotBeforeStatistics() {
    Ended ended = run("stats", "--output", out());
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("run jobs/ingest first");
  }

  @Test
  void acceptsAGoodCommandAndSaysWhatADryRunWouldDo() throws IOException {
    Path file = Files.writeString(folder.resolve("a b.txt"), "");
    assertThat(run("pipeline", "--input", file.toString(), "--output", out()).code())
        .as("an empty file is little to do")
        .isEqualTo(11);
    Ended dry = run("pipeline", "--input", file.toString(), "--output", out(), "--dry-run");
    assertThat(dry.code()).isEqualTo(10);
    assertThat(dry.err()).contains("1 files to read");
    assertThat(Path.of(out())).doesNotExist();
  }

  @Test
  void tellsMuchToDoFromLittle() throws IOException {
    Path file = Files.write(folder.resolve("much.jsonl.gz"), new byte[4 << 20]);
    assertThat(run("ingest", "--input", file.toString(), "--output", out()).code()).isZero();
  }

  @Test
  void tellsLittleToDoByTheTextsOfASnapshot() throws IOException {
    Path texts = Files.createDirectories(Path.of(out()).resolve("current/tables/texts"));
    Files.createDirectories(Path.of(out()).resolve("snapshots"));
    Files.write(texts.resolve("part.parquet"), new byte[1 << 20]);
    assertThat(run("stats", "--output", out()).code()).isEqualTo(11);
    Files.write(texts.resolve("part.parquet"), new byte[4 << 20]);
    assertThat(run("stats", "--output", out()).code()).isZero();
  }

  @Test
  void theCommandLineComesBeforeTheEnvironmentAndThatBeforeTheFile() throws IOException {
    Path file =
        Files.writeString(folder.resolve("my.conf"), "keep = 7\nlimit = 7\noutput = file\n");
    Settings settings =
        Settings.of(
            Map.of("keep", 9),
            Map.of("GONGKAI_KEEP", "8", "GONGKAI_LIMIT", "8", "GONGKAI_FAIL_ON", "a, b"),
            Optional.of(file));
    assertThat(settings.keep()).isEqualTo(9);
    assertThat(settings.limit()).isEqualTo(8);
    assertThat(settings.output()).isEqualTo("file");
    assertThat(settings.failOn()).containsExactly("a", "b");
    assertThat(settings.maxDocumentBytes()).isEqualTo(10L << 20);
  }
}
