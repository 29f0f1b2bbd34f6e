package org.gongkai.publish;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.apache.spark.sql.SparkSession;
import org.gongkai.tables.SparkExtension;

/**
 * Publishes invented tables for measuring the page in the browser: {@code LargePage FOLDER}. The
 * tables of statistics have every year from 2010 to 2023, province, level and scope, as they have
 * for 200,000 reports or for three million; phrases are more than the page lists.
 */
final class LargePage {

  private LargePage() {}

  public static void main(String[] arguments) {
    SparkSession spark = SparkExtension.session();
    SampleTables tables =
        new SampleTables(spark, IntStream.rangeClosed(2010, 2023).boxed().toList(), 2, 3000);
    PublishStage.run(tables, Path.of(arguments[0]), PublishOptions.DEFAULT);
    spark.stop();
  }
}
