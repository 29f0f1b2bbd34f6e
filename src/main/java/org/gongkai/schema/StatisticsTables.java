package org.gongkai.schema;

import java.util.List;

/** The tables of statistics. */
public final class StatisticsTables {

  static final List<Table> ALL = List.of();

  private StatisticsTables() {}
}
