package org.gongkai.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import picocli.CommandLine.Option;

/** The options that all jobs share. */
final class RunArguments {

  @Option(
      names = "--input",
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Files, folders, globs or addresses to read (.txt .md .jsonl .ndjson .json, each also .gz)")
  private List<String> input = new ArrayList<>();

  @Option(names = "--output", paramLabel = "OUT", description = "Folder of the snapshots")
  private Optional<String> output = Optional.empty();

  @Option(names = "--keep", paramLabel = "N", description = "Keep the newest N snapshots")
  private Optional<Integer> keep = Optional.empty();

  @Option(names = "--limit", paramLabel = "N", description = "Take only the first N documents")
  private Optional<Long> limit = Optional.empty();

  @Option(names = "--max-document-bytes", paramLabel = "N", description = "Reject larger documents")
  private Optional<Long> maxDocumentBytes = Optional.empty();

  @Option(
      names = "--fail-on",
      split = ",",
      paramLabel = "RULE",
      description = "Exit with 3 when one of these rules or severities was broken")
  private List<String> failOn = new ArrayList<>();

  @Option(
      names = "--scope",
      paramLabel = "SCOPE",
      description = "Reports that the sums count: own (default), aggregate, or all, kept apart")
  private Optional<String> scope = Optional.empty();

  @Option(
      names = "--panel",
      paramLabel = "YEARS",
      description = "Window of the constant panel, e.g. 2019-2023")
  private Optional<String> panel = Optional.empty();

  @Option(names = "--config", paramLabel = "FILE", description = "A file of settings")
  private Optional<Path> config = Optional.empty();

  @Option(names = "--dry-run", description = "Say what would be done, and do nothing")
  private boolean isDryRun;

  @Option(names = "--log-json", description = "Write progress as JSON lines, for machines to read")
  private boolean isLogJson;

  boolean isDryRun() {
    return isDryRun;
  }

  boolean isLogJson() {
    return isLogJson;
  }

  Settings settings() {
    Map<String, Object> given = new TreeMap<>();
    if (!input.isEmpty()) {
      given.put("input", input);
    }
    if (!failOn.isEmpty()) {
      given.put("fail-on", failOn);
    }
    output.ifPresent(value -> given.put("output", value));
    keep.ifPresent(value -> given.put("keep", value));
    limit.ifPresent(value -> given.put("limit", value));
    scope.ifPresent(value -> given.put("stats.scope", value));
    panel.ifPresent(value -> given.put("stats.panel", value));
    maxDocumentBytes.ifPresent(value -> given.put("max-document-bytes", value));
    return Settings.of(given, System.getenv(), config);
  }
}
