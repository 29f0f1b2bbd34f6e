package org.gongkai.phrases;

/** What a user may tune of the phrasing; {@code conf/pipeline.conf} holds the defaults. */
public record PhrasesOptions() {

  /** As the project ships. */
  public static final PhrasesOptions DEFAULT = new PhrasesOptions();
}
