package org.gongkai.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;

/** The sample tables, published once a JVM under {@code target}. */
final class SamplePublication {

  private static SampleTables tables;

  private SamplePublication() {}

  static synchronized Path folder(SparkSession spark) throws IOException {
    Path folder = Path.of("target", "sample-publication").toAbsolutePath();
    if (tables == null) {
      clear(folder);
      SampleTables sample = new SampleTables(spark, PublishStageTest.YEARS, 1, 0);
      PublishStage.run(sample, folder, PublishOptions.DEFAULT.withOrigin(DataOrigin.SYNTHETIC));
      tables = sample;
    }
    return folder;
  }

  static synchronized SampleTables tables(SparkSession spark) throws IOException {
    folder(spark);
    return tables;
  }

  private static void clear(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
