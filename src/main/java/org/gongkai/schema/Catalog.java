package org.gongkai.schema;

import java.util.List;
import java.util.stream.Stream;

/** All tables of the warehouse. */
public final class Catalog {

  /**
   * Version of the published columns: the first number rises when one is renamed, removed or
   * changes its meaning, the second when one is added.
   */
  public static final String SCHEMA_VERSION = "1.0";

  /** In the order in which a run writes them. */
  public static final List<Table> TABLES =
      Stream.of(IngestTables.ALL, StatisticsTables.ALL, PhrasingTables.ALL)
          .flatMap(List::stream)
          .toList();

  private Catalog() {}

  public static Table table(String name) {
    return TABLES.stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No table " + name));
  }
}
