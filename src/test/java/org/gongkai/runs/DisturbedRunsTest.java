package org.gongkai.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.gongkai.cli.Commands;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Killed, out of disk or kept from writing at any moment, a run leaves a complete snapshot behind,
 * and running again gives what an undisturbed run gives.
 *
 * <p>With {@code -Dgongkai.long=true} a hundred kills of the whole pipeline, or as many as {@code
 * -Dgongkai.kills} says, and a whole run behind each; with {@code quick} three kills of ingest.
 */
@EnabledIfSystemProperty(named = "gongkai.long", matches = "true|quick")
class DisturbedRunsTest {

  private static final boolean IS_LONG = Boolean.getBoolean("gongkai.long");
  private static final int KILLS = Integer.getInteger("gongkai.kills", IS_LONG ? 100 : 3);
  private static final String JOB = IS_LONG ? "pipeline" : "ingest";
  private static final String HEAP = "700m";

  @TempDir static Path folder;

  private static Path reports;
  private static Path undisturbed;
  private static long millis;

  @BeforeAll
  static void runUndisturbed() {
    Path sample = folder.resolve("sample");
    assertThat(
            Commands.run("sample", "--reports", "25", "--seed", "9", "--output", sample.toString()))
        .isZero();
    reports = sample.resolve("reports");
    long began = System.nanoTime();
    undisturbed = run("undisturbed", 1);
    millis = (System.nanoTime() - began) / 1_000_000;
  }

  /** Another limit on size is another parser, so that each run parses everything. */
  private static String[] arguments(Path out, int version) {
    return new String[] {
      JOB,
      "--input",
      reports.toString(),
      "--output",
      out.toString(),
      "--max-document-bytes",
      Integer.toString(9_000_000 + version)
    };
  }

  private static Path run(String name, int version) {
    Path out = folder.resolve(name);
    GongkaiProcess.Ended ended =
        GongkaiProcess.run(folder.resolve(name + ".run"), HEAP, arguments(out, version));
    assertThat(ended.code()).as(String.join("\n", ended.err())).isZero();
    return CompleteSnapshot.current(out);
  }

  /** A run in this process, where Spark is warm, so that a hundred take minutes and not hours. */
  private static Path runHere(Path out, int version) {
    assertThat(Commands.run(arguments(out, version))).isZero();
    return CompleteSnapshot.current(out);
  }

  /** A warehouse to disturb a run on. */
  private static void copyUndisturbed(String name) throws IOException, InterruptedException {
    Path out = Files.createDirectories(folder.resolve(name));
    assertThat(command("cp", "-a", folder.resolve("undisturbed") + "/.", out.toString())).isTrue();
  }

  private static void requireAsUndisturbed(Path snapshot, WarehouseTables tables) {
    CompleteSnapshot.require(snapshot, tables);
    assertThat(tables.differing(undisturbed, snapshot)).isEmpty();
  }

  @Test
  void killedAtAnyMoment() throws IOException, InterruptedException {
    Path out = folder.resolve("killed");
    copyUndisturbed("killed");
    Map<String, String> settings = GongkaiProcess.settings(folder);
    settings.forEach(System::setProperty);
    long seed = System.nanoTime();
    Random random = new Random(seed);
    List<String> moments = new ArrayList<>();
    try (PollingReader reader = new PollingReader(out);
        WarehouseTables tables = new WarehouseTables()) {
      for (int kill = 1; kill <= KILLS; kill++) {
        boolean isAtCommit = kill % 3 == 0;
        GongkaiProcess process =
            GongkaiProcess.start(folder.resolve("killed.run"), HEAP, arguments(out, 2 * kill));
        long wait = isAtCommit ? untilCommit(process, out) : random.nextLong(millis);
        process.endsWithin(isAtCommit ? random.nextLong(20) : wait);
        process.kill();
        moments.add(isAtCommit ? "commit" : Long.toString(wait));
        CompleteSnapshot.require(CompleteSnapshot.current(out), tables);
        if (IS_LONG || kill == KILLS) {
          requireAsUndisturbed(runHere(out, 2 * kill + 1), tables);
        }
        System.out.printf(
            "kill %d of %d at %s of %d ms: %d reads until now, %d failed%n",
            kill,
            KILLS,
            moments.get(kill - 1),
            millis,
            reader.readCount(),
            reader.failures().size());
      }
      reader.stop();
      assertThat(reader.failures()).as("seed %d, moments %s", seed, moments).isEmpty();
      assertThat(reader.readCount()).isGreaterThan(KILLS);
      System.out.printf(
          "%d kills at %s of %d ms, %d reads meanwhile, none failed%n",
          KILLS, moments, millis, reader.readCount());
    } finally {
      settings.keySet().forEach(System::clearProperty);
    }
  }

