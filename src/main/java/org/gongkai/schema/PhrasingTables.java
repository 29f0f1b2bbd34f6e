package org.gongkai.schema;

import java.util.List;

/** The tables of phrasing. */
public final class PhrasingTables {

  static final List<Table> ALL = List.of();

  private PhrasingTables() {}
}
