package org.gongkai.tables;

import java.util.Iterator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * What changes where {@code spark.gongkai.little} says that there is little to do and that one
 * machine does it: tables are read as one partition, and nothing is shuffled at all.
 */
public final class OnePartition {

  private OnePartition() {}

  /** Rows in one partition, if all are to be. */
  static Dataset<Row> of(Dataset<Row> rows) {
    return isSet(rows) ? rows.coalesce(1) : rows;
  }

  /**
   * Rows that are made once and read more than once. The little ones are made at once, and what is
   * made of them is planned without looking at where they come from.
   */
  public static Dataset<Row> kept(Dataset<Row> rows) {
    return isSet(rows) ? rows.localCheckpoint() : rows.persist(StorageLevel.MEMORY_AND_DISK());
  }

  /** Rows one after the other, a partition of them at a time; one query where there is but one. */
  public static Iterator<Row> iterator(Dataset<Row> rows) {
    return isSet(rows) ? rows.collectAsList().iterator() : rows.toLocalIterator();
  }

  private static boolean isSet(Dataset<Row> rows) {
    return isSet(rows.sparkSession());
  }

  /** Whether all rows are to stand in one partition. */
  public static boolean isSet(SparkSession spark) {
    return Boolean.parseBoolean(spark.conf().get("spark.gongkai.little", "false"));
  }
}
