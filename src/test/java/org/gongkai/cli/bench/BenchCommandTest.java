package org.gongkai.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class BenchCommandTest {

  @TempDir private Path work;
  private final StringWriter out = new StringWriter();

  private int bench(String... arguments) {
    CommandLine line = new CommandLine(new BenchCommand(job -> 1));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setOut(new PrintWriter(out, true));
    return line.execute(arguments);
  }

  @Test
  void printsARowForEachThatRan() throws IOException {
    int code =
        bench(
            "--reports",
            "24",
            "--rounds",
            "1",
            "--only",
            "floor,parse,core",
            "--work",
            work.toString());

    assertThat(code).isZero();
    assertThat(out.toString().lines().filter(line -> line.startsWith("| 24 |")))
        .extracting(line -> line.split(" \\| ")[3])
        .containsExactly("floor", "parse", "parse+resolve", "core", "core+parquet");
    try (Stream<Path> tables = Files.list(work.resolve("plain"))) {
      assertThat(tables.map(table -> table.getFileName().toString()))
          .contains("documents", "texts", "reports", "applications", "issues");
    }
  }

  @Test
  void startsOtherProcessesFromOutside() {
    assertThat(OtherProcess.bareSession(work.resolve("bare")).seconds()).isPositive();
    assertThat(work.resolve("bare/_SUCCESS")).exists();
  }

  @Test
  void refusesARowThatItDoesNotKnow() {
    assertThat(bench("--only", "flor", "--work", work.toString())).isEqualTo(2);
  }

  @Test
  void takesTheMiddleOfItsRounds() {
    List<Measured> rounds =
        Stream.of(3.0, 9.0, 1.0).map(seconds -> new Measured(seconds, 0, 0, 0, 0, 0)).toList();

    assertThat(ResultTable.median(rounds, Measured::seconds)).isEqualTo(3.0);
    assertThat(ResultTable.median(rounds.subList(0, 2), Measured::seconds)).isEqualTo(6.0);
  }
}
