package org.gongkai.tables;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Rows cut off from what they were made of, so that plans that build on each other stay short. On a
 * cluster they go to files, as those of an executor that is lost could not be made again; in one
 * process they stay with it.
 */
public final class Checkpoint {

  private Checkpoint() {}

  /** The same rows, made at once. */
  public static Dataset<Row> of(Dataset<Row> rows) {
    return rows.sparkSession().sparkContext().getCheckpointDir().isDefined()
        ? rows.checkpoint()
        : rows.localCheckpoint();
  }
}
