package org.gongkai.cli.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SampleCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  @Test
  void writesAFileAndALineOfTruthForEachReport() throws IOException {
    assertThat(run("--reports", "40", "--output", folder.toString())).isZero();
    List<String> lines = Files.readAllLines(folder.resolve("truth.jsonl"));
    assertThat(lines).hasSize(40);
    for (String line : lines) {
      JsonNode truth = JSON.readTree(line);
      assertThat(folder.resolve(truth.get("path").asText())).exists();
      assertThat(truth.get("report_year").asInt()).isBetween(2008, 2024);
    }
  }

  @Test
  void givesTheCellsOfEachTableAsAMatrix() throws IOException {
    run("--reports", "60", "--output", folder.toString());
    for (String line : Files.readAllLines(folder.resolve("truth.jsonl"))) {
      JSON.readTree(line)
          .get("tables")
          .forEach(
              table ->
                  table
                      .get("rows")
                      .forEach(row -> assertThat(row).hasSameSizeAs(table.get("columns"))));
    }
  }

  @Test
  void writesTheSameTextsAsJsonLinesCompressedOrNot() throws IOException {
    run("--reports", "30", "--format", "jsonl", "--output", folder.resolve("a").toString());
    run("--reports", "30", "--format", "gz", "--output", folder.resolve("b").toString());
    List<String> plain = Files.readAllLines(folder.resolve("a/reports/part-00000.jsonl"));
    try (BufferedReader packed =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(
                    Files.newInputStream(folder.resolve("b/reports/part-00000.jsonl.gz"))),
                StandardCharsets.UTF_8))) {
      assertThat(packed.lines().toList()).isEqualTo(plain).hasSize(30);
    }
  }

  @Test
  void leavesTheTruthOutWhenAskedTo() {
    assertThat(run("--reports", "5", "--no-truth", "--output", folder.toString())).isZero();
    assertThat(folder.resolve("truth.jsonl")).doesNotExist();
  }

  @Test
  void printsOnlyTheLayoutsAskedFor() throws IOException {
    run("--reports", "30", "--layout", "glued,pdf", "--output", folder.toString());
    for (String line : Files.readAllLines(folder.resolve("truth.jsonl"))) {
      JSON.readTree(line)
          .get("tables")
          .forEach(table -> assertThat(table.get("layout").asText()).isIn("glued", "pdf"));
    }
  }

  @Test
  void refusesAFolderThatHoldsSomething() throws IOException {
    Files.writeString(folder.resolve("mine.txt"), "mine");
    assertThat(run("--reports", "5", "--output", folder.toString())).isEqualTo(2);
    assertThat(folder.resolve("reports")).doesNotExist();
  }

  private static int run(String... arguments) {
    return new CommandLine(new SampleCommand())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setErr(new PrintWriter(new StringWriter()))
        .execute(arguments);
  }
}
