package org.gongkai.schema;

import java.util.Optional;

/**
 * A column, once: every table that has it shares this definition, and the dictionary, the checks
 * and the data package are made from it.
 *
 * @param unit what a number counts or measures; empty for a text or a code
 * @param zh label in Chinese
 * @param en label in English
 * @param description what the value means in the world
 * @param nullMeaning what null means; empty where the column is never null
 */
public record Column(
    String name,
    Type type,
    String unit,
    String zh,
    String en,
    String description,
    Optional<String> nullMeaning) {
  public Column {
    if (!name.matches("[a-z][a-z0-9_]*")) {
      throw new IllegalArgumentException("Not a column name: " + name);
    }
  }

  /** A column that always has a value. */
  public static Column of(String name, Type type, String zh, String en, String description) {
    return new Column(name, type, "", zh, en, description, Optional.empty());
  }

  /** The same column, counted or measured in a unit. */
  public Column in(String newUnit) {
    return new Column(name, type, newUnit, zh, en, description, nullMeaning);
  }

  /** The same column, where it may be null. */
  public Column nullMeans(String meaning) {
    return new Column(name, type, unit, zh, en, description, Optional.of(meaning));
  }

  public boolean isNullable() {
    return nullMeaning.isPresent();
  }
}
