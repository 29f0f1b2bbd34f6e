package org.gongkai.cli;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;

/** Says every few seconds how far a long step is, and how long it may still take. */
final class Progress extends SparkListener implements AutoCloseable {

  private static final long SECONDS_BETWEEN_LINES = 5;

  private final SparkSession spark;
  private final Console console;
  private final ScheduledExecutorService clock;
  private final AtomicLong tasksDone = new AtomicLong();
  private final AtomicLong records = new AtomicLong();
  private final Set<String> stages = Collections.synchronizedSet(new LinkedHashSet<>());
  private volatile Step step = NO_STEP;
  private volatile long lastDone = -1;

  /** A stage of Spark; several may run at once, and the newest is spoken of. */
  private record Step(int id, int tasks, long startNanos) {}

  private static final Step NO_STEP = new Step(-1, 0, 0);

  private Progress(SparkSession spark, Console console) {
    this.spark = spark;
    this.console = console;
    this.clock =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "progress");
              thread.setDaemon(true);
              return thread;
            });
  }

  static Progress on(SparkSession spark, Console console) {
    Progress progress = new Progress(spark, console);
    spark.sparkContext().addSparkListener(progress);
    progress.clock.scheduleAtFixedRate(
        progress::line, SECONDS_BETWEEN_LINES, SECONDS_BETWEEN_LINES, TimeUnit.SECONDS);
    return progress;
  }

  void enter(String stage) {
    stages.add(stage);
    console.say(stage, "begins");
  }

  void leave(String stage) {
    stages.remove(stage);
  }

  @Override
  public void onStageSubmitted(SparkListenerStageSubmitted submitted) {
    tasksDone.set(0);
    records.set(0);
    lastDone = -1;
    step =
        new Step(
            submitted.stageInfo().stageId(), submitted.stageInfo().numTasks(), System.nanoTime());
  }

  @Override
  public void onTaskEnd(SparkListenerTaskEnd end) {
    if (end.taskInfo().successful() && end.stageId() == step.id()) {
      tasksDone.incrementAndGet();
      records.addAndGet(
          end.taskMetrics().inputMetrics().recordsRead()
              + end.taskMetrics().shuffleReadMetrics().recordsRead());
    }
  }

  @Override
  public void onStageCompleted(SparkListenerStageCompleted completed) {
    if (completed.stageInfo().stageId() == step.id()) {
      step = NO_STEP;
    }
  }

  private void line() {
    Step now = step;
    String stage = String.join(" and ", stages.toArray(String[]::new));
    long done = tasksDone.get();
    double elapsed = (System.nanoTime() - now.startNanos()) / 1e9;
    if (stage.isEmpty()
        || now.tasks() == 0
        || elapsed < SECONDS_BETWEEN_LINES
        || done == lastDone) {
      return;
    }
    lastDone = done;
    String left =
        done == 0
            ? ""
            : String.format(", about %.0f s left", elapsed * (now.tasks() - done) / done);
    console.say(
        stage,
        String.format(
            "%,d of %,d tasks, %,.0f rows/s%s", done, now.tasks(), records.get() / elapsed, left),
        Map.of("tasks_done", done, "tasks", now.tasks()));
  }

  @Override
  public void close() {
    clock.shutdownNow();
    spark.sparkContext().removeSparkListener(this);
  }
}
