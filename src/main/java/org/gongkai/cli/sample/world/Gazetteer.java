package org.gongkai.cli.sample.world;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** The places that synthetic agencies live in: 420 counties of all 31 provinces. */
public final class Gazetteer {

  private static final String RESOURCE = "/org/gongkai/cli/sample/places.tsv";
  private static final List<County> COUNTIES = load();

  private Gazetteer() {}

  public static List<County> counties() {
    return COUNTIES;
  }

  /** The counties under the same city, itself among them. */
  public static List<County> siblings(County county) {
    return COUNTIES.stream()
        .filter(other -> other.provinceCode().equals(county.provinceCode()))
        .filter(other -> other.city().equals(county.city()))
        .toList();
  }

  /** The counties of a province, by the two digits of its code. */
  public static List<County> ofProvince(String provinceCode) {
    return COUNTIES.stream().filter(c -> c.provinceCode().equals(provinceCode)).toList();
  }

  /** The two digits of each province, ascending. */
  public static List<String> provinceCodes() {
    return COUNTIES.stream().map(County::provinceCode).distinct().sorted().toList();
  }

  private static List<County> load() {
    try (InputStream in = Gazetteer.class.getResourceAsStream(RESOURCE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(Gazetteer::county)
          .collect(Collectors.toUnmodifiableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static County county(String line) {
    String[] field = line.split("\t", -1);
    return new County(
        field[0], field[1], field[2], field[3], field[4], field[5], List.of(field[6].split("、")));
  }
}
