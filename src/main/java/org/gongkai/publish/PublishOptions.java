package org.gongkai.publish;

/** What a user may tune of what is published; {@code conf/pipeline.conf} holds the defaults. */
public record PublishOptions() {

  /** As the project ships. */
  public static final PublishOptions DEFAULT = new PublishOptions();
}