  /**
   * Waits until the run file of a new snapshot is written, which is the last thing before it is
   * current.
   */
  private static long untilCommit(GongkaiProcess process, Path out) throws InterruptedException {
    Path current = CompleteSnapshot.current(out);
    long began = System.nanoTime();
    while (!process.endsWithin(1) && newest(out).equals(current)) {}
    Path draft = newest(out);
    while (!process.endsWithin(0) && !Files.exists(draft.resolve("run.json"))) {}
    return (System.nanoTime() - began) / 1_000_000;
  }

  private static Path newest(Path out) {
    try (Stream<Path> snapshots = Files.list(out.resolve("snapshots"))) {
      return snapshots.sorted().reduce((a, b) -> b).orElseThrow().toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void outOfDisk() throws IOException, InterruptedException {
    Path out = Files.createDirectories(folder.resolve("full"));
    assumeTrue(
        command("mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", out.toString()),
        "SKIPPED: a full disk needs root, to mount a small one");
    try {
      copyUndisturbed("full");
      Path before = CompleteSnapshot.current(out);
      Path ballast = out.resolve("snapshots/ballast");
      assertThat(command("bash", "-c", "head -c 1G /dev/zero >'" + ballast + "'")).isFalse();
      // Some room: enough to begin, not enough to end.
      assertThat(command("truncate", "-s", "-200K", ballast.toString())).isTrue();
      GongkaiProcess.Ended ended =
          GongkaiProcess.run(folder.resolve("full.run"), HEAP, arguments(out, 2));
      Files.delete(ballast);
      requireFailedWell(ended, "free space");
      requireUntouchedAndRunAgain("full", before);
    } finally {
      assertThat(command("umount", "-l", out.toString())).isTrue();
    }
  }

  @Test
  void keptFromWritingMidRun() throws IOException, InterruptedException {
    copyUndisturbed("closed");
    Path out = folder.resolve("closed");
    Path before = CompleteSnapshot.current(out);
    List<String> asUser =
        "root".equals(System.getProperty("user.name"))
            ? List.of("setpriv", "--bounding-set=-dac_override", "--")
            : List.of();
    assumeTrue(
        asUser.isEmpty() || command("setpriv", "--bounding-set=-dac_override", "--", "true"),
        "SKIPPED: root writes everywhere, and there is no setpriv to keep it from that");
    GongkaiProcess process =
        GongkaiProcess.start(folder.resolve("closed.run"), asUser, HEAP, arguments(out, 2));
    while (!process.endsWithin(1) && newest(out).equals(before)) {}
    Path draft = newest(out);
    while (!process.endsWithin(1) && !Files.exists(draft.resolve("tables/documents"))) {}
    for (Path closed : List.of(draft.resolve("tables"), draft)) {
      Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
    }
    GongkaiProcess.Ended ended = process.ended();
    for (Path closed : List.of(draft, draft.resolve("tables"))) {
      Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    requireFailedWell(ended, "permissions");
    requireUntouchedAndRunAgain("closed", before);
  }

  /** One line at the end with cause and remedy, and no stack. */
  private static void requireFailedWell(GongkaiProcess.Ended ended, String remedy) {
    String err = String.join("\n", ended.err());
    assertThat(ended.code()).as(err).isEqualTo(1);
    assertThat(ended.lastLine()).startsWith("gongkai: failed: ").contains(remedy);
    assertThat(err).doesNotContain("\tat ");
  }

  private static void requireUntouchedAndRunAgain(String name, Path before) {
    try (WarehouseTables tables = new WarehouseTables()) {
      assertThat(CompleteSnapshot.current(folder.resolve(name))).isEqualTo(before);
      CompleteSnapshot.require(before, tables);
      requireAsUndisturbed(run(name, 3), tables);
    }
  }

  private static boolean command(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor()
        == 0;
  }
}
