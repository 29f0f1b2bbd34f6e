package org.gongkai.stats;

import java.util.Optional;

/**
 * What a user may tune of the statistics; {@code conf/pipeline.conf} holds the defaults.
 *
 * @param scope which reports the sums count
 * @param panel the window of the constant panel; empty for the three consecutive years that most
 *     agencies report in
 */
public record StatisticsOptions(ScopeChoice scope, Optional<PanelWindow> panel) {

  /** As the project ships. */
  public static final StatisticsOptions DEFAULT =
      new StatisticsOptions(ScopeChoice.OWN, Optional.empty());
}
