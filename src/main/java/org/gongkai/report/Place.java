package org.gongkai.report;

import java.util.List;
import java.util.Optional;

/**
 * Where an agency is (行政区划), as far as the evidence reaches. A part that is left open is empty.
 *
 * @param province the province-level division: GB/T 2260 code of two digits, and name
 * @param prefecture the name of the prefecture; for the municipalities, empty
 * @param county the county-level division: GB/T 2260 code of six digits, and name
 * @param township the name of the township or subdistrict
 * @param confidence probability that every part that is given is right, 0–1
 * @param evidence the clues, the strongest first
 */
public record Place(
    Optional<Division> province,
    Optional<String> prefecture,
    Optional<Division> county,
    Optional<String> township,
    double confidence,
    List<Evidence> evidence) {
  public Place {
    evidence = List.copyOf(evidence);
  }

  /** A division with its GB/T 2260 code. */
  public record Division(String code, String name) {}

  /** Nothing is known. */
  public static Place unknown(List<Evidence> evidence) {
    return new Place(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0, evidence);
  }
}
