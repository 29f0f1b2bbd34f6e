package org.gongkai.report;

import java.util.Optional;

/**
 * What the input says about a document beside its text, as fields of a JSON line may. Hints are
 * evidence like any other, never the truth.
 */
public record InputHints(
    Optional<String> title,
    Optional<String> agency,
    Optional<String> province,
    Optional<Integer> year,
    Optional<String> url) {

  /** No hints: a plain text file. */
  public static final InputHints NONE =
      new InputHints(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
