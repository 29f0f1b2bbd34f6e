package org.gongkai.tables;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.util.SerializableConfiguration;
import org.gongkai.schema.IngestTables;

/**
 * Writes the tables that come of known documents in one pass over these. Each attempt at a task
 * writes into a folder of its own; the driver moves the files of those that succeeded into the
 * tables, so that an attempt that fails, or is made twice, leaves nothing there.
 */
final class TablePass implements Serializable {

  private static final long serialVersionUID = 1;

  private final String folder;
  private final SerializableConfiguration hadoop;

  private TablePass(Path folder, SerializableConfiguration hadoop) {
    this.folder = folder.toString();
    this.hadoop = hadoop;
  }

  /** Writes what is known of accepted documents, parted as they are and in their order. */
  static void run(SnapshotDraft draft, Dataset<Row> known) {
    Path folder = draft.folder(".parts");
    TablePass pass =
        new TablePass(
            folder,
            new SerializableConfiguration(
                draft.warehouse().spark().sparkContext().hadoopConfiguration()));
    // The rows as Spark holds them: to make objects of them costs more than to write them.
    List<String> files =
        known
            .queryExecution()
            .toRdd()
            .toJavaRDD()
            .mapPartitionsWithIndex(pass::write, true)
            .collect();
    files.forEach(file -> move(draft, folder, file));
    draft.delete(folder);
    draft.complete(IngestTables.TEXTS);
    AssessedRows.TABLES.forEach(draft::complete);
  }

  /** Writes a partition; gives each file as the folder of the attempt and the path in it. */
  private Iterator<String> write(int partition, Iterator<InternalRow> known) throws IOException {
    if (!known.hasNext()) {
      return List.<String>of().iterator();
    }
    String attempt = Long.toString(TaskContext.get().taskAttemptId());
    String fileName = String.format(Locale.ROOT, "part-%05d.zstd.parquet", partition);
    TableParts parts = new TableParts(new Path(folder, attempt), fileName, hadoop.value());
    try (parts) {
      while (known.hasNext()) {
        parts.write(known.next());
      }
    }
    List<String> names = new ArrayList<>();
    parts.names().forEach(name -> names.add(attempt + "/" + name));
    return names.iterator();
  }

  private static void move(SnapshotDraft draft, Path folder, String file) {
    FileSystem files = draft.warehouse().files();
    Path from = new Path(folder, file);
    Path to = draft.folder("tables" + file.substring(file.indexOf('/')));
    try {
      files.mkdirs(to.getParent());
      if (!files.rename(from, to)) {
        throw new IOException("The file system refused");
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot move " + from + " to " + to, e);
    }
  }
}
