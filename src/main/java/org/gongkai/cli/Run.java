package org.gongkai.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.gongkai.check.CrossRules;
import org.gongkai.phrases.PhrasesOptions;
import org.gongkai.phrases.PhrasesStage;
import org.gongkai.publish.DataOrigin;
import org.gongkai.publish.PublishOptions;
import org.gongkai.stats.StatisticsStage;
import org.gongkai.tables.Ingest;
import org.gongkai.tables.IngestCounts;
import org.gongkai.tables.IngestOptions;
import org.gongkai.tables.OnePartition;
import org.gongkai.tables.ParserVersion;
import org.gongkai.tables.RemoteInputs;
import org.gongkai.tables.Snapshot;
import org.gongkai.tables.SnapshotDraft;
import org.gongkai.tables.Warehouse;
import org.gongkai.tables.WarehouseLock;

/** One run of a job: the stages one after the other, into a new snapshot. */
final class Run {

  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);

  private final Job job;
  private final Settings settings;
  private final Console console;
  private final Instant started = Instant.now();
  private final Map<Job.Stage, Double> seconds =
      Collections.synchronizedMap(new EnumMap<>(Job.Stage.class));

  Run(Job job, Settings settings, Console console) {
    this.job = job;
    this.settings = settings;
    this.console = console;
  }

  int execute(List<String> files) {
    SparkConf configuration = configuration();
    if (job.has(Job.Stage.INGEST) && isLocal(configuration)) {
      Rehearsal.begin();
    }
    SparkSession spark = SparkSession.builder().config(configuration).getOrCreate();
    try {
      Warehouse warehouse = Warehouse.open(spark, settings.output());
      if (!job.has(Job.Stage.INGEST) && warehouse.current().isEmpty()) {
        throw Preflight.noSnapshot(settings.output());
      }
      WarehouseLock lock = warehouse.lock();
      try (Progress progress = Progress.on(spark, console)) {
        return execute(spark, warehouse, lock, files, progress);
      } finally {
        lock.close();
      }
    } catch (WarehouseLock.TakenException e) {
      throw new IllegalStateException(e.getMessage(), e);
    } finally {
      spark.stop();
    }
  }

  /**
   * A local master never looks again at a task that it left waiting for a better place, such as the
   * host of its block on HDFS, and would wait for ever behind the last of the others.
   */
  private SparkConf configuration() {
    SparkConf configuration = new SparkConf().setAppName("gongkai " + job.label());
    return isLocal(configuration)
        ? configuration.setIfMissing("spark.locality.wait", "0s")
        : configuration;
  }

  private static boolean isLocal(SparkConf configuration) {
    return configuration.get("spark.master", "").startsWith("local");
  }

  private int execute(
      SparkSession spark,
      Warehouse warehouse,
      WarehouseLock lock,
      List<String> files,
      Progress progress) {
    SnapshotDraft draft = warehouse.begin(NAME.format(started));
    RunFile file = new RunFile(job, settings, spark.version(), started);
    Optional<IngestCounts> counts = Optional.empty();
    if (job.has(Job.Stage.INGEST)) {
      List<String> expanded = expanded(spark, files);
      counts = Optional.of(time(progress, Job.Stage.INGEST, () -> ingest(draft, expanded)));
    }
    List<Runnable> independent = new ArrayList<>();
    if (job.has(Job.Stage.STATS)) {
      independent.add(() -> time(progress, Job.Stage.STATS, () -> stats(draft)));
    }
    if (job.has(Job.Stage.PHRASES)) {
      independent.add(() -> time(progress, Job.Stage.PHRASES, () -> phrases(draft)));
    }
    if (OnePartition.isSet(spark)) {
      // Little work never fills all cores.
      SideBySide.run(independent);
    } else {
      independent.forEach(Runnable::run);
    }
    if (job.has(Job.Stage.PUBLISH)) {
      time(progress, Job.Stage.PUBLISH, () -> publish(draft));
    }
    Map<String, Object> counted = counts.map(RunFile::counts).orElseGet(() -> carried(draft));
    if (job.has(Job.Stage.STATS)) {
      counted.put("cross_issues", StatisticsStage.crossIssueCounts(draft));
    }
    Map<String, Double> elapsed = elapsed();
    Lineage lineage =
        draft
            .base()
            .map(base -> RunFile.lineageOf(base.runFile()))
            .orElse(Lineage.of(Map.of()))
            .renewed(job, draft.run());
    lock.requireHeld();
    draft.commit(file.json(draft.run(), files, counted, elapsed, isSynthetic(draft), lineage));
    warehouse.keepNewest(settings.keep());
    new Summary(console).print(settings.output(), counts, elapsed, lineage);
    return broken(counted).isEmpty() ? ExitCode.DONE.code() : failOn(broken(counted));
  }

  private static List<String> expanded(SparkSession spark, List<String> files) {
    try {
      return RemoteInputs.expand(spark, files);
    } catch (NoSuchElementException e) {
      throw new UsageException(e.getMessage());
    }
  }

  private IngestCounts ingest(SnapshotDraft draft, List<String> files) {
    String parser = ParserVersion.of(settings.maxDocumentBytes());
    return Ingest.run(
        draft, files, new IngestOptions(settings.maxDocumentBytes(), settings.limit(), parser));
  }

  private Boolean stats(SnapshotDraft draft) {
    StatisticsStage.run(draft, draft, settings.statistics());
    return true;
  }

  private Boolean phrases(SnapshotDraft draft) {
    PhrasesStage.run(draft, draft, PhrasesOptions.DEFAULT);
    return true;
  }

  private Boolean publish(SnapshotDraft draft) {
    PublishOptions options =
        settings.jdbcUrl().map(PublishOptions.DEFAULT::withJdbcUrl).orElse(PublishOptions.DEFAULT);
    DataOrigin origin = isSynthetic(draft) ? DataOrigin.SYNTHETIC : DataOrigin.AGENCIES;
    Publishing.run(draft, options.withOrigin(origin));
    return true;
  }

  private boolean isSynthetic(SnapshotDraft draft) {
    return job.has(Job.Stage.INGEST)
        ? Preflight.isSynthetic(settings.input())
        : draft.base().map(Snapshot::runFile).filter(RunFile::isSynthetic).isPresent();
  }

  /** What the run of the base counted, for a job that reads no documents. */
  private static Map<String, Object> carried(SnapshotDraft draft) {
    return draft.base().map(Snapshot::runFile).map(RunFile::countsOf).orElseGet(LinkedHashMap::new);
  }

  private interface Work<T> {
    T run();
  }

  private <T> T time(Progress progress, Job.Stage stage, Work<T> work) {
    Instant begin = Instant.now();
    progress.enter(stage.label());
    T result = work.run();
    double elapsed = secondsSince(begin);
    seconds.put(stage, elapsed);
    progress.leave(stage.label());
    console.say(
        stage.label(), String.format("done in %.1f s", elapsed), Map.of("seconds", elapsed));
    return result;
  }

  private Map<String, Double> elapsed() {
    Map<String, Double> elapsed = new LinkedHashMap<>();
    seconds.forEach((stage, value) -> elapsed.put(stage.label(), value));
    elapsed.put("total", secondsSince(started));
    return elapsed;
  }

  private static double secondsSince(Instant begin) {
    return Math.round(Duration.between(begin, Instant.now()).toMillis() / 100.0) / 10.0;
  }

  private List<String> broken(Map<String, Object> counted) {
    Set<String> met = new HashSet<>();
    for (String kind : List.of("issues", "severities", "rejected", "cross_issues")) {
      if (counted.get(kind) instanceof Map<?, ?> counts) {
        counts.keySet().forEach(name -> met.add(String.valueOf(name)));
      }
    }
    CrossRules.ALL.stream()
        .filter(rule -> met.contains(rule.code()))
        .forEach(rule -> met.add(rule.severity().code()));
    return settings.failOn().stream().filter(met::contains).toList();
  }

  private int failOn(List<String> rules) {
    console.say("", "gongkai: broken, as --fail-on asks to say: " + String.join(", ", rules));
    return ExitCode.RULE_BROKEN.code();
  }
}
