package org.gongkai.stats;

import org.gongkai.tables.TableSink;
import org.gongkai.tables.TableSource;

/** Reads the tables of ingest and writes those of statistics. */
public final class StatisticsStage {

  private StatisticsStage() {}

  public static void run(TableSource in, TableSink out, StatisticsOptions options) {}
}
