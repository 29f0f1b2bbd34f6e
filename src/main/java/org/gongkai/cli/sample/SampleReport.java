package org.gongkai.cli.sample;

import java.util.Optional;
import org.gongkai.cli.sample.prose.Plan;
import org.gongkai.cli.sample.prose.WrittenReport;

/**
 * A synthetic document with its truth.
 *
 * @param name the document's name, without a suffix
 * @param written the report, without the page round it
 * @param text the whole document
 */
record SampleReport(String name, Plan plan, WrittenReport written, String text, Kinship kinship) {

  /**
   * How a document is related to an earlier one of the corpus.
   *
   * @param duplicateOf the document that holds the same report
   * @param corrects the document that holds an earlier version with other figures
   */
  record Kinship(Optional<String> duplicateOf, Optional<String> corrects) {
    static final Kinship NONE = new Kinship(Optional.empty(), Optional.empty());

    static Kinship repostOf(String name) {
      return new Kinship(Optional.of(name), Optional.empty());
    }

    static Kinship correctionOf(String name) {
      return new Kinship(Optional.empty(), Optional.of(name));
    }
  }
}
