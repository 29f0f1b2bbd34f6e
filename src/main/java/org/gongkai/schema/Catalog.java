package org.gongkai.schema;

import java.util.List;
import java.util.stream.Stream;

/** All tables of the warehouse. */
public final class Catalog {

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
