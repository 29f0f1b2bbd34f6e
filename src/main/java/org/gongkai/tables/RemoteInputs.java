package org.gongkai.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.TreeSet;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.sql.SparkSession;
import org.gongkai.read.InputFiles;

/** Finds the files of inputs on other file systems than the local one. */
public final class RemoteInputs {

  private RemoteInputs() {}

  /** Replaces each address by the files that it names, a folder or a pattern by those below. */
  public static List<String> expand(SparkSession spark, List<String> inputs) {
    TreeSet<String> files = new TreeSet<>();
    for (String input : inputs) {
      if (!InputFiles.isRemote(input)) {
        files.add(input);
        continue;
      }
      int before = files.size();
      try {
        addAll(spark, new Path(input), files);
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot list " + input, e);
      }
      if (files.size() == before) {
        throw new NoSuchElementException("No files to read at " + input);
      }
    }
    return List.copyOf(files);
  }

  private static void addAll(SparkSession spark, Path input, TreeSet<String> files)
      throws IOException {
    FileSystem system = input.getFileSystem(spark.sparkContext().hadoopConfiguration());
    FileStatus[] found = system.globStatus(input);
    if (found == null) {
      throw new NoSuchElementException("No such file, folder or glob: " + input);
    }
    for (FileStatus status : found) {
      if (status.isFile()) {
        files.add(status.getPath().toString());
        continue;
      }
      RemoteIterator<LocatedFileStatus> below = system.listFiles(status.getPath(), true);
      while (below.hasNext()) {
        Path file = below.next().getPath();
        if (InputFiles.isReadable(file.getName())) {
          files.add(file.toString());
        }
      }
    }
  }
}
