package org.gongkai.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** A command that runs a job on Spark. */
abstract class JobCommand implements Callable<Integer> {

  @Mixin private RunArguments arguments = new RunArguments();

  private final Job job;

  JobCommand(Job job) {
    this.job = job;
  }

  @Override
  public Integer call() {
    Settings settings = arguments.settings();
    Preflight.requireRules(settings.failOn());
    List<String> files = List.of();
    if (job.has(Job.Stage.INGEST)) {
      files = Preflight.inputs(settings);
      Preflight.requireOutput(settings.output());
    } else {
      Preflight.requireSnapshot(settings.output());
    }
    if (arguments.isDryRun()) {
      DryRun.print(job, settings, files, Console.of(arguments.isLogJson()));
      return ExitCode.CHECK_ENDS_HERE.inPhase();
    }
    if (ExitCode.isCheck()) {
      boolean isLittle =
          job.has(Job.Stage.INGEST)
              ? Preflight.isLittle(files)
              : Preflight.holdsLittle(settings.output());
      return (isLittle ? ExitCode.CHECK_FINDS_LITTLE : ExitCode.DONE).code();
    }
    return new Run(job, settings, Console.of(arguments.isLogJson())).execute(files);
  }

  @Command(
      name = "pipeline",
      description =
          "Reads reports and writes every table, the statistics, the phrasing and a page.",
      footer = {
        "",
        "Examples:",
        "  jobs/pipeline",
        "  jobs/pipeline --input reports/ --output out/warehouse",
        "  jobs/pipeline --master 'local[4]' --driver-memory 4g -- --input 'reports/*.jsonl.gz'"
      })
  static final class Pipeline extends JobCommand {
    Pipeline() {
      super(Job.PIPELINE);
    }
  }

  @Command(
      name = "ingest",
      description =
          "Reads reports and writes the tables of ingest. These hold what is in the input, so give"
              + " all of it; what is known is not parsed again.",
      footer = {
        "",
        "Examples:",
        "  jobs/ingest --input reports/2021 reports/2022 --output out/warehouse",
        "  jobs/ingest --input reports --limit 100 --dry-run"
      })
  static final class Ingest extends JobCommand {
    Ingest() {
      super(Job.INGEST);
    }
  }

  @Command(
      name = "stats",
      description = "Computes the statistics of the current snapshot.",
      footer = {"", "Examples:", "  jobs/stats --output out/warehouse"})
  static final class Stats extends JobCommand {
    Stats() {
      super(Job.STATS);
    }
  }

  @Command(
      name = "phrases",
      description = "Mines the recurring phrasing of the current snapshot.",
      footer = {"", "Examples:", "  jobs/phrases --output out/warehouse"})
  static final class Phrases extends JobCommand {
    Phrases() {
      super(Job.PHRASES);
    }
  }

  @Command(
      name = "publish",
      description = "Writes CSV, JSON, the data package and the page of the current snapshot.",
      footer = {"", "Examples:", "  jobs/publish --output out/warehouse"})
  static final class Publish extends JobCommand {
    Publish() {
      super(Job.PUBLISH);
    }
  }
}
