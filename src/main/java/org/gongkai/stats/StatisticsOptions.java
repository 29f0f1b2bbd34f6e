package org.gongkai.stats;

/** What a user may tune of the statistics; {@code conf/pipeline.conf} holds the defaults. */
public record StatisticsOptions() {

  /** As the project ships. */
  public static final StatisticsOptions DEFAULT = new StatisticsOptions();
}
