package org.gongkai.cli.bench;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageCompleted;

/** Counts what shuffles write. Spark makes one by its name for each session, hence the statics. */
public final class ShuffleMeter extends SparkListener {

  private static final Map<Integer, Long> BYTES_BY_STAGE = new ConcurrentHashMap<>();

  static void reset() {
    BYTES_BY_STAGE.clear();
  }

  static long total() {
    return BYTES_BY_STAGE.values().stream().mapToLong(bytes -> bytes).sum();
  }

  static long largest() {
    return BYTES_BY_STAGE.values().stream().mapToLong(bytes -> bytes).max().orElse(0);
  }

  @Override
  public void onStageCompleted(SparkListenerStageCompleted completed) {
    long bytes = completed.stageInfo().taskMetrics().shuffleWriteMetrics().bytesWritten();
    BYTES_BY_STAGE.merge(completed.stageInfo().stageId(), bytes, Long::sum);
  }
}
