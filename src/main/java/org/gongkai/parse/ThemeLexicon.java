package org.gongkai.parse;

import java.util.List;
import org.gongkai.report.ClauseRole;

/** The themes (主题). */
public final class ThemeLexicon {
  private static final ThemeLexicon STANDARD = new ThemeLexicon();

  private ThemeLexicon() {}

  public static ThemeLexicon standard() {
    return STANDARD;
  }

  public List<String> themes(ClauseRole role, String text) {
    return List.of();
  }
}
