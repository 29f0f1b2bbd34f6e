package org.gongkai.cli.sample.prose;

import java.util.List;
import org.gongkai.report.ClauseRole;

/**
 * A clause of the problems section.
 *
 * @param phraseId the phrase of the bank that it was made from; copies keep it
 * @param themes the themes it surely touches; its slots may touch others
 * @param text as printed, without its enumerator and the mark at its end
 */
public record TrueClause(ClauseRole role, String phraseId, List<String> themes, String text) {
  public TrueClause {
    themes = List.copyOf(themes);
  }

  TrueClause withText(String other) {
    return new TrueClause(role, phraseId, themes, other);
  }
}
