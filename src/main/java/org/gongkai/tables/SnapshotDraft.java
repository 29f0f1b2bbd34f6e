package org.gongkai.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileUtil;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.gongkai.schema.Catalog;
import org.gongkai.schema.Table;

/**
 * A snapshot that is being made. It reads what it has written itself, and what the snapshot before
 * it holds where it has written nothing; a table that neither has is empty.
 */
public final class SnapshotDraft implements TableSource, TableSink {

  /** What ingest understood of each document, so that it need not be parsed again. */
  static final String KNOWN = "known";

  private static final String CHECKPOINTS = ".checkpoints";

  private final Warehouse warehouse;
  private final String run;
  private final Path folder;
  private final Optional<Snapshot> base;

  SnapshotDraft(Warehouse warehouse, String run, Path folder, Optional<Snapshot> base) {
    this.warehouse = warehouse;
    this.run = run;
    this.folder = folder;
    this.base = base;
    if (!warehouse.spark().sparkContext().isLocal()) {
      warehouse.spark().sparkContext().setCheckpointDir(folder(CHECKPOINTS).toString());
    }
  }

  Warehouse warehouse() {
    return warehouse;
  }

  public String run() {
    return run;
  }

  /** The snapshot that was current when this one was begun. */
  public Optional<Snapshot> base() {
    return base;
  }

  /** Where it will lie. */
  public String location() {
    return folder.toString();
  }

  /** A folder inside it. */
  public Path folder(String name) {
    return new Path(folder, name);
  }

  @Override
  public Dataset<Row> read(Table table) {
    Path own = Snapshot.tableFolder(folder, table);
    if (exists(own)) {
      return TableFiles.read(warehouse.spark(), own, table);
    }
    return base.filter(snapshot -> exists(Snapshot.tableFolder(snapshot.folder(), table)))
        .map(snapshot -> snapshot.read(table))
        .orElseGet(() -> warehouse.spark().createDataFrame(List.of(), SparkSchema.of(table)));
  }

  @Override
  public void write(Table table, Dataset<Row> rows) {
    Path target = Snapshot.tableFolder(folder, table);
    TableFiles.write(TableFiles.sorted(table, rows), target, table);
    TableFiles.ensureFile(warehouse.spark(), target, table);
  }

  /** Marks a table whose files lie here already as complete; it may have none. */
  void complete(Table table) {
    Path target = Snapshot.tableFolder(folder, table);
    if (exists(target)) {
      warehouse.writeText(new Path(target, "_SUCCESS"), "");
    } else {
      write(table, warehouse.spark().createDataFrame(List.of(), SparkSchema.of(table)));
    }
  }

  /** Takes over what the base has and this one has not, and makes this one current. */
  public void commit(String runJson) {
    delete(folder(CHECKPOINTS));
    base.ifPresent(this::carryOver);
    warehouse.writeText(new Path(folder, Warehouse.RUN_FILE), runJson);
    warehouse.makeCurrent(run);
  }

  private void carryOver(Snapshot from) {
    for (Table table : Catalog.TABLES) {
      Path target = Snapshot.tableFolder(folder, table);
      if (!exists(target)) {
        carry(Snapshot.tableFolder(from.folder(), table), target);
      }
    }
    for (String name : new String[] {KNOWN, "publish"}) {
      if (!exists(folder(name))) {
        carry(new Path(from.folder(), name), folder(name));
      }
    }
  }

  /** Files never change, so that a hard link is as good as a copy where there are any. */
  void carry(Path from, Path to) {
    try {
      if (!exists(from)) {
        return;
      }
      for (FileStatus status : warehouse.files().listStatus(from)) {
        Path target = new Path(to, status.getPath().getName());
        if (status.isDirectory()) {
          carry(status.getPath(), target);
        } else {
          carryFile(status.getPath(), target);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot carry over " + from, e);
    }
  }

  private void carryFile(Path from, Path to) throws IOException {
    warehouse.files().mkdirs(to.getParent());
    if (!warehouse.isLocal() || !link(from, to)) {
      FileUtil.copy(
          warehouse.files(),
          from,
          warehouse.files(),
          to,
          false,
          warehouse.spark().sparkContext().hadoopConfiguration());
    }
  }

  private static boolean link(Path from, Path to) throws IOException {
    try {
      Files.createLink(local(to), local(from));
      return true;
    } catch (UnsupportedOperationException | java.nio.file.FileSystemException e) {
      Files.deleteIfExists(local(to));
      return false; // no hard links here: copy
    }
  }

  static java.nio.file.Path local(Path path) {
    return java.nio.file.Path.of(path.toUri().getPath());
  }

  /** Moves a folder of the driver's machine into the snapshot. */
  public void moveIn(java.nio.file.Path from, String name) {
    try {
      FileUtil.copy(
          from.toFile(),
          warehouse.files(),
          folder(name),
          true,
          warehouse.spark().sparkContext().hadoopConfiguration());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot move " + from + " to " + folder(name), e);
    }
  }

  boolean exists(Path path) {
    try {
      return warehouse.files().exists(path);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot look for " + path, e);
    }
  }

  void delete(Path path) {
    try {
      warehouse.files().delete(path, true);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot delete " + path, e);
    }
  }
}
