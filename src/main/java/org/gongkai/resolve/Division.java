package org.gongkai.resolve;

import java.util.List;
import org.gongkai.report.AgencyLevel;

/**
 * An administrative division (行政区划) above the township, under one name and one parent.
 *
 * @param index its place in the gazetteer
 * @param code GB/T 2260 code, six digits
 * @param prefecture name of the prefecture it stands under, its own for a prefecture; empty for a
 *     province and for a county that stands directly under one
 * @param from the year it came to be
 * @param to the year it ended; {@link #IN_FORCE} while it lasts
 */
record Division(
    int index,
    String code,
    AgencyLevel level,
    String prefecture,
    String name,
    int from,
    int to,
    List<String> successors) {

  static final int IN_FORCE = 9999;

  boolean inForce() {
    return to == IN_FORCE;
  }

  /** Whether the division stood at the end of a year. */
  boolean stoodIn(int year) {
    return from <= year && year < to;
  }

  String provinceCode() {
    return code.substring(0, 2);
  }

  @Override
  public String toString() {
    return name + " " + code;
  }
}
