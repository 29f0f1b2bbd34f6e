package org.gongkai.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A job: which stages it runs. */
enum Job {
  PIPELINE("pipeline", EnumSet.allOf(Stage.class)),
  INGEST("ingest", EnumSet.of(Stage.INGEST)),
  STATS("stats", EnumSet.of(Stage.STATS)),
  PHRASES("phrases", EnumSet.of(Stage.PHRASES)),
  PUBLISH("publish", EnumSet.of(Stage.PUBLISH));

  /** A part of a run. */
  enum Stage {
    INGEST("ingest"),
    STATS("stats", INGEST),
    PHRASES("phrases", INGEST),
    PUBLISH("publish", INGEST, STATS, PHRASES);

    private final String label;
    private final List<Stage> sources;

    Stage(String label, Stage... sources) {
      this.label = label;
      this.sources = List.of(sources);
    }

    /** The stages whose outcome this one reads. */
    List<Stage> sources() {
      return sources;
    }

    String label() {
      return label;
    }
  }

  private final String label;
  private final Set<Stage> stages;

  Job(String label, Set<Stage> stages) {
    this.label = label;
    this.stages = Set.copyOf(stages);
  }

  String label() {
    return label;
  }

  boolean has(Stage stage) {
    return stages.contains(stage);
  }
}
