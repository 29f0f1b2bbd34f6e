package org.gongkai.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;

/**
 * A folder of snapshots, of which one is current. A snapshot is complete before it becomes current
 * and never changes afterwards, so that a run can be killed at any moment.
 */
public final class Warehouse {

  static final String RUN_FILE = "run.json";

  private final SparkSession spark;
  private final FileSystem files;
  private final Path root;

  private Warehouse(SparkSession spark, FileSystem files, Path root) {
    this.spark = spark;
    this.files = files;
    this.root = root;
  }

  /** Opens the warehouse at a path or address, which need not exist yet. */
  public static Warehouse open(SparkSession spark, String location) {
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    hadoop.set("fs.file.impl", LocalFiles.class.getName());
    hadoop.set("fs.file.impl.disable.cache", "true");
    // Rows come in the order of the key and must stay in it, so that a task holds a file a year
    // open instead of sorting by year.
    spark.conf().set("spark.sql.optimizer.plannedWrite.enabled", "false");
    spark.conf().set("spark.sql.maxConcurrentOutputFileWriters", "100");
    try {
      Path path = new Path(location);
      FileSystem files = path.getFileSystem(hadoop);
      return new Warehouse(spark, files, files.makeQualified(path));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot open the warehouse " + location, e);
    }
  }

  SparkSession spark() {
    return spark;
  }

  FileSystem files() {
    return files;
  }

  boolean isLocal() {
    return "file".equals(root.toUri().getScheme());
  }

  /** Keeps other runs out until it is closed. */
  public WarehouseLock lock() {
    return WarehouseLock.acquire(files, root, isLocal());
  }

  /** The current snapshot; empty before the first run. */
  public Optional<Snapshot> current() {
    return CurrentSnapshot.of(files, root).name().map(name -> new Snapshot(this, folder(name)));
  }

  /** A new snapshot on top of the current one, after what killed runs left has been removed. */
  public SnapshotDraft begin(String run) {
    Optional<String> current = CurrentSnapshot.of(files, root).name();
    current
        .filter(name -> name.compareTo(run) >= 0)
        .ifPresent(
            name -> {
              throw new IllegalArgumentException("Run " + run + " is not newer than " + name);
            });
    names()
        .filter(name -> name.compareTo(current.orElse("")) > 0 || !isComplete(name))
        .forEach(this::remove);
    return new SnapshotDraft(this, run, folder(run), current());
  }

  void makeCurrent(String run) {
    CurrentSnapshot.of(files, root).become(run);
  }

  /** Removes all snapshots but the newest. */
  public void keepNewest(int count) {
    List<String> newest = names().sorted(Comparator.reverseOrder()).toList();
    newest.stream().skip(Math.max(1, count)).forEach(this::remove);
  }

  private Stream<String> names() {
    try {
      Path snapshots = new Path(root, "snapshots");
      files.mkdirs(snapshots);
      return Arrays.stream(files.listStatus(snapshots))
          .filter(FileStatus::isDirectory)
          .map(status -> status.getPath().getName());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list the snapshots of " + root, e);
    }
  }

  private boolean isComplete(String name) {
    try {
      return files.exists(new Path(folder(name), RUN_FILE));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot look into the snapshot " + name, e);
    }
  }

  private void remove(String name) {
    try {
      // The run file goes first: what is half removed must not look complete.
      files.delete(new Path(folder(name), RUN_FILE), false);
      files.delete(folder(name), true);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot remove the snapshot " + name, e);
    }
  }

  private Path folder(String run) {
    return new Path(root, "snapshots/" + run);
  }

  String readText(Path file) {
    try (FSDataInputStream in = files.open(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  void writeText(Path file, String text) {
    try (FSDataOutputStream out = files.create(file, true)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file, e);
    }
  }
}
