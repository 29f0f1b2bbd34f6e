package org.gongkai.publish;

import java.util.Optional;

/**
 * How to publish.
 *
 * @param jdbcUrl the database to load the published tables into as well
 * @param licence the terms of use of the published tables
 */
public record PublishOptions(Optional<String> jdbcUrl, DataLicence licence) {

  /** Files only. */
  public static final PublishOptions DEFAULT =
      new PublishOptions(Optional.empty(), DataLicence.CC_BY_4);

  public PublishOptions withJdbcUrl(String url) {
    return new PublishOptions(Optional.of(url), licence);
  }
}
