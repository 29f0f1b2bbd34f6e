package org.gongkai.publish;

/** The terms under which the published tables may be used, by their SPDX name and address. */
public record DataLicence(String name, String address) {

  /** Whoever uses the tables names where they come from. */
  public static final DataLicence CC_BY_4 =
      new DataLicence("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/");
}
