package org.gongkai.parse.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.parse.text.Cue;
import org.junit.jupiter.api.Test;

/**
 * The cues of the lexicon of themes, which are the many: each finds what its plain pattern finds.
 */
class ThemeCuesTest {

  /** Each cue is tried on one text in so many. */
  private static final int SHARE = 53;

  @Test
  void findsWhatItsPatternFinds() {
    List<Cue> cues =
        ThemeLexicon.standard().words().stream().flatMap(words -> words.cues().stream()).toList();
    // Each pattern's own signs, in the pattern's order and shortened, hold many of its matches.
    List<String> texts =
        cues.stream()
            .flatMap(cue -> Arrays.stream(cue.toString().split("[|()]")))
            .map(part -> part.replaceAll("[?:{}.,0-9]", ""))
            .distinct()
            .toList();
    long found = 0;
    for (int i = 0; i < cues.size(); i++) {
      Cue cue = cues.get(i);
      for (int k = i % SHARE; k < texts.size(); k += SHARE) {
        String text = cue.toString().replaceAll("[^\\p{IsHan}]", "") + texts.get(k);
        found += agrees(cue, texts.get(k)) + agrees(cue, text);
      }
    }
    assertThat(found).isGreaterThan(cues.size());
  }

  /** One where the cue is in the text, 0 where it is not, as its pattern says too. */
  private static int agrees(Cue cue, String text) {
    Pattern plain = Pattern.compile(cue.toString());
    assertThat(cue.isIn(text)).as(cue + " in " + text).isEqualTo(plain.matcher(text).find());
    assertThat(cue.is(text)).as(cue + " is " + text).isEqualTo(plain.matcher(text).matches());
    return cue.isIn(text) ? 1 : 0;
  }
}
