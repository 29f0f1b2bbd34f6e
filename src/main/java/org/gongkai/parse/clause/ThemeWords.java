package org.gongkai.parse.clause;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.parse.text.Cue;

/**
 * Words by which a theme is known.
 *
 * @param cues the alternatives of one pattern, so that each is tried only where its letters are
 * @param isAlone whether they count only where no other theme fits
 */
record ThemeWords(String theme, List<Cue> cues, int weight, boolean isAlone) {

  static ThemeWords of(String theme, String pattern, int weight, boolean isAlone) {
    return new ThemeWords(
        theme, alternatives(pattern).stream().map(Cue::of).toList(), weight, isAlone);
  }

  private static List<String> alternatives(String pattern) {
    List<String> alternatives = new ArrayList<>();
    int depth = 0;
    int begin = 0;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '(' || c == '[') {
        depth++;
      } else if (c == ')' || c == ']') {
        depth--;
      } else if (c == '|' && depth == 0) {
        alternatives.add(pattern.substring(begin, i));
        begin = i + 1;
      }
    }
    alternatives.add(pattern.substring(begin));
    return alternatives;
  }
}
