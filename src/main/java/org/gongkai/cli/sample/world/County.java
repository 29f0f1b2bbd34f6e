package org.gongkai.cli.sample.world;

import java.util.List;

/**
 * A real county-level division with some of its townships.
 *
 * @param code GB/T 2260
 * @param prefecture empty for the counties of a municipality
 * @param postcodePrefix two digits, empty where two provinces share the prefix
 */
public record County(
    String code,
    String province,
    String prefecture,
    String name,
    String areaCode,
    String postcodePrefix,
    List<String> townships) {
  public County {
    townships = List.copyOf(townships);
  }

  public String provinceCode() {
    return code.substring(0, 2);
  }

  /** Whether it is a county of a municipality (直辖市), with no city between it and the province. */
  public boolean isOfMunicipality() {
    return prefecture.isEmpty();
  }

  /** What stands above it in print: 三明市, or 北京市 for a district of a municipality. */
  public String city() {
    return prefecture.isEmpty() ? province : prefecture;
  }
}
