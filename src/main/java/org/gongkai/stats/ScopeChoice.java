package org.gongkai.stats;

import java.util.Arrays;
import java.util.List;

/**
 * Which reports the sums count ({@code --scope}): those of an agency's own figures, those that hold
 * the figures of the agencies below as well, or both, in rows of their own.
 */
public enum ScopeChoice {
  /** Reports of own figures, and those that don't say; the default, as nothing counts twice. */
  OWN("own", List.of("own")),
  /** Aggregate reports only. */
  AGGREGATE("aggregate", List.of("aggregate")),
  /** Both, each in its rows; their sums overlap and must not be added. */
  ALL("all", List.of("own", "aggregate"));

  private final String code;
  private final List<String> scopes;

  ScopeChoice(String code, List<String> scopes) {
    this.code = code;
    this.scopes = scopes;
  }

  public String code() {
    return code;
  }

  /** The values of the column {@code scope} that the choice takes in. */
  List<String> scopes() {
    return scopes;
  }

  public static ScopeChoice ofCode(String code) {
    return Arrays.stream(values())
        .filter(choice -> choice.code.equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Unknown scope \"" + code + "\"; use own, aggregate or all"));
  }
}
