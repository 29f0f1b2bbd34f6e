package org.gongkai.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.cli.Job.Stage;

/**
 * Which run made the part of a snapshot that each stage makes. A run of one job carries the rest
 * over, which may then be older than what it was made of.
 */
record Lineage(Map<Stage, String> madeIn) {

  Lineage {
    madeIn = Map.copyOf(madeIn);
  }

  /** As {@code run.json} writes it; a run file from before it did says nothing. */
  static Lineage of(Map<?, ?> written) {
    Map<Stage, String> madeIn = new LinkedHashMap<>();
    for (Stage stage : Stage.values()) {
      if (written.get(stage.label()) instanceof String run) {
        madeIn.put(stage, run);
      }
    }
    return new Lineage(madeIn);
  }

  /** After a job that ran its stages anew. */
  Lineage renewed(Job job, String run) {
    Map<Stage, String> renewed = new LinkedHashMap<>(madeIn);
    for (Stage stage : Stage.values()) {
      if (job.has(stage)) {
        renewed.put(stage, run);
      }
    }
    return new Lineage(renewed);
  }

  /** The stages of which the outcome is older than what it was made of. */
  List<Stage> outdated() {
    List<Stage> outdated = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      String own = madeIn.get(stage);
      boolean isOlder =
          own != null
              && stage.sources().stream()
                  .anyMatch(source -> own.compareTo(madeIn.getOrDefault(source, "")) < 0);
      if (isOlder) {
        outdated.add(stage);
      }
    }
    return outdated;
  }

  Map<String, String> written() {
    Map<String, String> written = new LinkedHashMap<>();
    for (Stage stage : Stage.values()) {
      if (madeIn.containsKey(stage)) {
        written.put(stage.label(), madeIn.get(stage));
      }
    }
    return written;
  }
}
