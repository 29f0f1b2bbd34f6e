package org.gongkai.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gongkai.check.Rules;
import org.gongkai.read.InputFiles;
import org.gongkai.report.RejectReason;
import org.gongkai.report.Severity;

/** What can be checked of a command before Spark starts. */
final class Preflight {

  /** What a warehouse may hold beside its snapshots. */
  private static final Set<String> OWN =
      Set.of("snapshots", "current", ".current", ".lock", "CURRENT", "LOCK");

  /** Some thousands of reports. */
  private static final long LITTLE_BYTES = 16L << 20;

  private static final long TYPICAL_COMPRESSION = 5;

  private Preflight() {}

  /** The files of the local inputs, and the addresses of the others as they are. */
  static List<String> inputs(Settings settings) {
    if (settings.input().isEmpty()) {
      throw new UsageException("No input; give --input PATH, or set input in conf/pipeline.conf");
    }
    List<String> files = new ArrayList<>();
    for (String input : settings.input()) {
      if (InputFiles.isRemote(input)) {
        files.add(input);
        continue;
      }
      List<String> found = InputFiles.list(input);
      if (found.isEmpty()) {
        throw new UsageException(missing(input));
      }
      files.addAll(found);
    }
    return files.stream().distinct().sorted().toList();
  }

  /** Whether an input says of itself that its reports were invented. */
  static boolean isSynthetic(List<String> inputs) {
    return inputs.stream()
        .filter(input -> !InputFiles.isRemote(input))
        .map(InputFiles::local)
        .map(path -> Files.isDirectory(path) ? path : path.toAbsolutePath().getParent())
        .flatMap(folder -> Stream.of(folder, folder.resolve("..")))
        .anyMatch(folder -> Files.exists(folder.resolve(InputFiles.SYNTHETIC)));
  }

  /** Whether reading the files takes less than what it takes to start. */
  static boolean isLittle(List<String> files) {
    long left = LITTLE_BYTES;
    for (String file : files) {
      if (InputFiles.isRemote(file)) {
        return false;
      }
      left -= file.endsWith(".gz") ? TYPICAL_COMPRESSION * size(file) : size(file);
      if (left < 0) {
        return false;
      }
    }
    return true;
  }

  /** The same of the reports whose texts a warehouse holds. */
  static boolean holdsLittle(String output) {
    if (InputFiles.isRemote(output)) {
      return false;
    }
    String texts = InputFiles.local(output).resolve("current/tables/texts").toString();
    try (Stream<Path> files = Files.walk(Path.of(texts))) {
      long bytes = files.filter(Files::isRegularFile).mapToLong(f -> size(f.toString())).sum();
      return bytes * TYPICAL_COMPRESSION < LITTLE_BYTES;
    } catch (IOException e) {
      return false; // the job will say what is wrong with it
    }
  }

  private static long size(String file) {
    try {
      return Files.size(Path.of(file));
    } catch (IOException e) {
      return LITTLE_BYTES; // ingest will say what is wrong with it
    }
  }

  private static String missing(String input) {
    return Files.isDirectory(InputFiles.local(input))
        ? "No .txt, .md, .jsonl, .ndjson or .json file (or .gz of one) in " + input
        : "No such file, folder or glob: " + input;
  }

  /** Makes sure that each name of {@code --fail-on} can come up. */
  static void requireRules(List<String> names) {
    if (names.isEmpty()) {
      return;
    }
    Set<String> known = new TreeSet<>();
    Rules.ALL.forEach(rule -> known.add(rule.code()));
    for (Severity severity : Severity.values()) {
      known.add(severity.code());
    }
    for (RejectReason reason : RejectReason.values()) {
      known.add(reason.code());
    }
    for (String name : names) {
      if (!known.contains(name)) {
        throw new UsageException(
            "No rule " + name + " for --fail-on; there are " + String.join(", ", known));
      }
    }
  }

  /** Makes sure that the output is a warehouse, or can become one. */
  static void requireOutput(String output) {
    if (InputFiles.isRemote(output)) {
      return;
    }
    Path folder = InputFiles.local(output);
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new UsageException(output + " is a file; give a folder as --output");
    }
    if (Files.isDirectory(folder)) {
      requireOwn(output, folder);
    }
    Path existing = folder;
    while (!Files.exists(existing)) {
      existing = existing.getParent();
    }
    if (!Files.isWritable(existing)) {
      throw new UsageException(
          "Cannot write to " + existing + "; choose another --output or change its permissions");
    }
  }

  private static void requireOwn(String output, Path folder) {
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      entries.forEach(entry -> names.add(entry.getFileName().toString()));
    } catch (IOException e) {
      throw new UsageException("Cannot read " + output + ": " + e.getMessage());
    }
    if (!names.isEmpty() && !names.contains("snapshots") && !OWN.containsAll(names)) {
      throw new UsageException(
          output + " holds something else (" + names.get(0) + "); give an empty or a new folder");
    }
  }

  /** Makes sure that there is a snapshot to work on. */
  static void requireSnapshot(String output) {
    if (InputFiles.isRemote(output)) {
      return;
    }
    requireOutput(output);
    if (!Files.exists(InputFiles.local(output).resolve("current"))) {
      throw noSnapshot(output);
    }
  }

  static UsageException noSnapshot(String output) {
    return new UsageException("No snapshot in " + output + "; run jobs/ingest first");
  }
}
