package org.gongkai.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.gongkai.read.DocumentReader;
import org.gongkai.read.Documents;
import org.gongkai.read.InputFiles;

/** Opens the files of an input in the tasks, wherever they run. */
final class InputScan implements Serializable {

  private static final long serialVersionUID = 1;

  /** Small enough to balance, large enough that starting a task does not count. */
  private static final int FILES_PER_TASK = 500;

  private final long maxDocumentBytes;
  private final SerializableConfiguration hadoop;

  InputScan(SparkSession spark, long maxDocumentBytes) {
    this.maxDocumentBytes = maxDocumentBytes;
    this.hadoop = new SerializableConfiguration(spark.sparkContext().hadoopConfiguration());
  }

  static JavaRDD<String> distribute(SparkSession spark, List<String> files) {
    int atLeast = spark.sparkContext().defaultParallelism() * 2;
    int slices = Math.min(files.size(), Math.max(atLeast, files.size() / FILES_PER_TASK));
    return JavaSparkContext.fromSparkContext(spark.sparkContext())
        .parallelize(files, Math.max(1, slices));
  }

  /** The documents of a file. */
  Documents documents(String file) {
    return new DocumentReader(maxDocumentBytes).read(file, () -> open(file));
  }

  private InputStream open(String file) throws IOException {
    if (!InputFiles.isRemote(file)) {
      return Files.newInputStream(InputFiles.local(file));
    }
    Configuration configuration = hadoop.value();
    return FileSystem.get(URI.create(file), configuration).open(new Path(file));
  }
}
