package org.gongkai.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Says what a run would do. */
final class DryRun {

  private DryRun() {}

  static void print(Job job, Settings settings, List<String> files, Console console) {
    String stages =
        Arrays.stream(Job.Stage.values())
            .filter(job::has)
            .map(Job.Stage::label)
            .collect(Collectors.joining(", "));
    console.say("", job.label() + " would run " + stages + " and write to " + settings.output());
    if (job.has(Job.Stage.INGEST)) {
      console.say(
          "", String.format("%,d files to read, the first: %s", files.size(), files.get(0)));
    }
    settings.effective().forEach((key, value) -> console.say("", "  " + key + " = " + value));
  }
}
