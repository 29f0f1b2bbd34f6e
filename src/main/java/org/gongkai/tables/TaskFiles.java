package org.gongkai.tables;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Files that tasks write themselves. Each attempt at a task writes into a folder of its own; the
 * driver moves the files of those that succeeded to their place, so that an attempt that fails, or
 * is made twice, leaves nothing there.
 */
final class TaskFiles<T> implements Serializable {

  private static final long serialVersionUID = 1;

  /** What a task does with its rows. */
  @FunctionalInterface
  interface Writing<T> extends Serializable {

    /** Writes files of one name in a folder and below; gives their paths from there. */
    Collection<String> write(Iterator<T> rows, Path folder, String fileName, Configuration hadoop)
        throws IOException;
  }

  private final String folder;
  private final Writing<T> writing;
  private final SerializableConfiguration hadoop;

  private TaskFiles(Path folder, Writing<T> writing, Configuration hadoop) {
    this.folder = folder.toString();
    this.writing = writing;
    this.hadoop = new SerializableConfiguration(hadoop);
  }

  /** Lets a task for each partition write, and moves what they wrote to a folder. */
  static <T> void write(SnapshotDraft draft, JavaRDD<T> rows, Writing<T> writing, Path target) {
    Path attempts = draft.folder(".attempts");
    TaskFiles<T> tasks =
        new TaskFiles<>(
            attempts, writing, draft.warehouse().spark().sparkContext().hadoopConfiguration());
    rows.mapPartitionsWithIndex(tasks::write, true)
        .collect()
        .forEach(file -> move(draft, attempts, file, target));
    draft.delete(attempts);
  }

  /** Writes a partition; gives each file as the folder of the attempt and the path in it. */
  private Iterator<String> write(int partition, Iterator<T> rows) throws IOException {
    if (!rows.hasNext()) {
      return List.<String>of().iterator();
    }
    String attempt = Long.toString(TaskContext.get().taskAttemptId());
    String fileName = String.format(Locale.ROOT, "part-%05d.zstd.parquet", partition);
    return writing.write(rows, new Path(folder, attempt), fileName, hadoop.value()).stream()
        .map(path -> attempt + "/" + path)
        .iterator();
  }

  private static void move(SnapshotDraft draft, Path attempts, String file, Path target) {
    FileSystem files = draft.warehouse().files();
    Path from = new Path(attempts, file);
    Path to = new Path(target, file.substring(file.indexOf('/') + 1));
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
