package org.gongkai.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * With which characters the matches of a pattern can begin, learnt from the pattern itself as
 * characters are met: one that it refuses outright, without asking for the next, begins no match.
 */
final class Beginnings {

  // Stands in no report and in no pattern: a pattern that may begin with it may begin with all.
  private static final char STRANGER = '\uE0FF';

  private static final int PER_WORD = Long.SIZE / 2;
  private static final long UNKNOWN = 0;
  private static final long NO = 1;
  private static final long YES = 2;

  private final Pattern pattern;
  private final boolean tellsNothing;

  // Two bits a character. Threads may overwrite what others learnt, which is then learnt again.
  private final long[] known = new long[(Character.MAX_VALUE + 1) / PER_WORD];

  Beginnings(Pattern pattern) {
    this.pattern = pattern;
    // What a match begins behind can't be seen from its first character.
    boolean looksBack =
        pattern.pattern().contains("(?<=") || pattern.pattern().matches("(?s).*\\\\[bBG].*");
    this.tellsNothing = looksBack || learn(STRANGER) == YES;
  }

  /** Whether nearly all characters may begin a match, so that asking for one is of no use. */
  boolean tellNothing() {
    return tellsNothing;
  }

  boolean canBe(char c) {
    long answer = known[c / PER_WORD] >>> 2 * (c % PER_WORD) & 3;
    return (answer == UNKNOWN ? learn(c) : answer) == YES;
  }

  private long learn(char c) {
    Matcher matcher = pattern.matcher(String.valueOf(c));
    boolean begins = Character.isSurrogate(c) || matcher.lookingAt() || matcher.hitEnd();
    long answer = begins ? YES : NO;
    known[c / PER_WORD] |= answer << 2 * (c % PER_WORD);
    return answer;
  }
}
