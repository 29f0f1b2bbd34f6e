package org.gongkai.parse.text;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of many cues can stand in a text, told by going once over its characters: each cue is filed
 * under those of which it needs one.
 */
public final class CueIndex {

  private final BitSet[] byLetter = new BitSet[Character.MAX_VALUE + 1];
  private final BitSet needNothing = new BitSet();

  /** Cues are known by their place in the list. */
  public CueIndex(List<Cue> cues) {
    Map<Character, Integer> uses = new HashMap<>();
    for (Cue cue : cues) {
      for (char[] oneOf : cue.needed()) {
        for (char letter : oneOf) {
          uses.merge(letter, 1, Integer::sum);
        }
      }
    }
    for (int number = 0; number < cues.size(); number++) {
      file(number, cues.get(number).needed(), uses);
    }
  }

  /** What few of the cues need is rare in texts as well, and leads to the fewest in vain. */
  private void file(int number, char[][] needed, Map<Character, Integer> uses) {
    char[] rarest = new char[0];
    int fewest = Integer.MAX_VALUE;
    for (char[] oneOf : needed) {
      int all = 0;
      for (char letter : oneOf) {
        all += uses.get(letter);
      }
      if (all < fewest) {
        fewest = all;
        rarest = oneOf;
      }
    }
    if (rarest.length == 0) {
      needNothing.set(number);
    }
    for (char letter : rarest) {
      if (byLetter[letter] == null) {
        byLetter[letter] = new BitSet();
      }
      byLetter[letter].set(number);
    }
  }

  /** The numbers of the cues that can stand in a text; all others do not. */
  public BitSet candidates(CharSequence text) {
    BitSet candidates = (BitSet) needNothing.clone();
    for (int i = 0; i < text.length(); i++) {
      BitSet those = byLetter[text.charAt(i)];
      if (those != null) {
        candidates.or(those);
      }
    }
    return candidates;
  }
}
