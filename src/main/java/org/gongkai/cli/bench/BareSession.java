package org.gongkai.cli.bench;

import org.apache.spark.sql.SparkSession;

/** The least that Spark can be asked for: a session that writes one small Parquet file. */
public final class BareSession {

  private BareSession() {}

  /**
   * @param args the folder to write to
   */
  public static void main(String[] args) {
    SparkSession spark = SparkSession.builder().appName("bare session").getOrCreate();
    spark.range(1_000).coalesce(1).write().parquet(args[0]);
    spark.stop();
  }
}
