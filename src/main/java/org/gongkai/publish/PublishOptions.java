package org.gongkai.publish;

import java.util.Optional;

/**
 * How to publish.
 *
 * @param jdbcUrl the database to load the published tables into as well
 * @param licence the terms of use of the published tables
 * @param origin whose figures they are
 */
public record PublishOptions(Optional<String> jdbcUrl, DataLicence licence, DataOrigin origin) {

  /** Files only. */
  public static final PublishOptions DEFAULT =
      new PublishOptions(Optional.empty(), DataLicence.CC_BY_4, DataOrigin.AGENCIES);

  public PublishOptions withJdbcUrl(String url) {
    return new PublishOptions(Optional.of(url), licence, origin);
  }

  public PublishOptions withOrigin(DataOrigin other) {
    return new PublishOptions(jdbcUrl, licence, other);
  }
}
